import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from './normalize/normalize.ts';
import { requiredLiterals } from './pattern/required-literals.ts';
import { askRule } from './rule.ts';
import { aMessage, shippedPolicy } from './rules.fixture.ts';

const words = shippedPolicy.rules
  .flatMap((rule) => rule.triggers ?? [])
  .flatMap(({ pattern }) => requiredLiterals(pattern).flat())
  .map((literal) => literal.trim());

describe('rules/rule-triggers', () => {
  it('leaves out only rules that have nothing to say, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...words, 'je', 'te', 'vous', 'the', '.', '?'), { maxLength: 30 }).map((parts) => parts.join(' ')),
    );

    fc.assert(
      fc.property(text, fc.constantFrom('reply' as const, 'dm' as const), (given, surface) => {
        const normalized = normalize(aMessage({ text: given, surface }));
        const hits = shippedPolicy.patterns.match(normalized);
        const asked = new Set(shippedPolicy.triggers.rulesFor(hits.all));
        const seen = { normalized, lang: 'und' as const, entities: [], hits };

        const unheard = shippedPolicy.rules.filter(
          (rule) => !asked.has(rule) && askRule(rule, seen, shippedPolicy).kind !== 'clean',
        );

        expect(unheard.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each`
    text                       | asked    | because
    ${'Je sais où tu habites'} | ${true}  | ${'a pattern of threats hits'}
    ${'Quelle belle couleur'}  | ${false} | ${'nothing of a threat'}
  `('asks about threats in "$text": $asked', ({ text, asked }: { text: string; asked: boolean }) => {
    const { all } = shippedPolicy.patterns.match(normalize(aMessage({ text })));

    expect(shippedPolicy.triggers.rulesFor(all).some(({ id }) => id === 'threat.pattern')).toBe(asked);
  });
});
