import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConfigProblem } from '../../domain/errors.ts';
import { maxConfigBytes } from './load-yaml.ts';
import { nearest } from './nearest.ts';

/** A config file with its bytes. */
export interface ConfigFile {
  /** Path inside the config folder, with `/`. */
  readonly name: string;
  /** Path as problems name it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** What a config folder holds, and what is wrong with it before any file is understood. */
export interface ConfigFiles {
  readonly files: ReadonlyMap<string, ConfigFile>;
  readonly problems: readonly ConfigProblem[];
}

const known = ['run.yaml', 'netiquette.yaml', 'brand.yaml'];
/** Folders of files, what their files are called, and how that is said. */
const folders = {
  lexicons: { named: /^[a-z][a-z-]*\.[a-z]{2}\.yaml$/, words: 'a lexicon is named <family>.<language>.yaml, such as insult.fr.yaml' },
  rules: { named: /^[a-z0-9][a-z0-9-]*\.yaml$/, words: 'a file of rules is named in small letters, digits and hyphens, such as spring-campaign.yaml' },
} as const;
/** The folders below the config folder that are read. */
export const configSubfolders = Object.keys(folders);

/**
 * Reads the config folder. A file that nobody would read (a typing slip in its name) is a problem, so that no rule is
 * disarmed in silence. Hidden files and files of other kinds are left alone.
 */
export async function readConfigFiles(folder: string): Promise<ConfigFiles> {
  const problems: ConfigProblem[] = [];
  const refuse = (path: string, reason: string): void => void problems.push({ file: path, line: 1, column: 1, reason });
  const names: string[] = [];

  for (const name of await namesIn(folder, () => refuse(folder, 'there is no such config folder: create it, or name another with --config'))) {
    if (known.includes(name)) names.push(name);
    else if (isYaml(name)) refuse(join(folder, name), unreadName(name));
    else if (!configSubfolders.includes(name)) {
      const meant = nearest(name, configSubfolders);
      if (meant !== null) refuse(join(folder, name), `nobody reads this folder: did you mean "${meant}"?`);
    }
  }
  for (const [sub, { named, words }] of Object.entries(folders)) {
    for (const name of await namesIn(join(folder, sub), () => undefined)) {
      if (named.test(name)) names.push(`${sub}/${name}`);
      else if (isYaml(name)) refuse(join(folder, sub, name), `nobody reads this file: ${words}`);
    }
  }

  const files = new Map<string, ConfigFile>();
  for (const name of names) {
    const path = join(folder, name);
    const read = await readBounded(path);
    if (typeof read === 'string') refuse(path, read);
    else files.set(name, { name, path, bytes: read, sha256: createHash('sha256').update(read).digest('hex') });
  }
  return { files, problems };
}

/** What changes when any config file does: names, sizes and times of modification. */
export async function configFingerprint(folder: string): Promise<string> {
  const parts: string[] = [];
  for (const sub of ['', ...configSubfolders]) {
    for (const name of await namesIn(join(folder, sub), () => parts.push(`no ${sub}/`))) {
      if (!isYaml(name)) continue;
      const entry = await stat(join(folder, sub, name)).catch(() => null);
      if (entry !== null) parts.push(`${sub}/${name} ${entry.size} ${entry.mtimeMs} ${entry.ino}`);
    }
  }
  return parts.join('\n');
}

async function namesIn(folder: string, onMissing: () => void): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch {
    onMissing();
    return [];
  }
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

function unreadName(name: string): string {
  const meant = nearest(name, known);
  const hint = meant === null ? `known are ${known.join(', ')}, lexicons/<family>.<language>.yaml and rules/<name>.yaml` : `did you mean "${meant}"?`;
  return `nobody reads this file: ${hint}`;
}

/** The bytes of a file, or why they were not read. A file that is too large is not brought into memory. */
async function readBounded(path: string): Promise<Uint8Array | string> {
  try {
    const entry = await stat(path);
    if (!entry.isFile()) return 'not a file: move it away';
    // One byte more than allowed is enough for the loader to refuse it with its own words.
    if (entry.size > maxConfigBytes) return `larger than ${maxConfigBytes / 1_000_000} MB: split it, or remove what does not belong here`;
    return await readFile(path);
  } catch (error) {
    return `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}): check its permissions`;
  }
}
