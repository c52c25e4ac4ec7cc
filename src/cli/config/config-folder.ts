import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { packageRoot } from '../package-root.ts';

/** Where the config is: the folder asked for, else ./config, else the one shipped with the program. */
export async function configFolder(asked: string | undefined, cwd: string): Promise<string> {
  if (asked !== undefined) return resolve(cwd, asked);
  const own = join(cwd, 'config');
  const isFolder = await stat(own).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  return isFolder ? own : join(packageRoot, 'config');
}
