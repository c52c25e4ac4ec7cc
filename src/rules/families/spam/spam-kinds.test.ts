import { describe, expect, it } from 'vitest';
import { allRules } from '../../all-rules.ts';
import { strongest } from './strongest.fixture.ts';

const rules = allRules([]).filter(({ id }) => id.startsWith('spam.'));

describe('rules/families/spam', () => {
  it.each`
    text                                                                               | rule                     | because
    ${'Achetez 1000 abonnés réels pour 9 €, écrivez-moi en MP'}                        | ${'spam.followers'}      | ${'followers, French'}
    ${'Buy real followers for $9, dm me'}                                              | ${'spam.followers'}      | ${'followers, English'}
    ${'Follower italiani garantiti a 9 euro, scrivimi in privato'}                     | ${'spam.followers'}      | ${'followers, Italian'}
    ${'Echte Follower kaufen ab 9 Euro, schreib mir'}                                  | ${'spam.followers'}      | ${'followers, German'}
    ${'follow me i follow back, lets hit 10k, f4f'}                                    | ${'spam.follow-back'}    | ${'begging'}
    ${'Salut 😘 mes photos coquines ici : lola.example'}                               | ${'spam.adult'}          | ${'sex, French'}
    ${'Hot girls in your area 💋 chatnow.example'}                                     | ${'spam.adult'}          | ${'sex, English'}
    ${'Pronos VIP 97 % réussite, places limitées, t.me/prono_exemple'}                 | ${'spam.bets-and-pills'} | ${'bets, French'}
    ${'Sichere Wetten 95 %, schreib mir'}                                              | ${'spam.bets-and-pills'} | ${'bets, German'}
    ${'Gélules brûle-graisse, dernier jour moins 70 %, gelules.example'}               | ${'spam.bets-and-pills'} | ${'pills'}
    ${'Marabout sérieux, retour affectif en 24 h, écrivez-moi en MP'}                  | ${'spam.occult'}         | ${'marabout'}
    ${'Powerful love spell caster, results in 48 hours guaranteed, dm me'}             | ${'spam.occult'}         | ${'spells, English'}
    ${'Visitez ma boutique de coques, promo -20 %, coques.example'}                    | ${'spam.advertising'}    | ${'shop, French'}
    ${'Dear business owner, we offer SEO at lowest price, reply YES for a free quote'} | ${'spam.advertising'}    | ${'agency, English'}
    ${'Gagnez 300 € par jour depuis votre canapé, lien en bio'}                        | ${'spam.easy-money'}     | ${'easy money'}
  `('shows "$text" at least to people, by $rule ($because)', ({ text, rule }: { text: string; rule: string }) => {
    const finding = strongest(
      rules.filter(({ id }) => id === rule),
      text,
    );

    expect(finding?.rule).toBe(rule);
    expect(finding!.confidence).toBeGreaterThanOrEqual(0.7);
  });

  it.each`
    text                                                                             | because
    ${'Je viens de passer les 1 000 abonnés sur mon compte MINI, merci les copains'} | ${'a fan is happy'}
    ${'Vendeur aux abonnés absents depuis la signature'}                             | ${'an idiom'}
    ${'Les tapis sont à -30 % sur la boutique officielle mini.fr'}                   | ${'an honest deal of the brand’s'}
    ${'Ma vidéo de la balade : https://youtube.com/watch?v=abc'}                     | ${'a fan’s video'}
    ${'Bel essai de la Cooper : https://journal.example.org/essai'}                  | ${'a newspaper'}
    ${'Le tuto est sur le forum mini-passion.example'}                               | ${'a forum'}
    ${'Lien en bio, comme disent les influenceurs'}                                  | ${'talk'}
    ${'Mon code promo ne marche pas'}                                                | ${'a customer with a voucher'}
    ${'Norauto est à 80 €, vous à 140 €'}                                            | ${'prices compared'}
    ${'Je suis seule ce soir sur le bord de la route, en panne'}                     | ${'a customer in trouble'}
    ${'Je parie que la prochaine sera électrique'}                                   | ${'a bet between friends'}
    ${'Le voyant moteur est allumé'}                                                 | ${'a warning light'}
    ${'Vu le prix il me faudrait un marabout'}                                       | ${'a joke'}
    ${'Je gagne 90 € par jour, la JCW attendra'}                                     | ${'a wage'}
  `('leaves "$text" alone ($because)', ({ text }: { text: string }) => {
    expect(strongest(rules, text)?.confidence ?? 0).toBeLessThan(0.5);
  });
});
