import type { Pattern } from '../../pattern/pattern.ts';
import { forPeople } from '../pattern-strengths.ts';

/** A lawyer, a review, a cancelled order: what follows an ultimatum is announced and lawful. */
const lawful =
  /\b(?:avocate?s?|tribuna(?:l|ux)|justice|juges?|plaintes?|mise en demeure|huissier|mediateur|mediatrice|mediation|dgccrf|ufc|que choisir|60 millions|avis|etoiles?|boycotts?|boycotter|boycottez|recommande|prud'?hommes|signalement|annuler?|annulee?|annulation|concurrents?|concurrence|renault|peugeot|audi|toyota|tesla|greve|assurance|journal|journaux|journalistes?|presse|mon conseil|conso|twitter|reseaux|twingo|dacia|option|toit|promos?|promotions?|offre|soldes|essai|a credit|adieu|remboursez sous|commander|commande|commandes)\b/;

/** French: what will happen is left open. */
export const ultimatumFr: readonly Pattern[] = [
  forPeople(
    /\b(?:jusqu'(?:a|au) (?:[\w']+ ){1,4}|dernier message (?:[\w']+ )?|derniere (?:fois|chance|relance) |dernier avertissement )/,
    'ultimatum',
    {
      beside:
        /\b(?:apres,? (?:ne |n')|pas dire que|pas pleurer|ne venez pas|sinon|ce qui (?:arrivera|va arriver|se passera)|le prochain (?:ne )?le sera|pas prevenus?|prevenus?|la suite|autrement|je ne reponds plus|plus le meme|mercredi je)\b/,
      unless: lawful,
      confidence: 0.7,
    },
  ),
  forPeople(
    /\b(?:tu vas|vous allez|il va|elle va|ils vont) (?:[\w']+ ){0,2}(?:le regretter|regretter|(?:me )?le payer|payer(?! (?:la|le|les|un|une|plus|moins|\d))|payer (?:tres )?cher|avoir de mes nouvelles|comprendre (?:votre douleur|ta douleur|ce que|qui je)|voir ce que vous allez voir|voir qui je suis|pleurer du sang|prendre cher|morfler|deguster|souffrir|en baver|ramasser)\b/,
    'leaves open what will happen',
    { unless: lawful, confidence: 0.72 },
  ),
  forPeople(
    /\b(?:de quoi je suis capable|ce dont je suis capable|ce que (?:ca coute|c'est) (?:de|qu'un|que de) (?:se moquer|client|me prendre|jouer)|(?:plus )?rien a perdre|imaginer? la suite|ou la suite|vous n'aimeriez pas (?:que|me)|(?:poser|regler|demander|dire|venir|repondre) (?:[\w']+ ){0,4}autrement|l'occasion d'etre (?:raisonnable|gentil|calme)|(?:quelqu'un|on) s'en (?:occupera|chargera))\b/,
    'leaves open what will happen',
    {
      unless: lawful,
      confidence: 0.55,
    },
  ),
  forPeople(
    /\b(?:ne viens? pas (?:dire|pleurer|te plaindre)|ne venez pas (?:dire|pleurer|vous plaindre)|on verra bien qui|on verra si vous (?:rigolez|riez|ferez)|(?:tu|vous) (?:verras|verrez) ce que|une pensee pour moi|pense a moi|pensez a moi|reflechis(?:sez)? bien (?:a|avant)|on finit toujours par payer)\b/,
    'leaves open what will happen',
    {
      unless: lawful,
      confidence: 0.55,
    },
  ),
  forPeople(
    /\b(?:tout (?:se|finit par se) paye|ca va mal (?:finir|se terminer|se passer)|c'est (?:une|pas une) (?:promesse|menace)|ne dites pas que c'est une menace|je ne menace personne|gare a (?:toi|vous)|je (?:vous|t') ?aurai prevenue?s?|pas que je (?:ne )?(?:vous|t') ?(?:avais|ai) pas prevenue?s?|sortir? de mes gonds|fais gaffe)\b/,
    'leaves open what will happen',
    {
      unless: lawful,
      confidence: 0.55,
    },
  ),
  forPeople(
    /\b(?:surveille tes arrieres|j'ai (?:garde|note|fait|toutes?) (?:tes|vos|ton|votre) (?:captures|pseudo|messages|nom|noms|visages?|tetes?|plaque)|note ton (?:pseudo|nom)|j'ai tout mon temps|en parlent plus|pas dormir ce soir|ou tu travailles,? (?:ne )?l'oublie|personne n'oubliera)\b/,
    'leaves open what will happen',
    {
      unless: lawful,
      confidence: 0.55,
    },
  ),
  forPeople(
    /\b(?:mon argent|mon remboursement|ma voiture|mes cles|remboursez|rendez) (?:[\w']+ )?(?:ou (?:la suite|je viens|ca|sinon)|sinon (?:je|ca|on|tu|vous|gare))\b/,
    'ultimatum',
    { unless: lawful },
  ),
];
