/** Buckets that features fall into; a power of two. */
export const buckets = 1 << 18;
/** Words read at most: what comes after them is padding. */
const wordsAtMost = 150;
const lettersAtMost = 24;
const shortestGram = 3;
const longestGram = 5;
/** Letters kept of a word as its stem: endings differ, what is meant does not. */
const stemLetters = 5;

/** What the model reads of one message. */
export interface ModelInput {
  /** The folded text with disguises undone: lower case, no accents, links as U+FFFC, handles as @. */
  readonly text: string;
  /** Language of the message, or `und`. */
  readonly lang: string;
  /** What the rules noticed, however weak: names such as `hate-cues.lexicon:hate_race`. */
  readonly signs: readonly string[];
}

/**
 * The features of a message as buckets, each at most once. Words, pairs of words, stems and their pairs, and letters 3 to 5 in a row inside words,
 * hashed (Weinberger et al. 2009, "Feature Hashing for Large Scale Multitask Learning"; letters as in Bojanowski et al. 2017).
 * Linear in the text.
 */
export function featuresOf(input: ModelInput, found: Set<number> = new Set<number>()): Set<number> {
  const words = wordsOf(input.text);
  let before = '^';
  let beforeStem = '^';
  let twoBefore = '^';
  for (const word of words) {
    const stem = word.slice(0, stemLetters);
    add(found, 1, word);
    add(found, 2, `${before} ${word}`);
    add(found, 3, stem);
    add(found, 4, `${beforeStem} ${stem}`);
    add(found, 5, `${twoBefore} ${stem}`);
    if (word.length >= shortestGram) addGrams(found, `<${word.slice(0, lettersAtMost)}>`);
    twoBefore = beforeStem;
    before = word;
    beforeStem = stem;
  }
  add(found, 2, `${before} $`);
  add(found, 6, input.lang);
  add(found, 7, lengthClass(words.length));
  for (const sign of input.signs) add(found, 8, sign);
  return found;
}

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+|[@\ufffc?]|!+|\p{Extended_Pictographic}/gu)) {
    words.push(/^\d{3,}$/.test(word) ? `#${word.length}` : word);
    if (words.length >= wordsAtMost) break;
  }
  return words;
}

function addGrams(found: Set<number>, word: string): void {
  for (let length = shortestGram; length <= longestGram; length++) {
    for (let at = 0; at + length <= word.length; at++) found.add(hash(9, word, at, at + length));
  }
}

function lengthClass(words: number): string {
  return words < 4 ? 'a few' : words < 12 ? 'short' : words < 30 ? 'middle' : 'long';
}

function add(found: Set<number>, kind: number, text: string): void {
  found.add(hash(kind, text, 0, text.length));
}

/** FNV-1a over UTF-16 units, with a last mix, so that the low bits depend on all of it. */
function hash(kind: number, text: string, from: number, to: number): number {
  let value = 0x811c9dc5 ^ kind;
  value = Math.imul(value, 0x01000193);
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 13;
  return value & (buckets - 1);
}
