import type { SignGroup } from '../spam/sign-rule.ts';
import { signRule } from '../spam/sign-rule.ts';
import { sign } from '../spam/signs.ts';
import { calls, secrets, urgency } from './pressure-signs.ts';

/** Somebody the reader trusts has a new number or a new bank account. */
const borrowed: SignGroup = [
  sign(
    /\b(?:(?:maman|papa|coucou maman|mamie|papi)[ ,!]{1,3}(?:c'est moi|mon (?:tel\w*|portable)|j'ai (?:casse|perdu|change) (?:mon|de) (?:tel\w*|portable|num\w*)|nouveau (?:tel\w*|numero|portable)|mon ancien (?:tel\w*|numero))|(?:hi|hey|hello) (?:mum|mom|dad)[ ,!]{1,3}(?:it'?s me|my phone|i (?:broke|lost|dropped)|this is my new|new (?:phone|number))|(?:ciao|hey) (?:mamma|papa|m4mma)[ ,!]{1,3}(?:sono io|ho (?:rotto|perso)|mi si e rotto|questo e|nuovo (?:numero|telefono))|(?:hallo|hey) (?:mama|papa|p4pa|mutti|oma|opa)[ ,!]{1,3}(?:ich bin|mein handy|handy|das ist meine|habe|neue[sr]? (?:handy|nummer)))/,
    0.75,
    'a child with a new phone',
  ),
  sign(
    /\b(?:(?:notre|nos) (?:rib|iban|coordonnees bancaires|compte bancaire) (?:a|ont|est|vient de|vont) (?:[\w']+ )?chang\w{1,3}|our (?:bank (?:details|account)|account details) (?:have|has) (?:been )?changed|(?:il nostro iban|le nostre coordinate bancarie) (?:e|sono|ha) (?:[\w']+ )?cambiat\w|unsere (?:bankverbindung|kontodaten|iban) (?:hat|haben|ist) (?:[\w']+ )?(?:geandert|neu))/,
    0.8,
    'a supplier with a new bank account',
  ),
  sign(
    /\b(?:(?:acheter|achete|prendre) (?:\d+|des|quelques) cartes? cadeaux?|m'envoyer les codes|buy (?:\d+|some|me) (?:[\w']+ )?gift cards?|send me the codes|comprare? (?:\d+|delle) (?:carte regalo|gift card)|(?:\d+|ein paar) (?:gutscheinkarten|geschenkkarten) (?:kaufen|besorgen))\b/,
    0.7,
    'a boss who needs gift cards',
    { beside: /\b(?:codes?|reunion|meeting|directeur|patron|chef|boss|riunione|direttore|besprechung|besorgen|urgent\w*)\b/ },
  ),
];
const need: SignGroup = [
  sign(
    /\b(?:virement de \d|nouveau (?:numero|num|tel\w*)|ecris[- ]moi sur|new number|(?:num(?:ero)?|numero) nuovo|nuovo numero|neue (?:nr|nummer|handynummer)|c'est urgent|urgente|merci de regler|facture \d|brauch\w* (?:schnell|dringend)|mi fai (?:una|un)|ricaric\w|sur le nouveau compte|avant cloture|pour les gagnants|i need (?:you|money|£|\$))/,
    0.5,
    'needs money or an answer now',
  ),
];

/** The child with the new phone, the supplier with the new account, the boss who needs gift cards. */
export const borrowedNames = signRule({
  id: 'scam.borrowed-name',
  about: 'scam',
  describes: 'A message poses as a child, a supplier or a superior of the reader to be paid or answered at once.',
  effect: 'act',
  severity: 'high',
  core: [borrowed],
  beside: [need, urgency, calls, secrets],
  reach: 'counts',
  examples: {
    hits: [
      'Maman c’est moi, j’ai cassé mon téléphone, écris-moi sur ce nouveau numéro, c’est urgent',
      'Hi mum, it’s me, this is my new number, I need £400 now',
      'Ciao mamma, ho rotto il telefono, questo è il numero nuovo, mi fai una ricarica ?',
      'Hallo Mama, mein Handy ist kaputt, das ist meine neue Nummer, brauche schnell 900 Euro',
      'Notre RIB a changé, merci de régler la facture 12 avant clôture',
    ],
    misses: [
      'Maman, j’ai cassé ma tirelire pour une MINI',
      'Mon RIB a changé, comment mettre à jour mon contrat ?',
      'Ciao mamma, guarda che bella',
    ],
  },
});

const recovery: SignGroup = [
  sign(
    /\b(?:(?:recuper\w{1,8}|retrouv\w{1,3}|debloqu\w{1,3}) (?:[\w']+ ){0,3}(?:compte|comptes|fonds|argent|btc|bitcoins?|crypto\w{0,2}|credit|acces)|recover\w{0,3} (?:[\w']+ ){0,3}(?:account|funds|money|crypto|btc|losses)|recuper\w{1,5} (?:[\w']+ ){0,3}(?:soldi|fondi|account))\b/,
    0.5,
    'gets back what was lost',
  ),
  sign(
    /\b(?:(?:geld|konto|krypto) (?:[\w']+ ){0,2}zuruck(?:geholt|holen|bekommen)|(?:perdu|lost|perso|verloren) (?:vos|your|i vostri|ihre) (?:acces|access|crypto\w*|wallet|fonds|money|soldi|geld)|retrouve mes \d+)\b/,
    0.5,
    'gets back what was lost',
  ),
  sign(
    /\b(?:rembourser mon credit|(?:got|get) (?:every penny|everything|it all|all of it) back|holt (?:es|ihr geld|das geld) zuruck|(?:ridato|restituito) (?:fino all|tutto)|hacker (?:pro\w*|ethique|for hire))\b/,
    0.5,
    'gets back what was lost',
  ),
];
const helper: SignGroup = [
  sign(
    /(?:\b(?:grace (?:a|au) (?:@|cet|ce|un)|merci a (?:@|lui|cet)|l'expert|expert @|hackers?|contactez[- ](?:le|la|les)|demandez[- ]moi|il recupere|paye (?:apres|ensuite)|il est serieux|thanks to (?:@|this|mr|mrs|him)|contact (?:him|her|@)|he (?:got|recovered)|grazie a (?:@|questo)|contattatelo|scrivete a loro|vorschuss|hacker ethique|@ got|dank (?:@|herrn|frau)|schreibt? ihm)|[→>] ?dm @|contre \d+ ?%)/,
    0.5,
    'a helper to be written to',
  ),
];

/** Pays back what another scam took, for a fee. */
export const recoveryFraud = signRule({
  id: 'scam.recovery',
  about: 'scam',
  describes: 'A message recommends somebody who gets lost accounts or money back.',
  effect: 'act',
  severity: 'medium',
  core: [recovery, helper],
  wholeCore: true,
  beside: [],
  reach: 'counts',
  heedsWarnings: false,
  examples: {
    hits: [
      'J’ai récupéré mon argent grâce à @hackpro_exemple, contactez-le',
      'Thanks to @fixer_sample I recovered my funds, contact him on WhatsApp',
    ],
    misses: [
      'Comment récupérer mon compte MINI ?',
      'Merci au garage, contactez-le si besoin',
      'J’ai récupéré ma voiture grâce à votre équipe',
    ],
  },
});
