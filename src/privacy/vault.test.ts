import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SealBrokenError } from '../domain/errors.ts';
import { accountId, xId } from '../domain/ids.ts';
import type { AccountId, PersonRef } from '../domain/ids.ts';
import type { KeyStore, Place } from '../domain/ports/vault.ts';
import { openVault } from './vault.ts';

/** Keeps wrapped keys in memory, as the real one does on disk. */
class MemoryKeyStore implements KeyStore {
  readonly keys = new Map<string, Uint8Array>();
  readonly secrets = new Map<string, Uint8Array>();
  reads = 0;

  async load(account: AccountId, persons: readonly PersonRef[]): Promise<ReadonlyMap<PersonRef, Uint8Array>> {
    this.reads += 1;
    await Promise.resolve();
    return this.#of(account, persons);
  }

  async insertMissing(account: AccountId, keys: ReadonlyMap<PersonRef, Uint8Array>): Promise<ReadonlyMap<PersonRef, Uint8Array>> {
    await Promise.resolve();
    for (const [person, key] of keys) {
      const place = `${account}/${person}`;
      if (!this.keys.has(place)) this.keys.set(place, key);
    }
    return this.#of(account, [...keys.keys()]);
  }

  async destroy(account: AccountId, persons: readonly PersonRef[]): Promise<void> {
    await Promise.resolve();
    for (const person of persons) this.keys.delete(`${account}/${person}`);
  }

  async accountSecret(account: AccountId, wrapped: Uint8Array): Promise<Uint8Array> {
    await Promise.resolve();
    const stored = this.secrets.get(account) ?? wrapped;
    this.secrets.set(account, stored);
    return stored;
  }

  #of(account: AccountId, persons: readonly PersonRef[]): Map<PersonRef, Uint8Array> {
    const found = new Map<PersonRef, Uint8Array>();
    for (const person of persons) {
      const key = this.keys.get(`${account}/${person}`);
      if (key !== undefined) found.set(person, key);
    }
    return found;
  }
}

const account = accountId('2244994945');
const masterKey = createHash('sha256').update('an invented master key').digest();
const place: Place = { table: 'message', row: 'post:1', column: 'content' };

async function aVault(keys = new MemoryKeyStore(), capacity = 100, of = account) {
  return openVault({ account: of, masterKey, keys, capacity });
}

describe('privacy/vault', () => {
  it('opens what it sealed, also after a restart', async () => {
    const keys = new MemoryKeyStore();
    const vault = await aVault(keys);
    const person = vault.personRef(xId('900001'));
    await vault.prepare([person, person]);
    const sealed = vault.seal(person, place, 'Bonjour à vous');

    const reopened = await aVault(keys);
    await reopened.load([person]);

    expect(reopened.open(person, place, sealed)).toBe('Bonjour à vous');
    expect(Buffer.from(sealed).toString('latin1')).not.toContain('Bonjour');
  });

  it.each`
    moved                                                     | because
    ${{ table: 'message', row: 'post:2', column: 'content' }} | ${'it was moved to another row'}
    ${{ table: 'message', row: 'post:1', column: 'author' }}  | ${'it was moved to another column'}
    ${{ table: 'outbox', row: 'post:1', column: 'content' }}  | ${'it was moved to another table'}
    ${{ table: 'message', row: 'post', column: '1|content' }} | ${'the joined place looks alike'}
  `('does not open when $because', async ({ moved }: { moved: Place }) => {
    const vault = await aVault();
    const person = vault.personRef(xId('900001'));
    await vault.prepare([person]);
    const sealed = vault.seal(person, place, 'secret');

    expect(() => vault.open(person, moved, sealed)).toThrow(SealBrokenError);
    expect(vault.open(person, place, sealed)).toBe('secret');
  });

  it('does not open under another person, another account or another master key', async () => {
    const keys = new MemoryKeyStore();
    const vault = await aVault(keys);
    const [anna, bert] = [vault.personRef(xId('900001')), vault.personRef(xId('900002'))];
    await vault.prepare([anna, bert]);
    const sealed = vault.seal(anna, place, 'secret');

    expect(() => vault.open(bert, place, sealed)).toThrow(SealBrokenError);
    await expect(openVault({ account, masterKey: Buffer.alloc(32, 7), keys })).rejects.toThrow(SealBrokenError);
    const elsewhere = await aVault(keys, 100, accountId('77'));
    expect(elsewhere.personRef(xId('900001'))).not.toBe(anna);
  });

  it('notices every changed byte', async () => {
    const vault = await aVault();
    const person = vault.personRef(xId('900001'));
    await vault.prepare([person]);
    const sealed = vault.seal(person, place, 'abc');

    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Uint8Array.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => vault.open(person, place, changed)).toThrow(SealBrokenError);
    }
    expect(() => vault.open(person, place, sealed.subarray(0, 20))).toThrow(SealBrokenError);
    expect(() => vault.open(person, place, new Uint8Array(0))).toThrow(SealBrokenError);
  });

  it('cannot open anything of a person whose key was destroyed, but takes new things from him', async () => {
    const vault = await aVault();
    const person = vault.personRef(xId('900001'));
    await vault.prepare([person]);
    const old = vault.seal(person, place, 'old');

    await vault.destroy([person]);
    await vault.load([person]);

    expect(() => vault.open(person, place, old)).toThrow(SealBrokenError);
    expect(() => vault.seal(person, place, 'new')).toThrow(SealBrokenError);
    await vault.prepare([person]);
    expect(() => vault.open(person, place, old)).toThrow(SealBrokenError);
    expect(vault.open(person, place, vault.seal(person, place, 'new'))).toBe('new');
  });

  it('uses the key that another process stored first', async () => {
    const keys = new MemoryKeyStore();
    const [one, two] = [await aVault(keys), await aVault(keys)];
    const person = one.personRef(xId('900001'));

    await Promise.all([one.prepare([person]), two.prepare([person])]);

    expect(two.open(person, place, one.seal(person, place, 'shared'))).toBe('shared');
    expect(two.personRef(xId('900001'))).toBe(person);
  });

  it('keeps a bounded number of keys and reads the others again', async () => {
    const keys = new MemoryKeyStore();
    const vault = await aVault(keys, 2);
    const persons = ['1', '2', '3'].map((id) => vault.personRef(xId(id)));
    await vault.prepare(persons);
    const reads = keys.reads;

    expect(() => vault.seal(persons[0]!, place, 'x')).toThrow(SealBrokenError);
    await vault.load([persons[1]!, persons[2]!]);
    expect(keys.reads).toBe(reads);
    await vault.load([persons[0]!]);
    expect(vault.seal(persons[0]!, place, 'x')).toBeInstanceOf(Uint8Array);
  });

  it('makes pseudonyms that differ by kind and not by the case of a handle', async () => {
    const vault = await aVault();

    const refs = [vault.personRef(xId('900001')), vault.handleRef('900001'), vault.conversationRef('900001')];

    expect(new Set(refs).size).toBe(3);
    for (const ref of refs) expect(ref).toMatch(/^[0-9a-f]{32}$/);
    expect(vault.handleRef('@Rouleur_Invente')).toBe(vault.handleRef('rouleur_invente'));
  });

  it('seals what belongs to the account', async () => {
    const vault = await aVault();
    const token: Place = { table: 'token', row: 'oauth2', column: 'pair' };
    const sealed = vault.sealOwn(token, '{"a":1}');

    expect(vault.openOwn(token, sealed)).toBe('{"a":1}');
    expect(() => vault.openOwn({ ...token, row: 'other' }, sealed)).toThrow(SealBrokenError);
  });

  it('gives every well-formed text back as it was, and makes lone surrogates well-formed', async () => {
    const vault = await aVault();
    const person = vault.personRef(xId('900001'));
    await vault.prepare([person]);
    const anyText = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      maxLength: 200,
    });

    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme' })), (text) => {
        const opened = vault.open(person, place, vault.seal(person, place, text));

        expect(opened).toBe(Buffer.from(text, 'utf8').toString('utf8'));
        expect(opened.length).toBe(text.length);
      }),
    );
    const long = 'é🚗'.repeat(5_000);
    expect(vault.open(person, place, vault.seal(person, place, long))).toBe(long);
    expect(vault.open(person, place, vault.seal(person, place, '\ud800a'))).toBe('\ufffda');
  });

  it('never opens random bytes', async () => {
    const vault = await aVault();
    const person = vault.personRef(xId('900001'));
    await vault.prepare([person]);

    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
        expect(() => vault.open(person, place, bytes)).toThrow(SealBrokenError);
      }),
    );
  });
});
