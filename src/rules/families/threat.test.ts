import { describe, expect, it } from 'vitest';
import type { Finding } from '../../domain/finding.ts';
import { seen, shippedPolicy } from '../rules.fixture.ts';
import { threat } from './threat.ts';

const check = (text: string): readonly Finding[] => {
  const said = threat.check(seen(text), shippedPolicy);
  return said.kind === 'found' ? said.findings : [];
};

describe('rules/families/threat', () => {
  it.each`
    text                                              | severity      | because
    ${'je vais te tuer'}                              | ${'high'}     | ${'direct'}
    ${'On va vous crever un par un'}                  | ${'high'}     | ${'direct, plural'}
    ${'je vais foutre le feu à votre concession'}     | ${'critical'} | ${'a place'}
    ${'je sais où tu habites'}                        | ${'high'}     | ${'veiled'}
    ${'une balle dans la tête et on n’en parle plus'} | ${'high'}     | ${'the body'}
    ${'crève en enfer'}                               | ${'high'}     | ${'wish of death'}
    ${'j’espère que tu vas crever'}                   | ${'high'}     | ${'wish of death'}
    ${'va te pendre'}                                 | ${'high'}     | ${'incitement to suicide'}
    ${'je débarque demain avec une batte'}            | ${'high'}     | ${'weapon'}
    ${'I will kill you'}                              | ${'high'}     | ${'English'}
    ${"I'm gonna burn your showroom down"}            | ${'critical'} | ${'English, a place'}
    ${'we know where you live'}                       | ${'high'}     | ${'English, veiled'}
    ${'hope you die'}                                 | ${'high'}     | ${'English, wish'}
    ${'kys'}                                          | ${'high'}     | ${'English, short'}
    ${'ti ammazzo'}                                   | ${'high'}     | ${'Italian'}
    ${'do fuoco alla concessionaria'}                 | ${'critical'} | ${'Italian, a place'}
    ${'so dove abiti'}                                | ${'high'}     | ${'Italian, veiled'}
    ${'spero che tu muoia'}                           | ${'high'}     | ${'Italian, wish'}
    ${'ich bringe dich um'}                           | ${'high'}     | ${'German'}
    ${'ich zünde euer Autohaus an'}                   | ${'critical'} | ${'German, a place'}
    ${'ich weiß, wo du wohnst'}                       | ${'high'}     | ${'German, veiled'}
    ${'verreckt doch alle'}                           | ${'high'}     | ${'German, wish'}
  `('"$text" is $severity ($because)', ({ text, severity }: { text: string; severity: string }) => {
    const [first] = check(text);

    expect(first).toMatchObject({ severity, about: 'threat' });
    expect(first?.confidence).toBeGreaterThanOrEqual(0.9);
    expect(first?.needsPerson).toBeUndefined();
  });

  it.each`
    text                                                    | because
    ${'je vais vous attaquer en justice'}                   | ${'legal step'}
    ${'mon avocat va vous tuer au tribunal'}                | ${'not the author, a court'}
    ${'je vais mettre une étoile partout et annuler'}       | ${'bad review'}
    ${'j’ai crevé un pneu'}                                 | ${'a tyre'}
    ${'la batterie va crever'}                              | ${'a battery'}
    ${'je suis mort de rire'}                               | ${'laughter'}
    ${'cette couleur me tue'}                               | ${'a colour'}
    ${'ça tue, cette Cooper'}                               | ${'praise'}
    ${'killer look on that car'}                            | ${'praise'}
    ${'I will sue you'}                                     | ${'legal step'}
    ${'dying to drive it'}                                  | ${'manner of speaking'}
    ${'my battery died again'}                              | ${'a battery'}
    ${'muoio dalla voglia di guidarla'}                     | ${'manner of speaking'}
    ${'vi faccio causa'}                                    | ${'legal step'}
    ${'ich bringe den Wagen in die Werkstatt'}              | ${'a car'}
    ${'ich gehe zum Anwalt'}                                | ${'legal step'}
    ${'je sais où vous trouver pour la prochaine révision'} | ${'a customer'}
  `('"$text" is none ($because)', ({ text }: { text: string }) => {
    expect(check(text)).toEqual([]);
  });

  it.each`
    text                                          | because
    ${'vous allez le regretter'}                  | ${'leaves open what will happen'}
    ${'you will regret this'}                     | ${'leaves open what will happen'}
    ${'ve ne pentirete'}                          | ${'leaves open what will happen'}
    ${'das werdet ihr bereuen'}                   | ${'leaves open what will happen'}
    ${'je vais te tuer mdr 😂'}                   | ${'marks of a joke'}
    ${'il m’a dit « je vais te tuer »'}           | ${'quoted'}
    ${'dans ce jeu je vais te tuer sur la piste'} | ${'a game'}
  `('"$text" goes to a person ($because)', ({ text }: { text: string }) => {
    expect(check(text)[0]?.needsPerson).toBe(true);
  });
});
