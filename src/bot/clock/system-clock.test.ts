import { afterEach, describe, expect, it, vi } from 'vitest';
import { SystemClock } from './system-clock.ts';

describe('bot/clock/system-clock', () => {
  afterEach(() => void vi.useRealTimers());

  it('tells the machine time', () => {
    vi.useFakeTimers({ now: 1_234_567 });

    expect(new SystemClock().now()).toBe(1_234_567);
  });

  it('wakes at once when the signal aborts, and leaves no timer behind', async () => {
    vi.useFakeTimers();
    const stop = new AbortController();

    const sleeping = new SystemClock().sleep(60_000, stop.signal);
    stop.abort();
    await sleeping;

    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not sleep at all when the signal is aborted already', async () => {
    vi.useFakeTimers();

    await new SystemClock().sleep(60_000, AbortSignal.abort());

    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not take a wait of months for no wait', async () => {
    vi.useFakeTimers();
    let awake = false;

    void new SystemClock().sleep(90 * 24 * 3_600_000, new AbortController().signal).then(() => (awake = true));
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);

    expect(awake).toBe(false);
  });
});
