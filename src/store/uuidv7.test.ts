import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uuidv7 } from './uuidv7.ts';

const anInstant = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe('store/uuidv7', () => {
  it('has the form, version and variant of RFC 9562, and tells its time', () => {
    fc.assert(
      fc.property(anInstant, (at) => {
        const id = uuidv7(at);

        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at);
      }),
    );
  });

  it('is ordered as time is', () => {
    fc.assert(
      fc.property(anInstant, anInstant, (a, b) => {
        fc.pre(a < b);

        expect(uuidv7(a) < uuidv7(b)).toBe(true);
      }),
    );
  });

  it('does not repeat itself within a millisecond', () => {
    expect(new Set(Array.from({ length: 5_000 }, () => uuidv7(1))).size).toBe(5_000);
  });
});
