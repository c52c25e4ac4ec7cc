import type { Entity, EntityType } from '../../domain/entity.ts';
import { found, named } from './found.ts';
import type { Reading } from './reading.ts';

/** What a word of each kind announces. A passport of any other country is given as a German one, a Swiss insurance number likewise. */
const kinds: readonly { readonly type: EntityType; readonly cue: RegExp }[] = [
  { type: 'IT_IDENTITY_CARD', cue: /\b(?:carta d'identita|cie)\b/g },
  { type: 'IT_DRIVER_LICENSE', cue: /\bpatente\b/g },
  { type: 'IT_PASSPORT', cue: /\bpassaporto\b/g },
  {
    type: 'DE_ID_CARD',
    cue: /\b(?:personalausweis|ausweisnummer|ausweisnr|carte d'identite|cni|id card|identity card|permis de conduire|driving licence|fuhrerschein)\b/g,
  },
  { type: 'DE_PASSPORT', cue: /\b(?:passnummer|reisepass|passeport|passport)\b/g },
  { type: 'DE_SOCIAL_SECURITY', cue: /\b(?:ahv|avs|niss|numero national)\b/g },
];
const reach = 45;
const number = /\b(?=[a-z]{0,3}\d)[a-z0-9]{2,12}(?:[ .-](?=[a-z]{0,2}\d)[a-z0-9]{2,5}){0,4}\b/;
const digitsAtLeast = 4;
const year = / (?:19|20)\d\d$/;

/** Numbers of passports, identity cards and driving licences after a word that names them. */
export function detectIdentityPapers(reading: Reading): readonly Entity[] {
  if (reading.digits < digitsAtLeast) return [];
  return kinds.flatMap(({ type, cue }) =>
    [...reading.lower.matchAll(cue)].flatMap((match) => numberAfter(reading, type, match.index + match[0].length)),
  );
}

function numberAfter(reading: Reading, type: EntityType, from: number): readonly Entity[] {
  const match = number.exec(reading.lower.slice(from, from + reach));
  if (match === null || match[0].replace(/\D/g, '').length < digitsAtLeast || match[0].length < 7 || year.test(match[0]))
    return [];
  const start = from + match.index;
  return [found(reading, type, start, start + match[0].length, { confidence: named })];
}
