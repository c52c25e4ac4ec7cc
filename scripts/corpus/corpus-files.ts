import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../src/cli/package-root.ts';
import type { CorpusRow, Split } from './corpus-row.ts';
import { parseCorpusLine, splits } from './corpus-row.ts';

/** Where the corpus lies in the repository. */
export const corpusFolder = join(packageRoot, 'data', 'corpus');

/** A line of a file that holds no row. */
export interface BadLine {
  readonly line: number;
  readonly reasons: readonly string[];
}

/** One batch as it lies on disk. */
export interface CorpusFile {
  readonly split: Split;
  /** `<lang>-<batch>`: the ids of its rows are `<lang>-<split>-<batch>-<number>`. */
  readonly name: string;
  readonly rows: readonly CorpusRow[];
  readonly bad: readonly BadLine[];
}

/** Reads all batches, or those of the given splits; none when there is no such folder. */
export async function readCorpus(
  folder: string = corpusFolder,
  wanted: readonly Split[] = splits,
): Promise<readonly CorpusFile[]> {
  const files: CorpusFile[] = [];
  for (const split of wanted) {
    const names = await readdir(join(folder, split)).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    });
    for (const file of names.filter((name) => name.endsWith('.jsonl')).sort())
      files.push(corpusFile(split, file.slice(0, -'.jsonl'.length), await readFile(join(folder, split, file), 'utf8')));
  }
  return files;
}

/** One batch from its text. */
export function corpusFile(split: Split, name: string, text: string): CorpusFile {
  const rows: CorpusRow[] = [];
  const bad: BadLine[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const parsed = parseCorpusLine(line);
    if (parsed.kind === 'row') rows.push(parsed.row);
    else bad.push({ line: index + 1, reasons: parsed.reasons });
  }
  return { split, name, rows, bad };
}
