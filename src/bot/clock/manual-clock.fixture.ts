import type { Clock } from '../../domain/clock.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that a test moves by hand: who sleeps wakes when time has been moved past, or when the signal aborts. */
export class ManualClock implements Clock {
  #now: number;
  readonly #sleepers = new Set<Sleeper>();
  #watchers: { readonly count: number; readonly tell: () => void }[] = [];
  /** The length of every sleep that was asked for, milliseconds. */
  readonly sleeps: number[] = [];

  constructor(now = Date.UTC(2026, 10, 22, 8)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    this.sleeps.push(ms);
    return new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const sleeper: Sleeper = {
        at: this.#now + ms,
        wake: () => {
          this.#sleepers.delete(sleeper);
          signal.removeEventListener('abort', sleeper.wake);
          resolve();
        },
      };
      this.#sleepers.add(sleeper);
      signal.addEventListener('abort', sleeper.wake, { once: true });
      const told = this.#watchers.filter((watcher) => watcher.count <= this.#sleepers.size);
      this.#watchers = this.#watchers.filter((watcher) => !told.includes(watcher));
      for (const watcher of told) watcher.tell();
    });
  }

  /** Moves time on and wakes whoever is due, the earliest first. */
  advance(ms: number): void {
    this.#now += ms;
    const due = [...this.#sleepers].filter((sleeper) => sleeper.at <= this.#now);
    for (const sleeper of due.sort((a, b) => a.at - b.at)) sleeper.wake();
  }

  /** Resolves as soon as so many sleep at once. */
  asleep(count = 1): Promise<void> {
    if (this.#sleepers.size >= count) return Promise.resolve();
    return new Promise((tell) => this.#watchers.push({ count, tell }));
  }
}
