import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { AccountId, PersonRef } from '../domain/ids.ts';
import type { KeyStore } from '../domain/ports/vault.ts';
import { chunks } from './chunks.ts';
import { connectKeys, keySchema } from './connection.ts';
import type { Connection, DialectName } from './connection.ts';
import { applyMigrations } from './migration.ts';
import { keyMigrations } from './migrations/key-tables.ts';
import type { KeyTables } from './migrations/key-tables.ts';
import { refusingErrors } from './store-errors.ts';
import { storePlace } from './store-url.ts';

/** A key store with an end. */
export interface OpenKeyStore extends KeyStore {
  close(): Promise<void>;
}

/**
 * Opens the key store that belongs to the message store at `url`, migrating it: `<path>.keys` beside a SQLite file, the
 * schema `netiquette_keys` in PostgreSQL. Rejects with `StoreRefusedError` when it is newer than the program.
 */
export async function openKeyStore(url: string): Promise<OpenKeyStore> {
  const connection = await connectKeys<KeyTables>(storePlace(url));
  try {
    await refusingErrors(() => applyMigrations(connection as unknown as Connection<unknown>, keyMigrations, keySchema));
  } catch (error) {
    await connection.db.destroy();
    throw error;
  }
  return new SqlKeyStore(connection.db, connection.dialect);
}

class SqlKeyStore implements OpenKeyStore {
  readonly #db: Kysely<KeyTables>;
  readonly #dialect: DialectName;

  constructor(db: Kysely<KeyTables>, dialect: DialectName) {
    this.#db = db;
    this.#dialect = dialect;
  }

  load(account: AccountId, persons: readonly PersonRef[]): Promise<ReadonlyMap<PersonRef, Uint8Array>> {
    return refusingErrors(() => this.#load(this.#db, account, persons));
  }

  insertMissing(account: AccountId, keys: ReadonlyMap<PersonRef, Uint8Array>): Promise<ReadonlyMap<PersonRef, Uint8Array>> {
    // In one order for everybody, so that two who insert the same persons never wait for each other.
    const sorted = [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
    return refusingErrors(() =>
      this.#db.transaction().execute(async (tx) => {
        for (const piece of chunks(sorted)) {
          const rows = piece.map(([person, wrapped]) => ({ account_id: account, person_ref: person, wrapped }));
          await tx
            .insertInto('person_key')
            .values(rows)
            .onConflict((c) => c.columns(['account_id', 'person_ref']).doNothing())
            .execute();
        }
        return await this.#load(tx, account, [...keys.keys()]);
      }),
    );
  }

  destroy(account: AccountId, persons: readonly PersonRef[]): Promise<void> {
    return refusingErrors(async () => {
      await this.#db.transaction().execute(async (tx) => {
        for (const piece of chunks(persons)) {
          await tx.deleteFrom('person_key').where('account_id', '=', account).where('person_ref', 'in', piece).execute();
        }
      });
      // Until then the write-ahead log still holds the pages as they were.
      if (this.#dialect === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(this.#db);
    });
  }

  accountSecret(account: AccountId, wrappedIfMissing: Uint8Array): Promise<Uint8Array> {
    return refusingErrors(() =>
      this.#db.transaction().execute(async (tx) => {
        await tx
          .insertInto('account_secret')
          .values({ account_id: account, wrapped: wrappedIfMissing })
          .onConflict((c) => c.column('account_id').doNothing())
          .execute();
        const row = await tx
          .selectFrom('account_secret')
          .select('wrapped')
          .where('account_id', '=', account)
          .executeTakeFirstOrThrow();
        return row.wrapped;
      }),
    );
  }

  close(): Promise<void> {
    return refusingErrors(() => this.#db.destroy());
  }

  async #load(
    db: Kysely<KeyTables>,
    account: AccountId,
    persons: readonly PersonRef[],
  ): Promise<ReadonlyMap<PersonRef, Uint8Array>> {
    const found = new Map<PersonRef, Uint8Array>();
    for (const piece of chunks(persons)) {
      const rows = await db
        .selectFrom('person_key')
        .select(['person_ref', 'wrapped'])
        .where('account_id', '=', account)
        .where('person_ref', 'in', piece)
        .execute();
      for (const row of rows) found.set(row.person_ref as PersonRef, row.wrapped);
    }
    return found;
  }
}
