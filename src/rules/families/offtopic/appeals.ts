import type { SignGroup } from '../spam/sign-rule.ts';
import { signRule } from '../spam/sign-rule.ts';
import { sign } from '../spam/signs.ts';

/** The reader is to come, sign, vote, give. */
const appeal: SignGroup = [
  sign(
    /\b(?:(?:votez|voter) (?:pour (?:mon|ma|mes|notre)|utile)|(?:signez|relayez|signe[zr]? et (?:relay|partag)\w+) (?:ma|notre|la|cette) petition|(?:ma|notre) petition|petition (?:contre|pour) (?:la|le|les|l'|un|une)|(?:ma|notre) (?:cagnotte|tombola|collecte)|j'organise (?:une?|la|le) (?:tombola|collecte|brocante|loto|vide-grenier|kermesse))\b/,
    0.55,
    'an appeal, French',
    { unless: /\b(?:(?:mini|voitures? anciennes?|cooper|autos?|collection|constructeurs?|manuelle|zfe) )|\bj'ai signe\b/ },
  ),
  sign(
    /\b(?:(?:brocante|vide-grenier|tombola|kermesse|loto|fete (?:du|de la) village) (?:\w+ ){0,4}(?:venez|buvette|exposants|billets|entree gratuite|samedi|dimanche)|(?:samedi|dimanche)[ ,:]{1,2}(?:\w+ ){0,2}(?:brocante|vide-grenier|tombola|kermesse)|appel a tous les (?:amateurs|amoureux)|atelier gratuit|(?:chat|chien|chatte|chienne) (?:perdue?|disparue?)|appel aux dons)\b/,
    0.55,
    'an appeal, French',
    { unless: /\b(?:(?:mini|voitures? anciennes?|cooper|autos?|collection|constructeurs?|manuelle|zfe) )|\bj'ai signe\b/ },
  ),
  sign(
    /\b(?:vote (?:for my|green|labour|tory|reform)|sign (?:my|our|the|this) petition|(?:my|our) (?:gofundme|fundraiser|petition|open letter)|(?:bake|jumble|car boot|garage) sale (?:on|this)|lost (?:cat|dog)|missing (?:cat|dog)|(?:firmate|firma) (?:la|questa|la mia) petizione|(?:la mia|nostra) (?:raccolta fondi|petizione)|votate (?:per|il|la) (?:mio|mia)|gatt[oa] smarrit[oa]|cane smarrito|(?:unterschreibt|unterzeichnet) (?:meine|unsere|die) petition|(?:meine|unsere) (?:petition|spendenaktion)|stimmt fur (?:meine|unsere)|katze (?:vermisst|entlaufen)|hund entlaufen|flohmarkt am|tutti al referendum|wahlen gehen)\b/,
    0.55,
    'an appeal, English, Italian and German',
  ),
];
/** The author's own car, order or dealer: whoever writes ten times about that is a customer who waits. */
const ownMatter =
  /\b(?:(?:ma|mon) (?:voiture|mini|cooper|commande|dossier|remboursement|acompte|livraison|rdv|reclamation|facture|vehicule)|sav|garage|concession\w*|remboursez|my (?:car|mini|order|refund|deposit)|dealers?|mein (?:auto|wagen)|meine (?:bestellung|werkstatt)|werkstatt|la mia (?:auto|macchina|mini)|officina)\b/;
/** The author says himself that he posts it everywhere. */
const crusade: SignGroup = [
  sign(
    /\b(?:je (?:le |la |vous )?(?:redis|repete|reposte|reecris|laisse ce message|continuerai|reviendrai)(?: (?:de|a|le|la|ca|chaque|vous))* ?(?:sous|partout|publier|poster|dire|chaque|toutes|reecri|ici)|(?:laisse|poste|publie) (?:ce message |ca |ceci )?sous (?:chaque|toutes? (?:les|vos)|tous (?:les|vos))|reponds la meme chose partout|tant que (?:le|la|les|on|personne|le ministre|vous) (?:[\w']+ ){0,3}(?:tai[st]|ecoute|repond|bouge)|(?:i'?ve posted|i'?ll (?:keep|post)|posting) (?:[\w']+ ){0,4}(?:under|until|going)|ich (?:poste|schreibe) (?:[\w']+ ){0,3}(?:unter|bis)|lo (?:riscrivero|ripetero|scrivero)|continuero a)/,
    0.5,
    'says that it is posted again and again',
    { unless: ownMatter },
  ),
  sign(
    /\b(?:(?:\d{1,3}|deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz|trent|cent)(?:e|eme|ieme) (?:fois|post|alerte|message|tweet)(?: que| je|[ ,]{1,2}(?:les?|la)\b)|(?:\d{1,3}|onz|douz|dix)(?:e|ieme) jour[ ,]{1,2}|(?:episode|tome|alerte|message) (?:n° ?)?\d{1,3}\b|(?<!mise a )jour \d{2,3}\b(?![./])|sous (?:chaque|toutes? (?:les|vos)|tous (?:les|vos)) (?:post|posts|publications?|marques?|tweets?)|under every (?:one of )?(?:your|their)|zum \d+\. mal|unter (?:jedem|jeden|alle) (?:eurer|eure|post)|bis (?:jemand|einer) antwortet|messaggio numero|sotto (?:ogni|il prossimo|tutti i) (?:post|spot))/,
    0.3,
    'counts its own posts',
    { unless: ownMatter },
  ),
];
const elsewhere: SignGroup = [
  sign(
    /\b(?:rien a (?:voir|foutre|faire) (?:avec|de) (?:mini|vous|les|vos|la|ca|le)|hors[- ]sujet mais|pendant que vous parlez|pendant qu'on cause|je profite de ce post|puisque vous (?:lisez|masquez)|vous avez de l'audience|nobody'?s talking about|nothing to do with (?:cars|mini)|e voi parlate di|statt uber (?:felgen|autos)|daruber sollte mal|hat nichts mit (?:autos|mini))\b/,
    0.4,
    'says that it has nothing to do with the post',
  ),
];
const causes: SignGroup = [
  sign(
    /\b(?:eoliennes?|chemtrails?|vaccins?|tilleuls|abeilles|bienen|badger|cull|canile|ruches|herissons|dauphins|terre est plate|p l a t e|jesus|repentez[- ]vous|rosario|madonna|kirchensteuer|rundfunkbeitrag|ligne de train|caisses de retraite|mon voisin|le maire|la mairie|il sindaco|ministre|referendum|tibet|repent|pregate|bibel|open letter|scandale)\b/,
    0.3,
    'a cause that has nothing to do with cars',
  ),
];

/** Petitions, votes, tombolas, one author's crusade. Opinions on politics and religion stay; it is the appeal and the repetition. */
export const appeals = signRule({
  id: 'offtopic.appeal',
  about: 'offtopic',
  describes: 'A message that has nothing to do with the brand calls to sign, vote, come or give, or is posted again and again.',
  effect: 'escalate',
  severity: 'low',
  core: [appeal, crusade],
  beside: [elsewhere, causes],
  reach: 'ignored',
  most: 0.8,
  examples: {
    hits: [
      'Signez ma pétition contre les éoliennes du plateau',
      'Vote for my cat, sign my petition',
      'Messaggio numero trenta, il canile di Terracina: lo riscriverò sotto ogni post',
      'Zum 41. Mal: Die Bienen sterben, ich poste das weiter unter jedem eurer Autos',
    ],
    misses: [
      'J’ai signé la pétition des collectionneurs contre la ZFE',
      'C’est la 4e fois que je vous écris pour ma commande',
      'Je vote pour le retour des compteurs ronds',
      'Dimanche je vais à la brocante en Mini',
    ],
  },
});
