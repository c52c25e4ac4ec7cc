import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreRefusedError } from '../domain/errors.ts';

/** What a backup says of itself. */
export interface Manifest {
  readonly format: 1;
  /** When it was made, milliseconds UTC. */
  readonly madeAt: number;
  readonly schema: number;
  readonly files: Readonly<Record<BackupFile, FileMark>>;
}

export interface FileMark {
  readonly bytes: number;
  readonly sha256: string;
}

/** The messages, and apart from them the keys without which they cannot be read. */
export const backupFiles = ['store.sqlite', 'keys.sqlite'] as const;
export type BackupFile = (typeof backupFiles)[number];

export const manifestName = 'manifest.json';

/** Length and hash of a file, read as a stream. */
export async function markOf(path: string): Promise<FileMark> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

/** Reads a backup's manifest and checks its files against it. Rejects with `StoreRefusedError` when anything differs. */
export async function checkedManifest(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  for (const file of backupFiles) {
    const promised = manifest.files[file];
    const found = await markOf(join(folder, file)).catch(() => null);
    if (found?.sha256 !== promised.sha256 || found.bytes !== promised.bytes) {
      throw new StoreRefusedError('the backup is damaged: a file is not the one its manifest names', { file });
    }
  }
  return manifest;
}

async function readManifest(folder: string): Promise<Manifest> {
  let read: unknown;
  try {
    read = JSON.parse(await readFile(join(folder, manifestName), 'utf8'));
  } catch {
    throw new StoreRefusedError('this folder holds no readable backup manifest');
  }
  if (!isManifest(read)) throw new StoreRefusedError('the backup manifest is damaged, or of a form this program does not know');
  return read;
}

function isManifest(read: unknown): read is Manifest {
  if (!isRecord(read) || read['format'] !== 1) return false;
  const { madeAt, schema, files } = read;
  if (!Number.isSafeInteger(madeAt) || !Number.isSafeInteger(schema) || !isRecord(files)) return false;
  return backupFiles.every((name) => {
    const mark = files[name];
    return isRecord(mark) && Number.isSafeInteger(mark['bytes']) && typeof mark['sha256'] === 'string';
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
