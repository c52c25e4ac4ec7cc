import { relative } from 'node:path';
import type { ConfigProblem } from '../../domain/errors.ts';

/** Problems one a line, as editors and terminals turn into links: `file:line:column reason`. Paths below `cwd` are shown from there. */
export function problemLines(problems: readonly ConfigProblem[], cwd: string): readonly string[] {
  return problems.map(({ file, line, column, reason }) => `${shownPath(file, cwd)}:${line}:${column} ${reason}`);
}

/** The path as seen from `cwd`, where it lies below. */
export function shownPath(path: string, cwd: string): string {
  const from = relative(cwd, path);
  return path.startsWith('/') && from !== '' && !from.startsWith('..') ? from : path;
}
