/** No word of the lists is longer; what is longer is no disguise but noise. */
export const longestWord = 40;

/** Consonants that stand double between vowels more often than single ("conne", "grosse", "pomme"); other stretched ones are single. */
const oftenDouble = 'nspmft';
const vowels = 'aeiouy';

/** The word with every repeated letter written once. */
export function squeezed(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== word.charCodeAt(at - 1)) out += word.charAt(at);
  return out;
}

/** The word as it was most likely meant where a letter stands three times or more in a row. Words of one letter alone stay. */
export function unstretched(word: string): string {
  let out = '';
  for (let at = 0; at < word.length;) {
    const char = word.charAt(at);
    let end = at + 1;
    while (end < word.length && word.charAt(end) === char) end++;
    if (end - at === word.length) return word;
    if (end - at < 3 || isDigit(char)) out += word.slice(at, end);
    else out += isDouble(word, at, end) ? char + char : char;
    at = end;
  }
  return out;
}

function isDouble(word: string, from: number, to: number): boolean {
  const inside = from > 0 && to < word.length && vowels.includes(word.charAt(from - 1)) && vowels.includes(word.charAt(to));
  return inside && oftenDouble.includes(word.charAt(from));
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}
