import type { Span } from '../../domain/finding.ts';
import { foldChars } from './char-fold.ts';
import type { FoldedChars } from './char-fold.ts';
import { isFlagLetter, isFlags } from './decorated-letters.ts';
import { htmlEntityAt } from './html-entities.ts';
import type { PositionMap, Positions } from './position-map.ts';
import { foldUnit, kindOf, quickUnits, unitKind } from './unit-table.ts';
import { ViewWriter } from './view-writer.ts';

/** A text in folded views of the same length, with the way back to the original. */
export interface FoldedText {
  /** Lower case, signs unified, white space single, accents kept. */
  readonly plain: string;
  /** The same without accents: what patterns and lists read. Latin letters are ASCII here. */
  readonly folded: string;
  /** `folded` with letters of other scripts read as the Latin ones they look like; the same string where there are none. */
  readonly latin: string;
  /** For each character of the views: where its original begins and ends (UTF-16, half open). */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Positions of the views where a word begins inside a word: "RetourneDansTonPays". */
  readonly humps: readonly number[];
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
/** Marks on one letter that are read with it; more are noise. */
const marksAtMost = 8;
/** Flag letters that are looked at together. */
const flagsAtMost = 64;

const ampersand = 0x26;

/** Folds at most `readAtMost` characters. Time is linear in what is read. `masks` are sorted and do not overlap. */
export function foldText(text: string, masks: readonly Mask[]): FoldedText {
  const limit = Math.min(text.length, readAtMost);
  const writer = new ViewWriter();
  /** Flag letters before this position are known to be writing. */
  let lettersTo = 0;
  let nextMask = 0;
  let at = 0;
  while (at < limit) {
    // A mask that begins inside a character or an entity can no longer be met.
    while ((masks[nextMask]?.start ?? limit) < at) nextMask++;
    const mask = masks[nextMask];
    at = writer.copy(text, at, mask?.start ?? limit, quickUnits);
    if (at >= limit) break;
    if (mask?.start === at) {
      writer.write({ plain: mask.sign, folded: mask.sign, latin: mask.sign }, at, mask.end);
      at = mask.end;
      continue;
    }
    const unit = text.charCodeAt(at);
    const entity = unit === ampersand ? htmlEntityAt(text, at) : null;
    if (entity !== null) {
      writer.write(foldSegment(entity.char), at, entity.end);
      at = entity.end;
      continue;
    }
    if (at >= lettersTo && isFlagLetter(text.codePointAt(at) ?? 0)) {
      const end = flagRunEnd(text, at);
      const run = text.slice(at, end);
      if (isFlags(Array.from(run, (char) => char.codePointAt(0) ?? 0))) {
        writer.write({ plain: run, folded: run, latin: run }, at, end);
        at = end;
        continue;
      }
      lettersTo = end;
    }
    const end = segmentEnd(text, at, unit);
    writer.write(end === at + 1 ? foldUnit(unit) : foldSegment(text.slice(at, end)), at, end);
    at = end;
  }
  return new FoldedView(writer, text.length > limit);
}

/** The original span of the view's characters `from` (inclusive) to `to` (exclusive). */
export function originalSpan(view: FoldedText, from: number, to: number): Span {
  const start = view.starts[from] ?? 0;
  return [start, view.ends[to - 1] ?? start];
}

class FoldedView implements FoldedText {
  readonly plain: string;
  readonly folded: string;
  readonly latin: string;
  readonly humps: readonly number[];
  readonly cut: boolean;
  readonly #map: PositionMap;
  #positions: Positions | null = null;

  constructor(writer: ViewWriter, cut: boolean) {
    const { plain, folded, latin } = writer.written();
    this.plain = plain;
    this.folded = folded;
    this.latin = latin;
    this.humps = writer.humps;
    this.cut = cut;
    this.#map = writer.map;
  }

  get starts(): Int32Array {
    return this.#written().starts;
  }

  get ends(): Int32Array {
    return this.#written().ends;
  }

  /** Only findings need positions, and most messages have none. */
  #written(): Positions {
    return (this.#positions ??= this.#map.positions(this.folded.length));
  }
}

/** End of the character at `at`: surrogate pair and combining marks included (at most a handful: stacked marks are noise). */
function segmentEnd(text: string, at: number, unit: number): number {
  let end = at + 1;
  if (kindOf(unit) === unitKind.half && isPair(text, at)) end++;
  const most = end + marksAtMost;
  while (end < text.length && end < most && kindOf(text.charCodeAt(end)) === unitKind.mark) end++;
  return end;
}

function isPair(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return text.charCodeAt(at) <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/** A run of flag letters is read as a whole when it is flags, letter by letter when it is not. */
function flagRunEnd(text: string, at: number): number {
  let end = at;
  while (end - at < 2 * flagsAtMost && isFlagLetter(text.codePointAt(end) ?? 0)) end += 2;
  return end;
}

function foldSegment(segment: string): FoldedChars {
  const first = segment.charCodeAt(0);
  const kind = kindOf(first);
  return kind === unitKind.blank || (kind === unitKind.half && !isPair(segment, 0)) ? foldUnit(first) : foldChars(segment);
}
