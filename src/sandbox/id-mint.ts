import type { SandboxClock } from './clock.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Start of X's id time, milliseconds UTC. */
const epoch = 1_288_834_974_657n;

/**
 * Gives out ids as X does: time in the upper bits, so that they grow with the clock, and odd low bits, so that a reader that parses
 * them as numbers gets a wrong one. 19 digits in our years, well above 2^53.
 */
export class IdMint {
  readonly #clock: SandboxClock;
  readonly #random: SeededRandom;
  #last = 0n;

  constructor(clock: SandboxClock, random: SeededRandom) {
    this.#clock = clock;
    this.#random = random;
  }

  next(): string {
    const noise = BigInt(this.#random.below(2 ** 20) * 2 + 1);
    const wanted = ((BigInt(Math.floor(this.#clock.now())) - epoch) << 22n) | noise;
    this.#last = wanted > this.#last ? wanted : this.#last + 2n;
    return this.#last.toString();
  }

  /** The smallest id that could be given out at this time (milliseconds UTC). */
  static firstAt(ms: number): string {
    const at = BigInt(Math.floor(ms)) - epoch;
    return (at < 0n ? 0n : at << 22n).toString();
  }
}
