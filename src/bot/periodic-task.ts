import type { Clock } from '../domain/clock.ts';

/** What a step may say about when it wants to run next; nothing means after the usual pause. */
export interface StepResult {
  /** Milliseconds UTC; the task then waits until this moment, but never longer than the usual pause. */
  readonly nextAt?: number;
}

export interface PeriodicTaskOptions {
  readonly name: string;
  readonly pauseMs: number;
  readonly clock: Clock;
  readonly step: (signal: AbortSignal) => Promise<StepResult | undefined>;
  /** A failed step is reported here and the task goes on. */
  readonly onError: (name: string, error: unknown) => void;
}

/**
 * Everything that repeats. Never two steps at once; the pause runs from the end of one step to the start of the
 * next; a failure is reported and the loop goes on; `wake` cuts the pause short; `close` waits for the step in hand.
 */
export class PeriodicTask {
  readonly name: string;
  readonly #options: PeriodicTaskOptions;
  readonly #stop = new AbortController();
  #pause = new AbortController();
  #woken = false;
  #running: Promise<void> | undefined;

  constructor(options: PeriodicTaskOptions) {
    if (!(options.pauseMs > 0)) throw new RangeError(`the pause of ${options.name} must be above 0 ms`);
    this.name = options.name;
    this.#options = options;
  }

  start(): void {
    this.#running ??= this.#loop();
  }

  /** Runs the next step now, or right after the one in hand. */
  wake(): void {
    this.#woken = true;
    this.#pause.abort();
  }

  async close(): Promise<void> {
    this.#stop.abort();
    this.#pause.abort();
    await this.#running;
  }

  async #loop(): Promise<void> {
    const { clock, step, pauseMs } = this.#options;
    while (!this.#stopped()) {
      this.#woken = false;
      let wait = pauseMs;
      try {
        const result = await step(this.#stop.signal);
        if (result?.nextAt !== undefined) wait = Math.min(pauseMs, Math.max(0, result.nextAt - clock.now()));
      } catch (error) {
        if (!this.#stopped()) this.#report(error);
      }
      await this.#rest(wait);
    }
  }

  #report(error: unknown): void {
    try {
      this.#options.onError(this.name, error);
    } catch {
      // Who reports may fail, too (a full disk under the log): that must not end the loop.
    }
  }

  #stopped(): boolean {
    return this.#stop.signal.aborted;
  }

  async #rest(ms: number): Promise<void> {
    this.#pause = new AbortController();
    if (this.#stopped() || this.#woken) return;
    await this.#options.clock.sleep(ms, this.#pause.signal);
  }
}
