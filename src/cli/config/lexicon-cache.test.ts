import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LexiconConfig } from '../../rules/config/lexicon-config.ts';
import type { ConfigFile } from './config-files.ts';
import { FileLexiconCache, cacheFolder } from './lexicon-cache.ts';
import { loadConfig } from './load-config.ts';
import { aLexicon, tempFolder, writeFiles } from './temp-folder.fixture.ts';

/** A cache that also counts what it could answer. */
class CountingCache extends FileLexiconCache {
  hits = 0;
  override async get(file: ConfigFile): Promise<LexiconConfig | null> {
    const found = await super.get(file);
    if (found !== null) this.hits += 1;
    return found;
  }
}

const lexicon = 'lexicons/insult.fr.yaml';

describe('cli/config/lexicon-cache', () => {
  it('answers an unchanged file, and misses a changed one', async () => {
    const folder = await tempFolder({ [lexicon]: aLexicon() });
    const cache = new CountingCache(await tempFolder());
    const first = await loadConfig(folder, { cache });

    const again = await loadConfig(folder, { cache });
    await writeFiles(folder, { [lexicon]: aLexicon({ term: 'zozotte', hits: ['quelle zozotte'] }) });
    const changed = await loadConfig(folder, { cache });

    expect(cache.hits).toBe(1);
    expect(again).toEqual(first);
    expect(changed.policy.lexicons[0]?.entries[0]?.term).toBe('zozotte');
  });

  it.each`
    damage                                    | because
    ${''}                                     | ${'an empty file'}
    ${'{"family":"insult"}'}                  | ${'no sum'}
    ${`${'0'.repeat(64)}\n{"entries":[]}\n`}  | ${'a sum that does not fit'}
  `('does not believe a damaged entry: $because', async ({ damage }: { damage: string }) => {
    const folder = await tempFolder({ [lexicon]: aLexicon() });
    const kept = await tempFolder();
    const cache = new CountingCache(kept);
    const first = await loadConfig(folder, { cache });
    for (const name of await readdir(kept)) await writeFile(join(kept, name), damage);

    const again = await loadConfig(folder, { cache });

    expect(cache.hits).toBe(0);
    expect(again).toEqual(first);
  });

  it('keeps no lexicon that was refused', async () => {
    const folder = await tempFolder({ [lexicon]: aLexicon({ hits: ['rien de tel'] }) });
    const kept = await tempFolder();
    const cache = new FileLexiconCache(kept);

    await expect(loadConfig(folder, { cache })).rejects.toThrow();
    await expect(loadConfig(folder, { cache })).rejects.toThrow();

    expect(await readdir(kept)).toEqual([]);
  });

  it('forgets old versions of a lexicon', async () => {
    const folder = await tempFolder();
    const kept = await tempFolder();
    const cache = new FileLexiconCache(kept);

    for (const ending of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await writeFiles(folder, { [lexicon]: aLexicon({ term: `zozo${ending}`, hits: [`zozo${ending}`] }) });
      await loadConfig(folder, { cache });
    }

    expect(await readdir(kept)).toHaveLength(4);
  });

  it('works without a place to keep things', async () => {
    const file = await tempFolder({ taken: '' });
    const cache = new FileLexiconCache(join(file, 'taken', 'cache'));
    const folder = await tempFolder({ [lexicon]: aLexicon() });

    const config = await loadConfig(folder, { cache });

    expect(config.policy.lexicons).toHaveLength(1);
    expect(await readFile(join(file, 'taken'), 'utf8')).toBe('');
  });

  it.each`
    env                                              | folder                          | because
    ${{ XDG_CACHE_HOME: '/c', HOME: '/home/a' }}     | ${'/c/netiquette'}              | ${'the standard variable wins'}
    ${{ XDG_CACHE_HOME: 'c', HOME: '/home/a' }}      | ${'/home/a/.cache/netiquette'}  | ${'a relative one counts as unset'}
    ${{ HOME: '/home/a' }}                           | ${'/home/a/.cache/netiquette'}  | ${'the usual place'}
    ${{}}                                            | ${null}                         | ${'no home, no cache'}
  `('chooses its folder: $because', ({ env, folder }: { env: Record<string, string>; folder: string | null }) => {
    expect(cacheFolder(env)).toBe(folder);
  });
});
