import { lookAlike } from './confusables.ts';
import { undecorated } from './decorated-letters.ts';

/** How one character (with the marks that follow it) reads once folded. The three are of one length. */
export interface FoldedChars {
  /** Lower case, accents kept. */
  readonly plain: string;
  /** Lower case, accents dropped. */
  readonly folded: string;
  /** The same with letters of other scripts read as the Latin ones they look like. */
  readonly latin: string;
}

/** Signs that Unicode leaves apart and people use for one another. */
const signsOf: Readonly<Record<string, string>> = {
  "'": '’‘‛ʼʹ′`´‹›＇ꞌ',
  '"': '“”„‟″«»〝〞',
  '-': '‐‑‒–—―−⁃﹣',
  '*': '∗⁎✱✲✳⋆★☆✶✴✽﹡',
  '.': '․。·•∙⋅・●‧',
  '!': '❗❕ǃ',
  '?': '❓❔',
  '+': '➕',
  '|': '∣│┃¦',
  '#': '﹟',
  _: '‗',
  ' ': '\u2800',
};
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries(signsOf).flatMap(([sign, chars]) => Array.from(chars, (char): [string, string] => [char, sign])),
);

/** Marks of ownership that decorate a name and are no part of it. */
const dropped = '™℠®©';
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

const ignorable = /^\p{Default_Ignorable_Code_Point}|^\p{Cf}|^\p{Cc}/u;
const mark = /^\p{M}/u;
const firstSyllable = 0x1100;

/** Folds one code point and the combining marks after it. Controls, zero-width characters and lone marks vanish. */
export function foldChars(segment: string): FoldedChars {
  const sign = signs.get(segment);
  if (sign !== undefined) return { plain: sign, folded: sign, latin: sign };
  let plain = '';
  let folded = '';
  let latin = '';
  if (!dropped.includes(segment)) {
    for (const written of segment.normalize('NFKC')) {
      for (const char of undecorated(written) ?? written.toLowerCase()) {
        if (ignorable.test(char) || mark.test(char)) continue;
        const letter = signs.get(char) ?? ligatures[char] ?? undecorated(char);
        const base = letter ?? baseLetter(char);
        plain += letter ?? char;
        folded += base;
        latin += base.length === 1 ? (lookAlike(written) ?? lookAlike(char) ?? lookAlike(base) ?? base) : base;
      }
    }
  }
  return { plain, folded, latin };
}

/** Whether the code unit is a combining mark that belongs to the character before it. */
export function isCombining(code: number): boolean {
  return code >= 0x300 && (code <= 0x36f || (code >= 0x1ab0 && code < 0xff00 && mark.test(String.fromCharCode(code))));
}

function baseLetter(char: string): string {
  const code = char.charCodeAt(0);
  const latinOrAlike = code < firstSyllable || (code >= 0x1e00 && code < 0x2000);
  return latinOrAlike ? char.normalize('NFD').charAt(0) : char;
}
