import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seen, shippedPolicy } from '../../rules.fixture.ts';
import type { Rule } from '../../rule.ts';
import { blackMarket } from './market-cues.ts';
import { dangerousDriving } from './dangerous-driving.ts';
import { drugTrade } from './drugs.ts';
import { emissionDefeat } from './emissions.ts';
import { forgery } from './forgery.ts';
import { intimateImages } from './intimate-images.ts';
import { odometerFraud } from './odometer.ts';
import { terrorismPraise } from './terrorism.ts';
import { weaponsAndLoot } from './weapons-and-loot.ts';

const rules: readonly Rule[] = [
  terrorismPraise,
  intimateImages,
  drugTrade,
  weaponsAndLoot,
  odometerFraud,
  emissionDefeat,
  forgery,
  dangerousDriving,
  blackMarket,
];

/** Confidence of the strongest finding of all rules; 0 when there is none. */
function strongest(text: string): number {
  const findings = rules.flatMap((rule) => {
    const said = rule.check(seen(text), shippedPolicy);
    return said.kind === 'found' ? said.findings : [];
  });
  return Math.max(0, ...findings.map(({ confidence }) => confidence));
}

describe('rules/families/illegal', () => {
  it.each(rules.flatMap((rule) => rule.examples.hits.map((text) => ({ rule, text }))))(
    '$rule.id finds "$text"',
    ({ rule, text }) => {
      const said = rule.check(seen(text as string), shippedPolicy);

      expect(said.kind).toBe('found');
    },
  );

  it.each(rules.flatMap((rule) => rule.examples.misses.map((text) => ({ rule, text }))))(
    '$rule.id lets "$text" pass',
    ({ rule, text }) => {
      const said = rule.check(seen(text as string), shippedPolicy);

      expect(said.kind === 'found' ? said.findings.filter(({ confidence }) => confidence >= 0.5) : []).toEqual([]);
    },
  );

  it.each`
    text                                                                  | because
    ${'Je descends votre compteur de 80 000 bornes, espèces, chez vous'}  | ${'odometer, offered'}
    ${'Vous pouvez enlever 30 000 km avant la reprise ?'}                 | ${'odometer, asked for'}
    ${'We roll back the odometer, cash in hand, no questions'}            | ${'odometer, English'}
    ${'Scalo i chilometri della tua auto, in contanti'}                   | ${'odometer, Italian'}
    ${'Ich drehe den Tacho zurück, nur bar'}                              | ${'odometer, German'}
    ${'DPF off, EGR off, remap, 200 quid'}                                | ${'emission control, English'}
    ${'Kat raus, TÜV kein Problem, 200 Euro'}                             | ${'emission control, German'}
    ${'Quelqu’un peut me supprimer le FAP ?'}                             | ${'emission control, asked for'}
    ${'Attestation d’assurance bidon à 50 €, en MP'}                      | ${'forged papers'}
    ${'Driving licence without test, pay after'}                          | ${'forged papers, English'}
    ${'Je cherche un faux certificat de conformité'}                      | ${'forged papers, asked for'}
    ${'Cherche quelqu’un pour brûler ma voiture, c’est pour l’assurance'} | ${'insurance fraud'}
    ${'Coke et MDMA, livraison sur Lyon, snap en bio'}                    | ${'drugs'}
    ${'Xanax sans ordonnance, envoi rapide'}                              | ${'medicines without prescription'}
    ${'Beretta sans papiers, deux chargeurs, 800 €'}                      | ${'weapons'}
    ${'Phares et airbags de provenance douteuse, prix cassés, MP'}        | ${'stolen parts'}
    ${'Vive Daech, que d’autres suivent'}                                 | ${'praise of terrorists'}
    ${'The Christchurch shooter is a hero, more of them please'}          | ${'praise of an attack'}
    ${'Photos nues de ma collègue, qui veut ?'}                           | ${'intimate images'}
    ${'J’ai roulé complètement bourré cette nuit, la JCW tient bien'}     | ${'driving drunk, boasted of'}
  `('"$text" goes to people at least ($because)', ({ text }: { text: string }) => {
    expect(strongest(text)).toBeGreaterThanOrEqual(0.5);
  });

  it.each`
    text                                                                   | because
    ${'Supprimer le FAP c’est interdit et ça pue'}                         | ${'a warning'}
    ${'On m’a vendu une MINI avec un compteur baissé, j’ai porté plainte'} | ${'a victim'}
    ${'Comment remettre à zéro le compteur de vidange ?'}                  | ${'a counter that everybody resets'}
    ${'Mon compteur affiche 120 000 km, je la vends 8 000 €, MP'}          | ${'a private sale'}
    ${'Cette voiture c’est une drogue, j’en reprends tous les jours'}      | ${'a figure of speech'}
    ${'De la bombe, cette JCW, une tuerie'}                                | ${'slang praise'}
    ${'Un terrible accident sur l’A7, un attentat au bon goût ce bouchon'} | ${'"terrible", and a figure of speech'}
    ${'La police a contrôlé mon taux, zéro gramme'}                        | ${'the police'}
    ${'On m’a volé mes jantes, la police ne bouge pas'}                    | ${'a theft suffered'}
    ${'Hommage aux victimes du Bataclan'}                                  | ${'mourning'}
    ${'Mon ex a publié des photos intimes de moi, aidez-moi'}              | ${'a victim asks for help'}
    ${'Où commander une vignette Crit’Air officielle ?'}                   | ${'the lawful way'}
    ${'Is it legal to remove the DPF on a track car?'}                     | ${'asks whether it is allowed'}
    ${'Vetture con chilometri scalati: mi hanno truffato'}                 | ${'a victim, Italian'}
    ${'Mir wurde ein Auto mit falschem Kilometerstand verkauft'}           | ${'a victim, German'}
    ${'Trois verres hier soir donc taxi'}                                  | ${'did not drive'}
  `('"$text" stays ($because)', ({ text }: { text: string }) => {
    expect(strongest(text)).toBeLessThan(0.5);
  });

  it('acts at once only on what is sure twice over', () => {
    expect(strongest('Cocaïne en stock, livraison rapide')).toBeLessThan(0.9);
    expect(strongest('Cocaïne, beuh, livraison rapide, snap en bio')).toBeGreaterThanOrEqual(0.9);
  });

  it('answers every text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(strongest(text)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});
