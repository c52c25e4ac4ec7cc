import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageLanguage } from '../../domain/netiquette.ts';
import type { Message } from '../../domain/message.ts';
import { OwnRule } from '../config/own-rule-config.ts';
import { decide } from '../decide/decide.ts';
import { judgeMessage } from '../judge-message.ts';
import { normalize } from '../normalize/normalize.ts';
import { compilePolicy } from '../policy/compile-policy.ts';
import { aMessage, aPolicyId, shippedContent, someFacts } from '../rules.fixture.ts';
import { compileOwnRules } from './own-rule.ts';
import { OwnSearch } from './own-search.ts';

const aRule = (over: object): OwnRule =>
  OwnRule.parse({
    id: 'test',
    label: 'spam',
    describes: 'Invented for a test.',
    severity: 'medium',
    match: ['unused'],
    ignore: ['unused'],
    where: { any: [{ word: 'zolo' }] },
    ...over,
  });

function ask(rule: OwnRule, message: Partial<Message>, lang: MessageLanguage = 'fr') {
  const normalized = normalize(aMessage(message));
  const [compiled] = compileOwnRules([rule]);
  return compiled!.ask(normalized, lang);
}

const outcomes = (text: string, over: object): readonly string[] => {
  const policy = compilePolicy({ ...shippedContent, ownRules: [aRule(over)] }, aPolicyId);
  const message = aMessage({ text });
  return decide(message, judgeMessage(message, 'fr', [], policy), policy, someFacts(), 0).outcomes;
};

describe('rules/own-rules/own-rule', () => {
  it.each`
    where                                                                     | text                                     | found    | because
    ${{ any: [{ word: 'zolo' }] }}                                            | ${'quel ZOLO !'}                         | ${true}  | ${'case does not matter'}
    ${{ any: [{ word: 'zolo' }] }}                                            | ${'quel z0l0 !'}                         | ${true}  | ${'leet is undone'}
    ${{ any: [{ word: 'zolo' }] }}                                            | ${'quel z o l o !'}                      | ${true}  | ${'spaced letters are joined'}
    ${{ any: [{ word: 'zolo' }] }}                                            | ${'quel zoloteur'}                       | ${false} | ${'whole words only'}
    ${{ any: [{ prefix: 'zolo' }] }}                                          | ${'quel zoloteur'}                       | ${true}  | ${'a prefix'}
    ${{ any: [{ word: 'pétition' }] }}                                        | ${'signez la petition'}                  | ${true}  | ${'accents fold'}
    ${{ any: [{ phrase: 'code promo' }] }}                                    | ${'mon Code   Promo'}                    | ${true}  | ${'a phrase over several blanks'}
    ${{ any: [{ phrase: 'code promo' }] }}                                    | ${'le code. Promo terminée'}             | ${false} | ${'a phrase does not cross a sentence'}
    ${{ any: [{ pattern: 'codes? (?:promo|rabais)' }] }}                      | ${'des codes rabais'}                    | ${true}  | ${'a pattern'}
    ${{ any: [{ pattern: 'code promo' }] }}                                   | ${'un c0de promo'}                       | ${true}  | ${'a pattern on what was undone'}
    ${{ any: [{ linkHost: 'shop.example' }] }}                                | ${'https://www.shop.example/a'}          | ${true}  | ${'a link to the domain'}
    ${{ any: [{ linkHost: 'shop.example' }] }}                                | ${'https://eu.shop.example'}             | ${true}  | ${'a link below it'}
    ${{ any: [{ linkHost: 'shop.example' }] }}                                | ${'https://workshop.example'}            | ${false} | ${'another domain'}
    ${{ any: [{ links: 2 }] }}                                                | ${'https://a.example https://b.example'} | ${true}  | ${'enough links'}
    ${{ any: [{ links: 2 }] }}                                                | ${'https://a.example'}                   | ${false} | ${'one link too few'}
    ${{ any: [{ word: 'zolo' }, { word: 'zarabou' }] }}                       | ${'zarabou'}                             | ${true}  | ${'any: one is enough'}
    ${{ all: [{ word: 'zolo' }, { word: 'zarabou' }] }}                       | ${'zarabou'}                             | ${false} | ${'all: one is not enough'}
    ${{ all: [{ word: 'zolo' }, { word: 'zarabou' }] }}                       | ${'zarabou et zolo'}                     | ${true}  | ${'all: in any order'}
    ${{ all: [{ word: 'zolo' }], any: [{ word: 'un' }, { word: 'deux' }] }}   | ${'trois zolo'}                          | ${false} | ${'all and any together'}
    ${{ any: [{ word: 'zolo' }], none: [{ word: 'mini' }] }}                  | ${'zolo en mini'}                        | ${false} | ${'none excludes'}
    ${{ any: [{ word: 'zolo' }], none: [{ pattern: 'pas (?:un|de) zolo' }] }} | ${'ce n’est pas un zolo'}                | ${false} | ${'a pattern excludes, too'}
  `('$because: "$text"', ({ where, text, found }: { where: object; text: string; found: boolean }) => {
    expect(ask(aRule({ where }), { text }).kind === 'found').toBe(found);
  });

  it.each`
    over                                                                | message                                     | lang     | answer                                        | because
    ${{ surfaces: ['dm'] }}                                             | ${{ surface: 'reply' }}                     | ${'fr'}  | ${{ kind: 'elsewhere', because: 'surface' }}  | ${'another surface'}
    ${{ languages: ['de'] }}                                            | ${{}}                                       | ${'fr'}  | ${{ kind: 'elsewhere', because: 'language' }} | ${'another language'}
    ${{ languages: ['de'] }}                                            | ${{}}                                       | ${'und'} | ${{ kind: 'found' }}                          | ${'a language that could not be told'}
    ${{ thread: 'own' }}                                                | ${{ ownedThread: false }}                   | ${'fr'}  | ${{ kind: 'elsewhere', because: 'thread' }}   | ${'somebody else’s thread'}
    ${{ thread: 'own' }}                                                | ${{ ownedThread: null }}                    | ${'fr'}  | ${{ kind: 'elsewhere', because: 'thread' }}   | ${'nobody knows whose thread'}
    ${{ thread: 'other' }}                                              | ${{ ownedThread: false, surface: 'quote' }} | ${'fr'}  | ${{ kind: 'found' }}                          | ${'somebody else’s thread, asked for'}
    ${{ thread: 'any' }}                                                | ${{ ownedThread: null }}                    | ${'fr'}  | ${{ kind: 'found' }}                          | ${'any thread'}
    ${{ where: { all: [{ word: 'zolo' }, { word: 'x2' }] } }}           | ${{}}                                       | ${'fr'}  | ${{ kind: 'missing', list: 'all', at: 1 }}    | ${'says which one is missing'}
    ${{ where: { any: [{ word: 'zolo' }], none: [{ word: 'quel' }] } }} | ${{}}                                       | ${'fr'}  | ${{ kind: 'excluded', at: 0 }}                | ${'says which one excludes'}
  `(
    'answers $answer.kind: $because',
    ({ over, message, lang, answer }: { over: object; message: Partial<Message>; lang: MessageLanguage; answer: object }) => {
      expect(ask(aRule(over), { text: 'quel zolo', ...message }, lang)).toMatchObject(answer);
    },
  );

  it('keeps accents apart where the rule says so', () => {
    const rule = aRule({ keepAccents: true, where: { any: [{ word: 'râpe' }] } });

    expect(ask(rule, { text: 'une râpe' }).kind).toBe('found');
    expect(ask(rule, { text: 'une rape' }).kind).toBe('missing');
  });

  it('finds a word behind a flood of another', () => {
    const rule = aRule({ where: { all: [{ word: 'zolo' }, { word: 'zarabou' }] } });

    expect(ask(rule, { text: `${'zolo '.repeat(300)} zarabou` }).kind).toBe('found');
  });

  it.each`
    text                                              | over                                  | outcome         | because
    ${'quel zolo'}                                    | ${{ effect: 'record' }}               | ${['allow']}    | ${'only noted'}
    ${'quel zolo'}                                    | ${{ effect: 'escalate' }}             | ${['escalate']} | ${'shown'}
    ${'quel zolo'}                                    | ${{ effect: 'act' }}                  | ${['hide']}     | ${'done at once'}
    ${'quel zolo'}                                    | ${{ effect: 'act', confidence: 0.8 }} | ${['escalate']} | ${'not sure enough'}
    ${'quel zolo'}                                    | ${{ effect: 'act', label: 'rumour' }} | ${['escalate']} | ${'the ceiling of the label counts'}
    ${'quel zolo, 3 mois que j’attends ma livraison'} | ${{ effect: 'act', label: 'insult' }} | ${['escalate']} | ${'criticism is never hidden automatically'}
    ${'votre vendeur m’a traité de zolo'}             | ${{ effect: 'act', label: 'insult' }} | ${['allow']}    | ${'abuse that is told is none'}
    ${'mes freins ont lâché, quel zolo'}              | ${{ effect: 'act' }}                  | ${['escalate']} | ${'a danger is never hidden'}
  `('"$text" ends in $outcome: $because', ({ text, over, outcome }: { text: string; over: object; outcome: string[] }) => {
    expect(outcomes(text, over)).toEqual(outcome);
  });

  it('sends nothing to people for rules that are only tried out, not even two of them together', () => {
    const rules = [
      aRule({ id: 'a', confidence: 0.45 }),
      aRule({ id: 'b', confidence: 0.45, where: { any: [{ word: 'zarabou' }] } }),
    ];
    const policy = compilePolicy({ ...shippedContent, ownRules: rules }, aPolicyId);
    const message = aMessage({ text: 'quel zolo, ce zarabou' });

    const { outcomes: said, causes } = decide(message, judgeMessage(message, 'fr', [], policy), policy, someFacts(), 0);

    expect(said).toEqual(['allow']);
    expect(causes.map(({ rule }) => rule).sort()).toEqual(['own.a', 'own.b']);
  });

  it('runs no pattern on a message that lacks its letters', () => {
    const search = new OwnSearch();
    for (let n = 0; n < 100; n++) search.add({ pattern: `\\bcode${n} (?:promo|rabais)\\b` }, { keepAccents: false });
    search.finish();

    const ordinary = search.look(normalize(aMessage({ text: 'Bonjour, quand arrive la nouvelle Cooper ? Merci !' })));
    const one = search.look(normalize(aMessage({ text: 'le code7 promo' })));

    expect(ordinary.patternsWorthRunning.size).toBe(0);
    expect([...one.patternsWorthRunning]).toEqual([7]);
  });

  it('survives the way to another thread as plain data', () => {
    const rule = aRule({ where: { any: [{ pattern: 'zo+zo' }] } });

    expect(structuredClone(rule)).toEqual(rule);
  });

  it('never throws, and its span lies in the text', () => {
    const rule = aRule({ where: { any: [{ pattern: '(a+)+b' }, { word: 'zolo' }, { prefix: 'con' }, { links: 1 }] } });
    const part = fc.constantFrom(
      'zolo',
      'z0l0',
      'aaaa',
      'aab',
      'con',
      '@',
      '&',
      '«',
      'https://a.example',
      '\ud800',
      '\u202e',
      '*',
      ' ',
      '😀',
      'é',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
    );

    fc.assert(
      fc.property(text, (given) => {
        const said = ask(rule, { text: given });

        if (said.kind !== 'found') return;
        const [start, end] = said.hit.span;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 500 },
    );
  });
});
