import { describe, expect, it } from 'vitest';

import { IdMint } from './id-mint.ts';
import { SeededRandom } from './seeded-random.ts';
import { compareIds } from './world.ts';

describe('sandbox/id-mint', () => {
  it('gives 19-digit ids that grow, even within one millisecond and when time stands still', () => {
    const mint = new IdMint({ now: () => 1_795_000_000_000 }, new SeededRandom(1));
    const ids = Array.from({ length: 1000 }, () => mint.next());

    expect(ids.every((id) => /^\d{19}$/u.test(id))).toBe(true);
    expect(ids.every((id, n) => n === 0 || compareIds(ids[n - 1] ?? '', id) < 0)).toBe(true);
  });

  it('gives ids that a number cannot hold', () => {
    const mint = new IdMint({ now: () => 1_795_000_000_000 }, new SeededRandom(1));

    expect(Array.from({ length: 50 }, () => mint.next()).every((id) => BigInt(Number(id)).toString() !== id)).toBe(true);
  });

  it('knows the first id of a time', () => {
    const mint = new IdMint({ now: () => 1_795_000_000_000 }, new SeededRandom(1));
    const id = mint.next();

    expect(compareIds(IdMint.firstAt(1_795_000_000_000), id)).toBeLessThan(0);
    expect(compareIds(IdMint.firstAt(1_795_000_000_001), id)).toBeGreaterThan(0);
  });
});
