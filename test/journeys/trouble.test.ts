import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Fault, FaultKind } from '../../src/sandbox/faults/fault-rack.ts';
import { until, wireBot } from './wired-bot.fixture.ts';
import type { WiredBot } from './wired-bot.fixture.ts';

const hidePath = '/2/tweets/*/hidden';

describe('test/journeys/trouble', () => {
  let wired: WiredBot;
  let insults = 0;

  /** Posts an insult that is to be hidden; each by its own words and author. */
  function insult(extras: { readonly delivery?: 'lost' } = {}): string {
    insults += 1;
    const key = `insult${insults}`;
    wired.sandbox.addUser({ handle: `fache${insults}` });
    wired.sandbox.addReply(`fache${insults}`, 'root', `Espèce de connard numéro ${insults}`, { key, lang: 'fr', ...extras });
    return key;
  }
  /** The state of the act on a post, as the bot recorded it. */
  function act(key: string): { readonly state: string; readonly code: string | null } | undefined {
    return wired.query<{ state: string; code: string | null }>(
      `select state, code from outbox where target = 'post:${wired.post(key).id}'`,
    )[0];
  }
  function hideCalls(key: string): number {
    return wired.sandbox.calls.list().filter((call) => call.path === `/2/tweets/${wired.post(key).id}/hidden`).length;
  }
  function storedText(key: string): number {
    return wired.query(`select 1 from message where key = 'post:${wired.post(key).id}' and content is not null`).length;
  }
  function readings(): number {
    return wired.sandbox.calls.list({ route: 'GET /2/users/:id/mentions' }).length;
  }
  async function readAgain(times: number): Promise<void> {
    const before = readings();
    await until(`the mentions were read ${times} times more`, 20_000, () => readings() >= before + times);
  }
  async function begin(options: Parameters<typeof wireBot>[0]): Promise<void> {
    wired = await wireBot(options);
    await until('the webhook is registered', 20_000, () => wired.sandbox.state().subscriptions.length >= 7);
    wired.sandbox.addPost('MINIFrance', 'La nouvelle MINI arrive.', { key: 'root' });
  }

  describe('when X refuses or spoils a hide', () => {
    beforeAll(() => begin({ rate: 480, mode: 'act' }));
    afterAll(() => wired.close());
    afterEach(() => wired.sandbox.clearFaults());

    it.each<{ readonly fault: FaultKind; readonly times: number; readonly because: string; readonly alert?: string }>([
      { fault: 'rate-limit', times: 1, because: 'X says when its window ends' },
      { fault: 'rate-limit-bare', times: 1, because: 'without headers the wait is guessed' },
      { fault: 'credits', times: 1, alert: 'x.unpaid', because: 'somebody pays, and then it goes on by itself' },
      { fault: 'spend-cap', times: 1, alert: 'x.unpaid', because: 'a spending limit is raised sooner or later' },
      { fault: 'usage-cap', times: 1, alert: 'x.unpaid', because: 'a monthly cap ends with the month: it is no rate limit' },
      { fault: 'html-503', times: 6, because: 'an outage passes' },
      { fault: 'problem-503', times: 2, because: 'it passes in JSON, too' },
      { fault: 'drop', times: 2, because: 'a connection that breaks before the answer says nothing' },
      { fault: 'drop-after', times: 1, because: 'hiding again what is hidden changes nothing' },
      { fault: 'cut-body', times: 2, because: 'half an answer is no confirmation' },
      { fault: 'wrong-json', times: 1, because: 'a broken answer is no confirmation' },
      { fault: 'wrong-shape', times: 1, because: 'another answer is no confirmation' },
      { fault: 'empty-body', times: 1, because: 'an empty answer is no confirmation' },
      { fault: 'unauthorized', times: 2, because: 'a refused token now and then is no locked account' },
    ])('hides exactly once after $fault, because $because', async ({ fault, times, alert }) => {
      const raised: string[] = [];
      wired.sandbox.armFault({ kind: fault, path: hidePath, times });

      const key = insult();
      await until('the act is done', 30_000, () => {
        raised.push(...wired.alerts());
        return act(key)?.state === 'done';
      });
      await until('no alert stands any more', 20_000, () => wired.alerts().length === 0);

      expect(wired.post(key)).toMatchObject({ hidden: true, timesHiddenByApi: 1 });
      expect([...new Set(raised)]).toEqual(alert === undefined ? [] : [alert]);
      expect(wired.paused()).toBe(false);
      expect(wired.caseOf(key)).toBeNull();
    });

    it('leaves to people what X forbids for this one post, and tries it once', async () => {
      wired.sandbox.armFault({ kind: 'forbidden', path: hidePath });

      const key = insult();
      await until('a case is opened', 20_000, () => wired.caseOf(key) !== null);
      await readAgain(2);

      expect(act(key)?.state).toBe('refused');
      expect(wired.caseOf(key)).toEqual({ lane: 'trouble', reason: 'refused' });
      expect(wired.post(key)).toMatchObject({ hidden: false, hideCalls: 0 });
      expect(wired.paused()).toBe(false);
    });

    it('takes a post for gone that X no longer knows, though it answers 200', async () => {
      wired.sandbox.armFault({ kind: 'slow', path: hidePath, ms: 800 });

      const key = insult();
      await until('the hide is on its way', 10_000, () => hideCalls(key) === 1);
      wired.sandbox.deletePost(key);
      await until('the act has ended', 20_000, () => act(key)?.state !== 'due');

      expect(['gone', 'cancelled']).toContain(act(key)?.state);
      expect(wired.post(key).timesHidden).toBe(0);
      expect(storedText(key)).toBe(0);
    });

    it('leaves to people a reply whose thread is no longer ours', async () => {
      wired.sandbox.armFault({ kind: 'html-503', path: hidePath, times: 1_000 });
      wired.sandbox.addPost('MINIFrance', 'Une autre annonce.', { key: 'root2' });
      wired.sandbox.addUser({ handle: 'fache_ailleurs' });
      wired.sandbox.addReply('fache_ailleurs', 'root2', 'Espèce de connard, là aussi', { key: 'ailleurs', lang: 'fr' });
      await until('the act waits', 20_000, () => hideCalls('ailleurs') > 0);

      // The fault stays until the next look: a hide that was looked at before the deletion must not slip through meanwhile.
      wired.sandbox.deletePost('root2');
      await until('a case is opened', 30_000, () => wired.caseOf('ailleurs') !== null);
      wired.sandbox.clearFaults();

      expect(act('ailleurs')).toEqual({ state: 'wrong-target', code: 'thread-unknown' });
      expect(wired.caseOf('ailleurs')).toMatchObject({ lane: 'trouble' });
      expect(wired.post('ailleurs').timesHidden).toBe(0);
    });

    it.each<{ readonly fault: Fault; readonly alert: string; readonly because: string }>([
      { fault: { kind: 'locked', path: hidePath }, alert: 'x.halted', because: 'a locked account must not be hammered' },
      { fault: { kind: 'suspended', path: hidePath }, alert: 'x.halted', because: 'a suspended one neither' },
      { fault: { kind: 'client-forbidden', path: hidePath }, alert: 'x.halted', because: 'the app has lost its access' },
      {
        fault: { kind: 'unauthorized', path: hidePath, times: 1_000 },
        alert: 'x.token-refused',
        because: 'five refusals are no accident',
      },
      { fault: { kind: 'locked', path: '/2/users/*/mentions' }, alert: 'x.halted', because: 'reading hears of it as well' },
    ])('pauses after $fault.kind on $fault.path until a person resumes, because $because', async ({ fault, alert }) => {
      // Where reading is refused, the act waits for X's window.
      if (fault.path !== hidePath) wired.sandbox.armFault({ kind: 'rate-limit', path: hidePath, ms: 20 * 60_000 });
      const waiting = insult();
      // A pause that came before the decision would leave nothing to do.
      if (fault.path !== hidePath) await until('the act is planned', 20_000, () => Boolean(act(waiting)));
      wired.sandbox.armFault(fault);

      await until('everything has stopped', 30_000, () => wired.paused());
      wired.sandbox.clearFaults();
      const shown = insult();
      await until('what comes now is decided', 20_000, () => wired.outcomesOf(shown) !== null);
      const before = hideCalls(waiting);
      await readAgain(3);
      const during = { alerts: wired.alerts(), calls: hideCalls(waiting) - before, hidden: wired.post(waiting).timesHidden };
      await wired.running.database.control.resume(wired.clock.now(), 'claire');
      await until('the act that waited is done', 40_000, () => act(waiting)?.state === 'done');

      expect(during.alerts).toContain(alert);
      expect(during.calls).toBe(0);
      expect(wired.outcomesOf(shown)).toEqual(['escalate']);
      expect(wired.post(waiting).timesHiddenByApi).toBe(1);
      expect(hideCalls(shown)).toBe(0);
      await until('the alert is gone once acts go through', 20_000, () => !wired.alerts().includes(alert));
    });
  });

  describe('when X says nothing at all', () => {
    beforeAll(() =>
      begin({
        rate: 20,
        mode: 'act',
        change: (config) => ({ ...config, run: { ...config.run, x: { ...config.run.x, timeoutSeconds: 1 } } }),
      }),
    );
    afterAll(() => wired.close());

    it.each<{ readonly fault: FaultKind; readonly requests: number; readonly because: string }>([
      { fault: 'silence', requests: 2, because: 'what was not answered is asked again' },
      { fault: 'silence-after', requests: 2, because: 'asking again what took effect changes nothing' },
    ])('hides exactly once after $fault, because $because', async ({ fault, requests }) => {
      wired.sandbox.armFault({ kind: fault, path: hidePath });

      const key = insult();
      await until('the act is done', 30_000, () => act(key)?.state === 'done');

      expect(wired.post(key)).toMatchObject({ hidden: true, timesHiddenByApi: 1 });
      expect(hideCalls(key)).toBe(requests);
    });
  });

  describe('when reading fails', () => {
    beforeAll(() => begin({ rate: 240, mode: 'act' }));
    afterAll(() => wired.close());
    afterEach(() => wired.sandbox.clearFaults());

    it.each<{ readonly fault: FaultKind; readonly path: string; readonly because: string }>([
      { fault: 'html-503', path: '/2/users/*/mentions', because: 'an outage moves no cursor' },
      { fault: 'cut-body', path: '/2/users/*/mentions', because: 'half a page moves no cursor' },
      { fault: 'wrong-shape', path: '/2/users/*/mentions', because: 'a page of another kind moves no cursor' },
      { fault: 'rate-limit-bare', path: '/2/users/*/mentions', because: 'a limit passes' },
      { fault: 'credits', path: '/2/users/*/mentions', because: 'somebody pays' },
      { fault: 'unauthorized', path: '/2/users/*/mentions', because: 'acts may use another token, so nothing is paused' },
      { fault: 'html-503', path: '/2/tweets', because: 'the look before acting waits' },
      { fault: 'cut-body', path: '/2/tweets', because: 'half a look is none' },
      { fault: 'wrong-shape', path: '/2/tweets', because: 'a look of another kind is none' },
    ])('loses nothing to $fault on $path, because $because', async ({ fault, path }) => {
      wired.sandbox.armFault({ kind: fault, path, method: 'GET', times: 3 });

      const key = insult({ delivery: 'lost' });
      await until('it is hidden', 40_000, () => act(key)?.state === 'done');
      await until('nothing fails and no alert stands', 30_000, async () => (await troubles()).length === 0);

      expect(wired.post(key)).toMatchObject({ timesHiddenByApi: 1, hideCalls: 1 });
      expect(wired.paused()).toBe(false);
    });

    it('says in its health what fails, and goes on with what works', async () => {
      wired.sandbox.armFault({ kind: 'unauthorized', path: '/2/users/*/mentions', times: 1_000 });
      await until('it is said', 20_000, async () => (await troubles()).length === 2);
      const said = await troubles();
      const key = insult();
      await until('what the webhook brought is hidden', 20_000, () => act(key)?.state === 'done');
      wired.sandbox.clearFaults();
      await until('nothing is said any more', 20_000, async () => (await troubles()).length === 0);

      expect(said).toEqual(['read mentions', 'x.token-refused']);
      expect(wired.paused()).toBe(false);
    });

    async function troubles(): Promise<readonly string[]> {
      const { failing, alerts } = await wired.running.bot.health();
      return [...Object.keys(failing), ...alerts.map(({ kind }) => kind)];
    }
  });

  describe('when access is taken away', () => {
    afterEach(() => wired.close());

    it('pauses when X tells that the brand has withdrawn it', async () => {
      await begin({ rate: 120, mode: 'act' });

      wired.sandbox.revokeAccess();
      await until('everything has stopped', 20_000, () => wired.paused());
      const key = insult();
      await until('it still judges', 20_000, () => wired.outcomesOf(key) !== null);

      expect(wired.query('select why, paused_by from pause')).toEqual([{ why: 'access-revoked', paused_by: 'x' }]);
      expect(wired.alerts()).toContain('access-revoked');
      expect(wired.outcomesOf(key)).toEqual(['escalate']);
      expect(hideCalls(key)).toBe(0);
    });

    it('halts reading and acts when the refresh token is burnt, and goes on once a person has authorized again', async () => {
      await begin({ rate: 240, mode: 'act', onlyOAuth2: true });
      const first = insult();
      await until('it works', 20_000, () => act(first)?.state === 'done');

      const { world } = wired.sandbox;
      for (const token of [...world.userTokens.values(), ...world.refreshTokens.values()]) token.revoked = true;
      await until('people are called', 30_000, () => wired.alerts().includes('x.token-refused'));
      const asked = wired.sandbox.calls.list().filter(({ caller }) => caller.startsWith('user')).length;
      const key = insult();
      await until('its act is planned', 20_000, () => act(key) !== undefined);
      await until('acts have stopped', 60_000, () => wired.paused());
      const refreshes = wired.sandbox.calls.list({ route: 'POST /2/oauth2/token' }).length;
      const during = {
        hidden: wired.post(key).hidden,
        asked: wired.sandbox.calls.list().filter(({ caller }) => caller.startsWith('user')).length,
      };
      await wired.restart(wired.sandbox.issueOAuth2('MINIFrance').refreshToken ?? '');
      await wired.running.database.control.resume(wired.clock.now(), 'claire');
      await until('the act that waited is done', 60_000, () => act(key)?.state === 'done');

      expect(during).toEqual({ hidden: false, asked });
      // One refresh at the start and one that was refused: a dead token is not tried again and again.
      expect(refreshes).toBe(2);
      expect(wired.post(key).timesHiddenByApi).toBe(1);
      await until('no alert stands', 20_000, () => wired.alerts().length === 0);
    });
  });
});
