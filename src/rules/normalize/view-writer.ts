import type { FoldedChars } from './char-fold.ts';
import { PositionMap } from './position-map.ts';

/** Characters of a view at most; what is longer is not written. */
export const writtenAtMost = 20_000;

const space = 0x20;

/** Written over by every text, so that folding allocates only what it returns. Characters below U+0100 stand here, others beside. */
const plainBytes = Buffer.allocUnsafeSlow(writtenAtMost);
const foldedBytes = Buffer.allocUnsafeSlow(writtenAtMost);
const wideAt = new Int32Array(writtenAtMost);
const widePlain = new Uint16Array(writtenAtMost);
const wideFolded = new Uint16Array(writtenAtMost);
const wideLatin = new Uint16Array(writtenAtMost);
const units = new Uint16Array(writtenAtMost);
const unitBytes = Buffer.from(units.buffer);

/** The views as strings. */
export interface WrittenViews {
  readonly plain: string;
  readonly folded: string;
  readonly latin: string;
}

/** Writes the views of one text. One at a time: the buffers are shared. */
export class ViewWriter {
  readonly map = new PositionMap();
  /** Positions where a capital begins a word inside a word. */
  readonly humps: number[] = [];
  length = 0;
  #wide = 0;
  #accented = false;
  #foreign = false;

  /**
   * Copies characters that fold one for one into characters below U+0100, as `quick` says (plain in the high byte, folded in the low
   * one, 0 for any other), from `at` on; answers where it stopped. A blank after a blank, a combining mark and `stop` end it.
   */
  copy(text: string, at: number, stop: number, quick: Uint16Array): number {
    let length = this.length;
    let last = length === 0 ? 0 : (foldedBytes[length - 1] ?? 0);
    let accented = this.#accented;
    const from = length;
    let unit = text.charCodeAt(at);
    const end = Math.min(stop, at + writtenAtMost - length);
    let i = at;
    while (i < end) {
      const both = quick[unit] ?? 0;
      if (both === 0) break;
      const folded = both & 0xff;
      if (folded === space && last === space) break;
      const next = text.charCodeAt(i + 1);
      // A mark may follow: it belongs to this character.
      if (next >= 0x300 && (quick[next] ?? 0) === 0) break;
      if (isCapital(unit) && i > at && isHump(text.charCodeAt(i - 1), next)) this.humps.push(length);
      const plain = both >> 8;
      if (plain !== folded) accented = true;
      plainBytes[length] = plain;
      foldedBytes[length++] = folded;
      last = folded;
      unit = next;
      i++;
    }
    if (length > from) this.map.oneForOneFrom(from, at);
    this.length = length;
    this.#accented = accented;
    return i;
  }

  /** Writes characters that stand for `start` to `end` of the original. White space is written once, however much of it there is. */
  write({ plain, folded, latin }: FoldedChars, start: number, end: number): void {
    const count = folded.length;
    if (this.length + count > writtenAtMost) return;
    if (plain !== folded) this.#accented = true;
    for (let i = 0; i < count; i++) {
      const unit = folded.charCodeAt(i);
      if (unit === space) this.#blank(start, end);
      else {
        this.map.allFor(this.length, start, end);
        this.#put(plain.charCodeAt(i), unit, latin.charCodeAt(i));
      }
    }
  }

  written(): WrittenViews {
    const { length } = this;
    if (this.#wide === 0) {
      const folded = foldedBytes.toString('latin1', 0, length);
      return { folded, latin: folded, plain: this.#accented ? plainBytes.toString('latin1', 0, length) : folded };
    }
    const folded = this.#wideView(foldedBytes, wideFolded);
    return {
      folded,
      latin: this.#foreign ? this.#wideView(foldedBytes, wideLatin) : folded,
      plain: this.#accented ? this.#wideView(plainBytes, widePlain) : folded,
    };
  }

  #put(plain: number, folded: number, latin: number): void {
    const at = this.length++;
    plainBytes[at] = plain;
    foldedBytes[at] = folded;
    if (plain < 0x100 && folded < 0x100 && latin === folded) return;
    // No blank, so that the next blank is not taken for a second one.
    foldedBytes[at] = 0;
    wideAt[this.#wide] = at;
    widePlain[this.#wide] = plain;
    wideFolded[this.#wide] = folded;
    wideLatin[this.#wide++] = latin;
    this.#foreign ||= latin !== folded;
  }

  #blank(start: number, end: number): void {
    const at = this.length - 1;
    if (at >= 0 && foldedBytes[at] === space) {
      this.map.stretchLast(at, end);
      return;
    }
    this.map.allFor(this.length, start, end);
    this.#put(space, space, space);
  }

  #wideView(bytes: Buffer, wide: Uint16Array): string {
    const { length } = this;
    for (let i = 0; i < length; i++) units[i] = bytes[i] ?? 0;
    for (let i = 0; i < this.#wide; i++) units[wideAt[i] ?? 0] = wide[i] ?? 0;
    return unitBytes.toString('utf16le', 0, 2 * length);
  }
}

/** A capital after a small letter, or the last capital of several before a small letter ("stopSAVPourri"). */
function isHump(before: number, after: number): boolean {
  return isSmall(before) || (isCapital(before) && isSmall(after));
}

function isCapital(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde);
}

function isSmall(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0xff);
}
