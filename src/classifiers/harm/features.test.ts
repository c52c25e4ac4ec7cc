import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buckets, featuresOf } from './features.ts';

const of = (text: string, over: { lang?: string; signs?: readonly string[] } = {}): ReadonlySet<number> =>
  featuresOf({ text, lang: over.lang ?? 'fr', signs: over.signs ?? [] });
const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((bucket) => b.has(bucket)).length;

describe('classifiers/harm/features', () => {
  it.each`
    one                      | other                    | alike    | because
    ${'tu vas le regretter'} | ${'tu vas le regretter'} | ${true}  | ${'the same text'}
    ${'regretteras'}         | ${'regretterez'}         | ${true}  | ${'another ending'}
    ${'une belle voiture'}   | ${'le ciel est gris'}    | ${false} | ${'nothing in common'}
    ${'reference 123456'}    | ${'reference 654321'}    | ${true}  | ${'of long numbers only the length counts'}
  `('"$one" and "$other": $because', ({ one, other, alike }: { one: string; other: string; alike: boolean }) => {
    const share = shared(of(one), of(other)) / of(one).size;

    if (alike) expect(share).toBeGreaterThan(0.5);
    else expect(share).toBeLessThan(0.3);
  });

  it('hears what the rules noticed, and the language', () => {
    expect(shared(of('x', { signs: ['a.b:insult'] }), of('x'))).toBe(of('x').size);
    expect(of('x', { signs: ['a.b:insult'] }).size).toBe(of('x').size + 1);
    expect(of('x', { lang: 'de' })).not.toEqual(of('x'));
  });

  it('stays within its buckets and its bounds, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        const found = of(text);

        expect(found.size).toBeLessThanOrEqual(20_000);
        for (const bucket of found) expect(bucket).toBeLessThan(buckets);
      }),
      { numRuns: 100 },
    );
  });
});
