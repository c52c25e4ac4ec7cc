import { compose } from '../../pattern/compose.ts';
import { largePatternRule } from '../../pattern/large-pattern-rule.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { lawfulTalk } from './lawful-talk.ts';
import { seeking, shadyDeal } from './trade-words.ts';

const meters =
  'kilometres|chilometri|compteurs?|kompteurs?|kilometrages?|km|kms|bornes|odometer|odo|clocks?|mileage|miles|contachilometri|chilometri|chilometraggio|tacho|tachos|kilometerstand|kilometer';
const lowering =
  'rabaiss\\w{1,3}|diminu\\w{1,3}|reduis|reduire|raccourci\\w{1,3}|soulag\\w{1,4}|redescend\\w{0,3}|rewind|reset|lower|drop|turn(?:ing)? back|roll(?:ing)? back|porto (?:indietro|giu)|riport(?:o|are)|ring[io]\\w{0,8}|azzer(?:o|are)|zuruckdreh\\w{0,2}|runterdreh\\w{0,2}|baisse[rsz]?|bess?e|descend(?:s|re|ez)?|recul\\w{1,4}|raboter?|gomme[rz]?|trafiqu\\w{1,4}|ajust\\w{1,4}|rajeuni\\w{1,4}|corrig\\w{1,4}|remet(?:s|tre|tez)?|ramen\\w{1,4}|enleve[rz]?|retire[rz]?|efface[rz]?|take|knock|wind|roll(?:ing|s)?|wipe|shave|correct|adjust|scal(?:o|are|iamo|i)|abbass(?:o|are|iamo|i)|tagli(?:o|are|amo)|tolgo|togliere|schilometr\\w{1,4}|dreh(?:e|en)?|stell(?:e|en)?|korrigier\\w{1,2}|justier\\w{1,2}|setz(?:e|en)?';
/** Counters that every workshop may put back, and readings nobody changes. */
const harmless = compose`\b(?:journalier|(?:compteurs? a zero)|partiel|vidange|entretien (?:a|dans|remis)|revision|de service|trip|service (?:light|interval|indicator)|oil|tagliando|olio|olwechsel|service ?intervall|vitesse|speedo|duplicate|bloque|autonomie)\b`;
/** A seller speaks of other people's meters ("ton compteur", "les compteurs"); an owner of his own. */
const others = 'ton|tes|votre|vos|les|le|de ton|de ta|your|the|off|il|i|ai|den|deinen|euren|eure';

const unless = compose`${harmless.source}|${lawfulTalk.source}`;

const patterns: readonly Pattern[] = [
  {
    pattern: compose`\b(?:je|j'|on|jte|nous|i|i'll|we|ich|wir|vi|ti) (?:te |t'|vous |can |peux |dir |euch )?(?:${lowering}) (?:[\w']{1,20} ){0,2}?(?:${others}) (?:${meters})\b`,
    unless,
    confidence: 0.92,
    severity: 'high',
    why: 'offers to turn meters back',
  },
  {
    pattern: compose`\b(?:${lowering}) (?:[\w']{1,20} ){0,4}?(?:${meters})\b`,
    beside: compose`${shadyDeal}`,
    unless,
    confidence: 0.88,
    severity: 'high',
    why: 'turning meters back, with a price or a way to meet',
  },
  {
    pattern: compose`\b(?:${meters}) (?:[\w']{1,20} ){0,2}?(?:ajuste|baisse|baic|bess|trafique|corrige|rajeuni|modifie|a la baisse|remis a (?:zero|neuf)|correction|adjust(?:ed|ment)|rollback|scalat[oi]|abbassat[oi]|justierung|manipulation|zuruckdrehen|zuruckgedreht|korrektur|anpassung)\b`,
    beside: compose`${shadyDeal}`,
    unless,
    confidence: 0.86,
    severity: 'high',
    why: 'meters turned back as a service',
  },
  {
    pattern: compose`\b(?:tachojustierung|tachokorrektur|mileage (?:correction|blocker|rollback)|odometer (?:rollback|correction)|correction de kilometrage|kilometrage ajuste|calo km)\b`,
    unless,
    confidence: 0.7,
    severity: 'medium',
    why: 'a trade name of meter fraud',
  },
  {
    // "de 178 000 à 96 000 km", "120k becomes 40k", "aus 230 mach 90", "200 000 → 85 000".
    pattern: compose`\b\d{2,3}(?:[ .,]?\d{3}|k|mila)(?: km)? (?:a|to|→|->|becomes?) \d{2,3}(?:[ .,]?\d{3}|k|mila)\b|\baus \d{2,3} (?:mach\w{0,2}|werden) \d{2,3}\b|\b(?:con|da) \d{2,3}mila e (?:riparte|esce|torna) con \d{2,3}\b`,
    beside: compose`${shadyDeal}|\b(?:tuto|boitier|en \d+ min\w{0,12}|mot|gutachter|revisione|lavoro)\b`,
    unless,
    confidence: 0.8,
    severity: 'high',
    why: 'a higher reading made a lower one',
  },
  {
    pattern: /(?:\bmoins |[−–➖⬇] ?)\d{2,3}[ .]?(?:000|k)\b/,
    beside: /\b(?:en \d{1,3} ?(?:mn|min)|mp|dm|km en|compteurs?)\b/,
    unless,
    confidence: 0.75,
    severity: 'medium',
    why: 'kilometres taken off, by message',
  },
  {
    pattern: compose`\b(?:enlev\w{1,3}|retir\w{1,3}|baiss\w{1,3}|gomm\w{1,3}|effac\w{1,3}|sauter|virer|take|knock|togliere|tolgo|levare|scalare|runter|wegmachen|lose) (?:[\w']{1,20} ){0,2}?\d{1,3}[ .,]?(?:\d{3}|k|mila) ?(?:km|kms|kilometres|bornes|miles|chilometri|kilometer)\b`,
    beside: compose`${shadyDeal}|${seeking}|\b(?:avant|before|prima|vor) (?:[\w']{1,20} )?(?:reprise|vente|revente|vendre|sale|selling|vendere|vendita|verkauf)\b`,
    unless,
    confidence: 0.82,
    severity: 'medium',
    why: 'asks or offers to take kilometres off',
  },
  {
    // "Mileage too high? I'll sort it", "kilométrage gênant ? repart avec 70 000 de moins".
    pattern: compose`\b(?:(?:trop (?:de )?|gros |sale )(?:km|kms|kilometres|bornes|kilometrage)|(?:kilometrage|km|compteur) (?:[\w']{1,20} )?(?:genant\w?|trop haut|trop eleve|embetant)|mileage (?:is )?too high|too many miles|troppi (?:km|chilometri)|zu viele kilometer)\b`,
    beside: compose`${shadyDeal}|\b(?:de moins|en moins|i'll sort it|ci penso io|repart avec|kummern|mach ich|on s'en occupe|j'arrange|je regle)\b`,
    unless,
    confidence: 0.75,
    severity: 'high',
    why: 'high readings made to go away',
  },
];

/** Meters turned back, offered or asked for. */
export const odometerFraud = largePatternRule({
  id: 'illegal.odometer',
  about: 'illegal',
  describes: 'A message offers or asks to turn a meter back.',
  effect: 'act',
  speech: 'heed',
  patterns,
  examples: {
    hits: [
      'Je baisse ton compteur de 60 000 km, toute la région',
      'Mileage correction, cash only, message me',
      'Tachojustierung vor Ort, nur Barzahlung',
      'Abbasso i chilometri, 100 euro, scrivimi',
    ],
    misses: [
      'Compteur bloqué à 99 999, elle refuse de vieillir',
      'Je soupçonne un compteur trafiqué, pouvez-vous me sortir l’historique ?',
      'How do I reset the service light after an oil change?',
    ],
  },
});
