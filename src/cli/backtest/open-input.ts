import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CliContext } from '../cli-context.ts';
import { CliRefusal } from '../cli-refusal.ts';

/** A file of messages, or standard input for `-`, read piece by piece. */
export interface OpenInput {
  /** Size of the file; null where it is not known. */
  readonly bytes: number | null;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Throws `CliRefusal` when there is no such file. */
export async function openInput(file: string, context: CliContext): Promise<OpenInput> {
  if (file === '-') return { bytes: null, chunks: context.stdin };
  const path = resolve(context.cwd, file);
  const entry = await stat(path).catch(() => null);
  if (entry === null) throw new CliRefusal('there is no such file: name one with messages, or - for standard input');
  if (entry.isDirectory()) throw new CliRefusal('this is a folder: name a file with messages, or - for standard input');
  return { bytes: entry.size, chunks: fileChunks(path) };
}

/** Opened only when first read, so that a failure to open meets somebody who waits for it. */
async function* fileChunks(path: string): AsyncGenerator<Uint8Array, void> {
  yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}
