import { compose } from '../../pattern/compose.ts';
import { largePatternRule } from '../../pattern/large-pattern-rule.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { lawfulTalk } from '../illegal/lawful-talk.ts';
import { contact, offering, price, seeking } from '../illegal/trade-words.ts';

const maps =
  '(?:pack|kit|dvd|fichier) (?:navi\\w{0,12}|navigation|gps|carto\\w{0,12}|maps)|navigation (?:next|evo|nbt|cic)|mappe (?:aggiornate|nuove)|navi-?updates?|navigationsdaten|kartenmaterial|cartes? (?:gps|navi\\w{0,12}|maps|europe|20\\d\\d|a jour|routieres?)|mises? a jour (?:cartes?|gps|navi\\w{0,12}|carto\\w{0,12})|maj (?:maps|gps|cartes?|carto)|mises? a jour carte|maps? 20\\d\\d|maps 20\\d\\d|(?:sat ?nav|navi|navigation|gps|europe|road) maps?|map updates?|navikarten|kartenupdates?|navi[- ]?updates?|mappe (?:europa|gps|navi\\w{0,12}|20\\d\\d)|aggiornamento mappe|firmwares?';
const codes =
  "fsc|codes? pour (?:debloquer|activer)|code de (?:la )?carto|codes? (?:fsc|d'activation|de deblocage)|fsc|activation codes?|(?:swt|fsc) codes?|freischalt\\w{1,12}|aktivierungscodes?|codic[ei] (?:fsc|di attivazione|di sblocco)|activations? a distance|licence keys?";
const tools =
  'ista\\w{0,2}|ista\\+|rheingold|e-?sys|bimmergeeks|xhp|mhd|bmw standard tools|dis-?v57|logiciels? bmw|valise (?:de )?diag\\w{0,12}|ncs ?expert|inpa|tool ?32|winkfp|etk|etis|bimmer ?cod\\w{1,4}|bimmercode|bimmerlink|coding (?:app|tool|software)|codier\\w{0,12}|app (?:di|per la?) codific\\w|app de codage|logiciels? (?:de )?(?:diag\\w{0,12}|atelier|codage|concession)|diag(?:nostic)? software|dealer software|diagnosesoftware|software (?:di )?diagnosi|werkstattsystem';
const manuals =
  "documentation (?:technique|reservee|concession)|(?:manuels?|docs?|documents?) (?:[\\w']{1,20} )?(?:version|reserve\\w{0,2}) (?:concession|reseau|aux pros)|tis\\b|manuels? (?:d'atelier|atelier|de reparation|ista|technique)|revues? techniques?|rta|documentation atelier|schemas? electriques?|workshop manuals?|repair manuals?|service manuals?|haynes|wiring diagrams?|werkstatt\\w{0,12}buch\\w{0,3}|reparaturanleitung\\w{0,2}|schaltplane?|manual[ei] (?:d'officina|officina)|schemi elettrici";
const cracked =
  'bypass\\w{0,3}|contourne\\w{0,2}|hacke\\w{0,2}|patche\\w{0,2}|inkl\\.? freischaltung|con codice|dongles?|crack\\w{0,4}|crak\\w{0,3}|cr4ck\\w{0,4}|kraqu\\w{1,3}|craqu\\w{1,4}|pirat\\w{1,4}|piratees?|pirates?|keygen|key ?gen\\w{0,12}|generateurs? de (?:cles?|codes?)|genere[rs]?\\b|generes|debride\\w{0,2}|deplomb\\w{1,3}|warez|torrents?|nulled|jailbreak\\w{0,3}|sans licence|without (?:a )?licen[cs]e|no licen[cs]e|unlocked|unlock\\w{0,3}|sblocca\\w{1,4}|craccat\\w|piratat\\w|generatore di|senza licenza|geknackt\\w{0,2}|gecrackt\\w{0,2}|raubkopi\\w{1,12}|ohne lizenz|generator|pirat';
/** Ways to come by it for nothing. */
const forNothing =
  "wetransfer|je partage (?:le|la|les|tout)|a qui (?:le|la|les) (?:demande|veut)|telecharger|telechargement|download|le drive|un lien|scaricare|link|a tutti|herunterladen|grat(?:os|uit|uits|uite|uitement|is)|free|kostenlos|for free|sans payer|pour pas un rond|a l'oeil|ripped|scann?ee?s?|scanned|gescannt|en pdf|pdf|sur mon (?:drive|mega|serveur|canal)|mega\\.?nz|google drive|zip|le passo|salvato su disco|als pdf|usb|cle usb|chiavetta|tombee?s? du camion|prix d'ami|fraction of|a vie|lifetime|for life|gia attivat\\w";
/** The lawful way, or a look at a price. */
const lawfulWay = compose`\b(?:payee? \d+|facturee?|en concession et|radars ne|j'ai code|i coded|ho codificato|mon (?:abonnement|gps)|utilisateur|owner'?s|proprietaire|libretto d'uso|bedienungsanleitung|site (?:mini|bmw|officiel)|haynes papier|papier|officiel\w{0,2}|official|ufficial\w|offiziell\w{0,2}|homologue\w{0,2}|avec (?:l')?autorisation|avec licence|licence (?:payee|achetee|officielle)|ma licence|my licen[cs]e|app store|play store|chez (?:mini|bmw|le concessionnaire)|en concession|from mini|j'ai achete|i bought|ho comprato|gekauft|bibliotheque|library|club)\b`;
const unless = compose`${lawfulWay.source}|${lawfulTalk.source}`;
const trade = `${price}|${contact}|${offering}`;

/** What MINI sells as a subscription, and how others get round it. */
const paid =
  'options?|sieges chauffants|camera 360|feux de route|abo|abos|abonnements?|subscriptions?|carplay|app connectee|connected ?drive|sieges? chauffants?|regulateur adaptatif|abbonamento|heated seats|abo-?funktionen';
const unlocked =
  'pirat\\w{1,4}|craqu\\w{1,3}|crack\\w{0,3}|hack\\w{0,3}|debloqu\\w{1,4}|debridage|debride\\w{0,2}|activations?|sblocc\\w{1,3}|unlock\\w{0,3}|freischalt\\w{1,4}';

const patterns: readonly Pattern[] = [
  {
    pattern: compose`\b(?:${maps}|${codes}|${tools}|${manuals}) (?:[\w']{1,20} ){0,6}?(?:${cracked})\b`,
    unless: lawfulTalk,
    confidence: 0.85,
    severity: 'medium',
    why: 'maps, codes, software or manuals that were cracked',
  },
  {
    pattern: compose`\b(?:${cracked}) (?:[\w']{1,20} ){0,4}?(?:${maps}|${codes}|${tools}|${manuals})(?![\w])`,
    unless: lawfulTalk,
    confidence: 0.85,
    severity: 'medium',
    why: 'maps, codes, software or manuals that were cracked',
  },
  {
    pattern: compose`\b(?:${codes})\b`,
    beside: compose`${trade}|\b(?:${forNothing}|${cracked})\b`,
    unless,
    confidence: 0.8,
    severity: 'medium',
    why: 'activation codes on offer',
  },
  {
    pattern: compose`\b(?:${maps})\b`,
    beside: compose`${price}|${contact}|\b(?:${forNothing}|${cracked})\b`,
    unless,
    confidence: 0.66,
    severity: 'medium',
    why: 'maps on offer by somebody who does not own them',
  },
  {
    pattern: compose`\b(?:${tools})(?![\w])`,
    beside: compose`${price}|${contact}|\b(?:${cracked}|pret a brancher|clef? usb|disque dur|toutes? les fonctions)\b`,
    unless,
    confidence: 0.66,
    severity: 'medium',
    why: 'workshop software on offer',
  },
  {
    pattern: compose`\b(?:${manuals})\b`,
    beside: compose`\b(?:${forNothing})\b|${contact}|\b(?:je l'envoie|je la donne|je le donne|zieh euch|riservat\w|portale officine|dealer portal|all for you)\b`,
    unless,
    confidence: 0.62,
    severity: 'low',
    why: 'manuals copied for all',
  },
  {
    pattern: compose`${seeking}`,
    beside: compose`\b(?:ista\w{0,2}|e-?sys|rheingold|inpa|ncs ?expert|firmware) (?:[\w']{1,20} ){0,3}?(?:grat\w{1,12}|free|gratis|kostenlos|umsonst)\b|\b(?:crack|keygen|torrent|warez|version (?:piratee?|crackee?|craquee?)|lien pirate|cracked|pirated|craccat\w|piratat\w|gecrackt\w{0,12}|geknackt\w{0,12})\b`,
    unless: lawfulTalk,
    confidence: 0.78,
    severity: 'low',
    why: 'asks for a pirated copy',
  },
  {
    pattern: compose`\b(?:${unlocked}) (?:[\w']{1,20} ){0,6}?(?:${paid})\b|\b(?:${paid}) (?:[\w']{1,20} ){0,6}?(?:${unlocked})\b`,
    beside: compose`${price}|${contact}|\b(?:sans (?:payer|raquer|debourser)|4ever|for free|gratis|kostenlos)\b`,
    unless,
    confidence: 0.66,
    severity: 'medium',
    why: 'paid functions unlocked by a third party',
  },
  {
    pattern: /\b(?:abo|abonnement|subscription|abbonamento)\b/,
    beside:
      /\b(?:je le debloque|debloque 4ever|moi je (?:le |la |les )?debloque|je fais les activations|deblocage|debloque pour)\b/,
    unless,
    confidence: 0.7,
    severity: 'medium',
    why: 'paid functions unlocked by a third party',
  },
  {
    pattern:
      /\b(?:jeux?|game|gioco|spiel|logiciel|film) (?:[\w']{1,20} ){0,6}?(?:crack\w{0,3}|repack|pirate|craccato|gecrackt)\b/,
    unless: lawfulTalk,
    confidence: 0.75,
    severity: 'low',
    why: 'a cracked game or film',
  },
];

/** Pirated maps, codes, software and manuals, offered or asked for. */
export const piratedSoftware = largePatternRule({
  id: 'copyright.software',
  about: 'copyright',
  describes: 'A message offers or asks for cracked maps, activation codes, workshop software or copied manuals.',
  effect: 'escalate',
  speech: 'heed',
  patterns,
  examples: {
    hits: [
      'Cartes GPS 2027 crackées, code d’activation à 15 balles, MP',
      'Cracked coding app, no licence needed',
      'Freischaltcode 8 Euro, läuft auf jedem Gerät',
      'Mappe Europa già attivate su chiavetta, dieci euro',
    ],
    misses: [
      'La mise à jour des cartes GPS en concession est à 99 €, c’est du vol',
      'J’utilise BimmerCode avec ma licence, c’est très bien',
      'Avec le kit officiel JCW, la reprogrammation est homologuée. Ce n’est pas un crack.',
      'Where can I find the owner’s manual?',
    ],
  },
});
