import { compose } from '../../pattern/compose.ts';
import { largePatternRule } from '../../pattern/large-pattern-rule.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { lawfulTalk } from './lawful-talk.ts';
import { contact, price } from './trade-words.ts';

/** Words that mean the drug in all four languages. */
const surely =
  'resine|pochons?|skunk|speedball|crystal meth|methadone|ghb|gbl|champignons magiques|magic mushrooms|edibles|codeine|morphine|percocet|ozempic|kokain|marihuana|cocaine|cocaina|kokain|heroine|heroina|heroin|beuh|weed|ganja|haschich|hashish|cannabis|marijuana|mdma|ecstasy|ecsta|3-?mmc|4-?mmc|ketamine|ketamina|ketamin|amphetamine|methamphetamine|meth|lsd|xanax|tramadol|oxycodone|oxycontin|oxy|lyrica|subutex|fentanyl|rivotril|ritaline|adderall|zopiclone|diazepam|valium';
/** Words that mean it only beside another sign: drinks, snow and grass. */
const perhaps =
  'coke|coco|neige|herbe|shit|hash|beu|keta|taz|zeb|speed|bedo|pollen|schnee|gras|koks|gras und|pills|powder|gear|hasch|pasta|erba|fumo|bamba|neve|pills|pillen|pasticche|cristal|champis?|mushrooms|snow|bud';
const supply =
  '\\b(?:je tourne|jtourne|tournee|dropped|drop off|drop|passe chez toi|viens a toi|bring it|porto io|consegno|bringe|liefere|livr\\w{1,6}|livraison|dispo|plug|menu|catalogue|stock|envoi|expedi\\w{1,3}|24/7|7/7|h24|24h|deliver\\w{0,3}|delivery|ships?|stealth|consegn\\w{1,2}|spedizion\\w|liefer\\w{1,4}|taxi kommt|sans ordonnance|no prescription|senza ricetta|ohne rezept|pas de flic)\\b';
const anySupply = `${supply}|${contact}|${price}`;
/** Fighting it, being treated with it, speaking in pictures of it. */
const harmless = compose`\b(?:coca|diet coke|coke zero|coke light|mon medecin|my doctor|traitement|prescri\w{1,12}|pharmacie|overdose de|addict\w{0,12}|comme une drogue|c'est une drogue|depistage|votre (?:pub|service)|your ad|saisi\w{0,2}|prevention|controle (?:routier|stups?)|police)\b`;
const unless = compose`${harmless.source}|${lawfulTalk.source}`;

const patterns: readonly Pattern[] = [
  {
    pattern: compose`\b(?:${surely})\b`,
    beside: compose`${supply}`,
    unless,
    confidence: 0.7,
    severity: 'high',
    why: 'drugs and their delivery',
  },
  {
    pattern: compose`\b(?:${surely})\b`,
    beside: compose`${contact}|${price}`,
    unless,
    confidence: 0.8,
    severity: 'high',
    why: 'drugs with a price or a way to meet',
  },
  {
    pattern: compose`\b(?:${surely}|${perhaps}) (?:[\w']{1,20} ){0,1}?(?:${surely}|${perhaps})\b`,
    beside: compose`${anySupply}`,
    unless,
    confidence: 0.93,
    severity: 'high',
    why: 'several drugs on offer',
  },
  {
    pattern: compose`\b(?:${perhaps})\b`,
    beside: compose`\b\d{1,2} ?g (?:pour|\d)|\b(?:livre (?:les|a|devant|voiture|partout|chez)|j'?livre|jlivre|livraison (?:beuh|aires)|le gramme|per gram|al grammo|das gramm|plug serieux|menu complet)`,
    unless,
    confidence: 0.85,
    severity: 'high',
    why: 'drugs by the gram or brought to the door',
  },
  {
    pattern: compose`\b(?:je veux|je cherche|cherche|qui (?:a|vend)|t'en as|besoin (?:de|d')|t'as besoin de|ta besoin de|anyone got|where can i get|cerco|suche|hat (?:jemand|wer)) (?:[\w']{1,20} ){0,5}?(?:${surely}|shit|beuh)\b`,
    unless,
    confidence: 0.8,
    severity: 'high',
    why: 'drugs asked for',
  },
  {
    // Snow, leaves, sweets and mushrooms in a row are the menu; one of them in a sentence is weather or food.
    pattern: /[❄🍃🌿🍫🍬🍀🍄💊🌱] ?[❄🍃🌿🍫🍬🍀🍄💊🌱]/u,
    beside: compose`${supply}|\b(?:snap|telegram|plug|taxi|signal|zio|semaine|week-?end|delivered)\b`,
    confidence: 0.88,
    severity: 'high',
    why: 'a menu of drugs in pictures',
  },
  {
    pattern: /[❄🌿💊🍀] ?(?:a dom|livr|h24|24\/7|dispo|deliver|consegna)/u,
    confidence: 0.8,
    severity: 'high',
    why: 'drugs in pictures, brought to the door',
  },
];

/** Drugs and medicines without prescription, offered or asked for. */
export const drugTrade = largePatternRule({
  id: 'illegal.drugs',
  about: 'illegal',
  describes: 'A message offers or asks for drugs, or medicines without prescription.',
  effect: 'act',
  speech: 'heed',
  patterns,
  examples: {
    hits: [
      'Livraison beuh et coke sur Nantes jusqu’à minuit, snap dans la bio',
      '❄️🍃 delivered to your door, menu on telegram',
      'Suche Kokain, Lieferung heute',
      'Erba e cocaina, consegna a domicilio',
    ],
    misses: [
      'C’est une drogue votre configurateur, j’ai fait une overdose',
      'Je garde un coca et des chips dans la boîte à gants',
      'La neige est tombée, livraison repoussée à lundi',
      'Quelle drogue prennent vos designers ?',
    ],
  },
});
