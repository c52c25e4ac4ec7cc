import { describe, expect, it } from 'vitest';
import { normalize } from './normalize/normalize.ts';
import type { RuleExample } from './rule.ts';
import { aMessage, shippedPolicy } from './rules.fixture.ts';

const seenAs = (example: RuleExample) => {
  const message = aMessage(typeof example === 'string' ? { text: example } : example);
  const normalized = normalize(message);
  return { normalized, lang: 'und' as const, entities: [], hits: shippedPolicy.patterns.match(normalized) };
};
const name = (example: RuleExample): string => (typeof example === 'string' ? example : example.text);
const rows = shippedPolicy.rules.flatMap(({ examples, ...rule }) => [
  ...examples.hits.map((example) => ({ rule, example, kind: 'found', text: name(example) })),
  ...examples.misses.map((example) => ({ rule, example, kind: 'clean', text: name(example) })),
]);

/** A weak sign alone is no hit: people see a finding from this confidence on. */
const counts = 0.5;

describe('rules/rule-examples', () => {
  it.each(rows)('$rule.id: "$text" is $kind', ({ rule, example, kind }) => {
    const asked = shippedPolicy.rules.find(({ id }) => id === rule.id);

    const said = asked?.check(seenAs(example), shippedPolicy);
    const found = said?.kind === 'found' && said.findings.some(({ confidence }) => confidence >= counts);

    expect(found ? 'found' : 'clean').toBe(kind);
  });
});
