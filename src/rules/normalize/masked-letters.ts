const vowels = ['a', 'e', 'i', 'o', 'u', 'y'];

/** Words that are always hidden so, with too little left to tell by the lists. */
const conventional: ReadonlyMap<string, string> = new Map([
  ['f***', 'fuck'],
  ['s***', 'shit'],
  ['c***', 'cunt'],
  ['b****', 'bitch'],
  ['n*****', 'nigger'],
  ['m****', 'merde'],
  ['p*****', 'putain'],
  ['c******', 'connard'],
  ['e*****', 'encule'],
  ['b***h', 'bitch'],
  ['a*****e', 'asshole'],
  ['f*****g', 'fucking'],
  ['w****r', 'wanker'],
  ['m***e', 'merde'],
  ['p****n', 'putain'],
  ['b****l', 'bordel'],
  ['b****d', 'batard'],
  ['s****e', 'salope'],
  ['e****e', 'encule'],
  ['c*****d', 'connard'],
  ['c******e', 'connasse'],
]);

const one = 0x2a;
const some = 0x2026;
/** Letters that `…` stands for at most. */
const someAtMost = 4;

const xBetweenConsonants = /[bcdfghklmnpqrstvwz]x[bcdfghklmnpqrstvwz]/;
const shortestWithX = 4;

/** The shape of a word in which an x stands for a vowel ("pxte", "fxck"); null when none does. */
export function shapeOfX(word: string): string | null {
  if (word.length < shortestWithX || !xBetweenConsonants.test(word)) return null;
  return word.replace('x', '*');
}

/** Readings of a masked word that need no list: one hidden vowel, or a word that is always hidden so. */
export function maskedReadings(shape: string): readonly string[] {
  const at = shape.indexOf('*');
  if (at < 1 || shape.includes('*', at + 1) || shape.includes('…')) return [];
  return vowels.map((vowel) => shape.slice(0, at) + vowel + shape.slice(at + 1));
}

/** What a word with nothing but its first letter stands for; null when that is not a convention. */
export function conventionallyMasked(shape: string): string | null {
  return conventional.get(shape) ?? null;
}

/** Whether a word has this shape. Linear in the shape for `*`; `…` may stand once. */
export function hasShape(word: string, shape: string): boolean {
  const gap = shape.indexOf('…');
  if (gap < 0) return word.length === shape.length && fits(word, 0, shape, 0, shape.length);
  const hidden = word.length - (shape.length - 1);
  if (hidden < 1 || hidden > someAtMost || shape.includes('…', gap + 1)) return false;
  return fits(word, 0, shape, 0, gap) && fits(word, gap + hidden, shape, gap + 1, shape.length);
}

/** Lengths that words of this shape may have. */
export function shapeLengths(shape: string): { readonly least: number; readonly most: number } {
  return shape.includes('…')
    ? { least: shape.length, most: shape.length - 1 + someAtMost }
    : { least: shape.length, most: shape.length };
}

function fits(word: string, at: number, shape: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = shape.charCodeAt(i);
    if (unit !== one && unit !== some && unit !== word.charCodeAt(at + i - from)) return false;
  }
  return true;
}
