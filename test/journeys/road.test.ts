import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journeyStream } from '../../src/sandbox/scenes/journey-stream.ts';
import type { JourneyPost } from '../../src/sandbox/scenes/scene.ts';
import { until, wireBot } from './wired-bot.fixture.ts';
import type { DecidedRow, WiredBot } from './wired-bot.fixture.ts';

/** A word that stands in one reply and one handle, and must never stand in a log or readable in a database. */
const mark = 'zqxmarqueur';

describe('test/journeys/road', () => {
  let wired: WiredBot;
  /** Key in the sandbox → message. */
  const sent = new Map<string, JourneyPost>();

  beforeAll(async () => {
    wired = await wireBot({
      rate: 120,
      mode: 'act',
      sandbox: {
        seed: 7,
        settings: {
          lateIndexing: { share: 0.1, ms: 120_000 },
          deliveries: { duplicates: 0.2, disorder: 0.2, loss: 0.1, delayMs: 0, unknownEvery: 15 },
        },
      },
    });
    const { sandbox } = wired;
    await until('the webhook is registered', 20_000, () => sandbox.state().subscriptions.length >= 7);
    const root = sandbox.addPost('MINIFrance', 'La nouvelle MINI arrive.', { key: 'root' });
    for (const [index, message] of journeyStream.entries()) {
      const key = `m${index}`;
      sandbox.post(message, root.id, key);
      sent.set(key, message);
      // A burst now and then, a breath in between: roads overtake each other.
      if (index % 25 === 24) await until('the burst has left', 10_000, () => sandbox.deliveries.idle().then(() => true));
    }
    sandbox.post(
      {
        author: { name: 'Marque', handle: mark },
        text: `espèce de connard ${mark}`,
        lang: 'fr',
        surface: 'reply',
        kind: 'insult',
        expected: 'hide',
      },
      root.id,
      'marked',
    );
    await until('every message is decided', 60_000, () => decided(wired) >= journeyStream.length + 1);
    await until('every due act is done', 90_000, () => wired.dueActs() === 0);
  });

  afterAll(() => wired.close());

  it('judges each of the messages exactly once, whatever roads it came by', () => {
    const rows = wired.rows();

    expect(rows.filter((row) => row.decisions !== 1).map((row) => row.key)).toEqual([]);
    expect(rows).toHaveLength(journeyStream.length + 1);
    expect(keysSent(wired).filter((key) => !rows.some((row) => row.key === key))).toEqual([]);
  });

  it('hides each due reply exactly once, and nothing else', () => {
    const due = new Set(
      wired
        .rows()
        .filter(isDueForHiding)
        .map((row) => row.key),
    );

    const posts = wired.sandbox.state().posts.filter((post) => post.author !== 'MINIFrance');
    const wronglyHidden = posts.filter((post) => post.hidden && !due.has(`post:${post.id}`));
    const notHidden = posts.filter((post) => !post.hidden && due.has(`post:${post.id}`));
    const doubled = posts.filter((post) => post.timesHiddenByApi > 1 || post.hideCalls > 1);

    expect(wronglyHidden).toEqual([]);
    expect(notHidden).toEqual([]);
    expect(doubled).toEqual([]);
    expect(due.size).toBeGreaterThan(50);
  });

  it('spends no more than X allows: no call is refused for its rate', () => {
    const refused = Object.entries(wired.sandbox.state().calls).filter(
      ([call]) => call.startsWith('PUT') && call.endsWith('429'),
    );

    expect(refused).toEqual([]);
  });

  it('hides what the stream calls a violation and leaves honest criticism alone', () => {
    const hidden = new Set(
      wired.sandbox
        .state()
        .posts.filter((post) => post.hidden)
        .map((post) => post.key),
    );

    const hiddenThoughHarmless = [...sent].filter(([key, message]) => message.expected === 'stay' && hidden.has(key));
    const due = [...sent].filter(([, message]) => message.expected === 'hide');
    const missed = due.filter(([key]) => !hidden.has(key));

    expect(hiddenThoughHarmless.map(([, message]) => message.text)).toEqual([]);
    expect(missed.length / due.length).toBeLessThanOrEqual(0.1);
  });

  it('came by every road', () => {
    const rows = wired.rows();

    const byRoad = (bit: number): number => rows.filter((row) => (row.roads & (1 << bit)) !== 0).length;

    // webhook, mentions, search, dm-poll, in the order of the domain's list.
    expect([byRoad(0), byRoad(2), byRoad(3), byRoad(4)].every((count) => count > 10)).toBe(true);
  });

  it('keeps every case consistent with its events', async () => {
    expect(await wired.running.database.cases.audit()).toEqual([]);
  });

  it('writes nothing of a person into the log or readable into the database', () => {
    const log = wired.log();
    const bytes = wired.databaseBytes();

    expect(log).toContain('message decided');
    expect(log).not.toContain(mark);
    expect(bytes.includes(mark)).toBe(false);
    expect(bytes.includes('MINIFrance espèce')).toBe(false);
  });

  it('does nothing again after a restart', async () => {
    const before = wired.sandbox.state().posts.map((post) => post.hideCalls);
    const readings = countReadings(wired);

    await wired.restart();
    await until('everything was read again', 20_000, () => countReadings(wired) > readings + 2);
    await until('nothing waits', 20_000, () => wired.rows().every((row) => row.state !== 'received'));

    expect(wired.sandbox.state().posts.map((post) => post.hideCalls)).toEqual(before);
    expect(wired.count('decision')).toBe(journeyStream.length + 1);
  });
});

function decided(wired: WiredBot): number {
  return wired.rows().filter((row) => row.state === 'decided').length;
}

function isDueForHiding(row: DecidedRow): boolean {
  return row.outcomes.includes('hide') || row.outcomes.includes('protect');
}

function keysSent(wired: WiredBot): readonly string[] {
  const state = wired.sandbox.state();
  const posts = state.posts.filter((post) => post.author !== 'MINIFrance').map((post) => `post:${post.id}`);
  return [...posts, ...state.dms.map((dm) => `dm:${dm.id}`)];
}

function countReadings(wired: WiredBot): number {
  return wired.sandbox.calls.list({ route: 'GET /2/users/:id/mentions' }).length;
}
