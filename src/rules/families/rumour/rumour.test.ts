import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamedTopic } from '../../policy/compiled-policy.ts';
import type { RulePolicy } from '../../rule.ts';
import { seen, shippedPolicy } from '../../rules.fixture.ts';
import { knownRumour, knownRumoursIn } from './known-rumours.ts';
import { rumour } from './rumour.ts';

function confidence(text: string, policy: RulePolicy = shippedPolicy): number {
  const said = rumour.check(seen(text), policy);
  return said.kind === 'found' ? said.findings[0].confidence : 0;
}

function withTopics(topics: {
  readonly knownRumours?: readonly NamedTopic[];
  readonly officialNews?: readonly NamedTopic[];
}): RulePolicy {
  return { ...shippedPolicy, brand: { ...shippedPolicy.brand, ...topics } };
}

describe('rules/families/rumour', () => {
  it.each`
    text                                                                | because
    ${'Mon beau-frère y bosse : l’usine ferme en mars, faites tourner'} | ${'a relation, a closure, passed on'}
    ${'Il paraît qu’ils vont supprimer 900 postes'}                     | ${'hearsay, jobs'}
    ${'De source sûre : rappel caché sur toutes les 2023'}              | ${'a hidden recall'}
    ${'Les batteries explosent et ils vont nous le cacher'}             | ${'a danger said to be hidden'}
    ${'Info à prendre : voitures inondées revendues comme neuves'}      | ${'flooded cars'}
    ${'On me dit que le patron est en garde à vue'}                     | ${'a crime of a person'}
    ${'Les tests d’autonomie sont truqués, un ingénieur me l’a juré'}   | ${'faked tests'}
    ${'Insider tells me the Oxford plant is closing'}                   | ${'English'}
    ${'Gira voce che la fabbrica chiude a giugno'}                      | ${'Italian'}
    ${'Ho sentito che l’azienda è in fallimento'}                       | ${'Italian, bankruptcy'}
    ${'Man munkelt, das Werk in Leipzig wird geschlossen'}              | ${'German'}
    ${'Angeblich ist der Konzern pleite'}                               | ${'German, bankruptcy'}
  `('"$text" goes to people ($because)', ({ text }: { text: string }) => {
    expect(confidence(text)).toBeGreaterThanOrEqual(0.5);
  });

  it.each`
    text                                                                          | because
    ${'C’est vrai que l’usine va fermer ?'}                                       | ${'asked'}
    ${'Il paraît que l’usine ferme, vous confirmez ?'}                            | ${'asked'}
    ${'Le rappel est officiel, communiqué de ce matin'}                           | ${'official'}
    ${'On m’a dit que l’usine ferme : détails sur https://www.bmwgroup.com/news'} | ${'a link to an official source'}
    ${'Grève à l’usine selon les syndicats, des licenciements annoncés'}          | ${'named unions'}
    ${'À mon avis ils le font exprès, les batteries lâchent après la garantie'}   | ${'an opinion'}
    ${'Mes freins ont lâché sur l’A10, personne n’en parle'}                      | ${'first-hand danger'}
    ${'Arrêtez avec cette légende urbaine sur l’usine qui ferme'}                 | ${'refuted'}
    ${'Mon cousin travaille à la concession, super accueil'}                      | ${'hearsay without harm'}
    ${'La concession ferme à 19 h'}                                               | ${'a claim without hearsay'}
    ${'Is it true the plant is closing?'}                                         | ${'asked, English'}
    ${'È vero che chiude la sede?'}                                               | ${'asked, Italian'}
    ${'Stimmt es, dass das Werk schließt?'}                                       | ${'asked, German'}
  `('"$text" stays ($because)', ({ text }: { text: string }) => {
    expect(confidence(text)).toBeLessThan(0.5);
  });

  it('counts deaths as grave only where all are told to pass it on', () => {
    const panic = rumour.check(seen('Trois morts à cause de l’airbag, la presse a été payée, faites tourner'), shippedPolicy);
    const told = rumour.check(seen('Il paraît que trois personnes sont mortes'), shippedPolicy);

    expect(panic).toMatchObject({ findings: [{ severity: 'high', effect: 'escalate' }] });
    expect(told).toMatchObject({ findings: [{ severity: 'medium', effect: 'escalate' }] });
  });

  it('leaves alone what is official news', () => {
    const text = 'Mon voisin dit que l’usine de Born ferme, faites tourner';
    const policy = withTopics({ officialNews: [{ id: 'born', words: ['usine', 'born', 'ferm'] }] });

    expect(confidence(text)).toBeGreaterThanOrEqual(0.5);
    expect(confidence(text, policy)).toBeLessThan(0.5);
  });

  it('answers every text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(confidence(text)).toBeLessThanOrEqual(0.85);
      }),
      { numRuns: 200 },
    );
  });
});

describe('rules/families/rumour/known-rumours', () => {
  const topic: NamedTopic = { id: 'usine-born', words: ['usine', 'ferm'] };
  const policy = withTopics({ knownRumours: [topic] });

  it.each`
    text                                | confidence | because
    ${'L’usine est fermée depuis hier'} | ${0.75}    | ${'all words stand there'}
    ${'Fermeture de l’usine confirmée'} | ${0.75}    | ${'words count by their beginnings, in any order'}
    ${'L’usine va fermer ?'}            | ${0.45}    | ${'asked'}
    ${'La concession ferme à 19 h'}     | ${null}    | ${'a word is missing'}
  `('"$text" → $confidence ($because)', ({ text, confidence: expected }: { text: string; confidence: number | null }) => {
    const said = knownRumour.check(seen(text), policy);

    expect(said.kind === 'found' ? said.findings[0].confidence : null).toBe(expected);
  });

  it('names the rumour, so that its answer can be shown', () => {
    expect(knownRumoursIn(seen('Cette usine va fermer').normalized, policy.brand)).toEqual(['usine-born']);
    expect(knownRumoursIn(seen('Bonjour').normalized, policy.brand)).toEqual([]);
  });
});
