import { createHmac, hkdfSync } from 'node:crypto';
import type { AccountId } from '../domain/ids.ts';

const keyBytes = 32;
/** 128 bits are enough for a pseudonym: no collision is to be expected among 2^40 persons. */
const refDigits = 32;

/** The key that wraps data keys and the account's secret. Derived, so that the master key itself seals nothing. */
export function wrappingKey(master: Uint8Array, account: AccountId): Uint8Array {
  return derive(master, `netiquette/1/wrap/${account}`);
}

/** Keys derived from the account's secret: one a purpose, so that a value made for one means nothing in another. */
export interface AccountKeys {
  readonly person: Uint8Array;
  readonly handle: Uint8Array;
  readonly conversation: Uint8Array;
  readonly own: Uint8Array;
}

export function accountKeys(secret: Uint8Array, account: AccountId): AccountKeys {
  const key = (purpose: string) => derive(secret, `netiquette/1/${purpose}/${account}`);
  return { person: key('person'), handle: key('handle'), conversation: key('conversation'), own: key('own') };
}

/** HMAC-SHA256, cut to 32 hexadecimal digits. */
export function pseudonym(key: Uint8Array, value: string): string {
  return createHmac('sha256', key).update(value, 'utf8').digest('hex').slice(0, refDigits);
}

function derive(secret: Uint8Array, info: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(0), info, keyBytes));
}
