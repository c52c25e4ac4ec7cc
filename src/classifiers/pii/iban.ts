import type { Entity } from '../../domain/entity.ts';
import { checked, cuedBefore, found, named, shaped } from './found.ts';
import type { Reading } from './reading.ts';

/** Characters of an account number by country (SWIFT IBAN registry), of the markets and their neighbours. */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TR: 26,
};
const opening = /\b[a-z]{2}\d[\do]/g;
const cue =
  /\b(?:iban|rib|bonifico|virement|konto\w*|compte|conto|bank\w*|banque|refund|rembours\w*|rimbors\w*|accredito|caparra|uberweis\w*|zuruck)\b/;
const shortest = 15;
const numbersAtMost = 10;

/** Bank accounts as IBAN, in groups or compact. Where the check digits are wrong, the form of its country or a word before it must tell. */
export function detectIbans(reading: Reading): readonly Entity[] {
  if (reading.digits < 10) return [];
  const entities: Entity[] = [];
  for (const { index } of reading.lower.matchAll(opening)) {
    const entity = ibanAt(reading, index);
    if (entity !== null) entities.push(entity);
    if (entities.length >= numbersAtMost) break;
  }
  return entities;
}

function ibanAt(reading: Reading, start: number): Entity | null {
  const country = reading.lower.slice(start, start + 2).toUpperCase();
  const length = lengths[country];
  if (length === undefined) return null;
  const { compact, end, grouped } = readNumber(reading.lower, start, length);
  const isWhole = compact.length === length && !/[a-z0-9]/.test(reading.lower.charAt(end));
  if (isWhole && digitsIn(compact) >= length / 2 && isValidIban(compact))
    return found(reading, 'IBAN', start, end, { confidence: checked, normalized: compact, valid: true });
  const cued = cuedBefore(reading, start, cue);
  if (digitsIn(compact) < shortest - 3 || !(cued || (isWhole && (grouped || digitsIn(compact) >= length - 5)))) return null;
  return found(reading, 'IBAN', start, end, { confidence: cued ? named : shaped, normalized: compact, valid: false });
}

/** Letters and digits from a place on, single separators left out, as many as the country has; letters alone do not go on. */
function readNumber(lower: string, start: number, length: number): { compact: string; end: number; grouped: boolean } {
  let compact = '';
  let end = start;
  let separators = 0;
  let pending = 0;
  for (let at = start; at < lower.length && compact.length < length; at++) {
    const char = lower.charAt(at);
    if (/[a-z0-9]/.test(char)) {
      // A word follows the number.
      if (pending > 0 && /^[a-z]{3}/.test(lower.slice(at, at + 3))) break;
      separators += pending;
      pending = 0;
      compact += char.toUpperCase();
      end = at + 1;
    } else if (/[ .-]/.test(char) && pending === 0) pending = 1;
    else break;
  }
  return { compact, end, grouped: separators >= 4 };
}

/** ISO 7064 mod 97-10, digit by digit so that no number grows. */
function isValidIban(compact: string): boolean {
  let rest = 0;
  for (const char of compact.slice(4) + compact.slice(0, 4)) {
    const value = parseInt(char, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}

function digitsIn(compact: string): number {
  return compact.replace(/\D/g, '').length;
}
