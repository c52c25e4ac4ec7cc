import type { SignGroup } from '../spam/sign-rule.ts';
import { signRule } from '../spam/sign-rule.ts';
import { sign } from '../spam/signs.ts';

const loan: SignGroup = [
  sign(
    /\b(?:(?:pret|prets|credit|financement)s? (?:d'argent )?(?:entre|de) particuliers?|prets? (?:d'argent )?(?:rapides?|s€rieux|serieux|urgents?|sans banque|sans justificatifs?|de \d)|offre de pret|(?:pretent|pretons|prete) (?:de l'argent|sans passer par la banque|jusqu'a)|loans? (?:offer|without|from a private|between)|(?:private|quick|urgent) loans?|prestit[oi] (?:tra privati|veloc\w|senza busta|rapid\w|personale senza)|(?:privat|sofort|eil)kredite?|kredite? (?:ohne (?:schufa|bank)|von privat)|darlehen von privat|kredit sofort)\b/,
    0.7,
    'money lent by strangers',
  ),
];
const terms: SignGroup = [
  sign(
    /\b(?:de [\d ]{3,7} (?:€ |euros )?a [\d ]{4,9} ?(?:€|euros)|taux (?:de )?\d|\d ?%[ ,]{1,2}(?:sans|reponse|ecri)|sans (?:justificatifs?|banque|s banque)|s@ns banqu|reponse (?:en|sous) \d+ ?h|(?:at )?\d ?% (?:interest|tasso|zins\w*)|from [£$€][\d,]+ to|no credit check|senza garanzie|da [\d.]+ a [\d.]+ euro|(?:ohne|bei|trotz) schufa|jusqu'a [\d ]+ ?€|dossier accepte|von [\d.]+ bis [\d.]+ euro|belgique[, ]{1,2}suisse)\b/,
    0.45,
    'terms of a loan',
  ),
];

/** Loans between strangers. */
export const loans = signRule({
  id: 'scam.loan',
  about: 'scam',
  describes: 'A message offers loans between private persons.',
  effect: 'act',
  severity: 'medium',
  core: [loan],
  beside: [terms],
  reach: 'counts',
  examples: {
    hits: [
      'Prêt entre particuliers de 5 000 à 500 000 €, taux 2 %, credit@example.com',
      'Private loans at 2 % interest, no credit check, dm me',
      'Prestito tra privati da 2.000 a 50.000 euro, scrivimi in privato',
      'Privatkredit ohne Schufa, von 1.000 bis 90.000 Euro, schreib mir',
    ],
    misses: [
      'Un crédit à 2 % chez MINI Financial, ça vaut le coup ?',
      'Vous avez une voiture de prêt ?',
      'Le prêt du véhicule est gratuit',
    ],
  },
});
