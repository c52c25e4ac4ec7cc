/** Where each character of a view stands in the original: UTF-16, half open. */
export interface Positions {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Marks a run whose characters stand for one of the original each. */
const oneForOne = -1;
const runLength = 3;

/**
 * The way from a view back to the original, written while the view is. Most texts are read one character for one, so it keeps runs and
 * writes them out only when somebody asks.
 */
export class PositionMap {
  /** Position in the view, position in the original, end in the original or `oneForOne`. */
  readonly #runs: number[] = [];
  /** Original minus view position in the run being written; NaN outside of one. */
  #shift = Number.NaN;

  /** From view position `at` on, characters stand one for one from `start` on, until something else is said. */
  oneForOneFrom(at: number, start: number): void {
    if (start - at === this.#shift) return;
    this.#shift = start - at;
    this.#runs.push(at, start, oneForOne);
  }

  /** The characters from view position `at` on, until something else is said, all stand for `start` to `end`. */
  allFor(at: number, start: number, end: number): void {
    this.#shift = Number.NaN;
    this.#runs.push(at, start, end);
  }

  /** The character at `at`, the last one written, stands for a stretch up to `end`. */
  stretchLast(at: number, end: number): void {
    const runs = this.#runs;
    const last = runs.length - runLength;
    const start = runs[last + 2] === oneForOne ? (runs[last + 1] ?? 0) + at - (runs[last] ?? 0) : (runs[last + 1] ?? 0);
    if (runs[last] === at) runs[last + 2] = end;
    else runs.push(at, start, end);
    this.#shift = Number.NaN;
  }

  /** Writes the map out for a view of that length. */
  positions(length: number): Positions {
    const starts = new Int32Array(length);
    const ends = new Int32Array(length);
    const runs = this.#runs;
    for (let run = 0; run < runs.length; run += runLength) {
      const from = runs[run] ?? 0;
      const start = runs[run + 1] ?? 0;
      const end = runs[run + 2] ?? oneForOne;
      const to = Math.min(runs[run + runLength] ?? length, length);
      for (let at = from; at < to; at++) {
        starts[at] = end === oneForOne ? start + at - from : start;
        ends[at] = end === oneForOne ? start + at - from + 1 : end;
      }
    }
    return { starts, ends };
  }
}
