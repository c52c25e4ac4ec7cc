import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RateHeaders } from './rate-headers.ts';
import { RateWindow, windowMs } from './rate-window.ts';

const start = 1_800_000_000_000;
const told = (limit: number, remaining: number, resetAt: number): RateHeaders => ({
  window: { limit, remaining, resetAt },
  dayUsedUpUntil: null,
});
const nothing: RateHeaders = { window: null, dayUsedUpUntil: null };

describe('x/rate-window', () => {
  it('counts down from the documented limit before the first header', () => {
    const window = new RateWindow(50);

    window.take(start);

    expect(window.left(start)).toEqual({ limit: 50, remaining: 49, resetAt: start + windowMs });
  });

  it('believes X when somebody else uses the same token', () => {
    const window = new RateWindow(50);
    window.take(start);

    window.told(told(50, 12, start + 60_000), start, 0, 0);

    expect(window.left(start)).toEqual({ limit: 50, remaining: 12, resetAt: start + 60_000 });
  });

  it('keeps the lowest figure when answers come in another order', () => {
    const window = new RateWindow(50);
    for (let i = 0; i < 3; i += 1) window.take(start);

    window.told(told(50, 47, start + 60_000), start, 0, 2);
    window.told(told(50, 49, start + 60_000), start, 0, 1);
    window.told(told(50, 48, start + 60_000), start, 0, 0);

    expect(window.left(start).remaining).toBe(47);
  });

  it('gives back what a call that never reached X had taken', () => {
    const window = new RateWindow(50);
    for (let i = 0; i < 5; i += 1) window.take(start);

    window.told(told(50, 49, start + 60_000), start, 0, 0);

    expect(window.left(start).remaining).toBe(49);
  });

  it('starts anew when the window has ended by the clock', () => {
    const window = new RateWindow(50);
    window.take(start);
    window.told(told(50, 0, start + 60_000), start, 0, 0);

    expect(window.left(start + 59_999).remaining).toBe(0);
    expect(window.left(start + 60_000).remaining).toBe(50);
  });

  it.each`
    headers                                                      | until                     | because
    ${nothing}                                                   | ${start + windowMs}       | ${'no header: a whole window'}
    ${told(50, 0, start + 300_000)}                              | ${start + 300_000}        | ${'the header says when'}
    ${told(50, 7, start + 300_000)}                              | ${start + 300_000}        | ${'the status is believed, not what remains'}
    ${told(50, 0, start + 1_000)}                                | ${start + 60_000}         | ${'at least a minute'}
    ${{ window: null, dayUsedUpUntil: start + 5 * 3_600_000 }}   | ${start + 5 * 3_600_000}  | ${'the day is used up'}
    ${{ window: null, dayUsedUpUntil: start + 500 * 3_600_000 }} | ${start + 24 * 3_600_000} | ${'nothing lasts longer than a day'}
  `('waits after a 429 until $until ($because)', ({ headers, until }: { headers: RateHeaders; until: number }) => {
    const window = new RateWindow(50);

    window.refused(headers, start);
    window.told(told(50, 50, start + 900_000), start, 0, 0);

    expect(window.left(start)).toMatchObject({ remaining: 0, resetAt: until });
    expect(window.spent(until - 1)).toBe(true);
    expect(window.left(until + windowMs).remaining).toBeGreaterThan(0);
  });

  it.each`
    headers                            | because
    ${told(0, 0, start + 60_000)}      | ${'a limit of nothing'}
    ${told(50, 0, start - 1)}          | ${'a window that has ended'}
    ${told(50, 0, start + 90_000_000)} | ${'a window of more than a day'}
  `('does not let a senseless header stop it ($because)', ({ headers }: { headers: RateHeaders }) => {
    const window = new RateWindow(50);

    window.told(headers, start, 0, 0);

    expect(window.left(start).remaining).toBe(50);
  });

  it('never lets out more than X has left, whatever the order of answers (one user of the token)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.nat(3), { maxLength: 60 }), (limit, picks) => {
        const window = new RateWindow(20);
        const flying: number[] = [];
        let counted = 0;
        const resetAt = start + 60_000;
        window.told(told(limit, limit, resetAt), start, 0, 0);
        for (const pick of picks) {
          if (pick > 0 && window.left(start).remaining > 0) {
            window.take(start);
            counted += 1;
            flying.push(limit - counted);
          } else if (flying.length > 0) {
            const [remaining] = flying.splice(pick % flying.length, 1);
            window.told(told(limit, remaining ?? 0, resetAt), start, 0, flying.length);
          }
        }
        expect(counted).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
