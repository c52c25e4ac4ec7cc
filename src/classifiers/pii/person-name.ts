import { notNames } from './person-words.ts';

/** A name, half open. */
export interface Name {
  readonly start: number;
  readonly end: number;
  /** How many words of it have a capital. */
  readonly words: number;
}

const capitalized = /(?:[A-Z]{1,2}'|[A-Z]\. ?)?[A-Z][A-Za-z'-]*/y;
const capitalParticle = /(?:D[eiau]l?l?[ao]? |Le |La |Van |Von |El |Al |Ben |O )(?=[A-Z])/y;
const particle =
  /(?:d[eiau]l?l?[ao]? |des |le |la |van |von |den |der |el |al |ben |bin |ibn |dos |d'|D[eiau]l?l?[ao]? |Le |La |Van |Von |El |Al |Ben |O |y |e )(?=[A-Z])/y;
const wordsAtMost = 4;

/** `few`: none that also says where something is from ("Question de Bruxelles"), for places where nothing announces a name. */
export type Particles = 'all' | 'few';

/** Reads a name that begins at a place of a text without accents; null when there is none. `least`: words with a capital that it must have. */
export function readName(plain: string, from: number, least = 2, particles: Particles = 'all'): Name | null {
  let at = from;
  let end = from;
  let words = 0;
  while (words < wordsAtMost) {
    let next = at;
    if (words > 0) {
      if (plain.charAt(next) !== ' ') break;
      next++;
      next = endAt(particles === 'all' ? particle : capitalParticle, plain, next) ?? next;
    }
    const to = endAt(capitalized, plain, next);
    if (to === null || !isNameWord(plain.slice(next, to), words)) break;
    words++;
    at = to;
    end = to;
  }
  return words < least || !/[a-z]/.test(plain.slice(from, end)) ? null : { start: from, end, words };
}

/** A second word may stand in capitals ("Hervé DAMBRINE"); a first one would be a heading or a brand. */
function isNameWord(word: string, before: number): boolean {
  const plain = word.toLowerCase().replace(/'s$/, '');
  if (notNames.has(plain) || notNames.has(plain.split(/[-']/, 1)[0] ?? '')) return false;
  if (word.length === 1) return false;
  return /[a-z]/.test(word) || (before > 0 && word.length > 2);
}

function endAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null || match[0] === '' ? null : at + match[0].length;
}
