import type { Entity } from '../../domain/entity.ts';
import { addressesAtMost, withTown } from './address-places.ts';
import { cuedBefore, found, named, shaped } from './found.ts';
import type { Reading } from './reading.ts';

/** Endings that only streets have. `ß` reads as one `s`. */
const sureStreet =
  /(?:stras?se|str\.|weg|allee|gasse|chaussee|stieg|steig|pfad|zeile) \d{1,3} ?[a-z]?\b(?! ?(?:m|km|cm|meter|kilometer|min\w*|euro|€|%|prozent|jahre|tage|wochen|uhr)\b)/g;
/** Endings that towns, yards and other words have too: a town behind or a word of dwelling before must vouch for them. */
const doubtfulStreet =
  /(?:hof|au|ring|platz|berg|damm|ufer|graben|garten|park|wall|wiese|anger|grund|bach|feld|hain) \d{1,3} ?[a-z]?\b/g;
/** "Am Sonnenhang 27": a preposition, a name, a number. */
const prepositional = /\b(?:am|an der|im|in der|auf dem|auf der|zum|zur|beim|unter den) [a-z-]{3,24} \d{1,3} ?[a-z]?\b/g;
const notStreets =
  /^(?:aus|um|heim|ruck|hin|brems|anfahrts|arbeits|rad|feld|reise|liefer|dienst|rechts|halb|nach|unter|be|fahr|schul|kilo)?(?:weg|steig)$|^(?:park|stell|arbeits|sitz|kinder|sport|spiel|markt)platz$|bahnhof$|^(?:genau|schlau|blau|grau|frau|frau|stau|bau|schau|nurburgring|hockenheimring|ring)$/;
const longestWord = 24;
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
    const start = wordStart(lower, match.index);
    if (isStreet(lower.slice(start))) add(start, match.index + match[0].length, named);
  }
  for (const match of lower.matchAll(doubtfulStreet)) {
    const end = match.index + match[0].length;
    const start = wordStart(lower, match.index);
    const isNoun = /[A-Z]/.test(plain.charAt(start)) && isStreet(lower.slice(start));
    const rest = plain.slice(end, end + 20);
    const behind = placeBehind.test(rest) || floor.test(lower.slice(end, end + 20));
    if (isNoun && (behind || cuedBefore(reading, start, dwelling))) add(start, end, shaped);
  }
  for (const match of lower.matchAll(prepositional)) {
    const end = match.index + match[0].length;
    const name = match[0].replace(/ \d.*$/, '').lastIndexOf(' ') + 1;
    const isNoun = /[A-Z]/.test(plain.charAt(match.index + name)) && !entities.some((other) => other.end > match.index);
    if (isNoun && /^,? \d{5} [A-Z]/.test(plain.slice(end, end + 12))) add(match.index, end, shaped);
  }
  return entities;
}

function isStreet(from: string): boolean {
  const word = from.split(' ', 1)[0] ?? '';
  return word.length > 3 && !notStreets.test(word);
}

/** Where the word begins that ends at an ending of streets. */
function wordStart(lower: string, ending: number): number {
  let start = ending;
  while (start > 0 && ending - start < longestWord && /[a-z-]/.test(lower.charAt(start - 1))) start--;
  return start;
}
