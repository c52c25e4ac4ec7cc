import { describe, expect, it } from 'vitest';
import { seen } from '../rules.fixture.ts';
import { findSigns, signsOf } from './large-pattern-rule.ts';

const signs = signsOf([
  {
    pattern: /\b(?:baisse) (?:[\w']{1,20} ){0,2}?(?:compteur)\b/,
    beside: /\b(?:euros|cash)\b/,
    unless: /\b(?:interdit)\b/,
    confidence: 0.8,
    severity: 'medium',
    why: 'a sign to try',
  },
]);
const as = { id: 'illegal.try', about: 'illegal', effect: 'escalate', speech: 'ignore' } as const;

describe('rules/pattern/large-pattern-rule', () => {
  it.each`
    text                                              | found                        | because
    ${'Je baisse ton compteur, 50 euros'}             | ${'baisse ton compteur'}     | ${'both classes, one word between'}
    ${'Je baisse le gros compteur pour cash'}         | ${'baisse le gros compteur'} | ${'two words between'}
    ${'Je baisse le très gros vieux compteur, cash'}  | ${null}                      | ${'too many words between'}
    ${'Je baisse. Le compteur, cash'}                 | ${null}                      | ${'another sentence'}
    ${'Je baisse ton compteur'}                       | ${null}                      | ${'nothing beside it'}
    ${'Je baisse ton compteur, cash, c’est interdit'} | ${null}                      | ${'what must not stand there'}
    ${'Ton compteur, je le baisse, cash'}             | ${null}                      | ${'the other way round'}
  `('"$text" → $found ($because)', ({ text, found }: { text: string; found: string | null }) => {
    const [finding] = findSigns(seen(text), as, signs);

    expect(finding?.span ? text.slice(...finding.span) : null).toBe(found);
  });
});
