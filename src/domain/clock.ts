/** The only source of time and of waiting, so that tests, chaos and the demo can move time by hand. */
export interface Clock {
  /** Milliseconds since 1970 in UTC. */
  now(): number;
  /** Resolves after `ms` milliseconds of this clock, or at once when the signal aborts. Never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}
