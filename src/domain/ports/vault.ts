import type { AccountId, ConversationRef, HandleRef, PersonRef, XId } from '../ids.ts';

/** The place a sealed value belongs to; it is authenticated with the value, so that a value moved elsewhere does not open. */
export interface Place {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** Seals and opens what belongs to persons, with one key a person, and finds persons by keyed pseudonyms. */
export interface Vault {
  readonly account: AccountId;
  personRef(userId: XId): PersonRef;
  handleRef(handle: string): HandleRef;
  conversationRef(conversationId: string): ConversationRef;
  /** Makes sure these persons have a durable key, making missing ones. Await it before `seal`. */
  prepare(persons: readonly PersonRef[]): Promise<void>;
  /** Loads existing keys without making any; persons whose key was destroyed are simply missing afterwards. */
  load(persons: readonly PersonRef[]): Promise<void>;
  /** AES-256-GCM under the person's key. Throws `SealBrokenError` when the person was not prepared. */
  seal(person: PersonRef, place: Place, plain: string): Uint8Array;
  /** Throws `SealBrokenError` when the key is gone or the value is not from that place. */
  open(person: PersonRef, place: Place, sealed: Uint8Array): string;
  /** The same for what belongs to the account, not to a person (tokens). */
  sealOwn(place: Place, plain: string): Uint8Array;
  openOwn(place: Place, sealed: Uint8Array): string;
  /** Destroys the persons' keys: everything sealed with them can never be opened again. */
  destroy(persons: readonly PersonRef[]): Promise<void>;
}

/** Where wrapped keys are kept: a store of its own, apart from the messages. */
export interface KeyStore {
  load(account: AccountId, persons: readonly PersonRef[]): Promise<ReadonlyMap<PersonRef, Uint8Array>>;
  /** Inserts missing keys durably and returns, for every person asked, the wrapped key that is now stored. */
  insertMissing(account: AccountId, keys: ReadonlyMap<PersonRef, Uint8Array>): Promise<ReadonlyMap<PersonRef, Uint8Array>>;
  destroy(account: AccountId, persons: readonly PersonRef[]): Promise<void>;
  /** The account's wrapped secret (salts and own key are derived from it): the given one is stored if none was. */
  accountSecret(account: AccountId, wrappedIfMissing: Uint8Array): Promise<Uint8Array>;
}
