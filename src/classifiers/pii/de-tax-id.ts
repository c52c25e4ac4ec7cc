import type { Entity } from '../../domain/entity.ts';
import { cuedBefore, found, named } from './found.ts';
import type { Reading } from './reading.ts';

const candidate = /(?<![\d.,-])[1-9]\d ?\d{3} ?\d{3} ?\d{3}(?!\d)/g;
const cue = /\b(?:steuer[- ]?id\w*|steueridentifikation\w*|steuernummer|id[- ]?nr|tax id)\b/;

/** German tax identification numbers. Eleven digits are too common a form: a word before them must tell. */
export function detectTaxIds(reading: Reading): readonly Entity[] {
  if (reading.digits < 11) return [];
  return [...reading.lower.matchAll(candidate)].flatMap((match) => {
    if (!cuedBefore(reading, match.index, cue)) return [];
    const normalized = match[0].replaceAll(' ', '');
    const end = match.index + match[0].length;
    return [found(reading, 'DE_TAX_ID', match.index, end, { confidence: named, normalized, valid: isValid(normalized) })];
  });
}

/** ISO 7064 mod 11,10. */
function isValid(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.charAt(10));
}
