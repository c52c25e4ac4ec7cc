import { describe, expect, it } from 'vitest';

import { MovableClock } from '../clock.ts';
import type { Caller } from '../http/call.ts';
import { emptyWorld } from '../world.ts';
import { idleHeaders, takeToll, type Toll } from './rate-windows.ts';
import type { Limits } from './limits.ts';

const user: Caller = { kind: 'user', via: 'oauth1', userId: '1', scopes: null, token: 'a' };
const other: Caller = { ...user, userId: '2' };
const app: Caller = { kind: 'app', token: 'b' };

function meter(limits: Limits, userOnly = false) {
  const world = emptyWorld();
  const clock = new MovableClock({ now: () => 1_800_000_000_000 });
  const take = (caller: Caller): Toll => takeToll(world, clock, 'GET /x', limits, caller, userOnly);
  return { clock, take };
}

describe('sandbox/limits/rate-windows', () => {
  it('counts down, refuses without counting, and opens again at the reset', () => {
    const { clock, take } = meter({ user15: 2 });

    const tolls = [take(user), take(user), take(user), take(user)];
    clock.advance(15 * 60_000 - 1);
    const early = take(user);
    clock.advance(1);
    const late = take(user);

    expect(tolls.map((toll) => toll.admitted)).toEqual([true, true, false, false]);
    expect(tolls.map((toll) => toll.headers['x-rate-limit-remaining'])).toEqual(['1', '0', '0', '0']);
    expect(tolls[3]?.headers['x-rate-limit-reset']).toBe(String(1_800_000_000 + 900));
    expect([early.admitted, late.admitted]).toEqual([false, true]);
  });

  it('keeps users apart, and users from the app', () => {
    const { take } = meter({ user15: 1, app15: 1 });

    expect([take(user), take(other), take(app)].map((toll) => toll.admitted)).toEqual([true, true, true]);
    expect([take(user), take(other), take(app)].map((toll) => toll.admitted)).toEqual([false, false, false]);
  });

  it('holds the app’s limit over all users where only users may call, and shows the tighter window', () => {
    const { take } = meter({ user15: 5, app15: 2 }, true);

    const tolls = [take(user), take(other), take(user)];

    expect(tolls.map((toll) => toll.admitted)).toEqual([true, true, false]);
    expect(tolls.map((toll) => toll.headers['x-rate-limit-limit'])).toEqual(['2', '2', '2']);
  });

  it('has day windows beside quarter-hour ones', () => {
    const { clock, take } = meter({ user15: 2, user24: 3 });

    take(user);
    take(user);
    clock.advance(15 * 60_000);
    const third = take(user);
    const fourth = take(user);

    expect(third.headers).toMatchObject({
      'x-rate-limit-remaining': '1',
      'x-user-limit-24hour-limit': '3',
      'x-user-limit-24hour-remaining': '0',
    });
    expect(fourth.admitted).toBe(false);
  });

  it('sends headers where nothing is counted', () => {
    const { clock, take } = meter({});

    expect(take(user).headers).toHaveProperty('x-rate-limit-limit');
    expect(idleHeaders(clock, { user15: 50 })['x-rate-limit-remaining']).toBe('50');
  });
});
