import { withoutLookAlikes } from './confusables.ts';

const letterFor: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
  ['8', 'b'],
  ['@', 'a'],
  ['$', 's'],
  ['€', 'e'],
  ['!', 'i'],
  ['|', 'l'],
]);
const maskedLetters = ['a', 'e', 'i', 'o', 'u', 'y'];
/** No word of the lists is longer; what is longer is no disguise but noise. */
const longestWord = 40;
const notAscii = /[^\u0000-\u007f]/u;
const hasLetter = /[a-z]/u;
const hasLeet = /[0134578@$€!|]/u;

/** Other readings of a folded word: look-alike letters, digits and signs for letters, one masked vowel. */
export function variantsOf(word: string): readonly string[] {
  if (word.length > longestWord) return [];
  const variants: string[] = [];
  let base = word;
  if (notAscii.test(word)) {
    const latin = withoutLookAlikes(word);
    if (latin !== null) {
      variants.push(latin);
      base = latin;
    }
  }
  if (hasLeet.test(base) && hasLetter.test(base)) variants.push(...unleeted(base));
  const masked = base.indexOf('*');
  if (masked > 0 && base.indexOf('*', masked + 1) === -1) {
    for (const letter of maskedLetters) variants.push(base.slice(0, masked) + letter + base.slice(masked + 1));
  }
  return variants;
}

/** The word with every repeated letter written once, when some letter stands three times in a row; else null. */
export function squeezedIfStretched(word: string): string | null {
  if (!/(.)\1\1/u.test(word)) return null;
  return squeezed(word).slice(0, longestWord);
}

/** The word with every repeated letter written once. */
export function squeezed(word: string): string {
  let out = '';
  for (const char of word) if (!out.endsWith(char)) out += char;
  return out;
}

function unleeted(word: string): string[] {
  let one = '';
  let other = '';
  for (const char of word) {
    one += letterFor.get(char) ?? char;
    other += char === '1' ? 'l' : (letterFor.get(char) ?? char);
  }
  return one === other ? [one] : [one, other];
}
