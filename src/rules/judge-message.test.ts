import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule } from './rule.ts';
import { RuleTriggers } from './rule-triggers.ts';
import type { Entity } from '../domain/entity.ts';
import type { Surface } from '../domain/netiquette.ts';
import { decide } from './decide/decide.ts';
import { judgeMessage } from './judge-message.ts';
import { isUnreadScript } from './normalize/unread-script.ts';
import { aMessage, shippedPolicy, someFacts } from './rules.fixture.ts';

const verdict = (text: string, surface: Surface = 'reply'): readonly string[] => {
  const message = aMessage({ text, surface });
  return decide(message, judgeMessage(message, 'fr', [], shippedPolicy), shippedPolicy, someFacts(), 0).outcomes;
};

describe('rules/judge-message', () => {
  it.each`
    text                                                          | outcomes                | because
    ${'Magnifique, ce vert !'}                                    | ${['allow']}            | ${'praise'}
    ${'Votre SAV est nul, concession de merde, bande de voleurs'} | ${['allow']}            | ${'furious criticism stays'}
    ${'Bande de connards'}                                        | ${['hide']}             | ${'a sure insult'}
    ${'Bande de connards, 3 mois que j’attends ma livraison'}     | ${['escalate']}         | ${'an insult with a grievance'}
    ${'Sale nègre'}                                               | ${['hide', 'escalate']} | ${'a slur'}
    ${'Je vais te tuer, je sais où tu habites'}                   | ${['hide', 'escalate']} | ${'a threat'}
    ${'Mes freins ont lâché, bande de connards'}                  | ${['escalate']}         | ${'a danger is never hidden'}
    ${'Je veux mourir, bande de connards'}                        | ${['escalate']}         | ${'distress is never hidden'}
    ${'Gagne 1000 abonnés : https://abonnes.example.net'}         | ${['escalate']}         | ${'an offer that a person confirms'}
    ${''}                                                         | ${['allow']}            | ${'empty text'}
  `('"$text" → $outcomes ($because)', ({ text, outcomes }: { text: string; outcomes: string[] }) => {
    expect(verdict(text)).toEqual(outcomes);
  });

  it('sends what was not read to its end to people', () => {
    const message = aMessage({ text: 'bonjour '.repeat(2_000) });

    const { unknowns } = judgeMessage(message, 'fr', [], shippedPolicy);

    expect(unknowns).toEqual([{ source: 'normalize', why: 'incomplete' }]);
  });

  it('passes on what others could not tell', () => {
    const unknown = { source: 'pii', why: 'bug' } as const;

    expect(judgeMessage(aMessage(), 'fr', [], shippedPolicy, [unknown]).unknowns).toEqual([unknown]);
  });

  it('makes a rule that throws an unknown and asks the others all the same', () => {
    const broken: Rule = {
      id: 'test.broken',
      about: ['insult'],
      describes: 'A rule with a fault.',
      examples: { hits: [], misses: [] },
      check: () => {
        throw new Error('boom');
      },
    };
    const rules = [broken, ...shippedPolicy.rules];
    const policy = { ...shippedPolicy, rules, triggers: new RuleTriggers(rules) };

    const { unknowns, findings } = judgeMessage(aMessage({ text: 'Bande de connards' }), 'fr', [], policy);

    expect(unknowns).toEqual([{ source: 'test.broken', why: 'bug' }]);
    expect(findings.length).toBe(1);
  });

  it('extracts what the detectors found, as written', () => {
    const entity = (type: Entity['type'], text: string): Entity => ({
      type,
      text,
      normalized: text,
      start: 0,
      end: text.length,
      confidence: 1,
    });

    const { extracted } = judgeMessage(
      aMessage({ surface: 'dm' }),
      'fr',
      [entity('VIN', 'wmw 1'), entity('EMAIL', 'A@example.org')],
      shippedPolicy,
    );

    expect(extracted).toEqual({ vin: ['wmw 1'], person: [], plate: [], phone: [], email: ['A@example.org'] });
  });

  it('never throws, and every span lies in the text', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(
          fc.constantFrom(
            'connard',
            '@',
            '&',
            '"',
            '«',
            'je vais te tuer',
            'https://a.example',
            '\ud800',
            '\u202e',
            '*',
            ' ',
            '.',
            '👍🏽',
          ),
          { maxLength: 40 },
        )
        .map((parts) => parts.join('')),
    );

    fc.assert(
      fc.property(nasty, fc.constantFrom<Surface>('reply', 'dm'), (text, surface) => {
        const { findings, unknowns } = judgeMessage(aMessage({ text, surface }), 'und', [], shippedPolicy);

        expect(unknowns).toEqual(isUnreadScript(text) ? [{ source: 'language', why: 'unavailable' }] : []);
        for (const { span, confidence } of findings) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          if (span === null) continue;
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
