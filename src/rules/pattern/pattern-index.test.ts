import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../normalize/normalize.ts';
import { aMessage, shippedPolicy } from '../rules.fixture.ts';
import type { Pattern } from './pattern.ts';
import { everyPattern, PatternIndex } from './pattern-index.ts';
import { requiredLiterals } from './required-literals.ts';

const shipped = shippedPolicy.rules.flatMap((rule) => rule.patterns ?? []);
const words = [...new Set(shipped.flatMap(({ pattern }) => requiredLiterals(pattern).flat()))].map((literal) => literal.trim());

const aPattern = (pattern: RegExp, over: Partial<Pattern> = {}): Pattern => ({
  pattern,
  confidence: 0.9,
  severity: 'low',
  why: 'example',
  ...over,
});

describe('rules/pattern/pattern-index', () => {
  it('gives the same hits as running every pattern, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...words, 'je', 'te', 'vais', '.', "'", '?'), { maxLength: 30 }).map((parts) => parts.join(' ')),
      fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join('')),
    );

    fc.assert(
      fc.property(text, (given) => {
        const normalized = normalize(aMessage({ text: given }));

        expect(shippedPolicy.patterns.match(normalized).of(shipped)).toEqual(everyPattern(normalized).of(shipped));
      }),
      { numRuns: 300 },
    );
  });

  it.each`
    text                       | pattern                                             | found    | because
    ${'je vais venir'}         | ${aPattern(/\bvenir\b/)}                            | ${true}  | ${'plain'}
    ${'revenir'}               | ${aPattern(/\bvenir\b/)}                            | ${false} | ${'inside a word'}
    ${'venir'}                 | ${aPattern(/\bvenir\b/)}                            | ${true}  | ${'both ends of the text are boundaries'}
    ${'venir demain'}          | ${aPattern(/\bvenir\b/, { beside: /\bce soir\b/ })} | ${false} | ${'what must stand beside it is missing'}
    ${'ce soir je vais venir'} | ${aPattern(/\bvenir\b/, { beside: /\bce soir\b/ })} | ${true}  | ${'what must stand beside it may come first'}
    ${'venir en paix'}         | ${aPattern(/\bvenir\b/, { unless: /\ben paix\b/ })} | ${false} | ${'a harmless meaning'}
    ${'12 euros'}              | ${aPattern(/\d\d euros/)}                           | ${true}  | ${'a literal after a class'}
    ${'!!!'}                   | ${aPattern(/!{3}/)}                                 | ${true}  | ${'no literal: always run'}
  `('"$text": $because', ({ text, pattern, found }: { text: string; pattern: Pattern; found: boolean }) => {
    const normalized = normalize(aMessage({ text }));

    expect(new PatternIndex([pattern]).match(normalized).of([pattern]).length).toBe(found ? 1 : 0);
  });

  it('has hardly a pattern that is run on every message', () => {
    expect(shippedPolicy.patterns.alwaysRun.length).toBeLessThanOrEqual(shipped.length / 20);
  });
});
