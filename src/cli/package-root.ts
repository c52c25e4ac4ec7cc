import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json: two levels above this file, in `src` as in `dist`. */
export const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The program's version, from package.json. */
export async function packageVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  return version;
}
