import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf } from './wilson.ts';

describe('scripts/eval/wilson', () => {
  it.each`
    count | of     | low       | high      | because
    ${0}  | ${10}  | ${0}      | ${0.2775} | ${'nothing found in ten says little'}
    ${10} | ${10}  | ${0.7225} | ${1}      | ${'nor does everything'}
    ${5}  | ${10}  | ${0.2366} | ${0.7634} | ${'a half'}
    ${15} | ${148} | ${0.0624} | ${0.1605} | ${'a published example'}
  `('$count of $of lies between $low and $high: $because', ({ count, of, low, high }: Record<string, number>) => {
    const share = shareOf(count!, of!);

    expect(share.low).toBeCloseTo(low!, 3);
    expect(share.high).toBeCloseTo(high!, 3);
  });

  it('holds the share, and is null where nothing was counted', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        const { share, low, high } = shareOf(Math.min(a, b), Math.max(a, b));

        if (a === 0 && b === 0) expect([share, low, high]).toEqual([null, null, null]);
        else {
          expect(low!).toBeLessThanOrEqual(share! + 1e-12);
          expect(high!).toBeGreaterThanOrEqual(share! - 1e-12);
          expect(low!).toBeGreaterThanOrEqual(0);
          expect(high!).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
