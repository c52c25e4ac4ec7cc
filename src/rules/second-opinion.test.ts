import { describe, expect, it } from 'vitest';
import type { Classifier, ClassifierInput, SecondOpinion } from './classifier.ts';
import { decide } from './decide/decide.ts';
import { judgeMessage } from './judge-message.ts';
import { aFinding, aMessage, shippedPolicy, someFacts } from './rules.fixture.ts';

/** A classifier that always says the same, and keeps what it was given. */
function saying(opinion: Partial<SecondOpinion>): Classifier & { readonly given: ClassifierInput[] } {
  const given: ClassifierInput[] = [];
  return {
    name: 'stub',
    given,
    classify: (input) => {
      given.push(input);
      return { findings: [], stance: 'silent', ...opinion };
    },
  };
}
const outcomesOf = (text: string, classifier: Classifier): readonly string[] => {
  const message = aMessage({ text });
  return decide(message, judgeMessage(message, 'fr', [], shippedPolicy, [], classifier), shippedPolicy, someFacts(), 0).outcomes;
};
const hate = aFinding({ rule: 'model.hate_race', about: 'hate_race', severity: 'high', span: null });

describe('rules/second-opinion', () => {
  it.each`
    text                                                                          | opinion                                                                              | outcomes                | because
    ${'Bonjour à tous'}                                                           | ${{}}                                                                                | ${['allow']}            | ${'nobody has anything to say'}
    ${'Bonjour à tous'}                                                           | ${{ findings: [{ ...hate, confidence: 0.6, needsPerson: true }], stance: 'agrees' }} | ${['escalate']}         | ${'the classifier alone asks people'}
    ${'Bonjour à tous'}                                                           | ${{ findings: [{ ...hate, confidence: 0.92 }], stance: 'agrees' }}                   | ${['hide', 'escalate']} | ${'a sure one may act'}
    ${'Espèce de connard'}                                                        | ${{ stance: 'doubts' }}                                                              | ${['hide']}             | ${'few words have no tone'}
    ${'Espèce de connard, tu n’as vraiment rien compris à ce que dit ce message'} | ${{ stance: 'agrees' }}                                                              | ${['hide']}             | ${'both are sure'}
    ${'Espèce de connard, tu n’as vraiment rien compris à ce que dit ce message'} | ${{}}                                                                                | ${['escalate']}         | ${'a rough word in a message that does not sound like an insult'}
    ${'Sale arabe, tu n’as vraiment rien compris à ce que dit ce message'}        | ${{}}                                                                                | ${['hide', 'escalate']} | ${'a slur needs no second voice'}
    ${'Sale arabe, tu n’as vraiment rien compris à ce que dit ce message'}        | ${{ stance: 'doubts' }}                                                              | ${['escalate']}         | ${'where the classifier doubts, a person looks'}
    ${'Merci beaucoup à toute l’équipe'}                                          | ${{ stance: 'doubts' }}                                                              | ${['allow']}            | ${'a doubt makes no finding'}
  `(
    '$outcomes for "$text": $because',
    ({ text, opinion, outcomes }: { text: string; opinion: Partial<SecondOpinion>; outcomes: string[] }) => {
      expect(outcomesOf(text, saying(opinion))).toEqual(outcomes);
    },
  );

  it('is given the text with disguises undone, and what the rules noticed', () => {
    const classifier = saying({});

    judgeMessage(aMessage({ text: 'Espèce de c0nn4rd' }), 'fr', [], shippedPolicy, [], classifier);

    expect(classifier.given[0]).toMatchObject({ text: 'espece de connard', lang: 'fr' });
    expect(classifier.given[0]?.signs).toContain('insult.lexicon:insult');
  });

  it('that fails is unknown: the message goes to people', () => {
    const broken: Classifier = {
      name: 'stub',
      classify: () => {
        throw new Error('boom');
      },
    };
    const { unknowns } = judgeMessage(aMessage(), 'fr', [], shippedPolicy, [], broken);

    expect(unknowns).toEqual([{ source: 'stub', why: 'bug' }]);
    expect(outcomesOf('Bonjour', broken)).toEqual(['escalate']);
  });
});
