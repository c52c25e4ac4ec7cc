import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Kysely } from 'kysely';
import { StoreRefusedError } from '../domain/errors.ts';
import type { AccountId } from '../domain/ids.ts';
import { sqlitePath } from './backup.ts';
import { chunks } from './chunks.ts';
import { connect } from './connection.ts';
import { insertPause } from './control-rows.ts';
import { backupFiles, checkedManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { migrate, migrations } from './migrate.ts';
import { refuseNewer } from './migration.ts';
import { refusingErrors } from './store-errors.ts';
import { keyPath } from './store-url.ts';
import type { Tables } from './tables.ts';
import { uuidv7 } from './uuidv7.ts';

/** Why nothing is acted on after a restore, until a person resumes. */
export const restoredPause = 'restored';

/**
 * Puts a backup into an empty place. Until a person resumes, the bot is paused; and every act that was due carries an
 * attempt without an end from the time of the backup, because it may have been made since: the deliverer then asks a
 * person instead of repeating it. Rejects with `StoreRefusedError` when a database is there already, or when the backup is
 * damaged or newer than the program.
 */
export async function restore(url: string, folder: string, at: number, by: string): Promise<Manifest> {
  const path = sqlitePath(url, 'pg_restore', 'and pause the bot before it is started again');
  for (const taken of [path, keyPath(path), `${path}-wal`, `${keyPath(path)}-wal`]) {
    if (existsSync(taken))
      throw new StoreRefusedError('a database is here already: a backup is restored into an empty place only');
  }
  return await refusingErrors(async () => {
    const manifest = await checkedManifest(folder);
    refuseNewer(manifest.schema, migrations);
    const [store, keys] = backupFiles;
    const half = `${path}.restoring`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await removeHalf(half);
    await copyDurably(join(folder, store), half);
    await copyDurably(join(folder, keys), `${half}.keys`);
    await migrate(`sqlite:${half}`);
    await makeHarmless(half, manifest.madeAt, at, by);
    // The messages last: without them there is no database yet, and the restore may simply be tried again.
    await rename(`${half}.keys`, keyPath(path));
    await rename(half, path);
    return manifest;
  });
}

async function makeHarmless(path: string, madeAt: number, at: number, by: string): Promise<void> {
  const { db } = await connect<Tables>({ kind: 'sqlite', path });
  try {
    await db.transaction().execute(async (tx) => {
      for (const account of await accountsIn(tx)) {
        // A pause of that time would end with the reason it was made for: this one has its own.
        await tx
          .updateTable('pause')
          .set({ ended_at: at, ended_by: by })
          .where('account_id', '=', account)
          .where('ended_at', 'is', null)
          .execute();
        await insertPause(tx, account, { since: at, by, why: restoredPause });
      }
      const due = await tx.selectFrom('outbox').select(['account_id', 'id', 'attempts']).where('state', '=', 'due').execute();
      const attempts = due.map((row) => ({
        account_id: row.account_id,
        id: uuidv7(madeAt),
        outbox_id: row.id,
        number: row.attempts + 1,
        began_at: madeAt,
        ended_at: null,
        result: null,
        code: null,
      }));
      for (const piece of chunks(attempts)) await tx.insertInto('outbox_attempt').values(piece).execute();
    });
  } finally {
    // The last connection to leave writes the log back into the file, which can then be renamed alone.
    await db.destroy();
  }
}

async function accountsIn(tx: Kysely<Tables>): Promise<readonly AccountId[]> {
  const found = new Set<string>();
  for (const table of ['message', 'cursor', 'token', 'policy_version', 'pause', 'thread'] as const) {
    const rows = await tx.selectFrom(table).select('account_id').distinct().execute();
    for (const row of rows) found.add(row.account_id);
  }
  return [...found] as AccountId[];
}

async function copyDurably(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const file = await open(to, 'r+');
  await file.chmod(0o600);
  await file.sync();
  await file.close();
}

/** What an interrupted restore left. */
async function removeHalf(half: string): Promise<void> {
  for (const path of [half, `${half}.keys`])
    for (const suffix of ['', '-wal', '-shm']) await rm(`${path}${suffix}`, { force: true });
}
