import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AccountId } from '../../../src/domain/ids.ts';
import type { Arrival } from '../../../src/domain/message.ts';
import type { Decision } from '../../../src/domain/decision.ts';
import {
  aDecision,
  aDm,
  aPost,
  allowed,
  dm,
  escalated,
  freshAccount,
  hidden,
  nobody,
  noon,
  ownRoot,
  post,
  startProcess,
  wide,
} from './world.ts';
import type { Process } from './world.ts';

export function decisionsContract(name: string, url: () => string): void {
  describe(`contract/store/decisions: ${name}`, () => {
    let account: AccountId;
    let one: Process;

    beforeEach(async () => {
      account = freshAccount();
      one = await startProcess(url(), account, 'one');
    });

    afterEach(() => one.close());

    const ingest = (arrivals: readonly Arrival[], at = noon) => one.db.ingest.ingest(arrivals, at, nobody);
    const take = (now = noon, limit = 100) => one.db.decisions.takeUndecided(limit, now, 1_000);
    const ids = async (taken: ReturnType<typeof take>) => (await taken).map((message) => message.id);

    it('leases the oldest first, and hands them out again when the lease has ended', async () => {
      await ingest([aPost('103')], noon);
      await ingest([aPost('101')], noon + 1);
      await ingest([aPost('102')], noon + 2);

      expect(await ids(take(noon + 2, 2))).toEqual(['103', '101']);
      expect(await ids(take(noon + 2))).toEqual(['102']);
      expect(await ids(take(noon + 2))).toEqual([]);
      expect(await one.db.decisions.nextUndecidedAt()).toBe(noon + 1_002);
      const again = await take(noon + 1_002);
      expect(again.map((message) => message.attempts)).toEqual([1, 1, 1]);
    });

    it('postpones, counting one attempt however often it is told', async () => {
      await ingest([aPost('101')]);
      await take();

      await one.db.decisions.postpone([post('101')], noon + 500);
      await one.db.decisions.postpone([post('101')], noon + 500);

      expect(await one.db.decisions.nextUndecidedAt()).toBe(noon + 500);
      expect(await ids(take(noon + 499))).toEqual([]);
      expect((await take(noon + 500))[0]?.attempts).toBe(1);
    });

    it('never gives the same message to two who take at once', async () => {
      const two = await startProcess(url(), account, 'two');
      await ingest(Array.from({ length: 200 }, (_, index) => aPost(String(1_000 + index))));

      const rounds = await Promise.all(
        Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? one : two).db.decisions.takeUndecided(15, noon, 60_000)),
      );

      const taken = rounds.flat().map((message) => message.id);
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.length).toBe(200);
      await two.close();
    });

    it('records a decision once, with its act, its case and its audit entry', async () => {
      await ingest([aPost('101')]);
      await take();
      const decided = hidden('101', {
        outcomes: ['hide', 'escalate'],
        severity: 'high',
        review: { lane: 'urgent', dueIn: 60_000 },
      });

      expect(await one.db.decisions.record([decided], noon)).toBe(1);
      const before = await one.db.status.status(noon);
      expect(await one.db.decisions.record([decided, allowed('101')], noon + 1)).toBe(0);
      expect(await one.db.decisions.record([allowed('999')], noon + 1)).toBe(0);

      expect(await one.db.status.status(noon)).toEqual(before);
      expect(before).toMatchObject({ messages: { decided: 1 }, outbox: { due: 1 }, openCases: { urgent: 1 }, decidedToday: 1 });
      const kept = await one.db.cases.ofMessage(post('101'));
      expect(kept?.status).toMatchObject({ lane: 'urgent', severity: 'high', dueAt: noon + 60_000, openTasks: 1 });
      expect(kept?.events.map((event) => event.kind)).toEqual(['opened', 'task']);
      expect(await one.db.cases.read(kept!.id)).toEqual(kept);
      expect(await one.db.cases.audit()).toEqual([]);
    });

    it.each`
      given                                                       | tasks | because
      ${{ outcomes: ['hide', 'escalate'], severity: 'critical' }} | ${1}  | ${'hiding is not removal'}
      ${{ outcomes: ['hide', 'escalate'], severity: 'medium' }}   | ${0}  | ${'not grave enough'}
      ${{ outcomes: ['escalate'], severity: 'critical' }}         | ${0}  | ${'nothing was hidden'}
    `('asks for a report to X ($because)', async ({ given, tasks }: { given: Partial<Decision>; tasks: number }) => {
      await ingest([aPost('101')]);

      await one.db.decisions.record([escalated(post('101'), given)], noon);

      expect((await one.db.cases.ofMessage(post('101')))?.status.openTasks).toBe(tasks);
    });

    it('raises the case of an edited post and never lowers it', async () => {
      await ingest([aPost('101'), aPost('105', { versions: ['101', '105'] }), aPost('106', { versions: ['101', '105', '106'] })]);
      await one.db.decisions.record([escalated(post('101'), { severity: 'high', review: { lane: 'urgent', dueIn: 50 } })], noon);
      await one.db.decisions.record(
        [escalated(post('105'), { severity: 'low', review: { lane: 'queue', dueIn: 5_000 } })],
        noon + 1,
      );
      await one.db.decisions.record(
        [escalated(post('106'), { severity: 'critical', review: { lane: 'queue', dueIn: 5 } })],
        noon + 2,
      );

      const kept = await one.db.cases.ofMessage(post('105'));
      expect(kept?.status).toMatchObject({ lane: 'urgent', severity: 'critical', dueAt: noon + 7 });
      expect(kept?.events.map((event) => event.kind)).toEqual(['opened', 'raised']);
      expect(await one.db.cases.audit()).toEqual([]);
    });

    it('learns owners, threads and full texts from look-ups, and forgets nothing it knew', async () => {
      await ingest([
        aPost('101', { text: 'coupé…', complete: false }),
        aPost('102', { thread: null }),
        aPost('103', { thread: '300' }),
      ]);
      await take();
      const found = [
        {
          key: post('101'),
          found: { kind: 'found' as const, ownedThread: true, conversationId: '100', arrival: aPost('101', { road: 'lookup' }) },
        },
        { key: post('102'), found: { kind: 'found' as const, ownedThread: false, conversationId: '200', arrival: null } },
        { key: post('103'), found: { kind: 'found' as const, ownedThread: null, conversationId: '300', arrival: null } },
      ];

      await one.db.decisions.resolve(found, noon);
      await one.db.decisions.resolve(found, noon);
      await one.db.decisions.resolve(
        [{ key: post('101'), found: { kind: 'found', ownedThread: null, conversationId: '100', arrival: null } }],
        noon,
      );

      expect(await one.db.decisions.threadOwners(['100', '200', '300', '400'])).toEqual(
        new Map([
          ['100', true],
          ['200', false],
          ['300', null],
        ]),
      );
      const taken = new Map((await take(noon + 1_000)).map((message) => [message.id as string, message]));
      expect(taken.get('101')).toMatchObject({ complete: true, message: { text: 'texte inventé 101', ownedThread: true } });
      expect(taken.get('102')?.message).toMatchObject({ conversationId: '200', ownedThread: false });
      expect(taken.get('103')?.message.ownedThread).toBeNull();
    });

    it('ends what a look-up found gone, and stores a newer version it found', async () => {
      await ingest([aPost('101'), aPost('102')]);
      await take();
      const newer = aPost('105', { versions: ['102', '105'], road: 'lookup' });
      const told = [
        { key: post('101'), found: { kind: 'gone' as const } },
        { key: post('102'), found: { kind: 'found' as const, ownedThread: true, conversationId: '100', arrival: newer } },
      ];

      await one.db.decisions.resolve(told, noon);
      await one.db.decisions.resolve(told, noon);

      expect((await one.db.status.status(noon)).messages).toEqual({ gone: 1, received: 2 });
      expect(await ids(take(noon))).toEqual(['105']);
      expect(await ingest([aPost('101')])).toMatchObject({ tombstoned: 1 });
    });

    it('gives facts in the order asked for', async () => {
      await ingest([ownRoot('100'), aPost('101'), aPost('102'), aPost('103')]);
      await one.db.decisions.record([hidden('101'), { ...hidden('102'), simulated: true }], noon);
      await one.db.control.setStep('insult', 'escalate', noon, 'claire');
      const asked = [aPost('103'), aPost('101')].map((arrival) => ({ ...arrival.message, ownedThread: true }));

      const facts = await one.db.decisions.facts(asked, noon + 10, { hidesPerHour: 5, hidesPerDay: 3, deletesPerDay: 4 });
      const later = await one.db.decisions.facts(asked, noon + 3_600_001, { hidesPerHour: 2, hidesPerDay: 9, deletesPerDay: 0 });
      const braked = await one.db.decisions.facts(asked, noon + 10, { hidesPerHour: 1, hidesPerDay: 9, deletesPerDay: 0 });

      const common = { steps: { insult: 'escalate' }, paused: false, hidesLeft: 1, deletesLeft: 4, conversationProtected: false };
      expect(facts).toEqual([
        { ...common, alreadyHidden: false },
        { ...common, alreadyHidden: true },
      ]);
      expect(later[0]).toMatchObject({ hidesLeft: 2, deletesLeft: 0 });
      expect(braked[0]?.hidesLeft).toBe(0);
    });

    it.each`
      given                              | isProtected | because
      ${{ labels: ['threat'] }}          | ${true}     | ${'a threat'}
      ${{ signals: ['contestation'] }}   | ${true}     | ${'a contestation'}
      ${{ signals: ['rights_request'] }} | ${true}     | ${'a rights request'}
      ${{ signals: ['legal_notice'] }}   | ${true}     | ${'a formal notice'}
      ${{ signals: ['needs_answer'] }}   | ${true}     | ${'a complaint or question'}
      ${{ outcomes: ['crm'] }}           | ${true}     | ${'a ticket'}
      ${{ labels: ['spam'] }}            | ${false}    | ${'mere spam'}
      ${{ signals: ['media_unseen'] }}   | ${false}    | ${'nothing that has to stay'}
    `(
      'protects the DM conversation: $isProtected ($because)',
      async ({ given, isProtected }: { given: Partial<Decision>; isProtected: boolean }) => {
        await ingest([aDm('501'), aDm('502'), aDm('503', { conversationId: '900009-2244994945' })]);
        await one.db.decisions.record([{ key: dm('501'), decision: aDecision(given), acts: [], simulated: false }], noon);
        const asked = [aDm('502'), aDm('503', { conversationId: '900009-2244994945' }), aPost('101')];

        const facts = await one.db.decisions.facts(
          asked.map((arrival) => ({ ...arrival.message, ownedThread: null })),
          noon,
          wide,
        );

        expect(facts.map((fact) => fact.conversationProtected)).toEqual([isProtected, false, false]);
      },
    );

    it('lets only one of two decide', async () => {
      const two = await startProcess(url(), account, 'two');
      await ingest(Array.from({ length: 40 }, (_, index) => aPost(String(1_000 + index))));
      const all = Array.from({ length: 40 }, (_, index) =>
        hidden(String(1_000 + index), { review: { lane: 'queue', dueIn: null } }),
      );

      const recorded = await Promise.all([
        one.db.decisions.record(all, noon),
        two.db.decisions.record([...all].reverse(), noon),
        one.db.decisions.record(all.slice(10), noon),
        two.db.ingest.ingest([aPost('1000', { road: 'search' })], noon, nobody),
      ]);

      expect(recorded.slice(0, 3).reduce<number>((sum, count) => sum + (count as number), 0)).toBe(40);
      expect(await one.db.status.status(noon)).toMatchObject({
        messages: { decided: 40 },
        outbox: { due: 40 },
        openCases: { queue: 40 },
      });
      await two.close();
    });
  });
}
