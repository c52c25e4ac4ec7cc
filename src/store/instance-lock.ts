import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { AccountId } from '../domain/ids.ts';
import { openClient } from './postgres-pool.ts';
import { driverCode, refusingErrors } from './store-errors.ts';
import { lockPath, storePlace } from './store-url.ts';
import { advisoryNumber } from './work.ts';

/** Says that this process, and no other, runs the bot for an account. */
export interface InstanceLock {
  /** Aborts when the lock is lost while held: the connection to PostgreSQL broke. Every act must stop then. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/**
 * Takes the lock, or returns null at once when another process holds it. However the holder ends, `kill -9` included,
 * the lock is free again: the operating system drops the lock of a file, PostgreSQL that of a connection.
 */
export async function acquireInstanceLock(url: string, account: AccountId): Promise<InstanceLock | null> {
  const place = storePlace(url);
  return await refusingErrors(() =>
    place.kind === 'sqlite' ? Promise.resolve(lockFile(lockPath(place.path))) : lockSession(place.url, account),
  );
}

/** A SQLite file belongs to one bot whatever its account: the lock is the file's. */
function lockFile(path: string): InstanceLock | null {
  mkdirSync(dirname(path), { recursive: true });
  const file = new BetterSqlite3(path, { timeout: 0 });
  try {
    file.exec('begin exclusive');
  } catch (error) {
    file.close();
    if (driverCode(error).startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  return {
    lost: new AbortController().signal,
    release: () =>
      refusingErrors(() => {
        if (file.open) file.close();
        return Promise.resolve();
      }),
  };
}

async function lockSession(url: string, account: AccountId): Promise<InstanceLock | null> {
  const client = openClient(url);
  const lost = new AbortController();
  let released = false;
  client.on('error', () => lost.abort());
  client.on('end', () => {
    if (!released) lost.abort();
  });
  await client.connect();
  const answer = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1::bigint) as got', [
    advisoryNumber(`instance|${account}`),
  ]);
  const release = async () => {
    if (released) return;
    released = true;
    await client.end();
  };
  if (answer.rows[0]?.got !== true) {
    await release();
    return null;
  }
  return { lost: lost.signal, release: () => refusingErrors(release) };
}
