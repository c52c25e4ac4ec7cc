import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../domain/finding.ts';
import { seen, shippedPolicy } from '../../rules.fixture.ts';
import { threat } from './threat.ts';

const check = (text: string): readonly Finding[] => {
  const said = threat.check(seen(text), shippedPolicy);
  return said.kind === 'found' ? said.findings : [];
};

const surest = (text: string): Finding | undefined => [...check(text)].sort((a, b) => b.confidence - a.confidence)[0];

describe('rules/families/threat/threat', () => {
  it.each`
    text                                                                 | severity      | because
    ${'je vais te tuer'}                                                 | ${'high'}     | ${'direct'}
    ${'On va vous crever un par un'}                                     | ${'high'}     | ${'direct, plural'}
    ${'je te crève ce soir'}                                             | ${'high'}     | ${'present'}
    ${'je vais lui péter les genoux à la sortie'}                        | ${'high'}     | ${'the body'}
    ${'je vais te refaire le portrait'}                                  | ${'high'}     | ${'an idiom'}
    ${'tu vas ramasser tes dents'}                                       | ${'high'}     | ${'teeth'}
    ${'je vais foutre le feu à votre concession'}                        | ${'critical'} | ${'a place'}
    ${'je sais où tu habites'}                                           | ${'high'}     | ${'veiled'}
    ${'je sais à quelle heure votre chef ferme'}                         | ${'high'}     | ${'veiled, the hour'}
    ${'une balle dans la tête et on n’en parle plus'}                    | ${'high'}     | ${'a bullet'}
    ${'je débarque demain avec une batte'}                               | ${'high'}     | ${'a weapon'}
    ${'si tu me signales je te crève'}                                   | ${'high'}     | ${'conditional'}
    ${'ce serait dommage que votre belle vitrine prenne feu cette nuit'} | ${'high'}     | ${'a pity if'}
    ${'je vais te 🔪'}                                                   | ${'high'}     | ${'an emoji for the verb'}
    ${'I will kill you'}                                                 | ${'high'}     | ${'English'}
    ${"I'm gonna burn your showroom down"}                               | ${'critical'} | ${'English, a place'}
    ${'we know where you live'}                                          | ${'high'}     | ${'English, veiled'}
    ${'ti ammazzo'}                                                      | ${'high'}     | ${'Italian'}
    ${'ti spacco la faccia'}                                             | ${'high'}     | ${'Italian, the body'}
    ${'do fuoco alla concessionaria'}                                    | ${'critical'} | ${'Italian, a place'}
    ${'so dove abiti'}                                                   | ${'high'}     | ${'Italian, veiled'}
    ${'ich bringe dich um'}                                              | ${'high'}     | ${'German'}
    ${'ich brech dir jeden Knochen'}                                     | ${'high'}     | ${'German, the body'}
    ${'ich zünde euer Autohaus an'}                                      | ${'critical'} | ${'German, a place'}
    ${'ich weiß, wo du wohnst'}                                          | ${'high'}     | ${'German, veiled'}
  `('acts on "$text", $severity ($because)', ({ text, severity }: { text: string; severity: string }) => {
    const finding = surest(text);

    expect(finding).toMatchObject({ severity, about: 'threat' });
    expect(finding?.confidence).toBeGreaterThanOrEqual(0.9);
    expect(finding?.needsPerson).toBeUndefined();
  });

  it.each`
    text                                                    | because
    ${'je vais vous attaquer en justice'}                   | ${'legal step'}
    ${'mon avocat va vous tuer au tribunal'}                | ${'not the author, a court'}
    ${'je vais mettre une étoile partout et annuler'}       | ${'bad review'}
    ${'dernier avertissement avant mon avocat'}             | ${'legal step'}
    ${'vous allez le payer : avis Google et DGCCRF'}        | ${'bad review'}
    ${'j’ai crevé un pneu'}                                 | ${'a tyre'}
    ${'la batterie va crever'}                              | ${'a battery'}
    ${'je suis mort de rire'}                               | ${'laughter'}
    ${'cette couleur me tue'}                               | ${'a colour'}
    ${'je vais vous tuer… de jalousie'}                     | ${'a pleasure'}
    ${'je vais te défoncer à Mario Kart'}                   | ${'a game'}
    ${'on va battre la concurrence'}                        | ${'business'}
    ${'j’ai explosé mon record'}                            | ${'sport'}
    ${'on va fumer les pneus et brûler de la gomme'}        | ${'tyres'}
    ${'le logiciel va planter'}                             | ${'software'}
    ${'je vais descendre en concession'}                    | ${'a visit'}
    ${'le couteau suisse des citadines'}                    | ${'a manner of speaking'}
    ${'je sais où vous trouver pour la prochaine révision'} | ${'a customer'}
    ${'killer look on that car'}                            | ${'praise'}
    ${'where is the kill switch'}                           | ${'equipment'}
    ${'photo shooting on Saturday'}                         | ${'photographs'}
    ${'I will sue you'}                                     | ${'legal step'}
    ${'vi faccio causa'}                                    | ${'legal step'}
    ${'ich bringe den Wagen in die Werkstatt'}              | ${'a car'}
    ${'ich gehe zum Anwalt'}                                | ${'legal step'}
    ${'ich warte seit drei Wochen auf den Hammerpreis'}     | ${'a price'}
  `('leaves "$text" ($because)', ({ text }: { text: string }) => {
    expect(surest(text)?.confidence ?? 0).toBeLessThan(0.5);
  });

  it.each`
    text                                                | because
    ${'vous allez le regretter'}                        | ${'leaves open what will happen'}
    ${'you will regret this'}                           | ${'leaves open what will happen'}
    ${'ve ne pentirete'}                                | ${'leaves open what will happen'}
    ${'das werdet ihr bereuen'}                         | ${'leaves open what will happen'}
    ${'je vais te tuer mdr 😂'}                         | ${'marks of a joke'}
    ${'il m’a dit « je vais te tuer »'}                 | ${'quoted'}
    ${'il m’a menacé : je vais te casser la gueule'}    | ${'reported'}
    ${'je vais te casser la gueule devant le tribunal'} | ${'a court'}
    ${'pas un vigile la nuit'}                          | ${'one hint'}
  `('shows people "$text" ($because)', ({ text }: { text: string }) => {
    const finding = surest(text);

    expect(finding?.confidence).toBeGreaterThanOrEqual(0.5);
    expect(finding?.needsPerson).toBe(true);
  });

  it('takes two hints on different stretches for a threat', () => {
    const finding = surest('Vos mécanos ont des enfants. Un accident est si vite arrivé');

    expect(finding?.confidence).toBeGreaterThanOrEqual(0.92);
    expect(finding?.needsPerson).toBe(false);
  });
});
