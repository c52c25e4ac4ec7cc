import type { Label, Outcome, Severity, Signal, Surface } from '../../src/domain/netiquette.ts';
import { labels, outcomes, severities, signals } from '../../src/domain/netiquette.ts';
import type { Kind } from './corpus-row.ts';
import { impossible } from './corpus-row.ts';

/** One message as its writer noted it down. */
export interface WritersRow {
  readonly surface: Surface;
  readonly ownedThread: boolean;
  readonly kind: Kind;
  readonly labels: readonly Label[];
  readonly severity: Severity;
  readonly obscene: boolean;
  readonly toxic: boolean;
  /** The account was made this week and has three followers. */
  readonly newAccount: boolean;
  readonly signals: readonly Signal[];
  /** Empty: the usual. */
  readonly accept: readonly (readonly Outcome[])[];
  /** Line breaks are real ones; links are still written `[[shown>https://target]]`. */
  readonly text: string;
}

export type ReadLine =
  | { readonly kind: 'row'; readonly row: WritersRow }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'bad'; readonly reasons: readonly string[] };

const surfaceOf: Readonly<Record<string, Pick<WritersRow, 'surface' | 'ownedThread'>>> = {
  r: { surface: 'reply', ownedThread: true },
  o: { surface: 'reply', ownedThread: false },
  m: { surface: 'mention', ownedThread: false },
  q: { surface: 'quote', ownedThread: false },
  d: { surface: 'dm', ownedThread: false },
};
const kindOf: Readonly<Record<string, Kind>> = { c: 'clean', h: 'hard_negative', v: 'violation', x: 'disguised' };
const fieldCount = 8;

/**
 * Reads a line `surface|kind|labels|severity|flags|signals|accept|text` of a writer's file. Blank lines and comments (`#`) say nothing.
 * The reasons never repeat the text.
 */
export function readWritersLine(line: string): ReadLine {
  if (line.trim() === '' || line.startsWith('#')) return { kind: 'nothing' };
  const fields = line.split('|').map((field) => field.trim());
  if (fields.length !== fieldCount) return { kind: 'bad', reasons: [`has ${fields.length} fields, needs ${fieldCount}`] };
  const [surface = '', kind = '', labelList = '', severity = '', flags = '', signalList = '', accept = '', text = ''] = fields;
  const reasons: string[] = [];
  const place = surfaceOf[surface];
  const meaning = kindOf[kind];
  if (place === undefined) reasons.push(`surface "${surface}" is none of r m q d o`);
  if (meaning === undefined) reasons.push(`kind "${kind}" is none of c h v x`);
  if (!/^[otn]*$/.test(flags)) reasons.push(`flags "${flags}" are none of o t n`);
  if (text === '') reasons.push('no text');
  const row = {
    labels: known(labels, labelList, ',', 'label', reasons),
    signals: known(signals, signalList, ',', 'signal', reasons),
    accept: accept === '' ? [] : accept.split(';').map((alternative) => known(outcomes, alternative, '+', 'outcome', reasons)),
    severity: known(severities, severity, ',', 'severity', reasons)[0] ?? 'none',
  };
  const violates = meaning === 'violation' || meaning === 'disguised';
  if (violates && row.labels.length === 0) reasons.push('a violation without label');
  if (violates && row.severity === 'none') reasons.push('a violation without severity');
  if (!violates && row.labels.length > 0) reasons.push('harmless with a label');
  if (!violates && severity !== '') reasons.push('harmless with a severity');
  if (place === undefined || meaning === undefined) return { kind: 'bad', reasons };
  for (const alternative of row.accept)
    reasons.push(...impossible({ surface: place.surface, owned_thread: place.ownedThread }, alternative));
  if (reasons.length > 0) return { kind: 'bad', reasons };
  return {
    kind: 'row',
    row: {
      ...place,
      ...row,
      kind: meaning,
      obscene: flags.includes('o'),
      toxic: flags.includes('t'),
      newAccount: flags.includes('n'),
      text: text.replaceAll('\\n', '\n'),
    },
  };
}

function known<T extends string>(all: readonly T[], list: string, by: string, what: string, reasons: string[]): T[] {
  const names = list === '' ? [] : list.split(by).map((name) => name.trim());
  return [...new Set(names)].flatMap((name) => {
    const found = all.find((one) => one === name);
    if (found === undefined) reasons.push(`${what} "${name}" is unknown`);
    return found ?? [];
  });
}
