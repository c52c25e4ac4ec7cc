import { afterEach, describe, expect, it } from 'vitest';
import { journeyStream } from '../../src/sandbox/scenes/journey-stream.ts';
import { until, wireBot } from './wired-bot.fixture.ts';
import type { WiredBot, WiredOptions } from './wired-bot.fixture.ts';

/** Every fifth message: all four languages, all roads, enough that must be hidden and enough that must stay. */
const stream = journeyStream.filter((_message, index) => index % 5 === 0);

describe('test/journeys/simulate', () => {
  const running: WiredBot[] = [];

  afterEach(async () => {
    for (const wired of running.splice(0)) await wired.close();
  });

  /** Plays the stream to a bot; returns it when everything is decided and nothing is due any more. */
  async function play(options: Omit<WiredOptions, 'rate'>): Promise<WiredBot> {
    const wired = await wireBot({ ...options, rate: 120 });
    running.push(wired);
    const { sandbox } = wired;
    await until('the webhook is registered', 20_000, () => sandbox.state().subscriptions.length >= 7);
    const root = sandbox.addPost('MINIFrance', 'La nouvelle MINI arrive.', { key: 'root' });
    for (const [index, message] of stream.entries()) sandbox.post(message, root.id, `m${index}`);
    sandbox.addUser({ handle: 'arnaque_express' });
    sandbox.addDm('arnaque_express', 'MINIFrance', 'Achetez 10000 followers ici : http://followers-pas-chers.example.com', {
      key: 'scam',
    });
    await until('everything is decided', 60_000, () => {
      const rows = wired.rows();
      return rows.length === stream.length + 1 && rows.every((row) => row.state === 'decided');
    });
    await until('nothing is due any more', 60_000, () => wired.dueActs() === 0);
    return wired;
  }

  /** Outcomes by the key that the message has in the stream. */
  function outcomes(wired: WiredBot): Readonly<Record<string, readonly string[]>> {
    const { posts, dms } = wired.sandbox.state();
    const keys = new Map<string, string | null>([
      ...posts.map((post) => [`post:${post.id}`, post.key] as const),
      ...dms.map((dm) => [`dm:${dm.id}`, dm.key] as const),
    ]);
    return Object.fromEntries(wired.rows().map((row) => [keys.get(row.key), row.outcomes]));
  }
  /** Calls by which something would be changed for the public or for the people who wrote. */
  function touches(wired: WiredBot): readonly string[] {
    return wired.sandbox.calls
      .list()
      .filter(
        ({ method, path }) =>
          (method === 'PUT' || method === 'DELETE' || method === 'POST') && !/oauth2|webhooks|activity/.test(path),
      )
      .map(({ method, path }) => `${method} ${path}`);
  }

  it('decides the same as in earnest, and touches nothing', async () => {
    const simulated = await play({ mode: 'simulate' });
    const earnest = await play({ mode: 'act' });

    const decided = outcomes(simulated);

    expect(decided).toEqual(outcomes(earnest));
    expect(Object.values(decided).filter((list) => list.includes('hide')).length).toBeGreaterThan(5);
    expect([...new Set(touches(earnest).map((call) => call.split(' ')[0]))].sort()).toEqual(['DELETE', 'PUT']);
    expect(touches(simulated)).toEqual([]);
    expect(simulated.sandbox.state().posts.filter((post) => post.hidden)).toEqual([]);
  });

  it('records every act as simulated, as if it had been done', async () => {
    const wired = await play({ mode: 'simulate' });

    const acts = wired.query<{ state: string; simulated: number }>('select distinct state, simulated from outbox');
    const decisions = wired.query<{ simulated: number }>('select distinct simulated from decision');
    const audit = wired.query<{ kind: string; simulated: number }>(
      `select distinct kind, json_extract(body, '$.simulated') as simulated from audit_entry where kind in ('act', 'decided') order by kind`,
    );
    const hiddenCases = wired.query('select 1 from case_file where hidden = 1 or deleted = 1');
    const status = await wired.running.database.status.status(wired.clock.now());

    expect(acts).toEqual([{ state: 'done', simulated: 1 }]);
    expect(decisions).toEqual([{ simulated: 1 }]);
    expect(audit).toEqual([
      { kind: 'act', simulated: 1 },
      { kind: 'decided', simulated: 1 },
    ]);
    expect(hiddenCases).toEqual([]);
    expect(status.hiddenToday).toBe(0);
  });

  it('shows everything to people at first, even when the mode is act: labels are raised by people', async () => {
    const wired = await play({ mode: 'act', firstStep: 'escalate' });

    const decided = Object.values(outcomes(wired)).flat();
    const cases = wired.query<{ root_key: string }>('select root_key from case_file');
    const escalated = wired.rows().filter((row) => row.outcomes.includes('escalate'));

    expect([...new Set(decided)].filter((outcome) => ['hide', 'protect', 'delete'].includes(outcome))).toEqual([]);
    expect(wired.count('outbox')).toBe(0);
    expect(touches(wired)).toEqual([]);
    expect(escalated.length).toBeGreaterThan(10);
    expect(cases.map((one) => one.root_key).sort()).toEqual(escalated.map((row) => row.key).sort());
  });

  it('begins to act on a label once a person has raised it, and on that one only', async () => {
    const wired = await play({ mode: 'act', firstStep: 'escalate' });
    wired.sandbox.addUser({ handle: 'fache' });

    await wired.running.database.control.setStep('insult', 'act', wired.clock.now(), 'claire');
    wired.sandbox.addReply('fache', 'root', 'Espèce de connard', { key: 'insult', lang: 'fr' });
    wired.sandbox.addReply('fache', 'root', 'Mon numéro : 06 39 98 12 34, appelez-moi', { key: 'own data', lang: 'fr' });
    await until('the insult is hidden', 20_000, () => wired.post('insult').hidden);
    await until('the other is decided', 20_000, () => wired.outcomesOf('own data') !== null);

    expect(wired.outcomesOf('own data')).toEqual(['escalate']);
    expect(wired.post('own data').hidden).toBe(false);
    expect(touches(wired)).toHaveLength(1);
  });
});
