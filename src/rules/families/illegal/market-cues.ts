import { cueSumRule } from './cue-sum.ts';
import { lawfulTalk } from './lawful-talk.ts';
import { contact, offering, price, seeking, underTheTable } from './trade-words.ts';
import { compose } from '../../pattern/compose.ts';

/** Cares for the car, its papers or its owner's health: the words are the same, the matter is lawful. */
const lawfulCare = compose`\b(?:garage|concession|dealer|atelier|workshop|officina|werkstatt|mon medecin|pharmacie|ordonnance du|chez (?:total|norauto|feu vert)|nettoy\w{1,4}|garantie|voyant|spia|warnleuchte|airsoft|jouet|plastique|facture de|d'origine|officiel\w{0,2}|annonce|brocante)\b`;

/** The black market, told by many small signs. */
export const blackMarket = cueSumRule({
  id: 'illegal.market',
  about: 'illegal',
  describes: 'Several small signs together say that a message offers or asks for something the law forbids.',
  matter: [
    {
      words:
        '(?:\\d[\\d .]{0,6}|trop de|des|too many|troppi|zu viele) ?(?:bornes|km|kms|miles|kilometres|chilometri|kilometer) (?:de moins|en moins|weg|off)|perdre \\d[\\d .]{1,6} (?:bornes|km|kilometres)|(?:bornes|km|kilometres|miles) (?:avant|before|prima) (?:de rendre|la (?:reprise|restitution|vente|lld)|you hand|the lease)',
      weight: 0.45,
    },
    { words: 'suppression|supprime|desactivation|delete|eliminazione|stilllegung', weight: 0.2 },
    { words: 'fap|dpf|egr|adblue|vanne|filtre|catalyseur|cata|partikelfilter|agr', weight: 0.2 },
    {
      words: "reprog\\w{0,12}|stage ?[123]|remap\\w{0,3}|chiptuning|homologation on s'en|homolog\\w{0,8} (?:bidon|maison)",
      weight: 0.25,
    },
    {
      words:
        'attestations?|certificats?|permis|carte grise|cartes? vertes?|tampons?|cachets?|proces[- ]verbal|fiches? de paie|justificatifs?|driving licence|mot certificate|patente|fuhrerschein|stempel',
      weight: 0.2,
    },
    { words: 'faux|fausses?|bidons?|vierges?|arrangee?s?|trafiquee?s?|forged|fake|fals[oaie]|gefalscht\\w{0,3}', weight: 0.25 },
    {
      words:
        'barrettes?|taga|bonbons?|zipette|peuf|frappe|popo|came|tise et|beuh|shit|teuch|seum|plaquettes? de|pochons?|tazs?|cachetons|ballons? de proto|proto|lean|purple|ganja|molly|percs|snow|gear|baggies|canne|roba buona|pezzo|stoff|zeug|pep',
      weight: 0.35,
    },
    {
      words:
        'taser|gazeuse|lacrymo|poings? americains?|matraque|gomme[- ]cogne|sig|22 long|chargeur plein|balles? reelles|schlagstock|schlagring|tirapugni|manganello|knuckle ?duster|pepper spray',
      weight: 0.35,
    },
    {
      words: 'vole[es]{0,2}|tombe\\w{0,2} du camion|sans provenance|provenance|sans facture ni|stolen|nicked|rubat[oaie]|geklaut',
      weight: 0.25,
    },
    {
      words:
        'filmee?s? en douce|filmee?s? a (?:son|leur) insu|sous la douche|en cachette|dans les vestiaires|upskirt|hidden camera|di nascosto|heimlich gefilmt',
      weight: 0.4,
    },
    {
      words: 'mes (?:points|amendes)|points de permis|retrait de permis|radars?|flashs?|mouchard|brouilleur|jammer|storsender',
      weight: 0.2,
    },
    { words: 'merah|kouachi|coulibaly|daech|daesh|isis|breivik|tarrant|nsu|bin laden|ben laden', weight: 0.4 },
    { words: 'un lion|des lions|respect eternel|repose en paix|heros|martyrs?|hero|eroe|held|legende|soldats?', weight: 0.25 },
  ],
  manner: [
    { words: contact, weight: 0.25 },
    { words: underTheTable, weight: 0.3 },
    { words: price, weight: 0.2 },
    { words: offering, weight: 0.15 },
    { words: seeking, weight: 0.15 },
    {
      words:
        "materiel pro|pas besoin de papiers?|sans papiers?|livrables?|je fournis|je passe|on s'en fout|pour ceux qui peuvent pas|\\d{2,4} ?(?:l'un|piece|chacun)|no paperwork|no id|keine papiere|senza documenti",
      weight: 0.3,
    },
  ],
  excuses: compose`${lawfulTalk.source}|${lawfulCare.source}`,
  examples: {
    hits: [
      'Besoin de perdre 50 000 bornes avant de rendre la LLD ? matériel pro, contactez-moi',
      'Taser et gazeuse, livrables, pas besoin de papier',
    ],
    misses: [
      'Vends jantes d’origine, 400 €, MP',
      'J’ai perdu mon permis, je fais comment pour la carte grise ?',
      'Le FAP est à changer en concession, 1 800 €',
    ],
  },
});
