import { existsSync } from 'node:fs';
import { mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { StoreRefusedError } from '../domain/errors.ts';
import { backupFiles, manifestName, markOf } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { requireCurrent, schemaVersion } from './migrate.ts';
import { refusingErrors } from './store-errors.ts';
import { keyPath, storePlace } from './store-url.ts';

/**
 * Copies a SQLite database and its key store into an empty folder, beside a running bot, and returns the manifest.
 * The keys come last: whoever is in the copied messages has his key in the copy. Rejects with `StoreRefusedError` for
 * PostgreSQL, whose own tools do it better, and for a folder that is not empty.
 */
export async function backup(url: string, folder: string, at: number): Promise<Manifest> {
  const path = sqlitePath(url, 'pg_dump', 'once for each schema (public, netiquette_keys), into separate files');
  if (!existsSync(path) || !existsSync(keyPath(path))) throw new StoreRefusedError('there is no database here to back up');
  const schema = await schemaVersion(url);
  requireCurrent(schema);
  return await refusingErrors(async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if ((await readdir(folder)).length > 0) throw new StoreRefusedError('the folder for the backup must be empty');
    const [store, keys] = backupFiles;
    await copy(path, join(folder, store));
    await copy(keyPath(path), join(folder, keys));
    const files = { [store]: await markOf(join(folder, store)), [keys]: await markOf(join(folder, keys)) } as Manifest['files'];
    const manifest: Manifest = { format: 1, madeAt: at, schema, files };
    // Last: a folder without it is no backup.
    await writeDurably(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  });
}

/** The path of a SQLite database; for PostgreSQL refuses with the tool to use. */
export function sqlitePath(url: string, tool: string, how: string): string {
  const place = storePlace(url);
  if (place.kind === 'sqlite') return place.path;
  throw new StoreRefusedError(`a PostgreSQL database is not copied by this program: use ${tool}, ${how}`);
}

async function copy(from: string, to: string): Promise<void> {
  const source = new BetterSqlite3(from, { readonly: true, fileMustExist: true });
  try {
    await source.backup(to);
  } finally {
    source.close();
  }
  const copied = await open(to, 'r+');
  await copied.chmod(0o600);
  await copied.sync();
  await copied.close();
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  await file.writeFile(text);
  await file.sync();
  await file.close();
}
