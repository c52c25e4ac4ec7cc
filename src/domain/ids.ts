/**
 * Ids are not strings: a `MessageKey` cannot be passed where a `PersonRef` is expected.
 * The cast happens once, in the functions of this file, where the value was checked.
 */
declare const brand: unique symbol;
type Branded<T, B extends string> = T & { readonly [brand]: B };

/** The brand's account on X that we moderate: its X user id, and the first column of every table. */
export type AccountId = Branded<string, 'AccountId'>;
/** Any id given out by X: a decimal string of 1 to 19 digits, longer than a JavaScript number can hold. */
export type XId = Branded<string, 'XId'>;
/** `post:<id>` or `dm:<id>`: the one identity of a message, whatever road it came by. */
export type MessageKey = Branded<string, 'MessageKey'>;
/** Keyed pseudonym of a person (HMAC of the X user id under the account's salt), 32 hexadecimal digits. */
export type PersonRef = Branded<string, 'PersonRef'>;
/** Keyed pseudonym of a handle, so that a person can be found by handle without storing it in clear. */
export type HandleRef = Branded<string, 'HandleRef'>;
/** Keyed pseudonym of a DM conversation (X's own conversation id spells out both user ids). */
export type ConversationRef = Branded<string, 'ConversationRef'>;
/** UUIDv7 of a row of ours. */
export type RowId = Branded<string, 'RowId'>;
/** Content hash of a policy: `p-` and 16 hexadecimal digits. The same files always give the same id. */
export type PolicyId = Branded<string, 'PolicyId'>;

const xIdPattern = /^[0-9]{1,19}$/;

/** Whether the value is an id as X gives them out. */
export function isXId(value: unknown): value is XId {
  return typeof value === 'string' && xIdPattern.test(value);
}

/** Casts a checked X id. Throws `RangeError` (without the value) when it is not 1 to 19 digits. */
export function xId(value: string): XId {
  if (!isXId(value)) throw new RangeError('not an X id: expected 1 to 19 decimal digits');
  return value;
}

/** Casts the brand's X user id to the account id. Throws `RangeError` when it is not an X id. */
export function accountId(value: string): AccountId {
  return xId(value) as unknown as AccountId;
}

/** The key of a public post. */
export function postKey(id: XId): MessageKey {
  return `post:${id}` as MessageKey;
}

/** The key of a direct message. */
export function dmKey(id: XId): MessageKey {
  return `dm:${id}` as MessageKey;
}

/** The X id inside a message key. */
export function idOfKey(key: MessageKey): XId {
  return key.slice(key.indexOf(':') + 1) as XId;
}

/** Orders X ids as X does: by length, then by text (they are numbers without leading zeros). */
export function compareXIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
