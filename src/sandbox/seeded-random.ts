/** Repeatable chance (mulberry32): the same seed draws the same bad luck. */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, less than 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** True for this share of the draws. Draws nothing when the share is 0, so that unused bad luck does not shift the rest. */
  happens(share: number): boolean {
    return share > 0 && this.fraction() < share;
  }

  /** A whole number from 0 to `below` - 1. */
  below(below: number): number {
    return Math.floor(this.fraction() * below);
  }

  /** `length` characters out of `alphabet`. */
  text(length: number, alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'): string {
    let out = '';
    for (let i = 0; i < length; i += 1) out += alphabet.charAt(this.below(alphabet.length));
    return out;
  }

  /** A signed 64-bit number as text; about half of them are negative. */
  signed64(): string {
    const high = BigInt(this.below(0x1_0000_0000));
    const low = BigInt(this.below(0x1_0000_0000));
    return BigInt.asIntN(64, (high << 32n) | low).toString();
  }
}
