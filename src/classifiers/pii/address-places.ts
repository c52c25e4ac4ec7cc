import type { Reading } from './reading.ts';

export const addressesAtMost = 10;

/** One word of a street's or a town's name. */
const word = /[A-Za-z0-9'-]+/y;
const particle = /(?:d[eiu]l?l?[aeo']?|des|la|le|les|l'|d'|sur|sous|en|lo|von|der|am|an)(?![a-z])/iy;
const town = /,? {0,2}(?:a |in |at |- ?|\()?(?:(?:[A-Z]{1,2}-)?\d{4,5},? )?[A-Z][A-Za-z'-]+(?![A-Za-z0-9'-])/y;
const detail =
  /,? {0,2}(?:\d{1,2}(?:er|e|eme|nd|rd|th|st|\.)? ?(?:etage|og|floor|piano|stock)|(?:code|bat|batiment|appt?|appartement|porte|chambre|scala|interno|flat|apartment|citofono|digicode) ?[a-z0-9]{1,6})\b/iy;
const wordsAtMost = 8;
const detailsAtMost = 4;

/**
 * Where an address ends whose street's name begins at `from`: the particles and the first word of the name, further words with a capital,
 * then town, floor and door.
 */
export function endOfPlace({ plain }: Reading, from: number): number {
  let at = from;
  let end = from;
  let names = 0;
  for (let words = 0; words < wordsAtMost; words++) {
    particle.lastIndex = at;
    const small = particle.exec(plain);
    word.lastIndex = at;
    const next = small ?? word.exec(plain);
    if (next === null) break;
    const isName = small === null;
    if (isName && names > 0 && !/^[A-Z]/.test(next[0])) break;
    at += next[0].length;
    if (isName) {
      names++;
      end = at;
    }
    if (plain.charAt(at) === ' ') at++;
  }
  return withTown(plain, end);
}

/** The same for an address that is known up to `end`. */
export function withTown(plain: string, end: number): number {
  let to = end;
  for (let details = 0; details < detailsAtMost; details++) {
    const after = matchAt(detail, plain, to) ?? matchAt(town, plain, to);
    if (after === null) break;
    to = after;
  }
  return to;
}

function matchAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null || match[0] === '' ? null : at + match[0].length;
}
