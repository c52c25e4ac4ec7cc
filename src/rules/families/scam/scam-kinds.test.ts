import { describe, expect, it } from 'vitest';
import { allRules } from '../../all-rules.ts';
import { strongest } from '../spam/strongest.fixture.ts';

const rules = allRules([]).filter(({ id }) => id.startsWith('scam.'));

describe('rules/families/scam', () => {
  it.each`
    text                                                                                                          | rule                    | because
    ${'Votre page sera supprimée pour violation des droits, faites appel sous 24h : appel-x.example'}             | ${'scam.phishing'}      | ${'account, French'}
    ${'Péage impayé : réglez 12 € avant majoration sur peage-suivi.example'}                                      | ${'scam.phishing'}      | ${'toll, French'}
    ${'Votre colis est bloqué, réglez 1,99 € de frais de douane : suivi-colis.example'}                           | ${'scam.phishing'}      | ${'parcel, French'}
    ${'Ici le support MINI, donnez-nous votre numéro de carte et vos identifiants en MP'}                         | ${'scam.phishing'}      | ${'fake support, French'}
    ${'Your parcel is held at customs, pay the fee here: parcel-fee.example'}                                     | ${'scam.phishing'}      | ${'parcel, English'}
    ${'MINI Support: your account has been locked, verify your card: id-check.example'}                           | ${'scam.phishing'}      | ${'account, English'}
    ${'Gentile cliente, risulta un mancato pagamento, saldi entro 12 ore: bollo-urgente.example'}                 | ${'scam.phishing'}      | ${'tax, Italian'}
    ${'Ihr Konto wurde gesperrt, bestätigen Sie Ihre Kontodaten und TAN: konto-pruefung.example'}                 | ${'scam.phishing'}      | ${'account, German'}
    ${'Félicitations, vous êtes sélectionné, récupérez votre Cooper sous 24h : lot-cooper.example'}               | ${'scam.prize'}         | ${'prize, French'}
    ${'Congratulations! You have been selected as winner. Claim your car within 24h: claim-car.example'}          | ${'scam.prize'}         | ${'prize, English'}
    ${'Complimenti, ha vinto la Cabrio, conferma dati entro 12 ore: premio-auto.example'}                         | ${'scam.prize'}         | ${'prize, Italian'}
    ${'Herzlichen Glückwunsch, Sie haben gewonnen, jetzt einlösen innerhalb von 24 Stunden: gewinn-auto.example'} | ${'scam.prize'}         | ${'prize, German'}
    ${'Cooper S 2022, 7 900 €, véhicule déjà en Irlande, livraison après virement, acompte de 500 €'}             | ${'scam.payment'}       | ${'car abroad, French'}
    ${'JCW £3,000, deceased estate, courier delivers after payment, gift card payment'}                           | ${'scam.payment'}       | ${'car abroad, English'}
    ${'Veuve, atteinte d’un cancer, je veux donner ma MINI à une personne honnête, discrètement'}                 | ${'scam.advance-fee'}   | ${'widow, French'}
    ${'Maman c’est moi, j’ai cassé mon téléphone, écris-moi sur ce nouveau numéro, urgent'}                       | ${'scam.borrowed-name'} | ${'child, French'}
    ${'Hallo Mama, das ist meine neue Nummer, brauche dringend 900 Euro, sofort melden'}                          | ${'scam.borrowed-name'} | ${'child, German'}
    ${'Notre RIB a changé, merci de régler la facture 12 sur le nouveau compte'}                                  | ${'scam.borrowed-name'} | ${'supplier, French'}
    ${'Bitcoin x10 garanti, mentor sérieux, rejoignez : crypto-or.example'}                                       | ${'scam.investment'}    | ${'crypto, French'}
    ${'Prêt entre particuliers de 5 000 à 500 000 €, taux 2 %, contact en MP'}                                    | ${'scam.loan'}          | ${'loan, French'}
    ${'Travail à domicile sans diplôme, 200 € par jour, frais de dossier 60 €, en MP'}                            | ${'scam.job'}           | ${'job, French'}
  `('is sure of "$text" by $rule ($because)', ({ text, rule }: { text: string; rule: string }) => {
    const named = strongest(
      rules.filter(({ id }) => id === rule),
      text,
    );

    expect(named?.rule).toBe(rule);
    expect(strongest(rules, text)!.confidence).toBeGreaterThanOrEqual(0.88);
  });

  it.each`
    text                                                                                   | because
    ${'le SMS du péage impayé, réglez sur peage-info.example, est une arnaque'}            | ${'a warning with the words of the trick'}
    ${'On m’a dit que ma garantie expire ce soir, je peux encore venir demain ?'}          | ${'a customer and his warranty'}
    ${'Mon compte a été suspendu sans raison, répondez-moi en MP'}                         | ${'a customer and his account'}
    ${'My account was locked after the update, please help, I sent you a DM'}              | ${'the same, English'}
    ${'Il mio account è bloccato da ieri, potete aiutarmi?'}                               | ${'the same, Italian'}
    ${'Mein Konto in der App ist gesperrt, bitte melden'}                                  | ${'the same, German'}
    ${'Payé 300 € de frais de dossier pour un leasing, c’est honteux'}                     | ${'a fee of the dealer’s'}
    ${'J’ai versé un acompte de 500 € par virement avant la livraison, plus de nouvelles'} | ${'a customer who waits'}
    ${'Félicitations à la gagnante, et bravo MINI !'}                                      | ${'somebody has won'}
    ${'Comment gagner la Cooper du concours ? Le règlement est sur mini.fr ?'}             | ${'the brand’s own contest'}
    ${'Comment récupérer mon compte MINI ?'}                                               | ${'a question'}
    ${'J’ai récupéré ma voiture grâce à votre équipe, merci'}                              | ${'praise'}
    ${'Le trader de voitures du coin m’en propose 9 000 €'}                                | ${'a trader of cars'}
    ${'Investir dans une voiture électrique, bonne idée ?'}                                | ${'a car is no investment fraud'}
    ${'J’aurais dû tout mettre dans le bitcoin'}                                           | ${'a joke'}
    ${'Je vends ma Clubman 9 000 € suite à une mutation, visible à Tours'}                 | ${'one’s own car'}
    ${'Un crédit à 2 % chez MINI Financial, ça vaut le coup ?'}                            | ${'a loan of the bank’s'}
    ${'Maman, j’ai cassé ma tirelire pour une MINI'}                                       | ${'a joke'}
    ${'La location à 95 € par jour, c’est cher'}                                           | ${'a price'}
  `('leaves "$text" alone ($because)', ({ text }: { text: string }) => {
    expect(strongest(rules, text)?.confidence ?? 0).toBeLessThan(0.5);
  });
});
