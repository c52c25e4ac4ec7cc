import type { Span } from '../../domain/finding.ts';
import { foldChars, isCombining } from './char-fold.ts';
import type { FoldedChars } from './char-fold.ts';
import { htmlEntityAt } from './html-entities.ts';

/** A text in two folded views of the same length, with the way back to the original. */
export interface FoldedText {
  /** Lower case, signs unified, white space single, accents kept. */
  readonly plain: string;
  /** The same without accents: what patterns and lists read. Latin letters are ASCII here. */
  readonly folded: string;
  /** For each character of the views: where its original begins and ends (UTF-16, half open). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The original was longer than the limit and its rest was not read. */
  readonly cut: boolean;
}

/** A stretch of the original that the views show as one sign: a link or a handle. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

/** Characters of the original that are read at most. */
export const readAtMost = 10_000;

const space = 0x20;
const blank: FoldedChars = { plain: ' ', folded: ' ' };
const unreadable: FoldedChars = { plain: '\ufffd', folded: '\ufffd' };

/** Folds at most `readAtMost` characters. Time is linear in what is read. `masks` are sorted and do not overlap. */
export function foldText(text: string, masks: readonly Mask[]): FoldedText {
  const limit = Math.min(text.length, readAtMost);
  const plain: string[] = [];
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const emit = (chars: FoldedChars, start: number, end: number): void => {
    // Some single characters unfold into eighteen: the views stay within twice the limit.
    if (starts.length + chars.folded.length > 2 * readAtMost) return;
    for (let i = 0; i < chars.folded.length; i++) {
      if (chars.folded[i] === ' ' && folded.at(-1) === ' ') {
        ends[ends.length - 1] = end;
        continue;
      }
      plain.push(chars.plain[i] ?? '');
      folded.push(chars.folded[i] ?? '');
      starts.push(start);
      ends.push(end);
    }
  };
  let nextMask = 0;
  let at = 0;
  while (at < limit) {
    // A mask that begins inside a character or an entity can no longer be met.
    while ((masks[nextMask]?.start ?? at) < at) nextMask++;
    const mask = masks[nextMask];
    if (mask?.start === at) {
      emit({ plain: mask.sign, folded: mask.sign }, mask.start, mask.end);
      at = mask.end;
      nextMask++;
      continue;
    }
    const end = segmentEnd(text, at);
    const entity = text.charCodeAt(at) === 0x26 ? htmlEntityAt(text, at) : null;
    if (entity !== null) {
      emit(foldOne(entity.char), at, entity.end);
      at = entity.end;
      continue;
    }
    emit(end === at + 1 ? foldUnit(text, at) : foldOne(text.slice(at, end)), at, end);
    at = end;
  }
  return { plain: plain.join(''), folded: folded.join(''), starts, ends, cut: text.length > limit };
}

/** The original span of the view's characters `from` (inclusive) to `to` (exclusive). */
export function originalSpan(view: FoldedText, from: number, to: number): Span {
  const start = view.starts[from] ?? 0;
  return [start, view.ends[to - 1] ?? start];
}

/** End of the character at `at`: surrogate pair and combining marks included (at most a handful: stacked marks are noise). */
function segmentEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  if (code >= 0xd800 && code <= 0xdbff) {
    const low = text.charCodeAt(end);
    if (low >= 0xdc00 && low <= 0xdfff) end++;
  }
  const most = end + 8;
  while (end < text.length && end < most && isCombining(text.charCodeAt(end))) end++;
  return end;
}

const asciiCache: readonly FoldedChars[] = Array.from({ length: 0x80 }, (_, code) => foldOne(String.fromCharCode(code)));

function foldUnit(text: string, at: number): FoldedChars {
  return asciiCache[text.charCodeAt(at)] ?? foldOne(text.charAt(at));
}

function foldOne(segment: string): FoldedChars {
  if (/^\s/u.test(segment)) return blank;
  const code = segment.charCodeAt(0);
  if (code > space && code >= 0xd800 && code <= 0xdfff && segment.length === 1) return unreadable;
  return foldChars(segment);
}
