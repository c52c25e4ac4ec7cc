import type { Span } from '../../domain/finding.ts';
import type { NormalizedMessage } from '../normalize/normalize.ts';

/** One stretch of a message in its readings. */
export interface ReadSpan {
  /** As written. */
  readonly written: string;
  /** With disguises undone; null when it reads the same. */
  readonly unfolded: string | null;
}

/** How the rules read a span of the original text. Null where no span applies. */
export function readSpan(normalized: NormalizedMessage, span: Span | null): ReadSpan | null {
  if (span === null) return null;
  const { message, view, unfolded } = normalized;
  const written = message.text.slice(span[0], span[1]);
  const [from, to] = stretchOf(view, span);
  const folded = view.folded.slice(from, to);
  const undone = unfolded === null ? folded : stretchText(unfolded, from, to);
  return { written, unfolded: sameWords(undone, written) ? null : undone };
}

/** The stretch of the folded view that a span of the original became. */
function stretchOf(view: NormalizedMessage['view'], [start, end]: Span): readonly [number, number] {
  let from = 0;
  while (from < view.folded.length && (view.ends[from] ?? 0) <= start) from++;
  let to = from;
  while (to < view.folded.length && (view.starts[to] ?? end) < end) to++;
  return [from, to];
}

function stretchText({ text, froms, tos }: NonNullable<NormalizedMessage['unfolded']>, from: number, to: number): string {
  let begin = 0;
  while (begin < text.length && (tos[begin] ?? 0) <= from) begin++;
  let end = begin;
  while (end < text.length && (froms[end] ?? to) < to) end++;
  return text.slice(begin, end);
}

/** Case, accents and typographic signs are no disguise worth telling of. */
function sameWords(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase().trim();
}
