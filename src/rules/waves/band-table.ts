import { sketchLength } from './sketch.ts';

/** Places of a sketch that make one band: texts are compared when they agree in one whole band. */
const rows = 3;
const bands = Math.floor(sketchLength / rows);
/** Places for every band. A power of two. */
const bucketsABand = 1 << 14;
/** The last ones that came are kept in a bucket; those before are forgotten. */
const ways = 2;
/** No slot: slots are smaller. */
const nobody = 0xffff;

/** Whether two sketches agree in one whole band. */
export function agreeInBand(a: string, b: string, band: number): boolean {
  for (let at = band * rows; at < (band + 1) * rows; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) return false;
  return true;
}

/**
 * Finds who had nearly the same sketch (banded locality-sensitive hashing): a table of fixed size, in which every look-up and every
 * entry costs the same however much was seen. It may name somebody who is not alike, or not any more, and forgets the oldest of
 * those that fall together: whoever asks compares for himself. What it holds depends only on the order of the last entries.
 */
export class BandTable {
  readonly #slots = new Uint16Array(bands * bucketsABand * ways).fill(nobody);

  /** Names the slots that may hold a like sketch, with the band it would agree in; some of them more than once. */
  visit(sketch: string, visitor: (slot: number, band: number) => void): void {
    for (let band = 0; band < bands; band++) {
      const bucket = bucketOf(sketch, band);
      for (let way = 0; way < ways; way++) {
        const slot = this.#slots[bucket + way] ?? nobody;
        if (slot !== nobody) visitor(slot, band);
      }
    }
  }

  /** Enters a slot under its sketch, in front of all that fall into the same buckets. */
  enter(sketch: string, slot: number): void {
    for (let band = 0; band < bands; band++) {
      const bucket = bucketOf(sketch, band);
      let way = 0;
      while (way < ways - 1 && this.#slots[bucket + way] !== slot) way += 1;
      for (; way > 0; way--) this.#slots[bucket + way] = this.#slots[bucket + way - 1] ?? nobody;
      this.#slots[bucket] = slot;
    }
  }
}

function bucketOf(sketch: string, band: number): number {
  let hash = 0x811c9dc5;
  for (let at = band * rows; at < (band + 1) * rows; at++) hash = Math.imul(hash ^ sketch.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (band * bucketsABand + ((hash ^ (hash >>> 13)) & (bucketsABand - 1))) * ways;
}
