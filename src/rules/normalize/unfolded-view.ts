import type { Stretch } from './find-quotes.ts';
import type { FoldedText } from './fold-text.ts';
import type { Token } from './token.ts';
import type { Edit } from './undisguise.ts';

/** The folded view with disguises undone, for patterns: what was meant, as far as it can be told without a list. */
export interface UnfoldedView {
  readonly text: string;
  /** For each character of `text`: the stretch of the folded views that it stands for, half open. Neither ever decreases. */
  readonly froms: Int32Array;
  readonly tos: Int32Array;
}

/** The stretch of the folded views that characters `from` (inclusive) to `to` (exclusive) of the unfolded text stand for. */
export function foldedStretch(unfolded: UnfoldedView, from: number, to: number): Stretch {
  const start = unfolded.froms[from] ?? 0;
  return { from: start, to: Math.max(start, unfolded.tos[to - 1] ?? start) };
}

/** Longest unfolded text: some short spellings stand for many letters. */
const unfoldedAtMost = 40_000;

/** The view with the edits made; null when they change nothing. The edits are in order and do not overlap. */
export function unfoldedView(view: FoldedText, edits: readonly Edit[]): UnfoldedView | null {
  const { folded } = view;
  if (!edits.some(({ from, to, text }) => text !== folded.slice(from, to))) return null;
  let text = '';
  let at = 0;
  for (const edit of edits) {
    text += folded.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  text = (text + folded.slice(at)).slice(0, unfoldedAtMost);
  return { text, ...positions(folded.length, text.length, edits) };
}

function positions(foldedLength: number, length: number, edits: readonly Edit[]): { froms: Int32Array; tos: Int32Array } {
  const froms = new Int32Array(length);
  const tos = new Int32Array(length);
  let out = 0;
  let at = 0;
  const copyTo = (end: number): void => {
    for (; at < end && out < length; at++) {
      froms[out] = at;
      tos[out++] = at + 1;
    }
  };
  for (const { from, to, text } of edits) {
    copyTo(from);
    const same = text.length === to - from;
    for (let i = 0; i < text.length && out < length; i++) {
      froms[out] = same ? from + i : from;
      tos[out++] = same ? from + i + 1 : to;
    }
    at = to;
  }
  copyTo(foldedLength);
  return { froms, tos };
}

/** The words in order, those of the edits in place of those that they stand for. */
export function rereadWords(words: readonly Token[], edits: readonly Edit[]): readonly Token[] {
  const reread: Token[] = [];
  let i = 0;
  for (const edit of edits) {
    for (; i < words.length; i++) {
      const word = words[i];
      if (word === undefined || word.from >= edit.from) break;
      reread.push(word);
    }
    reread.push(...edit.words);
    while ((words[i]?.from ?? Infinity) < edit.to) i++;
  }
  for (; i < words.length; i++) {
    const word = words[i];
    if (word !== undefined) reread.push(word);
  }
  return reread;
}
