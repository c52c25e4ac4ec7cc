import { Kysely, PostgresDialect } from 'kysely';
import { openPool } from './postgres-pool.ts';
import { ImmediateSqliteDialect, openSqliteFile } from './sqlite-dialect.ts';
import { refusingErrors } from './store-errors.ts';
import { keyPath } from './store-url.ts';
import type { StorePlace } from './store-url.ts';

/** The two kinds of database one set of queries serves. */
export type DialectName = 'sqlite' | 'postgres';

export interface Connection<T> {
  readonly db: Kysely<T>;
  readonly dialect: DialectName;
}

/** Opens the message store. Rejects with `StoreRefusedError` when the file cannot be opened. */
export async function connect<T>(place: StorePlace): Promise<Connection<T>> {
  return await refusingErrors(() => Promise.resolve(place.kind === 'sqlite' ? sqlite<T>(place.path) : postgres<T>(place.url)));
}

/** The PostgreSQL schema of the key store, apart from the messages. */
export const keySchema = 'netiquette_keys';

/** Opens the key store that belongs to a message store: a file of its own, or a schema of its own. */
export async function connectKeys<T>(place: StorePlace): Promise<Connection<T>> {
  return await refusingErrors(() => {
    if (place.kind === 'sqlite') return Promise.resolve(sqlite<T>(keyPath(place.path)));
    const { db, dialect } = postgres<T>(place.url, 2);
    return Promise.resolve({ db: db.withSchema(keySchema), dialect });
  });
}

function sqlite<T>(path: string): Connection<T> {
  return { db: new Kysely<T>({ dialect: new ImmediateSqliteDialect(openSqliteFile(path)) }), dialect: 'sqlite' };
}

function postgres<T>(url: string, connections?: number): Connection<T> {
  return { db: new Kysely<T>({ dialect: new PostgresDialect({ pool: openPool(url, connections) }) }), dialect: 'postgres' };
}
