import { danger } from './safety-danger.ts';
import { safetyDePatterns } from './safety-de-patterns.ts';
import { safetyEnPatterns } from './safety-en-patterns.ts';
import { safetyFrPatterns } from './safety-fr-patterns.ts';
import { safetyItPatterns } from './safety-it-patterns.ts';
import type { Pattern } from '../pattern/pattern.ts';

/** A first-hand report of danger with a vehicle: a part and what it did. Its tone does not matter. */
export const safetyPatterns: readonly Pattern[] = [
  ...safetyFrPatterns,
  ...safetyEnPatterns,
  ...safetyItPatterns,
  ...safetyDePatterns,
  // Words that several languages share
  danger(
    'a window closes (any)',
    /\b(?:vitre|window|finestrino|scheibe|fenster)\b/,
    /\b(?:remontee? seule|kept going up|did not reverse|didn'?t reverse|sur les doigts|fingers|arm|dita|finger|eingeklemmt)\b/,
  ),
  danger(
    'a shock (any)',
    /\b(?:cable|charger|cavo|kabel|wallbox|borne|prise)\b/,
    /\b(?:shock|decharge|electrocut\w+|scossa|stromschlag|angesengt|geschmolzen)\b/,
  ),
  danger(
    'wheel (any)',
    /\b(?:ecrous?|boulons?|schrauben|radmuttern|wheel (?:nuts|bolts)|bulloni|dadi) (?:[\w']+ ){0,3}(?:desserre\w*|devisse\w*|locker|lose|loose|missing|allentat\w|svitat\w)\b/,
  ),
  danger(
    'airbag (any)',
    /\bair ?bags?\b/,
    /\b(?:m'a|tout seul|a l'arret|fired|da solo|di colpo|beim einparken|grundlos|no reason|nobody near|losgegangen|en pleine)\b/,
  ),
  danger('airbag (any)', /\b(?:passenger|side|driver'?s|curtain) bag (?:fired|deployed|went off|blew)\b/),
  danger(
    'airbag (any)',
    /\b(?:blesse|ferit[oa]|injured|burn(?:t|ed)|hurt|verletzt) (?:[\w']+ ){0,4}(?:par l'|dall'|by the |vom |durch den )?airbags?\b/,
  ),
  danger(
    'locked in (any)',
    /\b(?:sass|sassen|hing|enfermee?s?|coincee?s?|trapped|stuck|bloccat[oaie]|intrappolat[oaie])\b/,
    /\b(?:minuten (?:in|im)|in der hitze|dans la voiture|a l'interieur|inside the car|in the (?:car|heat)|in macchina|al sole)\b/,
    0.6,
  ),
];
