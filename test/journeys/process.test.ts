import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ScaledClock } from '../../src/bot/clock/scaled-clock.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { BotHome } from './child-bot.fixture.ts';
import type { Child } from './child-bot.fixture.ts';
import { until } from './wired-bot.fixture.ts';

/** Stands in texts and handles, and must stand in no output. */
const mark = 'zqxmarqueur';
const settings = { privateSubscriptions: 'any-user-token', hookSignature: 'legacy' } as const;

function scale(rate: number): { anchor: number; origin: number; rate: number } {
  const now = Date.now();
  return { anchor: now, origin: now, rate };
}

describe('test/journeys/process', () => {
  let x: Sandbox;
  let home: BotHome;

  describe('a bot that runs', () => {
    let bot: Child;
    let insults = 0;

    beforeAll(async () => {
      const clock = scale(20);
      x = await startSandbox({ clock: new ScaledClock(clock), settings });
      home = await BotHome.make(x, clock);
      await home.raiseLabels();
      bot = await home.run();
      await until('the webhook is registered', 20_000, () => x.state().subscriptions.length >= 7);
      x.addPost('MINIFrance', 'La nouvelle MINI arrive.', { key: 'root' });
      x.addUser({ handle: mark, name: mark });
    });

    afterAll(async () => {
      await home.close();
      await x.close();
    });

    /** Posts an insult that must be hidden; each by its own words. */
    function insult(): string {
      insults += 1;
      const key = `insult${insults}`;
      x.addReply(mark, 'root', `espèce de connard ${mark}${insults}`, { key, lang: 'fr' });
      return key;
    }
    const post = (key: string) => x.state().posts.find((one) => one.key === key)!;

    it('says on /healthz and /readyz what it is', async () => {
      const health = await home.ask('/healthz');
      const ready = await home.ask('/readyz');

      expect([health.status, ready.status]).toEqual([200, 200]);
      expect(health.body).toEqual({
        ready: true,
        waitingFor: [],
        safeMode: false,
        paused: false,
        policy: expect.stringMatching(/^p-[0-9a-f]{16}$/),
        policyNote: null,
        alerts: [],
        failing: {},
      });
      expect(Object.keys(ready.body)).toEqual(Object.keys(health.body));
    });

    it('hides what it must, and its status says so', async () => {
      const key = insult();

      await until('the insult is hidden', 20_000, () => post(key).hidden);
      await until('the fact is recorded', 10_000, () => home.query("select 1 from outbox where state = 'done'").length === 1);
      const words = await home.command(['status']);
      const json = await home.command(['status', '--json']);

      expect(post(key).hideCalls).toBe(1);
      expect([words.code, json.code]).toEqual([0, 0]);
      expect(words.stdout).toMatch(/hidden today\s+1/);
      expect(JSON.parse(json.stdout)).toMatchObject({ mode: 'act', hiddenToday: 1, paused: null, account: '2244994945' });
    });

    it('refuses to run a second time on one database', async () => {
      const second = await home.command(['run']);

      expect(second.code).toBe(1);
      expect(second.stderr).toContain('another bot already runs on this database');
      expect(second.stderr).not.toContain('    at ');
      expect((await home.ask('/readyz')).status).toBe(200);
    });

    it('acts on nothing while it is paused, and says so; acts again after resume', async () => {
      const paused = await home.command(['pause', '--why', 'salon de Paris']);
      const health = await home.ask('/healthz');
      const during = insult();
      await until('the insult is decided', 20_000, () => caseOf(post(during).id).length === 1);
      const status = await home.command(['status', '--json']);
      const callsDuring = post(during).hideCalls;
      const resumed = await home.command(['resume']);
      const after = insult();

      await until('the next insult is hidden', 20_000, () => post(after).hidden);

      expect([paused.code, resumed.code]).toEqual([0, 0]);
      expect(paused.stdout).toContain('paused');
      expect(health.body).toMatchObject({ paused: true, ready: true });
      expect(JSON.parse(status.stdout)).toMatchObject({ paused: { why: 'salon de Paris' } });
      expect(callsDuring).toBe(0);
      // What was decided during the pause went to people and stays theirs.
      expect(post(during).hideCalls).toBe(0);
      expect((await home.ask('/healthz')).body).toMatchObject({ paused: false });
    });

    it('refuses a broken change on disk, keeps the old policy, and takes the mended one', async () => {
      const before = (await home.ask('/healthz')).body['policy'];
      const good = await home.read('netiquette.yaml');

      await home.write('netiquette.yaml', good.replace('  insult: { effect: act }', '  insult: { efect: act }'));
      await until('the refusal is visible', 20_000, async () => (await home.ask('/healthz')).body['policyNote'] !== null);
      const refused = (await home.ask('/healthz')).body;
      const hidden = insult();
      await until('the old policy still hides', 20_000, () => post(hidden).hidden);
      await home.write('netiquette.yaml', good.replace('  insult: { effect: act }', '  insult: { effect: escalate }'));
      await until('the mended policy is in force', 20_000, async () => {
        const { body } = await home.ask('/healthz');
        return body['policyNote'] === null && body['policy'] !== before;
      });
      const mended = (await home.ask('/healthz')).body;
      const shown = insult();
      await until('an insult goes to people', 20_000, () => caseOf(post(shown).id).length === 1);

      expect(refused).toMatchObject({ policy: before, alerts: [{ kind: 'policy.refused' }] });
      expect(bot.output).toMatch(/"file":"[^"]*netiquette\.yaml","line":\d+,"column":\d+/);
      expect(mended).toMatchObject({ alerts: [] });
      expect(decisionOf(post(shown).id)).toEqual({ policy: mended['policy'], outcomes: '["escalate"]' });
      expect(post(shown).hideCalls).toBe(0);
    });

    it('stops gracefully at the first signal, and starts again where it was', async () => {
      bot.signal('SIGTERM');
      const { code } = await bot.ended();
      const calls = x.state().posts.map((one) => one.hideCalls);
      bot = await home.run();
      bot.signal('SIGINT');
      const again = await bot.ended();

      expect([code, again.code]).toEqual([0, 0]);
      expect(again.stdout).toContain('"signal":"SIGINT"');
      expect(x.state().posts.map((one) => one.hideCalls)).toEqual(calls);
      expect((await home.ask('/healthz')).status).toBe(0);
    });

    it('ends at once at the second signal, whatever still hangs', async () => {
      bot = await home.run();
      const hanging = connect(home.hookPort, '127.0.0.1');
      await once(hanging, 'connect');
      hanging.on('error', () => undefined);
      hanging.write('POST /webhooks/x HTTP/1.1\r\nhost: bot.example.com\r\ncontent-length: 100\r\n\r\nhalf');
      await until('the bot has taken the request up', 5_000, () => home.ask('/healthz').then(({ status }) => status === 200));
      bot.signal('SIGTERM');
      await until('it is stopping', 5_000, () => bot.output.includes('"signal":"SIGTERM"'));
      const aliveBetween = bot.alive;
      bot.signal('SIGTERM');
      await until('it has ended, long before a graceful stop would give up', 5_000, () => !bot.alive);
      const { code, stdout } = await bot.ended();
      hanging.destroy();

      expect(aliveBetween).toBe(true);
      expect(code).toBe(1);
      expect(stdout).not.toContain('the bot has stopped');
    });

    it('writes no text and no name of a person, and no secret', () => {
      const secrets = Object.entries(home.env).filter(([name]) => /^X_|_KEY$/.test(name));

      expect(home.allOutput()).toContain('message decided');
      expect(home.allOutput()).not.toContain(mark);
      expect(secrets.length).toBeGreaterThanOrEqual(5);
      expect(secrets.filter(([, value]) => home.allOutput().includes(value)).map(([name]) => name)).toEqual([]);
    });

    function caseOf(id: string): readonly unknown[] {
      return home.query(`select 1 from case_file where root_key = 'post:${id}'`);
    }
    function decisionOf(id: string): unknown {
      return home.query(`select policy, outcomes from decision where message_key = 'post:${id}'`)[0];
    }
  });
});
