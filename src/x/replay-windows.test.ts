import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayTime, replayWindows } from './replay-windows.ts';

const minute = 60_000;
const hour = 60 * minute;
const now = Date.UTC(2026, 10, 22, 12, 0, 30);

describe('x/replay-windows', () => {
  it.each`
    from                 | until             | windows                                                                                    | because
    ${now - 3 * hour}    | ${now - 2 * hour} | ${['202611220900-202611221001']}                                                           | ${'whole minutes, outwards'}
    ${now - 5 * hour}    | ${now - hour}     | ${['202611220700-202611220900', '202611220900-202611221100', '202611221100-202611221101']} | ${'two hours at most'}
    ${now - 12 * minute} | ${now}            | ${['202611221129-202611221150']}                                                           | ${'too young: widened to the past, cut at the end'}
    ${now - hour}        | ${now - 2 * hour} | ${[]}                                                                                      | ${'nothing between'}
  `('asks for $windows ($because)', ({ from, until, windows }: { from: number; until: number; windows: string[] }) => {
    const found = replayWindows(from, until, now).map((window) => `${replayTime(window.from)}-${replayTime(window.until)}`);

    expect(found).toEqual(windows);
  });

  it('never asks for what X refuses', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * hour }), fc.integer({ min: 0, max: 40 * hour }), (a, b) => {
        const windows = replayWindows(now - Math.max(a, b), now - Math.min(a, b), now);

        for (const { from, until } of windows) {
          expect(from).toBeGreaterThanOrEqual(now - 24 * hour);
          expect(from).toBeLessThan(until);
          expect(until).toBeLessThanOrEqual(now - 10 * minute);
          expect(until - from).toBeLessThanOrEqual(2 * hour);
        }
        expect(windows.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
