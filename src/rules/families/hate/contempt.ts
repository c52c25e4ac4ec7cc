import { compose } from '../../pattern/compose.ts';
import { groupWordsDe } from './group-words-de.ts';
import { groupWordsEn } from './group-words-en.ts';
import { groupWordsFr } from './group-words-fr.ts';
import { groupWordsIt } from './group-words-it.ts';
import { everyGroup, groupsOfBirth, groupsOfLife } from './hate-labels.ts';
import { hateRule } from './hate-rule.ts';
import type { HatePattern } from './hate-rule.ts';

const fr = `${everyGroup(groupWordsFr)}|noir|noire|blanc|blanche|jaune|indien|italien|belge`;
const en = `${everyGroup(groupWordsEn)}|black|white|indian|mexican|pole|turk|muslim|gay|trans|queer`;
const it = `${everyGroup(groupWordsIt)}|nero|nera|giallo|indiano`;
const de = `${everyGroup(groupWordsDe)}|auslander|moslem|pole|jud`;

/** Women, the old and the fat are told off with the same words as anybody; there the words alone are plain insult. */
const patterns: readonly HatePattern[] = [
  {
    pattern: compose`\b(?:sales?|sal|put(?:ain|1)s? d[e']|saloperies? de|ramassis de|ordures? de|raclures? de|fdp de|encules? de|salauds? de|pourritures? de|bandes? de|tas de|especes? d[e']|batards? de|crasseux d[eu]) ?(?:gros |sales? )?(?:${fr})\b`,
    unless:
      /\b(?:bande de (?:filles|meufs|nanas|femmes|vieux|gamines|potes|retraites|grosses)|sale (?:noire?|blanche?|et)|putain de (?:noir|blanc|femmes?|belles?|anglais(?:e|es)?|suisses?|allemande?s?|arc[- ]en[- ]ciel)|tas de (?:gens|vieux|femmes|belges|anglais))\b/,
    group: 'inside',
    confidence: 0.94,
    severity: 'high',
    why: 'a word of contempt + group',
  },
  {
    pattern: /\bsales? (?:races?|noire?s?|blancs?|blanches?|jaunes?)\b/,
    unless:
      /\b(?:(?:jante|voiture|peinture|carrosserie|jantes|sieges?|interieur|moquette|housses?|toit|linge|murs?) (?:[a-z']{1,10} ){0,2}sales? (?:noire?s?|blanche?s?|blancs?|jaunes?)|sale,? noire? et)\b/,
    about: 'hate_race',
    confidence: 0.95,
    severity: 'high',
    why: 'slur',
  },
  {
    pattern: compose`\b(?:${groupsOfBirth(groupWordsFr)}) de (?:merde|m3rde|mes deux|malheur|mes couilles|service|mrd)\b`,
    unless:
      /\b(?:(?:noire?|blanche?|jaune|anglaise?|allemande?|chinoise?|arc[- ]en[- ]ciel|vieux|vieille) (?:de merde|a la con)|vieux de)\b/,
    group: 'inside',
    confidence: 0.93,
    severity: 'high',
    why: 'group + a word of contempt',
  },
  {
    pattern: compose`\b(?:${groupsOfLife(groupWordsFr)}) de (?:merde|m3rde|mes deux|malheur|mes couilles|service|mrd)\b`,
    unless:
      /\b(?:(?:noire?|blanche?|jaune|anglaise?|allemande?|chinoise?|arc[- ]en[- ]ciel|vieux|vieille) (?:de merde|a la con)|vieux de)\b/,
    group: 'inside',
    confidence: 0.93,
    severity: 'high',
    why: 'group + a word of contempt',
  },
  {
    pattern: compose`\b(?:dirty|filthy|fucking|f[*]+ing|f#ck1ng|stinking|bloody|disgusting|greedy|lying|thieving|smelly|scummy|vile) (?:little |old |fat |ugly )?(?:${en})\b`,
    unless:
      /\b(?:dirty (?:black|white)|(?:bloody|fucking) (?:white|black|gorgeous|chinese (?:made|parts)|women|woman|birds|indian summer|frogs|pensioners?|boomers?|benefits|girls|ladies))\b/,
    group: 'inside',
    confidence: 0.92,
    severity: 'high',
    why: 'a word of contempt + group',
  },
  {
    pattern: compose`\b(?:${en}) (?:scum|filth|trash|vermin|bastards?|cunts?|rats|pigs|bitch(?:es)?|whores?|freaks?|shits?|ass kisser|lovers? are)\b`,
    unless: /\b(?:black trash bag|white trash (?:can|bag))\b/,
    group: 'inside',
    confidence: 0.93,
    severity: 'high',
    why: 'group + a word of contempt',
  },
  {
    pattern: compose`\b(?:sporc(?:o|a|hi|he)|lurid[oiae]|schifos[oiae]|maledett[oiae]|stronz[oiae]|fottut[oiae]|brutt[oiae]|puzzolent[ei]|razza di|branco di) (?:di )?(?:${it})\b`,
    unless: /\b(?:maledett[oiae] (?:donn|gialli|neri|bianchi)|brutt[ei] (?:vecchi[ae]?|neri|bianchi))\b/,
    group: 'inside',
    confidence: 0.93,
    severity: 'high',
    why: 'a word of contempt + group',
  },
  {
    pattern: compose`\b(?:${groupsOfBirth(groupWordsIt)}) (?:di (?:merda|m3rda|m|mmerda)|del (?:cazzo|c[*]+o)|schifos[oiae]|bastard[oiae]|maledett[oiae]|lurid[oiae]|puzzolent[ei])\b`,
    unless: /\b(?:maledett[oiae] (?:donn|gialli|neri|bianchi)|brutt[ei] (?:vecchi[ae]?|neri|bianchi))\b/,
    group: 'inside',
    confidence: 0.93,
    severity: 'high',
    why: 'group + a word of contempt',
  },
  {
    pattern: compose`\b(?:${groupsOfLife(groupWordsIt)}) (?:di (?:merda|m3rda|m|mmerda)|del (?:cazzo|c[*]+o)|schifos[oiae]|bastard[oiae]|maledett[oiae]|lurid[oiae]|puzzolent[ei])\b`,
    unless: /\b(?:maledett[oiae] (?:donn|gialli|neri|bianchi)|brutt[ei] (?:vecchi[ae]?|neri|bianchi))\b/,
    group: 'inside',
    confidence: 0.93,
    severity: 'high',
    why: 'group + a word of contempt',
  },
  {
    pattern: compose`\b(?:scheiss|scheiss-|drecks|dreckige[rnsm]?|verdammte[rnsm]?|verfluchte[rnsm]?|stinkende[rnsm]?|elende[rnsm]?|verfickte[rnsm]?|miese[rnsm]?|widerliche[rnsm]?|faule[rnsm]?) ?(?:${de})\b`,
    unless:
      /\b(?:verdammte[rnsm]? (?:frau|damen)|elende[rnsm]? (?:alte|arme)|faule[rn]? (?:rentner|omas|frau)|kunden|schwarze[rn]? (?:sau|schwein)e?)\b/,
    group: 'inside',
    confidence: 0.93,
    severity: 'high',
    why: 'a word of contempt + group',
  },
  {
    pattern: compose`\b(?:${groupsOfBirth(groupWordsDe)})[- ]?(?:pack|gesindel|brut|schwein|schweine|sau|saue|dreck|abschaum|fotzen?|schlampen?|bande)\b`,
    unless:
      /\b(?:verdammte[rnsm]? (?:frau|damen)|elende[rnsm]? (?:alte|arme)|faule[rn]? (?:rentner|omas|frau)|kunden|schwarze[rn]? (?:sau|schwein)e?)\b/,
    confidence: 0.93,
    severity: 'high',
    why: 'group + a word of contempt, as one word or two',
  },
  {
    pattern: compose`\b(?:${groupsOfLife(groupWordsDe)})[- ]?(?:pack|gesindel|brut|schwein|schweine|sau|saue|dreck|abschaum|fotzen?|schlampen?|bande)\b`,
    unless:
      /\b(?:verdammte[rnsm]? (?:frau|damen)|elende[rnsm]? (?:alte|arme)|faule[rn]? (?:rentner|omas|frau)|kunden|schwarze[rn]? (?:sau|schwein)e?)\b/,
    confidence: 0.93,
    severity: 'high',
    why: 'group + a word of contempt, as one word or two',
  },
  {
    pattern:
      /\b(?:face de (?:craie|citron|rat|singe)|tete de (?:singe|rat|negre|cure)|gueule de (?:metis|negre|rat|singe)|un os dans le nez|cheveux crepus|rouleaux de printemps|ching chong|ouvre les yeux|nez crochu|doigts crochus|couleur pneu|bout de bois brule|cirage ambulant|couscous[- ]mobile|vadrouille|que les dents|on ne voit que (?:les|ses) dents|ca? sent le kebab|pue(?:nt)? le (?:curry|kebab|couscous|bled)|vendre des tapis|vend des (?:tapis|voitures ou des tapis)|accent du bled|accent des iles|(?:un )?prenom a coucher dehors|serpillieres? (?:de |d )?(?:sur )?(?:la |ta )?tete|femme bachee|femmes? fantomes?|occhietti a|occhi a mandorla chiusi|schleiereule|slanty?[- ]eye[sd]?|open ur eyes)\b/,
    confidence: 0.72,
    severity: 'high',
    why: 'mocks what a group is held to look or smell like',
  },
];

/** "Sale X", "X de merde", "dirty X", "X di merda", "Scheiß-X". */
export const contempt = hateRule({
  id: 'hate.contempt',
  describes: 'A message puts a word of contempt on the name of a group of people.',
  effect: 'act',
  patterns,
  examples: {
    hits: ['Sale Arabe', 'Tous ces migrants de merde', 'Filthy gypsies', 'Zingari di merda', 'Dreckige Ausländer'],
    misses: [
      'La voiture est sale, noire et belle',
      'Putain de noir intense, magnifique',
      'Dirty white wheels again',
      'Che nero schifosamente bello',
      'Scheiß Wetter in München',
    ],
  },
});
