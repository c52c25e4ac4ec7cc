import type { Entity } from '../../domain/entity.ts';
import { addressesAtMost, withTown } from './address-places.ts';
import { cuedBefore, found, named, shaped } from './found.ts';
import type { Reading } from './reading.ts';

/** Endings that only streets have. `ß` reads as one `s`. */
const sureStreet =
  /\b([a-z-]{2,24}(?:stras?se|str\.|weg|allee|gasse|chaussee|stieg|steig|pfad|zeile)) (\d{1,3}) ?[a-z]?\b(?! ?(?:m|km|cm|meter|kilometer|min\w*|euro|€|%|prozent|jahre|tage|wochen|uhr)\b)/g;
/** Endings that towns, yards and other words have too: a town behind or a word of dwelling before must vouch for them. */
const doubtfulStreet =
  /\b([a-z-]{2,20}(?:hof|au|ring|platz|berg|damm|ufer|graben|garten|park|wall|wiese|anger|grund|bach|feld|hain)) (\d{1,3}) ?[a-z]?\b/g;
const notStreets =
  /^(?:aus|um|heim|ruck|hin|brems|anfahrts|arbeits|rad|feld|reise|liefer|dienst|rechts|halb|nach|unter|be|fahr|schul|kilo)?(?:weg|steig)$|^(?:park|stell|arbeits|sitz|kinder|sport|spiel|markt)platz$|bahnhof$|^(?:genau|schlau|blau|grau|frau|frau|stau|bau|schau|nurburgring|hockenheimring|ring)$/;
const dwelling = /\b(?:wohn\w*|adresse|anschrift|zuhause|haust|lebt|schick\w*|send\w*|liefer\w*)\b/;
const placeBehind = /^(?:,? \d{5} [A-Z]| (?:in|bei) [A-Z]|, [A-Z][a-z]+(?![a-z])|, ?(?:\d|[A-Z]{2}\b))/;
const floor = /^,? (?:\d\. ?(?:og|stock|etage)|erdgeschoss|eg|hinterhaus|dachgeschoss)(?: (?:links|rechts|mitte))?/;

/** German, Austrian and Swiss addresses: street and number, floor, postcode and town. */
export function detectGermanAddresses(reading: Reading): readonly Entity[] {
  const { lower, plain } = reading;
  const entities: Entity[] = [];
  const add = (start: number, end: number, confidence: number): void => {
    if (entities.length >= addressesAtMost) return;
    const raised = end + (floor.exec(lower.slice(end, end + 30))?.[0].length ?? 0);
    entities.push(found(reading, 'ADDRESS', start, withTown(plain, raised), { confidence }));
  };
  for (const match of lower.matchAll(sureStreet)) {
    if (!notStreets.test(match[1] ?? '')) add(match.index, match.index + match[0].length, named);
  }
  for (const match of lower.matchAll(doubtfulStreet)) {
    const end = match.index + match[0].length;
    const isNoun = /[A-Z]/.test(plain.charAt(match.index)) && !notStreets.test(match[1] ?? '');
    const rest = plain.slice(end, end + 20);
    const behind = placeBehind.test(rest) || floor.test(lower.slice(end, end + 20));
    if (isNoun && (behind || cuedBefore(reading, match.index, dwelling))) add(match.index, end, shaped);
  }
  return entities;
}
