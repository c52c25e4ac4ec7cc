import type { Entity } from '../../domain/entity.ts';
import { checked, cuedBefore, found, named } from './found.ts';
import type { Reading } from './reading.ts';

/** Surname, name, year, month, day, place, check letter; letters may stand for digits where two people would share a code. */
const candidate = /\b[a-z]{6} ?[\dlmnp-v]{2}[abcdehlmprst][\dlmnp-v]{2} ?[a-z][\dlmnp-v]{3}[a-z]\b/g;
const cue = /\b(?:codice fiscale|cod\.? ?fisc\w*|c\.? ?f\.?|cf)\b/;
const letterDigits = 'lmnpqrstuv';
/** Values of 0 to 9 and a to z at odd places (decree of 23 December 1976). */
const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italian tax codes: by their check letter and a possible birthday, or by a word before them. */
export function detectFiscalCodes(reading: Reading): readonly Entity[] {
  return [...reading.lower.matchAll(candidate)].flatMap((match) => {
    const compact = match[0].replaceAll(' ', '');
    const valid = hasCheckLetter(compact) && hasBirthday(compact);
    // Letters that stand for digits are rare: such a word is a code only when it adds up.
    if (!valid && !cuedBefore(reading, match.index, cue)) return [];
    const end = match.index + match[0].length;
    return [
      found(reading, 'IT_FISCAL_CODE', match.index, end, {
        confidence: valid ? checked : named,
        valid,
        normalized: compact.toUpperCase(),
      }),
    ];
  });
}

function hasCheckLetter(compact: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const char = compact.charCodeAt(i);
    const value = char < 0x61 ? char - 0x30 : char - 0x61;
    sum += i % 2 === 0 ? (odd[value] ?? 0) : value;
  }
  return String.fromCharCode(0x61 + (sum % 26)) === compact.charAt(15);
}

/** Women's days are forty more. */
function hasBirthday(compact: string): boolean {
  const digits = compact.slice(9, 11).replace(/[lmnp-v]/g, (char) => String(letterDigits.indexOf(char)));
  const day = Number(digits) % 40;
  return Number(digits) < 72 && day >= 1 && day <= 31;
}
