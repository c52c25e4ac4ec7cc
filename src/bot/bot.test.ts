import { afterEach, describe, expect, it } from 'vitest';
import { XUnavailableError } from '../domain/errors.ts';
import { dmKey, xId } from '../domain/ids.ts';
import { createBot } from './bot.ts';
import type { Bot } from './bot.ts';
import { ManualClock } from './clock/manual-clock.fixture.ts';
import { aDueAct } from './deliver/fake-outbox.fixture.ts';
import { turns } from './deferred.fixture.ts';
import { FakeDatabase } from './fake-database.fixture.ts';
import { FakeX } from './fake-x.fixture.ts';
import { FakeWebhookAdmin } from './ingest/fake-webhook-admin.fixture.ts';
import { aLivePost, aPolicyId, account, anArrival, anOwnRoot, brand } from './messages.fixture.ts';
import { FakeJudge } from './moderate/fake-judge.fixture.ts';
import { PolicyHolder } from './moderate/policy-in-force.ts';
import type { PolicyInForce } from './moderate/policy-in-force.ts';
import { RecordingLog } from './recording-log.fixture.ts';

const minute = 60_000;
const stranger = xId('900000000000000042');

const aPolicy = (mode: PolicyInForce['mode']): PolicyInForce => ({
  id: aPolicyId,
  mode,
  brakes: { hidesPerHour: 9, hidesPerDay: 9, deletesPerDay: 9 },
  accountErrors: 5,
  history: { windowHours: 48, offenderDays: 30 },
  decide: () => {
    throw new Error('not asked here');
  },
});

describe('bot/bot', () => {
  let bots: Bot[] = [];
  afterEach(async () => {
    await Promise.all(bots.map((bot) => bot.close()));
    bots = [];
  });

  function aBot(mode: PolicyInForce['mode'] = 'act') {
    const clock = new ManualClock();
    const database = new FakeDatabase();
    const x = new FakeX().put(anOwnRoot(), aLivePost('5'), aLivePost('6'));
    const log = new RecordingLog();
    const policies = new PolicyHolder(aPolicy(mode));
    const bot = createBot({
      account,
      database,
      x: { posts: x, dms: x, hider: x, dmCopies: x, budget: x, webhooks: new FakeWebhookAdmin() },
      judge: new FakeJudge(),
      policies,
      clock,
      log,
      staff: new Set(),
      rhythm: {
        mentionsSeconds: 60,
        overlapMinutes: 30,
        sweepMinutes: 15,
        dmSeconds: 60,
        fullPassHours: 24,
        firstLookBackHours: 24,
        ownThreads: 10,
        ownThreadDays: 7,
      },
      webhookUrl: () => null,
      judgeBatch: 100,
      chance: () => 0.5,
    });
    bots.push(bot);
    /** Lets so much time pass, half a minute at a time. */
    const pass = async (ms: number): Promise<void> => {
      for (let passed = 0; passed < ms; passed += minute / 2) {
        clock.advance(minute / 2);
        await turns(30);
      }
    };
    const acts = () => [...x.of('hide'), ...x.of('delete-dm')].flatMap((call) => call.ids ?? []);
    return { bot, clock, database, x, log, policies, pass, acts };
  }

  it('is ready when its account is confirmed, it has read once and its judges stand', async () => {
    const { bot, pass } = aBot();
    expect(await bot.health()).toMatchObject({ ready: false, waitingFor: ['account', 'first reading', 'judges'] });

    bot.start();
    await pass(minute);
    expect((await bot.health()).waitingFor).toEqual(['judges']);
    bot.board.reached('judges');

    expect((await bot.health()).ready).toBe(true);
  });

  it('acts once the account is confirmed', async () => {
    const { bot, database, pass, acts } = aBot();
    database.outbox.put(aDueAct('5'), aDueAct('6', { act: 'delete-dm', desired: 'deleted', target: dmKey(xId('6')) }));

    bot.start();
    await pass(minute);

    expect([...acts()].sort()).toEqual(['5', '6']);
  });

  it.each(['act', 'simulate'] as const)(
    "does nothing with somebody else's tokens, nor before X has said whose they are (%s)",
    async (mode) => {
      const { bot, database, x, pass, acts } = aBot(mode);
      x.identity = stranger;
      database.outbox.put(aDueAct('5'), aDueAct('6', { act: 'delete-dm', desired: 'deleted', target: dmKey(xId('6')) }));

      bot.start();
      await pass(10 * minute);

      expect(acts()).toEqual([]);
      expect((await bot.health()).ready).toBe(false);
    },
  );

  it('acts no more when the tokens were changed for those of another account', async () => {
    const { bot, database, x, pass, acts } = aBot();
    bot.start();
    await pass(minute);

    x.identity = stranger;
    await pass(6 * minute);
    database.outbox.put(aDueAct('5'));
    await pass(5 * minute);

    expect(acts()).toEqual([]);
    expect([...database.control.standing.keys()]).toContain('x.wrong-account');
  });

  it('repeats no act of a restored database: in simulate, what was planned for real waits', async () => {
    const { bot, database, pass, acts, policies } = aBot('simulate');
    database.outbox.put(aDueAct('5'), aDueAct('6', { simulated: true }));

    bot.start();
    await pass(5 * minute);
    expect(acts()).toEqual([]);
    expect(database.outbox.row('6')?.fact).toEqual({ kind: 'done', simulated: true });
    policies.use(aPolicy('act'));
    await pass(20 * minute);

    expect(acts()).toEqual(['5']);
  });

  it('leaves it to the store to pause for access that was taken away: only it knows a notice it has seen before', async () => {
    const { bot, database, log } = aBot();

    await bot.receive([{ kind: 'access-revoked', userId: brand, at: 1 }]);
    await turns();

    expect(database.control.pauses).toEqual([]);
    expect(log.of('error')).toHaveLength(1);
  });

  it('takes deliveries before and after everything else, and durably', async () => {
    const { bot, database } = aBot();

    await bot.receive([anArrival('5')]);

    expect(database.ingest.keys).toEqual(['post:5']);
  });

  it('reports failures with their code, and never with their message', async () => {
    const { bot, x, log, pass } = aBot();
    x.fault = ({ what }) => {
      if (what === 'mentions') throw new TypeError('MARQUE-SECRETE');
      if (what === 'dms') throw new XUnavailableError('MARQUE-SECRETE', { endpoint: 'dms' });
    };

    bot.start();
    await pass(minute);

    expect((await bot.health()).failing).toMatchObject({ 'read mentions': 1, 'read messages': 1 });
    expect(JSON.stringify(log.lines)).not.toContain('SECRETE');
    expect(log.of('error')[0]?.fields).toEqual({ task: 'read mentions', code: 'unexpected', error: 'TypeError' });
    expect(log.of('warn')[0]?.fields).toMatchObject({ task: 'read messages', code: 'x.unavailable' });
  });

  it('calls somebody when X has not answered three readings in a row, and no more once it does', async () => {
    const { bot, x, database, pass } = aBot();
    x.fault = ({ what }) => {
      if (what === 'mentions') throw new XUnavailableError('away');
    };
    bot.start();

    await pass(minute);
    const early = await database.control.alerts();
    await pass(3 * minute);
    const late = await database.control.alerts();
    x.fault = () => undefined;
    await pass(2 * minute);

    expect(early.map((alert) => alert.kind)).not.toContain('x.unreachable');
    expect(late.map((alert) => alert.kind)).toContain('x.unreachable');
    expect((await database.control.alerts()).map((alert) => alert.kind)).not.toContain('x.unreachable');
  });

  it('begins nothing new once it closes', async () => {
    const { bot, x, pass } = aBot();
    bot.start();
    await pass(minute);

    await bot.close();
    const before = x.calls.length;
    await pass(20 * minute);

    expect(x.calls).toHaveLength(before);
  });
});
