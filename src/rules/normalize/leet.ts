/** Letters that digits stand for, the likeliest first. */
const digitLetters: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'il',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'gb',
  7: 't',
  8: 'b',
  9: 'g',
};

/** Letters that signs and emoji stand for between letters. */
const signLettersOf: Readonly<Record<string, string>> = {
  a: '@▲△🔺∂',
  c: '(🌙',
  d: '∂',
  e: '€',
  i: '!¡',
  l: '|£',
  o: '°⭕🍩🔴🔵🟠🟡🟢⚪⚫⚽🏀🌕🌑🌍🌎🌏🎱👌✊👊',
  s: '$💲§🐍',
  t: '+†✝',
  v: '√▼▽',
  x: '×✕✖✗✘❌❎',
};
const signLetters: ReadonlyMap<string, string> = new Map(
  Object.entries(signLettersOf).flatMap(([letter, chars]) => Array.from(chars, (char): [string, string] => [char, letter])),
);

const vowels = 'aeiouy';
const hasInnerLeet = /[a-z][013456789]{1,2}[a-z]/;
/** Three digits in a row, two that are not the same letter twice, or two: they mean digits. */
const numbers = /\d{3}|2|(?![0134]{2}|55|77)\d{2}/;
/** Plates, model and part numbers, units after digits. */
const coded = /^(?:[a-z]{2}\d{2}[a-z]{3}|\d+(?:[a-z]+\d*)?)$/;
const plural = /^[a-z]{1,2}\d+s$/;
const consonantDigits = /[56789]/g;
const longestLeet = 24;
const stretchedEnd = /[a-z]{2}[bcdfgklmnpqrstvxz]3$/;

/** The letter that a sign or emoji stands for; null when for none. */
export function signLetter(char: string): string | null {
  return signLetters.get(char) ?? null;
}

/** Readings of a word with digits for letters, four at most; none when it holds no letter or another digit. */
export function leetReadings(word: string): readonly string[] {
  let first = '';
  let second = '';
  let letters = 0;
  for (const char of word) {
    const options = digitLetters[char];
    if (options === undefined && char >= '0' && char <= '9') return [];
    letters += options === undefined ? 1 : 0;
    first += options?.charAt(0) ?? char;
    second += options?.charAt(options.length - 1) ?? char;
  }
  if (letters === 0 || first === word) return [];
  const likely = plainly(word);
  return [...new Set([likely, first, second])];
}

/** Whether digits stand for letters beyond doubt: inside a word that is no code, plate, model or unit. */
export function isClearlyLeet(word: string): boolean {
  return hasInnerLeet.test(word) && !isCode(word) && !plural.test(word);
}

/** Whether a digit probably stands for the last letter ("merd3"): enough where another such word stands beside it. */
export function isPerhapsLeet(word: string): boolean {
  return stretchedEnd.test(word);
}

/**
 * The likeliest reading of a word with digits among its letters, or the word itself where the digits mean digits: "118i", "R56", "4x4",
 * "2x", "1er", plates, part numbers. `among` tells that other words of the message are written so: then "j3" and "t3" are words too.
 */
export function unleeted(word: string, among: boolean): string {
  return isClearlyLeet(word) || (among && (isShortLeet(word) || isDenseLeet(word))) ? plainly(word) : word;
}

/** "c0n73n7", "5u15": among other such words, digits between letters that would otherwise be a code. */
function isDenseLeet(word: string): boolean {
  return !/\d{3}|2/.test(word) && !coded.test(word) && /[a-z]\d+[a-z]/.test(word) && (word.match(/\d/g)?.length ?? 0) >= 3;
}

function isCode(word: string): boolean {
  return word.length > longestLeet || numbers.test(word) || coded.test(word) || (word.match(consonantDigits)?.length ?? 0) > 2;
}

/** A word that ends or begins with a digit for a vowel; units, models and sizes do too, so it needs company. */
function isShortLeet(word: string): boolean {
  return !numbers.test(word) && (/^[a-z]+[0134]s?$/.test(word) || /^[013457][a-z]{3,}$/.test(word));
}

/** Digits as letters; a one is an l between vowels, beside another one, and at the end after any vowel but o. */
function plainly(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at++) {
    const char = word.charAt(at);
    const options = digitLetters[char];
    if (char !== '1' || options === undefined) out += options?.charAt(0) ?? char;
    else out += isEl(word.charAt(at - 1), word.charAt(at + 1)) ? 'l' : 'i';
  }
  return out;
}

function isEl(before: string, after: string): boolean {
  if (before === '1' || after === '1') return true;
  const afterVowel = before !== '' && (vowels.includes(before) || '034'.includes(before));
  if (after === '') return afterVowel && before !== 'o' && before !== '0';
  const beforeVowel = vowels.includes(after) || '034'.includes(after);
  return before === 'i' || (beforeVowel && (afterVowel || before === ''));
}
