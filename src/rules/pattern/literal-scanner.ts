/** Letters, digits and one class for everything else. */
const classes = 37;
const otherClass = 36;
const classOfCode = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x30 && code <= 0x39) return 26 + code - 0x30;
  return otherClass;
});

/** Numbers of states; the small one stays in the processor's cache, which is worth more than all else here. */
type Table = Uint16Array | Int32Array;

/**
 * Finds many literals in one pass over a text (Aho and Corasick 1975, as a dense table).
 * Literals and texts are compared in the classes of `required-literals.ts`: letters and digits as they are, all else as boundary.
 */
export class LiteralScanner {
  readonly #next: Table;
  /** For each state the owners of the literals that end there; undefined where none do. */
  readonly #owners: readonly (readonly number[] | undefined)[];
  /** For each state the longest of its suffixes, itself included, at which literals end; 0 where there is none. */
  readonly #ending: Table;
  /** The same without itself. */
  readonly #alsoEnding: Table;

  /** `literals`: each with the number that `scan` reports for it; a number may own many literals. */
  constructor(literals: readonly (readonly [literal: string, owner: number])[]) {
    const states = 1 + literals.reduce((sum, [literal]) => sum + literal.length, 0);
    const next = new Int32Array(states * classes).fill(-1);
    const owners: (number[] | undefined)[] = [undefined];
    for (const [literal, owner] of literals) {
      let state = 0;
      for (let at = 0; at < literal.length; at++) {
        const place = state * classes + classOf(literal.charCodeAt(at));
        const known = next[place] ?? -1;
        state = known >= 0 ? known : owners.push(undefined) - 1;
        next[place] = state;
      }
      (owners[state] ??= []).push(owner);
    }
    const whole = next.subarray(0, owners.length * classes);
    const alsoEnding = completed(whole, owners);
    const fitted = (states: Int32Array): Table => (owners.length <= 0x1_0000 ? Uint16Array.from(states) : states.slice());
    this.#next = fitted(whole);
    this.#owners = owners;
    this.#alsoEnding = fitted(alsoEnding);
    this.#ending = fitted(alsoEnding.map((also, state) => (owners[state] === undefined ? also : state)));
  }

  /** Calls `found` with the owner of every literal in the text, once or more often. The text stands between two boundaries. */
  scan(text: string, found: (owner: number) => void): void {
    const next = this.#next;
    const ending = this.#ending;
    let state = next[otherClass] ?? 0;
    for (let at = 0; at <= text.length; at++) {
      if (ending[state] !== 0) this.#report(state, found);
      state = next[state * classes + (at === text.length ? otherClass : classOf(text.charCodeAt(at)))] ?? 0;
    }
    if (ending[state] !== 0) this.#report(state, found);
  }

  #report(state: number, found: (owner: number) => void): void {
    for (let at = this.#ending[state] ?? 0; at !== 0; at = this.#alsoEnding[at] ?? 0) {
      for (const owner of this.#owners[at] ?? []) found(owner);
    }
  }
}

function classOf(code: number): number {
  return code < 0x80 ? (classOfCode[code] ?? otherClass) : otherClass;
}

/** Fills every missing step with the one from the longest suffix, breadth first; answers where else literals end. */
function completed(next: Int32Array, owners: readonly (readonly number[] | undefined)[]): Int32Array {
  const suffix = new Int32Array(owners.length);
  const alsoEnding = new Int32Array(owners.length);
  const queue: number[] = [];
  for (let char = 0; char < classes; char++) {
    const to = next[char] ?? -1;
    if (to > 0) queue.push(to);
    else next[char] = 0;
  }
  for (const state of queue) {
    const fallback = suffix[state] ?? 0;
    alsoEnding[state] = owners[fallback] === undefined ? (alsoEnding[fallback] ?? 0) : fallback;
    for (let char = 0; char < classes; char++) {
      const place = state * classes + char;
      const to = next[place] ?? -1;
      const instead = next[fallback * classes + char] ?? 0;
      if (to < 0) next[place] = instead;
      else {
        suffix[to] = instead;
        queue.push(to);
      }
    }
  }
  return alsoEnding;
}
