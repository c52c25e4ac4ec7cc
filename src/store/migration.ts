import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { StoreRefusedError } from '../domain/errors.ts';
import type { Connection, DialectName } from './connection.ts';
import { advisoryNumber } from './work.ts';

/** One step from a version to the next, for both databases. Never changed once released. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  up(db: Kysely<unknown>, dialect: DialectName): Promise<void>;
}

interface InfoTables {
  schema_info: { version: number; name: string };
}

/** The version of the database in hand; 0 when it has no tables yet. */
export async function versionOf(connection: Connection<unknown>): Promise<number> {
  const db = connection.db as Kysely<InfoTables>;
  if (!(await hasInfo(connection))) return 0;
  const row = await db
    .selectFrom('schema_info')
    .select((e) => e.fn.max('version').as('version'))
    .executeTakeFirst();
  // max() of no row is null, whatever its type says.
  return (row?.version as number | null | undefined) ?? 0;
}

/**
 * Applies what is missing, all of it in one transaction. Two processes may try at once: the second finds it done.
 * Rejects with `StoreRefusedError` when the database comes from a newer version of the program.
 */
export async function applyMigrations(
  connection: Connection<unknown>,
  migrations: readonly Migration[],
  inSchema: string | null = null,
): Promise<{ readonly from: number; readonly to: number }> {
  return await connection.db.transaction().execute(async (tx) => {
    if (connection.dialect === 'postgres') {
      await sql`select pg_advisory_xact_lock(${advisoryNumber('migrate')}::bigint)`.execute(tx);
      // Kysely's schema holds for its builders only; what is written as SQL follows the search path.
      if (inSchema !== null) {
        await sql`create schema if not exists ${sql.id(inSchema)}`.execute(tx);
        await sql`set local search_path to ${sql.id(inSchema)}`.execute(tx);
      }
    }
    const inside: Connection<unknown> = { db: tx, dialect: connection.dialect };
    const from = await versionOf(inside);
    refuseNewer(from, migrations);
    if (from === 0)
      await sql`create table if not exists schema_info (version integer primary key, name text not null)`.execute(tx);
    for (const migration of migrations) {
      if (migration.version <= from) continue;
      await migration.up(tx, connection.dialect);
      await (tx as unknown as Kysely<InfoTables>)
        .insertInto('schema_info')
        .values({ version: migration.version, name: migration.name })
        .execute();
    }
    return { from, to: newest(migrations) };
  });
}

export function newest(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/** Throws `StoreRefusedError` when the program does not know the version it found. */
export function refuseNewer(found: number, migrations: readonly Migration[]): void {
  const known = newest(migrations);
  if (found <= known) return;
  throw new StoreRefusedError('the database comes from a newer version of the program: update the program, or restore a backup', {
    found,
    known,
  });
}

async function hasInfo(connection: Connection<unknown>): Promise<boolean> {
  const query =
    connection.dialect === 'sqlite'
      ? sql<{ found: number }>`select count(*) as found from sqlite_master where name = 'schema_info'`
      : sql<{ found: number }>`select count(to_regclass('schema_info')) as found`;
  const answer = await query.execute(connection.db);
  return answer.rows[0]?.found === 1;
}
