import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { families, nearPairs } from './near-duplicates.ts';

describe('scripts/corpus/near-duplicates', () => {
  it.each`
    a                                           | b                                             | near     | because
    ${'Trois semaines pour une ampoule, bravo'} | ${'trois semaines pour une ampoule BRAVO !!'} | ${true}  | ${'case and signs do not count'}
    ${'Trois semaines pour une ampoule, bravo'} | ${'Trois semaines pour une ampoule, merci'}   | ${true}  | ${'one word changed'}
    ${'Trois semaines pour une ampoule, bravo'} | ${'Votre SAV ne répond jamais au téléphone'}  | ${false} | ${'another sentence'}
    ${'élève très gêné'}                        | ${'eleve tres gene'}                          | ${true}  | ${'accents do not count'}
    ${'ok'}                                     | ${'OK!'}                                      | ${true}  | ${'shorter than a sequence'}
    ${'ok'}                                     | ${'non'}                                      | ${false} | ${'short and different'}
    ${'🔥🔥🔥'}                                 | ${'❤️❤️❤️'}                                   | ${false} | ${'signs alone count as they are'}
  `('"$a" and "$b": $near ($because)', ({ a, b, near }: { a: string; b: string; near: boolean }) => {
    expect(nearPairs([a, b])).toHaveLength(near ? 1 : 0);
  });

  it('finds the same pairs as comparing everything with everything', () => {
    const word = fc.constantFrom('mini', 'cooper', 'sav', 'nul', 'attente', 'voiture', 'rouge');
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { maxLength: 20 }), (texts) => {
        const lines = texts.map((words) => words.join(' '));
        const found = nearPairs(lines).map(({ a, b }) => `${a} ${b}`);
        const expected = lines.flatMap((later, b) =>
          lines.slice(0, b).flatMap((earlier, a) => (nearPairs([earlier, later]).length > 0 ? [`${a} ${b}`] : [])),
        );

        expect([...found].sort()).toEqual([...expected].sort());
      }),
    );
  });

  it('ties pairs together to families', () => {
    const pair = (a: number, b: number) => ({ a, b, similarity: 1 });

    expect(families(6, [pair(0, 3), pair(3, 5), pair(1, 2)])).toEqual([
      [0, 3, 5],
      [1, 2],
    ]);
  });
});
