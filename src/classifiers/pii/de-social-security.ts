import type { Entity } from '../../domain/entity.ts';
import { checked, cuedBefore, found, named } from './found.ts';
import type { Reading } from './reading.ts';

/** Area, birthday, first letter of the surname, serial, check digit. */
const candidate = /(?<![\w.,-])(\d\d) ?((?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d) ?([a-z]) ?(\d{3})(?!\w)/g;
const cue = /(?:rentenversicherung|sozialversicherung|versicherungsnummer|\brvnr|\bsvnr|\bsv[- ]?n)/;
const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

/** German pension insurance numbers: by their check digit, or by a word before them. */
export function detectSocialSecurity(reading: Reading): readonly Entity[] {
  if (reading.digits < 11) return [];
  return [...reading.lower.matchAll(candidate)].flatMap((match) => {
    const compact = match[0].replaceAll(' ', '');
    const valid = isValid(compact);
    if (!valid && !cuedBefore(reading, match.index, cue)) return [];
    const end = match.index + match[0].length;
    return [
      found(reading, 'DE_SOCIAL_SECURITY', match.index, end, {
        confidence: valid ? checked : named,
        valid,
        normalized: compact.toUpperCase(),
      }),
    ];
  });
}

/** The letter counts as its place in the alphabet in two digits (Verordnung über die Versicherungsnummer, section 4). */
function isValid(compact: string): boolean {
  const letter = String(compact.charCodeAt(8) - 0x60).padStart(2, '0');
  const digits = compact.slice(0, 8) + letter + compact.slice(9, 11);
  const sum = weights.reduce((total, weight, i) => {
    const product = weight * Number(digits.charAt(i));
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(compact.charAt(11));
}
