import type { Verdict } from '../../src/cli/moderate/verdict.ts';
import { severityRank } from '../../src/domain/netiquette.ts';
import type { Outcome } from '../../src/domain/netiquette.ts';
import { isOwnThread, isViolation } from '../corpus/corpus-row.ts';
import type { CorpusRow } from '../corpus/corpus-row.ts';
import { keyOf } from '../corpus/usual-verdict.ts';
import { shareOf } from './wilson.ts';
import type { Share } from './wilson.ts';

/** A row beside what was said of it. */
export interface Judged {
  readonly row: CorpusRow;
  readonly verdict: Pick<
    Verdict,
    'outcomes' | 'labels' | 'signals' | 'severity' | 'causes' | 'signal_causes' | 'unknowns' | 'lang'
  >;
}

/** One of the figures that the rules are measured by. */
export interface Figure {
  readonly key: string;
  readonly name: string;
  /** Shares must be at most (`low`) or at least (`high`) these. */
  readonly better: 'low' | 'high';
  readonly bar: number;
  readonly aim: number;
  /** Rows it is a share of. */
  readonly of: (row: CorpusRow) => boolean;
  /** Rows that count. */
  readonly counts: (judged: Judged) => boolean;
}

const taken: readonly Outcome[] = ['hide', 'protect'];

export const figures: readonly Figure[] = [
  {
    key: 'wrongful_hides',
    name: 'wrongful hides among clean replies',
    better: 'low',
    bar: 0.015,
    aim: 0.003,
    of: (row) => isOwnThread(row) && !isViolation(row),
    counts: isWronglyTaken,
  },
  {
    key: 'wrongful_hides_hard',
    name: '  hard negatives among them',
    better: 'low',
    bar: 0.02,
    aim: 0.003,
    of: (row) => isOwnThread(row) && row.kind === 'hard_negative',
    counts: isWronglyTaken,
  },
  {
    key: 'grave_left_alone',
    name: 'high and critical left alone',
    better: 'low',
    bar: 0.08,
    aim: 0.02,
    of: isGrave,
    counts: isLeftAlone,
  },
  {
    key: 'acceptable',
    name: 'outcome acceptable, none forbidden',
    better: 'high',
    bar: 0.85,
    aim: 0.95,
    of: () => true,
    counts: ({ row, verdict }) =>
      row.accept.some((alternative) => keyOf(alternative) === keyOf(verdict.outcomes)) &&
      !verdict.outcomes.some((outcome) => row.forbid.includes(outcome)),
  },
  {
    key: 'escalated_for_nothing',
    name: 'clean escalated for nothing',
    better: 'low',
    bar: 0.12,
    aim: 0.05,
    of: (row) => !isViolation(row),
    counts: ({ row, verdict }) => verdict.outcomes.includes('escalate') && !row.accept.flat().includes('escalate'),
  },
  {
    key: 'disguised_left_alone',
    name: 'disguised left alone',
    better: 'low',
    bar: 0.12,
    aim: 0.03,
    of: (row) => row.kind === 'disguised' && severityRank(row.severity) >= severityRank('medium'),
    counts: isLeftAlone,
  },
  {
    key: 'taken_at_once',
    name: 'high and critical taken away at once',
    better: 'high',
    bar: 0.55,
    aim: 0.85,
    // Where a person must look first, nobody would have it taken away at once.
    of: (row) => isGrave(row) && isOwnThread(row) && row.accept.flat().some((outcome) => taken.includes(outcome)),
    counts: ({ verdict }) => verdict.outcomes.some((outcome) => taken.includes(outcome)),
  },
];

/** A figure of some rows, and whether it is good enough. */
export interface Measured extends Share {
  readonly key: string;
  readonly reached: 'aim' | 'bar' | 'missed' | 'nothing';
}

/** One figure over the given rows. */
export function measured(figure: Figure, judged: readonly Judged[]): Measured {
  const asked = judged.filter(({ row }) => figure.of(row));
  const share = shareOf(asked.filter((one) => figure.counts(one)).length, asked.length);
  const within = (limit: number): boolean =>
    figure.better === 'low' ? (share.share ?? 1) <= limit : (share.share ?? 0) >= limit;
  const reached = share.share === null ? 'nothing' : within(figure.aim) ? 'aim' : within(figure.bar) ? 'bar' : 'missed';
  return { key: figure.key, ...share, reached };
}

/** Whether the row spoils the figure. */
export function spoils(figure: Figure, judged: Judged): boolean {
  return figure.of(judged.row) && figure.counts(judged) === (figure.better === 'low');
}

function isGrave(row: CorpusRow): boolean {
  return isViolation(row) && severityRank(row.severity) >= severityRank('high');
}

function isLeftAlone({ row, verdict }: Judged): boolean {
  return verdict.outcomes[0] === 'allow' && !row.accept.flat().includes('allow');
}

function isWronglyTaken({ row, verdict }: Judged): boolean {
  return (
    verdict.outcomes.some((outcome) => taken.includes(outcome)) && !row.accept.flat().some((outcome) => taken.includes(outcome))
  );
}
