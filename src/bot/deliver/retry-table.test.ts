import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryTable, waitBeforeRetry } from './retry-table.ts';

const minute = 60_000;
const codes = Object.keys(retryTable);

describe('bot/deliver/retry-table', () => {
  it.each`
    code                   | attempt | wait           | because
    ${'x.unavailable'}     | ${1}    | ${5_000}       | ${'soon: it may have been a hiccup'}
    ${'x.unavailable'}     | ${4}    | ${40_000}      | ${'doubled each time'}
    ${'x.unavailable'}     | ${11}   | ${15 * minute} | ${'never longer than this'}
    ${'x.unavailable'}     | ${12}   | ${null}        | ${'the twelfth was the last try'}
    ${'x.unavailable'}     | ${500}  | ${null}        | ${'long past it'}
    ${'x.rate-limited'}    | ${1}    | ${1_000}       | ${'on top of the reset that X names'}
    ${'x.rate-limited'}    | ${5000} | ${15 * minute} | ${"it is nobody's fault and has no end"}
    ${'x.unpaid'}          | ${1}    | ${30 * minute} | ${'money takes time'}
    ${'x.halted'}          | ${1}    | ${15 * minute} | ${'a person must act first'}
    ${'x.token-refused'}   | ${1}    | ${minute}      | ${"401s happen on X's side, too"}
    ${'x.request-refused'} | ${1}    | ${null}        | ${'repeating it unchanged is useless'}
    ${'store.refused'}     | ${1}    | ${null}        | ${'not an error of X'}
    ${'unexpected'}        | ${1}    | ${null}        | ${'what is not in the table is not tried again'}
    ${'constructor'}       | ${1}    | ${null}        | ${"no word of JavaScript's is in the table"}
    ${'toString'}          | ${1}    | ${null}        | ${'neither is this'}
  `(
    '$code after try $attempt: $wait ms ($because)',
    ({ code, attempt, wait }: { code: string; attempt: number; wait: number | null }) => {
      expect(waitBeforeRetry(code, attempt, 0.5)).toBe(wait);
    },
  );

  it('waits a bounded time that never shrinks, spread by a quarter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (code, attempt, chance) => {
          const retry = retryTable[code];
          const wait = waitBeforeRetry(code, attempt, chance);
          const next = waitBeforeRetry(code, attempt + 1, chance);

          if (wait === null) {
            expect(retry?.tries).not.toBeNull();
            expect(next).toBeNull();
            return;
          }
          expect(wait).toBeGreaterThanOrEqual(Math.floor((retry?.leastMs ?? 0) * 0.75));
          expect(wait).toBeLessThanOrEqual(Math.ceil((retry?.mostMs ?? 0) * 1.25));
          if (next !== null) expect(next).toBeGreaterThanOrEqual(wait);
        },
      ),
    );
  });

  it('has an end or does not count, and waits at all, in every row', () => {
    for (const retry of Object.values(retryTable)) {
      expect(retry.leastMs).toBeGreaterThan(0);
      expect(retry.mostMs).toBeGreaterThanOrEqual(retry.leastMs);
      expect(retry.tries === null || retry.tries > 1).toBe(true);
    }
  });
});
