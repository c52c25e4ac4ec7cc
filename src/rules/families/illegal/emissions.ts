import { compose } from '../../pattern/compose.ts';
import { largePatternRule } from '../../pattern/large-pattern-rule.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { lawfulTalk } from './lawful-talk.ts';
import { seeking, shadyDeal } from './trade-words.ts';

const filters =
  'pots? (?:catalytiques?|cata)|sonde lambda|nox|decata|fap|defap|f\\.a\\.p|dpf|opf|gpf|filtres? a particules?|ad ?blue|egr|vanne egr|agr|scr|cata|catas|catalyseurs?|antipollution|depollution|cat converter|catalytic converter|emissions|harnstoff|partikelfilter|kat|filtro antiparticolato|catalizzatore|valvola egr';
const removing =
  'emul\\w{2,6}|bypass\\w{0,3}|shunt\\w{0,3}|raus|stillgelegt|stilllegen|taglio|elimin\\w{1,4}|chius[ao]|disattiv\\w{1,4}|gutted|blanked|off|delete|deleted|deletes|removal|removed?|mapped out|map out|suppression|supprim\\w{1,4}|desactiv\\w{1,6}|vid(?:e|er|ee|age|es)|enlev\\w{1,3}|retir\\w{1,3}|condamn\\w{1,4}|degag\\w{1,3}|sauter|emulateurs?|emulator|leurre[rsz]?|eliminazione|eliminat\\w|elimino|svuot\\w{1,4}|tolgo|escluder\\w|esclusione|rimozione|ausbau\\w{0,3}|entfern\\w{0,3}|deaktivier\\w{0,2}|rausprogrammier\\w{0,2}|programmier\\w{0,2} (?:ich )?raus|leerraumen|leergeraumt|zu';
/** The filter is in trouble, or being looked after: nobody takes it out. */
const cared = compose`\b(?:nettoy\w{1,4}|regener\w{1,6}|bouche|colmate|encrasse|remplac\w{1,4}|cleaning|regen\w{0,9}|blocked|clogged|remets|remettre|d'origine|pulizia|intasato|reinig\w{1,4}|verstopft|tauschen|sous garantie|de vos tarifs|plus un litre|en rayon|vous devriez|under warranty|in garanzia)\b`;
const unless = compose`${cared.source}|${lawfulTalk.source}`;
const passing =
  '\\b(?:passe (?:au|le|les)? ?(?:ct|c\\.t|controle)\\w{0,12}|ct (?:ok|sans)|controle (?:technique )?(?:ok|voit|passe)|at mot|the mot|passes on the day|bei der (?:au|hu)|tuv|controllo fumi|la revisione|homolog\\w{0,12}|veille du controle)\\b';

const patterns: readonly Pattern[] = [
  {
    pattern: compose`\b(?:${filters}) (?:[\w']{1,20} ){0,3}?(?:${removing})\b`,
    beside: compose`${shadyDeal}|${passing}`,
    unless,
    confidence: 0.88,
    severity: 'medium',
    why: 'emission control taken out, with a price, a way to meet or a word on passing the inspection',
  },
  {
    pattern: compose`\b(?:${removing}) (?:[\w']{1,20} ){0,3}?(?:${filters})\b`,
    beside: compose`${shadyDeal}|${passing}`,
    unless,
    confidence: 0.88,
    severity: 'medium',
    why: 'emission control taken out, with a price, a way to meet or a word on passing the inspection',
  },
  {
    pattern: compose`\b(?:fap|dpf|ad ?blue|egr|agr|opf) (?:off|delete|deleted) ?[/,+&-]? ?(?:et |and |und |e )?(?:fap|dpf|ad ?blue|egr|agr|opf|antipollution) (?:off|delete)`,
    confidence: 0.85,
    severity: 'medium',
    why: 'the list of a tuner who switches emission control off',
  },
  {
    pattern: compose`\b(?:fap|dpf|ad ?blue|egr|agr|opf|defap) (?:et |and |und |e |& ?|/ ?)(?:fap|dpf|ad ?blue|egr|agr|opf|defap) (?:delete|off|removal|ausbau|raus)\b`,
    confidence: 0.8,
    severity: 'medium',
    why: 'the list of a tuner who switches emission control off',
  },
  {
    pattern: compose`\b(?:je|j'|on|jte|i|we|ich|wir|ti|vi) (?:te |t'|vous |le |la |l'|les |can |peux |dir |lo |la )?(?:le |la |l')?(?:${removing}) (?:[\w']{1,20} ){0,3}?(?:${filters})\b`,
    unless,
    confidence: 0.7,
    severity: 'medium',
    why: 'says that he takes emission control out',
  },
  {
    pattern: compose`\b(?:${filters})\b`,
    beside: compose`\b(?:je (?:le|la|l'|les) (?:vide|retire|enleve|supprime|degage|reprogramme)|j'en ai (?:pose|vide|supprime|fait)|stag[e3] ?\d|reprog\w{0,12}|map(?:ped|ping)|svuotat\w|spia spenta)\b`,
    unless,
    confidence: 0.66,
    severity: 'medium',
    why: 'emission control and how it is got round',
  },
  {
    pattern: compose`${seeking}`,
    beside: compose`\b(?:suppr\w{1,8}|desactiv\w{1,6}|enlever|retirer|virer|delete|remov\w{1,3}|eliminar\w|togliere|entfernen|ausbauen|rausprogrammieren|stilllegen) (?:[\w']{1,20} ){0,3}?(?:${filters})\b|\b(?:fap|dpf|egr|agr) (?:off|delete)\b`,
    unless,
    confidence: 0.66,
    severity: 'medium',
    why: 'looks for somebody who takes emission control out',
  },
  {
    pattern: /\b(?:harnstoff|adblue|agr|partikelfilter) (?:[\w']{1,20} ){0,2}?(?:leer|voll|stress)\b/,
    beside: /\braus\b/,
    unless,
    confidence: 0.6,
    severity: 'medium',
    why: 'emission control programmed out',
  },
  {
    pattern: compose`\b(?:je|j'|on) ?(?:te |vous )?(?:defap\w{0,2}|degr|decata\w{0,3}|vide les fap)\b|\b(?:ad ?blue|scr|nox) emulat\w{1,3}\b|\bemulateurs? (?:d')?adblue\b`,
    unless,
    confidence: 0.72,
    severity: 'medium',
    why: 'says that he takes emission control out',
  },
  {
    pattern: /\b(?:echappement libre|decata\w{0,12}|catless|straight pipe|decat)\b/,
    beside: /\b(?:veille du controle|remettre l'ancien|passe au|for the mot|before the mot|faut juste)\b/,
    unless,
    confidence: 0.6,
    severity: 'low',
    why: 'how to get round the inspection',
  },
];

/** Emission control taken out, offered or asked for. */
export const emissionDefeat = largePatternRule({
  id: 'illegal.emissions',
  about: 'illegal',
  describes: 'A message offers or asks to take out a particle filter, AdBlue or another part of emission control.',
  effect: 'act',
  speech: 'heed',
  patterns,
  examples: {
    hits: [
      'Suppression FAP et EGR, 250 €, passe au contrôle technique',
      'DPF delete, £200 cash',
      'AdBlue Off, AGR zu, 200 auf die Hand',
      'FAP svuotato, 300 euro in contanti',
    ],
    misses: [
      'Supprimer le FAP c’est interdit et ça pue',
      'FAP bouché à 74 000 km, 1 900 € de nettoyage',
      'AdBlue : plus que 800 km avant blocage, c’est OFF complet mon week-end',
    ],
  },
});
