import { z } from 'zod';
import type { Outcome } from '../../src/domain/netiquette.ts';
import { labels, languages, outcomes, severities, signals, surfaces } from '../../src/domain/netiquette.ts';

export const splits = ['train', 'dev', 'test'] as const;
/** What a part of the corpus is for: to learn from, to tune on, to measure on (never looked at). */
export type Split = (typeof splits)[number];

export const kinds = ['clean', 'hard_negative', 'violation', 'disguised'] as const;
/** `hard_negative`: harmless, though it looks bad to a naive filter. `disguised`: a violation written so that a filter misses it. */
export type Kind = (typeof kinds)[number];

/** Outcomes that one manager would choose together. */
const together = z.array(z.enum(outcomes)).min(1);

const shape = z.strictObject({
  id: z.string().regex(/^(?:fr|en|it|de)-(?:train|dev|test)-[a-z0-9]+-\d{4,}$/),
  lang: z.enum(languages),
  surface: z.enum(surfaces),
  /** Only where it differs from what is usual: true for a reply, false elsewhere. */
  owned_thread: z.boolean().optional(),
  text: z.string().min(1),
  urls: z
    .array(z.strictObject({ start: z.int().min(0), end: z.int().min(1), display: z.string(), expanded: z.string() }))
    .min(1)
    .optional(),
  author: z
    .strictObject({ id: z.string(), handle: z.null(), created_at: z.iso.datetime(), followers: z.int().min(0) })
    .optional(),
  created_at: z.iso.datetime().optional(),
  kind: z.enum(kinds),
  labels: z.array(z.enum(labels)),
  severity: z.enum(severities),
  signals: z.array(z.enum(signals)),
  obscene: z.boolean(),
  toxic: z.boolean(),
  accept: z.array(together).min(1),
  forbid: z.array(z.enum(outcomes)),
});

/** One line of `data/corpus/**`. The first keys are those of a line that `moderate` reads, the others say what is right. */
export const CorpusRow = shape.superRefine((row, context) => {
  for (const message of contradictions(row)) context.addIssue({ code: 'custom', message });
});
export type CorpusRow = z.output<typeof shape>;

/** True for `violation` and `disguised`. */
export function isViolation(row: Pick<CorpusRow, 'kind'>): boolean {
  return row.kind === 'violation' || row.kind === 'disguised';
}

/** Whether the message stands in a thread that the brand started, where replies can be hidden. */
export function isOwnThread(row: Pick<CorpusRow, 'surface' | 'owned_thread'>): boolean {
  return row.surface === 'reply' && row.owned_thread !== false;
}

/** The line of a row, its keys in the order of the schema. */
export function corpusLine(row: CorpusRow): string {
  const ordered = Object.keys(shape.shape).flatMap((key) => {
    const value = row[key as keyof CorpusRow];
    return value === undefined ? [] : [[key, value] as const];
  });
  return JSON.stringify(Object.fromEntries(ordered));
}

/** The row of a line, or all that is wrong with it. */
export function parseCorpusLine(
  line: string,
): { readonly kind: 'row'; readonly row: CorpusRow } | { readonly kind: 'bad'; readonly reasons: readonly string[] } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { kind: 'bad', reasons: ['not JSON'] };
  }
  const parsed = CorpusRow.safeParse(json);
  if (parsed.success) return { kind: 'row', row: parsed.data };
  return {
    kind: 'bad',
    reasons: parsed.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')),
  };
}

function contradictions(row: CorpusRow): string[] {
  const found: string[] = [];
  const say = (wrong: boolean, reason: string): void => {
    if (wrong) found.push(reason);
  };
  const breaks = isViolation(row);
  say(breaks && row.labels.length === 0, 'a violation needs a label');
  say(breaks && row.severity === 'none', 'a violation needs a severity');
  say(!breaks && row.labels.length > 0, 'a harmless message has no label');
  say(!breaks && row.severity !== 'none', 'a harmless message has no severity');
  say(row.owned_thread === (row.surface === 'reply'), 'owned_thread is only written where it is not the usual one');
  say(new Set(row.labels).size < row.labels.length, 'a label stands twice');
  say(new Set(row.signals).size < row.signals.length, 'a signal stands twice');
  for (const { start, end, display } of row.urls ?? [])
    say(start >= end || end > row.text.length, `the link "${display}" does not lie in the text`);
  for (const alternative of row.accept) for (const reason of impossible(row, alternative)) found.push(`accept: ${reason}`);
  const accepted = new Set(row.accept.flat());
  for (const outcome of row.forbid) say(accepted.has(outcome), `${outcome} is both accepted and forbidden`);
  return found;
}

/** Why these outcomes cannot be together on this row's surface. */
export function impossible(row: Pick<CorpusRow, 'surface' | 'owned_thread'>, alternative: readonly Outcome[]): string[] {
  const found: string[] = [];
  if (alternative.includes('allow') && alternative.length > 1) found.push('allow stands alone');
  for (const outcome of alternative) {
    if ((outcome === 'hide' || outcome === 'protect') && !isOwnThread(row))
      found.push(`${outcome} is possible only in a thread of the brand's`);
    if ((outcome === 'delete' || outcome === 'crm') && row.surface !== 'dm')
      found.push(`${outcome} is possible only in a direct message`);
  }
  return found;
}
