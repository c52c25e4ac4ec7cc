import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../domain/finding.ts';
import { seen, shippedPolicy } from '../../rules.fixture.ts';
import { insult } from './insult.ts';

const check = (text: string): readonly Finding[] => {
  const said = insult.check(seen(text), shippedPolicy);
  return said.kind === 'found' ? said.findings : [];
};
const surest = (text: string): Finding | undefined => [...check(text)].sort((a, b) => b.confidence - a.confidence)[0];

describe('rules/families/insult/insult', () => {
  it.each`
    text                                           | because
    ${'t’as le QI d’un clignotant'}                | ${'wits of a thing'}
    ${'vous avez autant de cervelle qu’une jante'} | ${'wits of a thing, plural'}
    ${'t’es qu’un étron avec un permis'}           | ${'refuse'}
    ${'tu n’es qu’un déchet'}                      | ${'refuse, negated form'}
    ${'suce-moi la bite'}                          | ${'sexual'}
    ${'va te faire mettre'}                        | ${'sent off'}
    ${'t’as été bercé trop près du mur'}           | ${'birth'}
    ${'you are a useless waste of space'}          | ${'English, refuse'}
    ${'suck my dick'}                              | ${'English, sexual'}
    ${'sei proprio un verme'}                      | ${'Italian, an animal'}
    ${'leccami il culo'}                           | ${'Italian, scatological'}
    ${'ihr seid echt der letzte Abschaum'}         | ${'German, refuse'}
    ${'leck mir den Arsch'}                        | ${'German, scatological'}
  `('acts on "$text" ($because)', ({ text }: { text: string }) => {
    const finding = surest(text);

    expect(finding?.confidence).toBeGreaterThanOrEqual(0.9);
    expect(finding?.needsPerson).toBeUndefined();
  });

  it.each`
    text                                                     | because
    ${'apprends à lire'}                                     | ${'mockery'}
    ${'il te reste un seul neurone ?'}                       | ${'wits'}
    ${'ta mère doit être fière'}                             | ${'family'}
    ${'con comme un balai celui-là'}                         | ${'comparison'}
    ${'une tête à claques'}                                  | ${'looks'}
    ${'what are you, five?'}                                 | ${'English'}
    ${'there are two brain cells in that head'}              | ${'English, wits'}
    ${'sei nato storto'}                                     | ${'Italian'}
    ${'impara a guidare'}                                    | ${'Italian, mockery'}
    ${'der ist dumm wie Brot'}                               | ${'German'}
    ${'bist du fünf?'}                                       | ${'German, mockery'}
    ${'t’es qu’un étron, trois mois de retard de livraison'} | ${'a grievance beside it'}
    ${'t’as le QI d’un clignotant 😂'}                       | ${'a mark of a joke'}
  `('shows people "$text" ($because)', ({ text }: { text: string }) => {
    const finding = surest(text);

    expect(finding?.confidence).toBeGreaterThanOrEqual(0.5);
    expect(finding?.needsPerson).toBe(true);
  });

  it.each`
    text                                                 | because
    ${'bande de rigolos'}                                | ${'criticism of the company'}
    ${'vous êtes des voleurs et des incompétents'}       | ${'criticism of the company'}
    ${'votre GPS a le QI d’une huître'}                  | ${'a device'}
    ${'quel con je fais'}                                | ${'the author'}
    ${'frère, ton avis ?'}                               | ${'an address'}
    ${'gros, elle est belle'}                            | ${'an address'}
    ${'j’apprends à conduire avec ma mère'}              | ${'learning'}
    ${'la mémoire de siège du conducteur'}               | ${'equipment'}
    ${'my last brain cell left during the configurator'} | ${'the author'}
    ${'mio figlio impara a guidare'}                     | ${'learning'}
    ${'die Profiltiefe der Reifen'}                      | ${'tyres'}
  `('leaves "$text" ($because)', ({ text }: { text: string }) => {
    expect(surest(text)?.confidence ?? 0).toBeLessThan(0.5);
  });
});
