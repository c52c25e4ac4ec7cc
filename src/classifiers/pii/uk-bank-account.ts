import type { Entity } from '../../domain/entity.ts';
import { found, named } from './found.ts';
import type { Reading } from './reading.ts';

const account = /\bsort[- ]?code[:,]?(?: is)? ?(\d\d[- ]?\d\d[- ]?\d\d)\b(.{0,40}?\b\d{8}\b)?/g;

/** A British bank account: sort code and number. There is no type of its own for it; it is given as IBAN, which holds the same two. */
export function detectUkBankAccounts(reading: Reading): readonly Entity[] {
  if (reading.digits < 6 || !reading.lower.includes('sort')) return [];
  return [...reading.lower.matchAll(account)].map((match) => {
    const [whole, code = ''] = match;
    const start = match.index + whole.indexOf(code);
    return found(reading, 'IBAN', start, match.index + whole.length, { confidence: named, normalized: whole.replace(/\D/g, '') });
  });
}
