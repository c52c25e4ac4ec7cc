import type { Clock } from '../../domain/clock.ts';

/** The machine's own time. */
export class SystemClock implements Clock {
  now(): number {
    return Date.now();
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return realSleep(ms, signal);
  }
}

/** Waits `ms` milliseconds of the machine's time, or until the signal aborts. */
export function realSleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    // setTimeout counts in 32 bits: longer waits are cut and the caller, who looks at the clock again, waits on.
    const timer = setTimeout(done, Math.min(Math.max(ms, 0), 0x7fffffff));
    signal.addEventListener('abort', done, { once: true });
  });
}
