import { sql } from 'kysely';
import type { Migration } from '../migration.ts';

/** The key store's own tables: wrapped keys, and nothing else. */
export interface KeyTables {
  schema_info: { version: number; name: string };
  person_key: { account_id: string; person_ref: string; wrapped: Uint8Array };
  account_secret: { account_id: string; wrapped: Uint8Array };
}

/** Every version of the key store, oldest first. */
export const keyMigrations: readonly Migration[] = [
  {
    version: 1,
    name: 'key-tables',
    up: async (db, dialect) => {
      const bytes = sql.raw(dialect === 'postgres' ? 'bytea' : 'blob');
      const strict = sql.raw(dialect === 'sqlite' ? 'strict' : '');
      await sql`create table person_key (
        account_id text not null, person_ref text not null, wrapped ${bytes} not null, primary key (account_id, person_ref)
      ) ${strict}`.execute(db);
      await sql`create table account_secret (account_id text primary key, wrapped ${bytes} not null) ${strict}`.execute(db);
    },
  },
];
