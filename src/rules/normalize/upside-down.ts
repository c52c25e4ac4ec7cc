/** Letters as they look turned by half a turn. */
const turned: Readonly<Record<string, string>> = {
  ɐ: 'a',
  q: 'b',
  ɔ: 'c',
  p: 'd',
  ǝ: 'e',
  ɟ: 'f',
  ƃ: 'g',
  ᵷ: 'g',
  ɓ: 'g',
  ɥ: 'h',
  ᴉ: 'i',
  ı: 'i',
  ɾ: 'j',
  ʞ: 'k',
  ʃ: 'l',
  ꞁ: 'l',
  ɯ: 'm',
  u: 'n',
  d: 'p',
  b: 'q',
  ɹ: 'r',
  ʇ: 't',
  n: 'u',
  ʌ: 'v',
  ʍ: 'w',
  ʎ: 'y',
};
/** Letters that look the same either way. */
const symmetric = 'losxzi';
/** Letters that nobody writes but upside down. */
const onlyTurned = /[ɐɔǝɟɥᴉʞɯɹʇʌʍʎ]/u;
const signs = /^[ '!?.,*\d-]$/;
/** Longer stretches are noise. */
const turnedAtMost = 300;

/** Whether the text holds letters that stand upside down. */
export function hasTurned(text: string): boolean {
  return onlyTurned.test(text);
}

/** The text read after half a turn, from its end to its beginning; null when some letter of it cannot stand upside down. */
export function turnedBack(text: string): string | null {
  if (text.length > turnedAtMost) return null;
  let out = '';
  for (let at = text.length - 1; at >= 0; at--) {
    const char = text.charAt(at);
    const letter = turned[char] ?? (symmetric.includes(char) || signs.test(char) ? char : null);
    if (letter === null) return null;
    out += letter;
  }
  return out;
}
