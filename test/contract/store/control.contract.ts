import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AccountId, PolicyId } from '../../../src/domain/ids.ts';
import type { TokenPair } from '../../../src/domain/ports/x.ts';
import { currentSchema } from '../../../src/store/migrate.ts';
import { aPost, freshAccount, nobody, noon, post, startProcess, x } from './world.ts';
import type { Process } from './world.ts';

export function controlContract(name: string, url: () => string): void {
  describe(`contract/store/control: ${name}`, () => {
    let account: AccountId;
    let one: Process;

    beforeEach(async () => {
      account = freshAccount();
      one = await startProcess(url(), account, 'one');
    });

    afterEach(() => one.close());

    it('pauses once and resumes once', async () => {
      await one.db.control.pause({ since: noon, by: 'claire', why: 'election day' });
      await one.db.control.pause({ since: noon + 1, by: 'bot', why: 'brake' });
      expect(await one.db.control.paused()).toEqual({ since: noon, by: 'claire', why: 'election day' });

      await one.db.control.resume(noon + 2, 'claire');
      await one.db.control.resume(noon + 3, 'claire');
      expect(await one.db.control.paused()).toBeNull();

      await one.db.control.pause({ since: noon + 4, by: 'claire', why: 'again' });
      expect((await one.db.control.paused())?.why).toBe('again');
      expect((await one.db.status.status(noon)).auditEntries).toBe(3);
    });

    it('keeps live steps, and notes each change once', async () => {
      await one.db.control.setStep('insult', 'escalate', noon, 'claire');
      await one.db.control.setStep('insult', 'act', noon + 1, 'claire');
      await one.db.control.setStep('insult', 'act', noon + 2, 'claire');
      await one.db.control.setStep('spam', 'record', noon, 'claire');

      expect(await one.db.control.steps()).toEqual({ insult: 'act', spam: 'record' });
      expect((await one.db.status.status(noon)).auditEntries).toBe(3);
    });

    it('keeps the start of an alert that stands', async () => {
      await one.db.control.raiseAlert('x.unpaid', noon, { endpoint: 'hide' });
      await one.db.control.raiseAlert('x.unpaid', noon + 1, {});
      await one.db.control.raiseAlert('backlog', noon + 1, { messages: 9 });
      expect(await one.db.control.alerts()).toEqual([
        { kind: 'x.unpaid', since: noon, facts: { endpoint: 'hide' } },
        { kind: 'backlog', since: noon + 1, facts: { messages: 9 } },
      ]);

      await one.db.control.clearAlert('x.unpaid');
      await one.db.control.clearAlert('x.unpaid');
      expect((await one.db.control.alerts()).map((alert) => alert.kind)).toEqual(['backlog']);
    });

    it('keeps every policy and one active', async () => {
      const [a, b] = ['p-aaaaaaaaaaaaaaaa', 'p-bbbbbbbbbbbbbbbb'] as [PolicyId, PolicyId];
      expect(await one.db.control.activePolicy()).toBeNull();
      await one.db.control.activatePolicy({ id: a, madeAt: noon, by: 'claire', content: '{"é":1}' });
      await one.db.control.activatePolicy({ id: a, madeAt: noon + 9, by: 'bot', content: '{}' });
      await one.db.control.activatePolicy({ id: b, madeAt: noon + 1, by: 'claire', content: '{"b":1}' });
      expect((await one.db.control.activePolicy())?.id).toBe(b);
      expect(await one.db.control.policy(a)).toEqual({ id: a, madeAt: noon, by: 'claire', content: '{"é":1}' });

      await one.db.control.activatePolicy({ id: a, madeAt: noon + 2, by: 'claire', content: '{"é":1}' });

      expect((await one.db.control.activePolicy())?.id).toBe(a);
      expect(await one.db.control.policy('p-cccccccccccccccc' as PolicyId)).toBeNull();
    });

    it('opens a case without a decision, raises it, and changes nothing when told again', async () => {
      await one.db.ingest.ingest([aPost('105', { versions: ['101', '105'] })], noon, nobody);

      const first = await one.db.cases.open(post('105'), 'gave-up', 'queue', 'low', noon);
      const again = await one.db.cases.open(post('105'), 'gave-up', 'queue', 'low', noon + 1);
      const raised = await one.db.cases.open(post('101'), 'gave-up', 'urgent', 'medium', noon + 2);
      const unknown = await one.db.cases.open(post('999'), 'gave-up', 'trouble', 'none', noon + 3);

      expect([again, raised]).toEqual([first, first]);
      expect(unknown).not.toBe(first);
      expect((await one.db.cases.read(first))?.events.map((event) => event.kind)).toEqual(['opened', 'raised']);
      expect(await one.db.cases.read('nothing' as never)).toBeNull();
      expect(await one.db.cases.ofMessage(post('777'))).toBeNull();
      expect(await one.db.cases.audit()).toEqual([]);
    });

    it('replaces the token pair only for who had the last one', async () => {
      const pair = (token: string): TokenPair => ({
        accessToken: `a-${token}`,
        refreshToken: `r-${token}`,
        expiresAt: noon,
        scope: 'tweet.read',
      });
      expect(await one.db.tokens.read()).toBeNull();
      expect(await one.db.tokens.replace('r-0', pair('1'))).toBe(false);
      expect(await one.db.tokens.replace(null, pair('1'))).toBe(true);
      expect(await one.db.tokens.replace(null, pair('2'))).toBe(false);

      const two = await startProcess(url(), account, 'two');
      const both = await Promise.all([one.db.tokens.replace('r-1', pair('2')), two.db.tokens.replace('r-1', pair('3'))]);

      expect([...both].sort()).toEqual([false, true]);
      expect(await two.db.tokens.read()).toEqual(pair(both[0] ? '2' : '3'));
      await two.close();
    });

    it('keeps the rate windows', async () => {
      const window = { endpoint: 'hide', token: 'user', limit: 50, remaining: 7, resetAt: noon };
      await one.db.rateWindows.save([{ ...window, remaining: 9 }, window, { ...window, endpoint: 'dm' }]);
      await one.db.rateWindows.save([{ ...window, remaining: 6 }]);
      await one.db.rateWindows.save([]);

      expect(await one.db.rateWindows.load()).toEqual([
        { ...window, endpoint: 'dm' },
        { ...window, remaining: 6 },
      ]);
    });

    it('shows numbers', async () => {
      await one.db.ingest.ingest([aPost('101')], noon, { ...nobody, cursor: { source: 'mentions', value: x('101') } });

      expect(await one.db.status.status(noon)).toEqual({
        schema: currentSchema,
        messages: { received: 1 },
        outbox: {},
        openCases: {},
        cursors: { mentions: '101' },
        oldestUndecidedAt: noon,
        oldestDueActAt: null,
        decidedToday: 0,
        hiddenToday: 0,
        unread: {},
        auditEntries: 0,
      });
    });
  });
}
