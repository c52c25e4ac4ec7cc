import { describe, expect, it } from 'vitest';
import { RateLimitedError, XUnavailableError } from '../domain/errors.ts';
import { ManualClock, MemoryRateWindows, rateHeaders } from './local-x.fixture.ts';
import { RateLimits } from './rate-limits.ts';
import type { Metered } from './rate-limits.ts';

function setUp(store = new MemoryRateWindows()) {
  const clock = new ManualClock();
  const alerts: string[] = [];
  return { clock, store, alerts, limits: new RateLimits(clock, store, (kind) => alerts.push(kind)) };
}

const plain: Metered = { headers: {}, refusedForRate: false };

describe('x/rate-limits', () => {
  it('lets out exactly the documented fifty hides at once, and refuses the rest without waiting', async () => {
    const { limits } = setUp();
    let sent = 0;
    let together = 0;
    let most = 0;

    const ends = await Promise.allSettled(
      Array.from({ length: 120 }, () =>
        limits.run('hide', 'user', async () => {
          sent += 1;
          together += 1;
          most = Math.max(most, together);
          await new Promise((resolve) => setImmediate(resolve));
          together -= 1;
          return plain;
        }),
      ),
    );

    expect(sent).toBe(50);
    expect(most).toBeLessThanOrEqual(4);
    expect(ends.filter((end) => end.status === 'rejected' && end.reason instanceof RateLimitedError)).toHaveLength(70);
  });

  it('refuses those that stand in the queue when X says that nothing is left', async () => {
    const { limits, clock } = setUp();
    const resetAt = clock.now() + 60_000;
    let sent = 0;

    const ends = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        limits.run('hide', 'user', () => {
          sent += 1;
          return Promise.resolve({ headers: rateHeaders(50, 0, resetAt), refusedForRate: false });
        }),
      ),
    );

    expect(sent).toBeLessThanOrEqual(4);
    expect(ends.filter((end) => end.status === 'rejected')).toHaveLength(20 - sent);
  });

  it('goes on after the reset, on our clock', async () => {
    const { limits, clock } = setUp();
    await limits.run('dm-events', 'user', () => Promise.resolve({ headers: {}, refusedForRate: true }));

    await expect(limits.run('dm-events', 'user', () => Promise.resolve(plain))).rejects.toThrow(RateLimitedError);
    clock.advance(15 * 60_000);

    await expect(limits.run('dm-events', 'user', () => Promise.resolve(plain))).resolves.toBe(plain);
  });

  it('keeps the pools of user and app apart', async () => {
    const { limits } = setUp();
    await limits.run('lookup', 'user', () => Promise.resolve({ headers: {}, refusedForRate: true }));

    await expect(limits.run('lookup', 'app', () => Promise.resolve(plain))).resolves.toBe(plain);
  });

  it('remembers its windows over a restart', async () => {
    const first = setUp();
    const resetAt = first.clock.now() + 600_000;
    await first.limits.run('hide', 'user', () =>
      Promise.resolve({ headers: rateHeaders(50, 3, resetAt), refusedForRate: false }),
    );
    await first.limits.close();

    const second = setUp(first.store);
    await second.limits.restore();

    expect(second.limits.left('hide', 'user')).toMatchObject({ limit: 50, remaining: 3 });
    expect(second.limits.left('delete-dm', 'user').remaining).toBe(300);
  });

  it('ignores saved windows of endpoints it does not know', async () => {
    const { limits } = setUp(
      new MemoryRateWindows([{ endpoint: '__proto__', token: 'user', limit: 1, remaining: 0, resetAt: 1 }]),
    );

    await expect(limits.restore()).resolves.toBeUndefined();
  });

  it('does not fail a call because its window could not be saved, but says so', async () => {
    const { limits, store, alerts } = setUp();
    store.save = () => Promise.reject(new Error('disk full'));

    await limits.run('hide', 'user', () => Promise.resolve(plain));
    await limits.close();

    expect(alerts).toEqual(['x.rate-windows-unsaved']);
  });

  it('refuses calls once it is closed', async () => {
    const { limits } = setUp();
    await limits.run('hide', 'user', () => Promise.resolve(plain));
    await limits.close();

    await expect(limits.run('hide', 'user', () => Promise.resolve(plain))).rejects.toThrow(XUnavailableError);
  });
});
