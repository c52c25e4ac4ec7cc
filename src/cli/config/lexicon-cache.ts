import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { LexiconConfig } from '../../rules/config/lexicon-config.ts';
import type { ConfigFile } from './config-files.ts';

/** Where checked lexicons are kept between starts: reading thousands of YAML entries takes most of a second, their JSON does not. */
export interface LexiconCache {
  get(file: ConfigFile): Promise<LexiconConfig | null>;
  put(file: ConfigFile, lexicon: LexiconConfig): Promise<void>;
}

/** Raise it when what a lexicon is checked for changes: entries made under other checks are then missed. */
const checksVersion = 1;
/** So many checked versions of one lexicon are kept: two folders used in turn should both stay fast. */
const keptPerName = 4;

/** The cache folder this environment asks for; null when there is neither XDG_CACHE_HOME nor a home. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  const xdg = env['XDG_CACHE_HOME'];
  if (xdg?.startsWith('/')) return join(xdg, 'netiquette');
  const home = env['HOME'] ?? env['USERPROFILE'];
  return home === undefined || home === '' ? null : join(home, '.cache', 'netiquette');
}

/** Keeps nothing: for checks that must look at the files themselves, and where there is no folder to keep things in. */
export const noLexiconCache: LexiconCache = {
  get: () => Promise.resolve(null),
  put: () => Promise.resolve(),
};

/**
 * A cache in files, keyed by the content of the lexicon, its schema and its name. It only ever saves time: whatever cannot be
 * read, written or believed counts as not there.
 */
export class FileLexiconCache implements LexiconCache {
  readonly #folder: string;
  readonly #schema: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.#schema = JSON.stringify(z.toJSONSchema(LexiconConfig));
  }

  async get(file: ConfigFile): Promise<LexiconConfig | null> {
    try {
      const [sum, json] = (await readFile(this.#pathOf(file), 'utf8')).split('\n', 2);
      if (json === undefined || sum !== digest(json)) return null;
      const parsed = LexiconConfig.safeParse(JSON.parse(json));
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }

  async put(file: ConfigFile, lexicon: LexiconConfig): Promise<void> {
    const path = this.#pathOf(file);
    const draft = `${path}.${randomUUID()}`;
    const json = JSON.stringify(lexicon);
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await writeFile(draft, `${digest(json)}\n${json}\n`, { mode: 0o600, flag: 'wx' });
      await rename(draft, path);
      await this.#forgetOldest(this.#prefixOf(file));
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
    }
  }

  async #forgetOldest(prefix: string): Promise<void> {
    const names = (await readdir(this.#folder)).filter((name) => name.startsWith(prefix));
    if (names.length <= keptPerName) return;
    const aged = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(this.#folder, name))).mtimeMs })));
    const surplus = aged.sort((a, b) => b.at - a.at).slice(keptPerName);
    for (const { name } of surplus) await rm(join(this.#folder, name), { force: true });
  }

  #pathOf(file: ConfigFile): string {
    return join(this.#folder, `${this.#prefixOf(file)}${digest(`${checksVersion}\n${this.#schema}\n${file.sha256}`).slice(0, 32)}.json`);
  }

  #prefixOf(file: ConfigFile): string {
    return `${basename(file.name, '.yaml')}-`;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
