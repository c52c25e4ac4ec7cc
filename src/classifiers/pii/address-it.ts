import type { Entity } from '../../domain/entity.ts';
import { addressesAtMost, withTown } from './address-places.ts';
import { found, named } from './found.ts';
import type { Reading } from './reading.ts';

/** A kind of street, a name that begins with a particle or a capital, a house number. */
const street =
  /\b(?:via|viale|v\.le|piazza|piazzale|p\.zza|corso|vicolo|largo|contrada|borgo|salita|calle|lungomare|strada|traversa) (?:[a-z0-9'.]+ ){0,3}[a-z'.-]+,? (?:n\.? ?|civico )?\d{1,4}(?:\/?[a-z]\b|\b)(?! ?(?:km|euro|anni|giorni|ore|%|€|:))/g;
const detail = /^(?:,? (?:scala|interno|int\.?|piano|citofono) ?[a-z0-9]{1,4}\b){1,3}/;
const particle = /^(?:d[aei](?:l|i|lla|lle|gli|llo|ll')?|san|sant'|santa|ss\.?)(?: |(?=[a-z]))/;

/** Italian addresses: street, house number, staircase and flat, town. "Via mail 3" is none: its name has neither particle nor capital. */
export function detectItalianAddresses(reading: Reading): readonly Entity[] {
  const { lower, plain } = reading;
  const entities: Entity[] = [];
  for (const match of lower.matchAll(street)) {
    const name = match.index + match[0].indexOf(' ') + 1;
    const isName = /[A-Z]/.test(plain.charAt(name)) || particle.test(lower.slice(name, name + 8));
    // A place on a road, not a house.
    if (!isName || match[0].includes(' km ')) continue;
    const number = withTown(plain, match.index + match[0].length);
    const end = number + (detail.exec(lower.slice(number, number + 40))?.[0].length ?? 0);
    entities.push(found(reading, 'ADDRESS', match.index, end, { confidence: named }));
    if (entities.length >= addressesAtMost) break;
  }
  return entities;
}
