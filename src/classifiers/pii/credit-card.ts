import type { Entity } from '../../domain/entity.ts';
import { checked, cuedBefore, found, maybe, named, orderWords } from './found.ts';
import type { Reading } from './reading.ts';

const candidate = /(?<![\d.,])\d(?:[ .-]?\d){12,18}(?!\d)/g;
/** Visa, Mastercard, Amex, Discover, Maestro. */
const brand = /^(?:4|5[0-8]|2[2-7]|3[47]|6(?:011|[25]))/;
const cue = /\b(?:cartes?|cb|visa|mastercard|amex|postepay|carta|card|kreditkarte|karte|debite\w*|debit|credit)\b/;
const after = /\b(?:exp\w*|val\w*|gultig|scad\w*|cvv|cvc|crypto\w*|\d\d ?\/ ?\d\d)\b/;
const afterReach = 25;
const numbersAtMost = 20;

/** Payment cards: by their check digit (Luhn) and the beginning of a brand, or by a word beside them. */
export function detectCards(reading: Reading): readonly Entity[] {
  if (reading.digits < 13) return [];
  const entities: Entity[] = [];
  for (const match of reading.lower.matchAll(candidate)) {
    const start = match.index;
    const end = start + match[0].length;
    const confidence = cardConfidence(reading, start, end, match[0]);
    if (confidence === null) continue;
    const normalized = match[0].replace(/\D/g, '');
    entities.push(found(reading, 'CREDIT_CARD', start, end, { confidence, normalized, valid: isLuhn(normalized) }));
    if (entities.length >= numbersAtMost) break;
  }
  return entities;
}

function cardConfidence(reading: Reading, start: number, end: number, written: string): number | null {
  const digits = written.replace(/\D/g, '');
  if (!brand.test(digits)) return null;
  const cued = cuedBefore(reading, start, cue) || after.test(reading.lower.slice(end, end + afterReach));
  if (!cued && cuedBefore(reading, start, orderWords)) return null;
  if (isLuhn(digits)) return cued ? checked : named;
  if (cued) return named;
  return /^\d{4}([ .-])\d{4}\1\d{4}\1\d{4}$/.test(written) ? maybe : null;
}

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    sum += i % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return sum % 10 === 0;
}
