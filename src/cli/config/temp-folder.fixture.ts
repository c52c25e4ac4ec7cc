import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files, gone when the test ends. */
export async function tempFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'netiquette-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, files);
  return folder;
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** A lexicon with one entry; only what a test is about is named. */
export function aLexicon({ term = 'zozo', hits = ['quel zozo'], family = 'insult' }: { term?: string; hits?: readonly string[]; family?: string } = {}): string {
  return [
    `family: ${family}`,
    'language: fr',
    'label: insult',
    'entries:',
    `  - term: ${term}`,
    '    why: invented for a test',
    `    hits: [${hits.map((hit) => JSON.stringify(hit)).join(', ')}]`,
    '',
  ].join('\n');
}

/** A file of own rules with one rule; only what a test is about is named. */
export function anOwnRule({
  id = 'zozo',
  where = "{any: [{word: 'zozo'}]}",
  match = ['quel zozo'],
  ignore = ['quel zazou'],
  more = '',
}: { id?: string; where?: string; match?: readonly string[]; ignore?: readonly string[]; more?: string } = {}): string {
  const list = (texts: readonly string[]): string => `[${texts.map((text) => JSON.stringify(text)).join(', ')}]`;
  return [
    'rules:',
    `  - id: ${id}`,
    '    label: offtopic',
    '    describes: Invented for a test.',
    '    severity: low',
    `    where: ${where}`,
    `    match: ${list(match)}`,
    `    ignore: ${list(ignore)}`,
    ...(more === '' ? [] : [`    ${more}`]),
    '',
  ].join('\n');
}
