import type { Entity } from '../../domain/entity.ts';
import { addressesAtMost, endOfPlace, withTown } from './address-places.ts';
import { found, named, shaped } from './found.ts';
import type { Reading } from './reading.ts';

/** A house number and a kind of street that is nothing else. */
const sureStreet =
  /(?<![\w.,/-])\d{1,4} ?(?:bis|ter|quater|[a-d])?,? {0,2}(?:rue|ru d[eu]|avenue|av\.|boulevard|bd|bld|blvd|allees?|impasse|imp\.|chemin|venelle|ruelle|traverse|hent|faubourg|fbg|lotissement|sentier|sente|voie|corniche|esplanade) (?!pietonne|a sens|a cote|marchande)/g;
/** Kinds of street that are other things too: a name with a capital must follow. */
const doubtfulStreet =
  /(?<![\w.,/-])\d{1,4} ?(?:bis|ter|quater)?,? {0,2}(?:place|pl\.|square|sq\.?|quai|route|rte|cours|cite|clos|passage|residence|mail|promenade|hameau|villa|montee|cote|parvis) (?:de la |de l'|des |de |du |d'|la |le |les |l')?(?=[a-z])/g;
/** Houses without a number: the building, the flat, the room tell. */
const building =
  /\b(?:residence|cite|lotissement|foyer|immeuble|hlm) (?:des? |du |la |le |les |l'|d')?[a-z'-]+ ?,? ?(?:bat(?:iment|\.)?|esc(?:alier|\.)?|appt?\.?|appartement|porte|chambre|hall|entree|tour) ?(?:n°? ?)?(?:\d+|[a-z])\b/g;
/** As in Belgium and Switzerland: the number behind. */
const numberBehind =
  /\b(?:rue|avenue|chaussee|chemin|boulevard|allee|impasse|quai|place) (?:de la |de l'|des |de |du |d')?(?:[a-z'-]+ ){1,3}\d{1,3}(?=,| \d{4}\b| a [a-z]|\.|$| bte)/g;
const numberLast =
  /\b(?:rue|avenue|impasse|allee|chemin) (?:de la |de l'|des |de |du |d')?[a-z0-9'-]+,? (?:num(?:ero)?|n°|no?) ?\d{1,3}\b/g;

/** French addresses: a number and a street, or a building and a flat; with the town, the floor and the door where they follow. */
export function detectFrenchAddresses(reading: Reading): readonly Entity[] {
  const { lower, plain } = reading;
  const entities: Entity[] = [];
  const add = (start: number, end: number, confidence: number): void => {
    if (entities.length < addressesAtMost) entities.push(found(reading, 'ADDRESS', start, end, { confidence }));
  };
  for (const match of lower.matchAll(sureStreet)) add(match.index, endOfPlace(reading, match.index + match[0].length), named);
  for (const match of lower.matchAll(doubtfulStreet)) {
    const name = match.index + match[0].length;
    if (/[A-Z]/.test(plain.charAt(name))) add(match.index, endOfPlace(reading, name), shaped);
  }
  for (const match of lower.matchAll(numberBehind)) {
    const name = match.index + match[0].lastIndexOf(' ');
    const known = entities.some(({ start, end }) => match.index >= start && match.index < end);
    // A name with a capital, so that "rue barrée depuis 3" is none.
    if (!known && /[A-Z]/.test(plain.slice(match.index + 4, name)))
      add(match.index, withTown(plain, match.index + match[0].length), shaped);
  }
  for (const form of [building, numberLast])
    for (const match of lower.matchAll(form)) add(match.index, match.index + match[0].length, shaped);
  return entities;
}
