import { compose } from '../../pattern/compose.ts';
import { largePatternRule } from '../../pattern/large-pattern-rule.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { lawfulTalk } from './lawful-talk.ts';
import { contact, deal, price, shadyDeal } from './trade-words.ts';

const firearms =
  'canon scie|fusils?|carabines?|calibres?|matraques?|poings? americains?|couteaux? papillon|bombes? lacrymo|mitraillettes?|rifles?|sawn[- ]off|switchblade|butterfly knife|coltelli? a scatto|butterflymesser|schreckschuss\\w{0,9}|glock|beretta|kalash\\w{0,6}|ak-?47|uzi|fusils? a pompe|pistolets?|revolvers?|flingues?|guette|gun|guns|handguns?|shotguns?|pistol[ae]?n?|fucile|schusswaffen?|knarre|munitions?|cartouches|bastos|tasers?|grenades?';
const armsTalk =
  "\\b(?:rien de declare|non declaree?|canon scie|sans declaration|pas trace|undeclared|untraceable|mai registrat\\w|nicht registriert|sans papiers|sans permis|numero lime|jamais servi|deux chargeurs|chargeurs?|bastos|munitions?|pas de flic|no papers|no licen[cs]e|serial (?:number )?filed|senza porto d'armi|ohne papiere|ohne waffenschein|remise en main propre)\\b";
const harmless = compose`\b(?:airsoft|paintball|nerf|jouet|laser|peinture|arrosage|a colle|a essence|en plastique|a eau|lavage|gicleur|massage|jeu|film|top gun|young guns?|chasse|toy|ecrou|boulon|cle de|vis|foret|batterie|telephone|water pistol|spray gun|heat gun|torque|nail gun|grease gun|lenco|spritzpistole|klebepistole|pistola a|pompe a essence|station)\b`;
const unless = compose`${harmless.source}|${lawfulTalk.source}`;
const stolenGoods =
  '(?:provenance|origine) (?:inconnue|douteuse)|no questions asked|nicked|scottant[ei]|heisse ware|vole[se]{0,2}|tombee?s? du (?:camion)|stolen|nicked|off the back of a lorry|rubat[aoie]|cadut[aoie] dal camion|geklaut\\w{0,2}|vom laster gefallen';
const parts =
  'phares led|calculateurs?|volants?|sieges|retros|jantes?|airbags?|catas?|catalyseurs?|phares|cles?|clefs?|pieces?|gps|autoradio|batterie|wheels|keys?|cats?|catalytic|parts|fobs?|cerchi|pezzi|chiavi|marmitte|felgen|schlussel|teile|kats?';

const patterns: readonly Pattern[] = [
  {
    pattern: compose`\b(?:${firearms})\b`,
    beside: compose`${armsTalk}`,
    unless,
    confidence: 0.93,
    severity: 'high',
    why: 'a weapon without papers',
  },
  {
    pattern: compose`\b(?:${firearms})\b`,
    beside: compose`\b(?:vends|je vends|a vendre|dispo|for sale|selling|vendo|verkaufe|qui (?:vend|a)|cherche|anyone selling)\b`,
    unless,
    confidence: 0.8,
    severity: 'high',
    why: 'a weapon for sale',
  },
  {
    pattern: /\b(?:9|7[.,]62|5[.,]56|22|38|45) ?(?:mm|m m|lr|acp|special)\b/,
    beside: compose`${armsTalk}`,
    unless,
    confidence: 0.7,
    severity: 'high',
    why: 'a calibre and the talk of arms dealers',
  },
  {
    pattern: /🔫/u,
    beside: compose`${price}|${contact}|${armsTalk}`,
    unless,
    confidence: 0.75,
    severity: 'high',
    why: 'a weapon in pictures with a price',
  },
  {
    pattern: compose`\b(?:${parts}) (?:[\w']{1,20} ){0,6}?(?:${stolenGoods})\b`,
    beside: compose`${deal}`,
    unless: compose`${lawfulTalk.source}|\b(?:on m'a|m'ont|mes? (?:jantes?|phares|cles?)|my (?:wheels|keys?|cat)|declar\w{1,12}|assurance|insurance|retrouv\w{1,12})\b`,
    confidence: 0.75,
    severity: 'medium',
    why: 'stolen parts on offer',
  },
  {
    pattern: compose`\b(?:boitiers? relais|relay box\w{0,12}|key ?less (?:repeater|relay)|attaque relais|funkwellenverlangerer|reprogrammer (?:une|des|les) cles? volee?s?|(?:cles?|clefs?) sans contact (?:[\w']{1,20} ){0,5}?(?:minutes?|secondes?))\b`,
    beside: compose`${shadyDeal}|\b(?:tuto|vends|matos|for sale|verkaufe|vendo)\b`,
    unless: lawfulTalk,
    confidence: 0.88,
    severity: 'high',
    why: 'tools of car thieves',
  },
  {
    pattern: compose`\b(?:vehicules? (?:radies?|voles?|maquilles?)|voitures? (?:volees?|maquillees?)|cartes? grises? de (?:vehicules?|voitures?)|cloned car|ringer|auto rubat[ae])\b`,
    beside:
      /\b(?:remettre en circulation|je possede|j'ai|je vends|vends|par papier|certificats? de conformite|papers|documenti puliti)\b/,
    unless: compose`${lawfulTalk.source}|\b(?:retrouvee?s?|ma voiture|assurance|recherche)\b`,
    confidence: 0.72,
    severity: 'medium',
    why: 'cars given a new identity',
  },
  {
    pattern: /\b(?:une filiere|la filiere|un reseau sur|a channel for)\b/,
    beside: /\b(?:rein|organes?|kidney|passeports?|migrants?|cash|discretion totale)\b/,
    unless: compose`${lawfulTalk.source}|\b(?:recyclage|emploi|professionnelle|industrielle|hydrogene|automobile)\b`,
    confidence: 0.7,
    severity: 'high',
    why: 'trade in people, organs or papers',
  },
];

/** Weapons, stolen goods and the tools of thieves on offer. */
export const weaponsAndLoot = largePatternRule({
  id: 'illegal.weapons',
  about: 'illegal',
  describes: 'A message offers weapons, stolen parts or cars, or the tools of car thieves.',
  effect: 'act',
  speech: 'heed',
  patterns,
  examples: {
    hits: [
      'Glock 19 neuf avec deux chargeurs, sans papiers, 900 €',
      'Je vends des airbags volés, MP',
      'Glock ohne Papiere, nur bar',
      'Vendo pistola, numero lime',
    ],
    misses: [
      'On m’a volé mes jantes devant chez moi',
      'Pistolet à peinture conseillé pour la carrosserie ?',
      'Clé de 9 mm pour la vis ?',
      'Top Gun en Mini, le rêve',
    ],
  },
});
