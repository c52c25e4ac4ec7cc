import { languages } from '../../src/domain/netiquette.ts';
import type { RuleLanguage } from '../../src/domain/netiquette.ts';
import type { Split } from '../corpus/corpus-row.ts';
import { figures, measured } from './figures.ts';
import type { Figure, Judged, Measured } from './figures.ts';
import { labelRates, signalRates } from './hit-rates.ts';
import type { HitRate } from './hit-rates.ts';
import type { Paint } from './paint.ts';
import type { Share } from './wilson.ts';

/** Everything that is said of some rows. */
export interface Report {
  readonly rows: number;
  readonly figures: readonly Measured[];
  readonly labels: readonly HitRate[];
  readonly signals: readonly HitRate[];
}

/** The report of one split: of all its rows, and of each language apart. */
export type SplitReport = Readonly<Partial<Record<'all' | RuleLanguage, Report>>>;

export function splitReport(judged: readonly Judged[]): SplitReport {
  const spoken = languages.filter((lang) => judged.some(({ row }) => row.lang === lang));
  return {
    all: reportOf(judged),
    ...Object.fromEntries(spoken.map((lang) => [lang, reportOf(judged.filter(({ row }) => row.lang === lang))])),
  };
}

function reportOf(judged: readonly Judged[]): Report {
  return {
    rows: judged.length,
    figures: figures.map((figure) => measured(figure, judged)),
    labels: labelRates(judged),
    signals: signalRates(judged),
  };
}

/** The report as lines for a terminal: the figures of every part first, then how well labels and signals are found. */
export function reportLines(split: Split, report: SplitReport, paint: Paint): readonly string[] {
  const parts = (['all', ...languages] as const).flatMap((part) => {
    const of = report[part];
    return of === undefined ? [] : [{ part, of }];
  });
  // One language alone is all there is.
  const shown = parts.length === 2 ? parts.slice(1) : parts;
  return [
    ...shown.flatMap(({ part, of }) => ['', ...figureLines(`${split} ${part}, ${of.rows} rows`, of, paint)]),
    ...shown.flatMap(({ part, of }) => [
      '',
      paint('bold', `${split} ${part}, ${of.rows} rows`.padEnd(36)) + rateHead,
      ...rateLines(of.labels),
      ...rateLines(of.signals),
    ]),
  ];
}

const nameWidth = 38;
const cellWidth = 32;
const colourOf = { aim: 'green', bar: 'yellow', missed: 'red', nothing: 'dim' } as const;
const wordOf = { aim: 'aim reached', bar: 'bar reached', missed: 'MISSED', nothing: 'nothing to measure' } as const;

function figureLines(title: string, report: Report, paint: Paint): readonly string[] {
  const head = ['bar', 'aim'].map((name) => name.padStart(9)).join('');
  return [
    paint('bold', title.padEnd(nameWidth)) + head,
    ...figures.flatMap((figure, index) => {
      const found = report.figures[index];
      if (found === undefined) return [];
      const limits = [figure.bar, figure.aim].map((limit) => limitOf(figure, limit).padStart(9)).join('');
      const text = `${cell(found)}  ${wordOf[found.reached]}`;
      return [`${figure.name.padEnd(nameWidth)}${limits}  ${paint(colourOf[found.reached], text)}`];
    }),
  ];
}

function limitOf({ better }: Figure, limit: number): string {
  return `${better === 'low' ? '≤' : '≥'} ${percent(limit)} %`;
}

const rateHead = ['recall', 'any label of its clause', 'precision'].map((name) => name.padEnd(cellWidth)).join('');

function rateLines(rates: readonly HitRate[]): readonly string[] {
  return rates
    .filter(({ recall, precision }) => recall.of + precision.of > 0)
    .map(({ about, recall, anyOfProhibition, precision }) => {
      const middle = anyOfProhibition === null ? ''.padEnd(cellWidth) : cell(anyOfProhibition);
      return `${`  ${about}`.padEnd(30)}${cell(recall)}${middle}${cell(precision)}`.trimEnd();
    });
}

/** Share, interval and counts, each under the other. */
function cell(share: Share): string {
  const text = share.share === null ? '        –' : `${withInterval(share)} ${`${share.count}/${share.of}`.padStart(9)}`;
  return text.padEnd(cellWidth);
}

/** A share in percent with its 95 % interval. */
export function withInterval({ share, low, high }: Share): string {
  const [middle, from, to] = [share, low, high].map((value) => percent(value ?? 0).padStart(5));
  return `${middle} % [${from}–${to}]`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).replace(/^100\.0$/, '100');
}
