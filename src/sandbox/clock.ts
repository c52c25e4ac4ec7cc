/** What the sandbox asks for the time. Milliseconds since 1970 in UTC. */
export interface SandboxClock {
  now(): number;
}

/**
 * The sandbox's own time: a base clock plus whatever was added by hand. Rate windows, `created_at`, ids, token expiry and the
 * 7-, 24- and 30-day horizons follow it; OAuth 1.0a timestamps and the `Date` header follow the wall clock plus `skewMs`.
 */
export class MovableClock implements SandboxClock {
  readonly #base: SandboxClock;
  #advancedMs = 0;
  /** How wrong the wall clock of this "X" is, in milliseconds: seen by `Date` headers and by the OAuth 1.0a timestamp check only. */
  skewMs = 0;

  constructor(base: SandboxClock = { now: () => Date.now() }) {
    this.#base = base;
  }

  now(): number {
    return this.#base.now() + this.#advancedMs;
  }

  /** Wall clock of this "X", with its armed skew. */
  wall(): number {
    return Date.now() + this.skewMs;
  }

  /** Moves time on. Throws `RangeError` when asked to go back: ids and windows would contradict each other. */
  advance(ms: number): void {
    if (!Number.isFinite(ms) || ms < 0) throw new RangeError('the sandbox clock only goes forward');
    this.#advancedMs += ms;
  }

  /** How much was added by hand so far, in milliseconds. */
  get advancedMs(): number {
    return this.#advancedMs;
  }
}
