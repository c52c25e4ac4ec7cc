import { describe, expect, it } from 'vitest';
import { exampleRule } from './families/example-rule.ts';
import { answer, askRule } from './rule.ts';
import type { Rule } from './rule.ts';
import { aFinding, seen, shippedPolicy } from './rules.fixture.ts';

describe('rules/rule', () => {
  it('turns a rule that throws into unknown, never into clean', () => {
    const broken: Rule = {
      id: 'test.broken',
      about: ['spam'],
      describes: 'Breaks.',
      examples: { hits: [], misses: [] },
      check() {
        throw new Error('boom');
      },
    };

    expect(askRule(broken, seen('bonjour'), shippedPolicy)).toEqual({
      kind: 'unknown',
      unknown: { source: 'test.broken', why: 'bug' },
    });
  });

  it('makes no finding of nothing', () => {
    expect(answer([])).toEqual({ kind: 'clean' });
    expect(answer([aFinding()])).toMatchObject({ kind: 'found' });
  });

  it.each(shippedPolicy.rules)('$id is described in one sentence and says what it may claim', ({ id, describes, about }) => {
    expect(id).toMatch(/^[a-z]+(?:[.-][a-z]+)*$/);
    expect(describes).toMatch(/^[A-Z][^.]*\.$/);
    expect(about.length).toBeGreaterThan(0);
  });

  it('has an example that works, to be copied', () => {
    expect(askRule(exampleRule, seen('je revends ma place de parking'), shippedPolicy)).toMatchObject({ kind: 'found' });
    expect(askRule(exampleRule, seen('je cherche une place'), shippedPolicy)).toEqual({ kind: 'clean' });
  });
});
