import { describe, expect, it } from 'vitest';
import type { MessageLanguage } from '../../domain/netiquette.ts';
import { OwnRule } from '../config/own-rule-config.ts';
import { decide } from '../decide/decide.ts';
import { judgeMessage } from '../judge-message.ts';
import { normalize } from '../normalize/normalize.ts';
import { compilePolicy } from '../policy/compile-policy.ts';
import { aMessage, aPolicyId, shippedContent, someFacts } from '../rules.fixture.ts';
import { everyPattern } from '../pattern/pattern-index.ts';
import { explainMessage } from './explain-message.ts';
import type { ExplainedMessage } from './explain-message.ts';
import { readSpan } from './read-span.ts';

const own = OwnRule.parse({
  id: 'zozo',
  label: 'spam',
  describes: 'Invented for a test.',
  severity: 'low',
  where: { all: [{ word: 'zozo' }, { word: 'zaza' }] },
  match: ['zozo zaza'],
  ignore: ['zozo'],
});
const content = { ...shippedContent, ownRules: [own] };
const policy = compilePolicy(content, aPolicyId);

function explain(text: string, lang: MessageLanguage = 'fr'): ExplainedMessage {
  const message = aMessage({ text });
  const normalized = normalize(message);
  const decision = decide(message, judgeMessage(message, lang, [], policy), policy, someFacts(), 0);
  return explainMessage({ normalized, lang, entities: [], hits: everyPattern(normalized) }, decision, policy, content);
}

describe('rules/explain/explain-message', () => {
  it('names the span as written and as unfolded, the rule, the entry, the scores, the thresholds and the clause', () => {
    const { rules, unfolded, decision } = explain('Bande de c0nnards');

    const lexicon = rules.find(({ rule }) => rule.id === 'lexicon');
    expect(unfolded).toBe('bande de connards');
    expect(lexicon?.causes).toMatchObject([
      {
        rule: 'insult.lexicon',
        words: { written: 'c0nnards', unfolded: 'connards' },
        thresholds: { escalateAt: 0.5, actAt: 0.9 },
        reach: 'act',
        clause: 'Les propos injurieux, violents, racistes, sexistes ou discriminatoires.',
      },
    ]);
    expect(lexicon?.reasons).toMatchObject([{ kind: 'entry', list: 'insult.fr', term: 'connard' }]);
    expect(decision.outcomes).toEqual(['hide']);
  });

  it.each`
    lang     | clause                     | because
    ${'en'}  | ${/^Insulting/}            | ${'the clause is in the language of the message'}
    ${'und'} | ${/^Les propos injurieux/} | ${'French where the language could not be told'}
  `('$because', ({ lang, clause }: { lang: MessageLanguage; clause: RegExp }) => {
    const causes = explain('Bande de connards', lang).rules.flatMap((rule) => rule.causes);

    expect(causes[0]?.clause).toMatch(clause);
  });

  it('lists every rule that was asked, in order, and what each answered', () => {
    const { rules } = explain('Magnifique, ce vert !');

    expect(rules.map(({ rule }) => rule.id)).toEqual(policy.rules.map(({ id }) => id));
    expect(new Set(rules.map(({ answer }) => answer.kind))).toEqual(new Set(['clean']));
  });

  it('says which condition of an own rule is missing', () => {
    const asked = explain('quel zozo').rules.find(({ rule }) => rule.id === 'own.zozo');

    expect(asked).toMatchObject({ answer: { kind: 'clean' }, reasons: [{ answer: { kind: 'missing', list: 'all', at: 1 } }] });
  });

  it.each`
    text                    | written            | unfolded     | because
    ${'un CÔNNARD ici'}     | ${'CÔNNARD'}       | ${null}      | ${'case and accents are no disguise'}
    ${'un c0nnard ici'}     | ${'c0nnard'}       | ${'connard'} | ${'digits for letters'}
    ${'un c.o.n.n.a.r.d !'} | ${'c.o.n.n.a.r.d'} | ${'connard'} | ${'dotted letters'}
  `(
    'reads "$written" as $unfolded: $because',
    ({ text, written, unfolded }: { text: string; written: string; unfolded: string | null }) => {
      const normalized = normalize(aMessage({ text }));
      const start = text.indexOf(written);

      expect(readSpan(normalized, [start, start + written.length])).toEqual({ written, unfolded });
    },
  );

  it('has no words for a finding without a span', () => {
    expect(readSpan(normalize(aMessage()), null)).toBeNull();
  });
});
