import { cp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { BotHome } from './child-bot.fixture.ts';
import { until } from './wired-bot.fixture.ts';

describe('test/journeys/process-refused', () => {
  let x: Sandbox;
  let home: BotHome;
  /** Somebody else's server, on a port that we want. */
  const taken = createServer();

  beforeAll(async () => {
    const now = Date.now();
    x = await startSandbox({ settings: { privateSubscriptions: 'any-user-token', hookSignature: 'legacy' } });
    home = await BotHome.make(x, { anchor: now, origin: now, rate: 1 });
    await cp(home.configFolder, join(home.folder, 'good'), { recursive: true });
  });

  afterAll(async () => {
    await home.close();
    await x.close();
  });

  it.each<{
    readonly what: string;
    readonly prepare: () => Promise<Readonly<Record<string, string>> | undefined>;
    readonly code: number;
    readonly says: readonly RegExp[];
    readonly because: string;
  }>([
    {
      what: 'three files with mistakes',
      prepare: async () => {
        await home.change('netiquette.yaml', (text) =>
          text.replace('insult: { effect: act }', 'insult: { effect: always }').replace('mode: act', 'mood: act'),
        );
        await home.change('brand.yaml', (text) => text.replace('staff: []', 'staff: [nobody]'));
        await home.write('run.yaml', 'poll: { mentionsSeconds: 0 }\nlog: { level: loud }\n');
        return undefined;
      },
      code: 2,
      says: [
        /config\/netiquette\.yaml:\d+:\d+ .*mood/,
        /config\/netiquette\.yaml:\d+:\d+ .*always|effect/,
        /config\/brand\.yaml:\d+:\d+ /,
        /config\/run\.yaml:1:\d+ /,
        /config\/run\.yaml:2:\d+ /,
        /5 problems/,
      ],
      because: 'who mends a config wants to see everything at once, and where',
    },
    {
      what: 'no secret at all',
      prepare: () => Promise.resolve({ HOME: home.folder }),
      code: 2,
      says: [/NETIQUETTE_MASTER_KEY/, /X_CONSUMER_KEY/, /X_CONSUMER_SECRET/, /X_ACCESS_TOKEN/, /X_ACCESS_SECRET/],
      because: 'missing ones are named together, with where to get them',
    },
    {
      what: 'an unreadable secret file and a missing secret',
      prepare: () => {
        const others = Object.entries(home.env).filter(([name]) => !['X_ACCESS_TOKEN', 'X_CONSUMER_KEY'].includes(name));
        return Promise.resolve({ ...Object.fromEntries(others), X_ACCESS_TOKEN_FILE: join(home.folder, 'nowhere') });
      },
      code: 2,
      says: [/X_ACCESS_TOKEN_FILE names a file that cannot be read \(ENOENT\)/, /X_CONSUMER_KEY/],
      because: 'both kinds of lack are said in one go',
    },
    {
      what: 'a master key that is too short',
      prepare: () => Promise.resolve({ ...home.env, NETIQUETTE_MASTER_KEY: 'c2hvcnQ=' }),
      code: 2,
      says: [/NETIQUETTE_MASTER_KEY/],
      because: 'a weak key is worse than none',
    },
    {
      what: 'a database of a newer version',
      prepare: async () => {
        await home.command(['migrate']);
        const db = new Sqlite(home.databasePath);
        db.prepare("insert into schema_info (version, name) values (99, 'of-tomorrow')").run();
        db.close();
        return undefined;
      },
      code: 1,
      says: [/the database comes from a newer version of the program/, /99/],
      because: 'an old program must not write into what it does not know',
    },
    {
      what: 'a database that is none',
      prepare: async () => {
        await writeFile(home.databasePath, 'this is no database at all, it only has its name'.repeat(50));
        return undefined;
      },
      code: 1,
      says: [/store\.refused/],
      because: 'a file of somebody else is not overwritten',
    },
    {
      what: 'a port that is taken',
      prepare: async () => {
        await new Promise<void>((resolve) => taken.listen(home.hookPort, '127.0.0.1', resolve));
        return undefined;
      },
      code: 1,
      says: [/cannot listen on 127\.0\.0\.1:\d+ \(webhook\.listen of run\.yaml\): something else listens there/],
      because: 'the operator sees what stands in the way',
    },
    {
      what: 'a policy without an account',
      prepare: async () => {
        await home.change('brand.yaml', (text) =>
          text.replace(/accounts:\n {2}- id: "2244994945"\n {4}handle: MINIFrance/, 'accounts: []'),
        );
        return undefined;
      },
      code: 2,
      says: [/no account is configured/, /brand\.yaml/],
      because: 'the shipped config must not moderate by accident',
    },
  ])('is refused: $what, because $because', async ({ prepare, code, says }) => {
    await rm(home.configFolder, { recursive: true });
    await cp(join(home.folder, 'good'), home.configFolder, { recursive: true });
    for (const end of ['', '-wal', '-shm']) await rm(home.databasePath + end, { force: true });
    const env = await prepare();

    const ended = await home.command(['run'], env);
    await new Promise((resolve) => taken.close(resolve));

    expect(ended.stderr.split('\n').filter((line) => /^\s+at /.test(line))).toEqual([]);
    for (const words of says) expect(ended.stderr).toMatch(words);
    expect(ended.code).toBe(code);
  });

  it('is alive but not ready while X does not know the account yet', async () => {
    await rm(home.configFolder, { recursive: true });
    await cp(join(home.folder, 'good'), home.configFolder, { recursive: true });
    x.armFault({ kind: 'html-503', path: '/2/users/me', times: 1_000 });

    const child = home.start(['run']);
    await until('everything but the account is there', 20_000, async () => {
      const { body } = await home.ask('/readyz');
      return JSON.stringify(body['waitingFor']) === '["account"]' && body['failing'] !== undefined;
    });
    const [ready, health] = [await home.ask('/readyz'), await home.ask('/healthz')];
    child.signal('SIGTERM');
    const { code } = await child.ended();

    expect([ready.status, health.status]).toEqual([503, 200]);
    expect(ready.body).toMatchObject({
      ready: false,
      waitingFor: ['account'],
      failing: { 'confirm account': expect.any(Number) },
    });
    expect(code).toBe(0);
  });
});
