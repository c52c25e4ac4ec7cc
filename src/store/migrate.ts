import { existsSync } from 'node:fs';
import { StoreRefusedError } from '../domain/errors.ts';
import { connect } from './connection.ts';
import type { Connection } from './connection.ts';
import { applyMigrations, newest, refuseNewer, versionOf } from './migration.ts';
import type { Migration } from './migration.ts';
import { firstTables } from './migrations/first-tables.ts';
import { waveTables } from './migrations/wave-tables.ts';
import { refusingErrors } from './store-errors.ts';
import { storePlace } from './store-url.ts';

/** Every version of the message store, oldest first. */
export const migrations: readonly Migration[] = [
  { version: 1, name: 'first-tables', up: firstTables },
  { version: 2, name: 'wave-tables', up: waveTables },
];

/** The version this program works with. */
export const currentSchema = newest(migrations);

/**
 * Brings a database up to the program's version, making it if there is none. Doing it again changes nothing.
 * Rejects with `StoreRefusedError` when the database is newer than the program or cannot be opened.
 */
export async function migrate(url: string): Promise<{ readonly from: number; readonly to: number }> {
  return await withConnection(url, (connection) => applyMigrations(connection, migrations));
}

/** The version of a database, 0 when it is empty or does not exist. Makes nothing. */
export async function schemaVersion(url: string): Promise<number> {
  const place = storePlace(url);
  if (place.kind === 'sqlite' && !existsSync(place.path)) return 0;
  return await withConnection(url, versionOf);
}

/** Throws `StoreRefusedError` unless the version is exactly the program's. */
export function requireCurrent(found: number): void {
  refuseNewer(found, migrations);
  if (found < currentSchema) throw new StoreRefusedError('the database must be migrated first', { found, needed: currentSchema });
}

async function withConnection<T>(url: string, task: (connection: Connection<unknown>) => Promise<T>): Promise<T> {
  const connection = await connect<unknown>(storePlace(url));
  try {
    return await refusingErrors(() => task(connection));
  } finally {
    await connection.db.destroy();
  }
}
