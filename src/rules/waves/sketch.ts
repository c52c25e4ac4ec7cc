import { lettersOf } from './letters.ts';

/** Bins of a sketch, one character each. A power of two. */
export const sketchLength = 64;
/** Fewer letters say too little to call two texts the same: "merci", "top", "bonne journée". */
export const lettersAtLeast = 16;

/** Letters of one shingle. */
const shingle = 4;
/** Every shingle falls into so many bins, so that short texts fill them, too. */
const throws = 3;
const empty = 0xffffffff;

/** Marks are characters from here up to the surrogates: a sketch is well-formed text without controls. */
const firstMark = 0x100;
const marks = 0xd700;

/** Written over by every call. */
const bins = new Uint32Array(sketchLength);

/**
 * The sketch of a folded text (min-hashes of its shingles): the share of places in which two sketches agree is about the share of
 * shingles that their texts have in common. No word can be read from it. Null when the text is too short to be compared. Pure.
 */
export function sketchOf(folded: string): string | null {
  const letters = lettersOf(folded);
  if (letters.length < lettersAtLeast) return null;
  bins.fill(empty);
  for (let at = 0; at + shingle <= letters.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + shingle; i++) hash = Math.imul(hash ^ (letters[i] ?? 0), 0x01000193);
    for (let one = 0; one < throws; one++) {
      hash = mixed(hash + 0x9e3779b9);
      const bin = hash & (sketchLength - 1);
      if (hash >>> 0 < (bins[bin] ?? 0)) bins[bin] = hash;
    }
  }
  return writtenOut();
}

/** The share of places in which two sketches agree, 0 to 1. */
export function similarity(a: string, b: string): number {
  let same = 0;
  for (let at = 0; at < sketchLength; at++) if (a.charCodeAt(at) === b.charCodeAt(at)) same += 1;
  return same / sketchLength;
}

/** An empty bin takes what the next full one holds, changed by the way: texts that agree there agree here, too. */
function writtenOut(): string {
  let sketch = '';
  for (let at = 0; at < sketchLength; at++) {
    let way = 0;
    while (bins[(at + way) % sketchLength] === empty) way += 1;
    const value = mixed((bins[(at + way) % sketchLength] ?? 0) + Math.imul(way, 0x85ebca6b)) >>> 0;
    sketch += String.fromCharCode(firstMark + (value % marks));
  }
  return sketch;
}

/** Spreads every bit over all others (the end of murmur3). A signed number of 32 bits. */
function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
