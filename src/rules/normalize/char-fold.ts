/** How one character (with the marks that follow it) reads once folded. */
export interface FoldedChars {
  /** Lower case, accents kept. */
  readonly plain: string;
  /** Lower case, accents dropped. Same length as `plain`. */
  readonly folded: string;
}

const nothing: FoldedChars = { plain: '', folded: '' };

/** Signs that Unicode leaves apart and people use for one another. */
const signs: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‹': "'",
  '›': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
};

/** Letters without a decomposition. */
const letters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ŧ: 't', ħ: 'h' };
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

const ignorable = /^\p{Default_Ignorable_Code_Point}|^\p{Cf}|^\p{Cc}/u;
const mark = /^\p{M}/u;
const firstSyllable = 0x1100;

/** Folds one code point and the combining marks after it. Controls, zero-width characters and lone marks vanish. */
export function foldChars(segment: string): FoldedChars {
  const sign = signs[segment];
  if (sign !== undefined) return { plain: sign, folded: sign };
  let plain = '';
  let folded = '';
  for (const char of segment.normalize('NFKC').toLowerCase()) {
    if (ignorable.test(char) || mark.test(char)) continue;
    const ligature = ligatures[char];
    plain += ligature ?? signs[char] ?? char;
    folded += ligature ?? signs[char] ?? baseLetter(char);
  }
  return plain === '' ? nothing : { plain, folded };
}

/** Whether the code unit is a combining mark that belongs to the character before it. */
export function isCombining(code: number): boolean {
  return code >= 0x300 && (code <= 0x36f || (code >= 0x1ab0 && mark.test(String.fromCharCode(code))));
}

function baseLetter(char: string): string {
  const letter = letters[char];
  if (letter !== undefined) return letter;
  const code = char.charCodeAt(0);
  const latinOrAlike = code < firstSyllable || (code >= 0x1e00 && code < 0x2000);
  return latinOrAlike ? char.normalize('NFD').charAt(0) : char;
}
