import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/cli/package-root.ts';

/** Made or fetched by tools, or no text. */
const skipped = new Set(['node_modules', 'dist', 'coverage', 'var', '.git', 'pictures']);

/** Every file that belongs to the repository, as paths from its root. */
export function repositoryFiles(folder = ''): readonly string[] {
  return readdirSync(join(packageRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (skipped.has(entry.name)) return [];
    if (entry.isDirectory()) return repositoryFiles(path);
    return entry.isFile() ? [path] : [];
  });
}

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(packageRoot, path), 'utf8');
}

/** Source files that go into production. */
export function sourceFiles(): readonly string[] {
  return repositoryFiles('src').filter((path) => path.endsWith('.ts') && !/\.(?:test|fixture|contract)\.ts$/.test(path));
}

/** The first cells of a Markdown table's rows, as far as they are one word of code. */
export function firstCells(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? '');
}

/** The part of a Markdown text below one heading of the second level. */
export function section(markdown: string, heading: string): string {
  const [, after = ''] = markdown.split(`\n## ${heading}\n`);
  return after.split('\n## ')[0] ?? '';
}
