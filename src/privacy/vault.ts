import { randomBytes } from 'node:crypto';
import { SealBrokenError } from '../domain/errors.ts';
import type { AccountId, ConversationRef, HandleRef, PersonRef, XId } from '../domain/ids.ts';
import type { KeyStore, Place, Vault } from '../domain/ports/vault.ts';
import { accountKeys, pseudonym, wrappingKey } from './account-keys.ts';
import type { AccountKeys } from './account-keys.ts';
import { KeyCache } from './key-cache.ts';
import { openBytes, sealBytes } from './seal.ts';

const keyBytes = 32;
const defaultCapacity = 20_000;

export interface VaultOptions {
  readonly account: AccountId;
  /** 32 bytes, from `parseMasterKey`. */
  readonly masterKey: Uint8Array;
  readonly keys: KeyStore;
  /** How many persons' unwrapped keys are kept in memory; more than any batch has persons. */
  readonly capacity?: number;
}

/**
 * Opens the vault of one account, making the account's secret on the first start.
 * Throws `SealBrokenError` when the master key is not the one the account's secret was wrapped with.
 */
export async function openVault(options: VaultOptions): Promise<Vault> {
  const wrapping = wrappingKey(options.masterKey, options.account);
  const place = `account-secret|${options.account}`;
  const offered = sealBytes(wrapping, place, randomBytes(keyBytes));
  const stored = await options.keys.accountSecret(options.account, offered);
  const secret = opened(wrapping, place, stored);
  return new SealingVault(
    options.account,
    options.keys,
    wrapping,
    accountKeys(secret, options.account),
    options.capacity ?? defaultCapacity,
  );
}

/** The account's secret. Throws `SealBrokenError` with words for the operator when another master key sealed it. */
function opened(wrapping: Uint8Array, place: string, stored: Uint8Array): Uint8Array {
  try {
    return openBytes(wrapping, place, stored);
  } catch (error) {
    throw new SealBrokenError(
      'this is not the master key that the database was made with: give the bot the right one',
      {},
      error,
    );
  }
}

class SealingVault implements Vault {
  readonly account: AccountId;
  readonly #store: KeyStore;
  readonly #wrapping: Uint8Array;
  readonly #keys: AccountKeys;
  readonly #cache: KeyCache;

  constructor(account: AccountId, store: KeyStore, wrapping: Uint8Array, keys: AccountKeys, capacity: number) {
    this.account = account;
    this.#store = store;
    this.#wrapping = wrapping;
    this.#keys = keys;
    this.#cache = new KeyCache(capacity);
  }

  personRef(userId: XId): PersonRef {
    return pseudonym(this.#keys.person, userId) as PersonRef;
  }

  /** X's handles are the same in any case, and are often written with the sign before them. */
  handleRef(handle: string): HandleRef {
    return pseudonym(this.#keys.handle, handle.replace(/^@/, '').toLowerCase()) as HandleRef;
  }

  conversationRef(conversationId: string): ConversationRef {
    return pseudonym(this.#keys.conversation, conversationId) as ConversationRef;
  }

  async prepare(persons: readonly PersonRef[]): Promise<void> {
    const missing = await this.#loadMissing(persons);
    if (missing.length === 0) return;
    const offered = new Map(
      missing.map((person) => [person, sealBytes(this.#wrapping, this.#keyPlace(person), randomBytes(keyBytes))]),
    );
    this.#keep(await this.#store.insertMissing(this.account, offered));
  }

  async load(persons: readonly PersonRef[]): Promise<void> {
    await this.#loadMissing(persons);
  }

  seal(person: PersonRef, place: Place, plain: string): Uint8Array {
    return sealBytes(this.#keyOf(person), this.#placeText(place), Buffer.from(plain, 'utf8'));
  }

  open(person: PersonRef, place: Place, sealed: Uint8Array): string {
    return Buffer.from(openBytes(this.#keyOf(person), this.#placeText(place), sealed)).toString('utf8');
  }

  sealOwn(place: Place, plain: string): Uint8Array {
    return sealBytes(this.#keys.own, this.#placeText(place), Buffer.from(plain, 'utf8'));
  }

  openOwn(place: Place, sealed: Uint8Array): string {
    return Buffer.from(openBytes(this.#keys.own, this.#placeText(place), sealed)).toString('utf8');
  }

  async destroy(persons: readonly PersonRef[]): Promise<void> {
    // Forgotten before and after: a load that ran meanwhile must not bring a destroyed key back into memory.
    for (const person of persons) this.#cache.drop(person);
    await this.#store.destroy(this.account, persons);
    for (const person of persons) this.#cache.drop(person);
  }

  /** Returns those who have no key in the store either. */
  async #loadMissing(persons: readonly PersonRef[]): Promise<readonly PersonRef[]> {
    const unknown = [...new Set(persons)].filter((person) => this.#cache.get(person) === undefined);
    if (unknown.length === 0) return [];
    const stored = await this.#store.load(this.account, unknown);
    this.#keep(stored);
    return unknown.filter((person) => !stored.has(person));
  }

  #keep(wrapped: ReadonlyMap<PersonRef, Uint8Array>): void {
    for (const [person, key] of wrapped) this.#cache.put(person, openBytes(this.#wrapping, this.#keyPlace(person), key));
  }

  #keyOf(person: PersonRef): Uint8Array {
    const key = this.#cache.get(person);
    if (key === undefined) throw new SealBrokenError('no key of this person is at hand');
    return key;
  }

  #keyPlace(person: PersonRef): string {
    return `person-key|${this.account}|${person}`;
  }

  /** Unambiguous although joined: account, table and column never hold a bar, so only the row may. */
  #placeText(place: Place): string {
    return `${this.account}|${place.table}|${place.row}|${place.column}`;
  }
}
