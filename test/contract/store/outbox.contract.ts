import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DueAct, Fact } from '../../../src/domain/act.ts';
import { StoreRefusedError } from '../../../src/domain/errors.ts';
import type { AccountId, RowId } from '../../../src/domain/ids.ts';
import type { Severity } from '../../../src/domain/netiquette.ts';
import { aDecision, aDm, aPost, deletion, dm, freshAccount, hidden, nobody, noon, post, startProcess } from './world.ts';
import type { Process } from './world.ts';

export function outboxContract(name: string, url: () => string): void {
  describe(`contract/store/outbox: ${name}`, () => {
    let account: AccountId;
    let one: Process;

    beforeEach(async () => {
      account = freshAccount();
      one = await startProcess(url(), account, 'one');
    });

    afterEach(() => one.close());

    const takeDue = (now = noon, limit = 10) => one.db.outbox.takeDue('hide', limit, now, 1_000);

    async function takeAndBegin(now: number): Promise<DueAct> {
      const [act] = await takeDue(now, 1);
      expect(await one.db.outbox.begin(act!.id, now)).toBe(true);
      return act!;
    }

    async function plan(id: string, severity: Severity = 'medium', withCase = false, at = noon): Promise<void> {
      await one.db.ingest.ingest([aPost(id)], at, nobody);
      await one.db.decisions.record([hidden(id, { severity, review: withCase ? { lane: 'queue', dueIn: null } : null })], at);
    }

    it('hands out the most harmful first, then the oldest', async () => {
      await plan('101', 'low', false, noon);
      await plan('102', 'critical', false, noon + 1);
      await plan('103', 'medium', false, noon + 2);
      await plan('104', 'medium', false, noon + 1);

      expect((await takeDue(noon + 2)).map((act) => act.target)).toEqual([post('102'), post('104'), post('103'), post('101')]);
      expect(await takeDue(noon + 2)).toEqual([]);
    });

    it('counts as hidden today what was hidden, not what was only simulated', async () => {
      for (const id of ['101', '102', '103']) await one.db.ingest.ingest([aPost(id)], noon, nobody);
      await one.db.decisions.record(
        [hidden('101'), { ...hidden('102'), simulated: true }, { ...hidden('103'), simulated: true }],
        noon,
      );

      for (const act of await takeDue()) await one.db.outbox.recordFact(act.id, { kind: 'done', simulated: act.simulated }, noon);

      expect(await one.db.status.status(noon)).toMatchObject({ outbox: { done: 3 }, hiddenToday: 1 });
    });

    it('tells what the target must still be, for posts and for DMs', async () => {
      await plan('101');
      await one.db.ingest.ingest([aDm('501')], noon, nobody);
      const deletes = { act: 'delete-dm', target: dm('501'), desired: 'deleted', severity: 'low' } as const;
      await one.db.decisions.record(
        [{ key: dm('501'), decision: aDecision({ outcomes: ['delete'] }), acts: [deletes], simulated: true }],
        noon,
      );

      const [hide] = await takeDue();
      const [remove] = await one.db.outbox.takeDue('delete-dm', 5, noon, 1_000);

      expect(hide).toEqual({
        id: hide?.id,
        act: 'hide',
        target: post('101'),
        desired: 'hidden',
        severity: 'medium',
        attempt: 1,
        createdAt: noon,
        simulated: false,
        unfinishedSince: null,
        expected: { authorId: '900001', conversationId: '100', conversationProtected: false },
      });
      expect(remove).toMatchObject({
        ...deletes,
        simulated: true,
        expected: { authorId: '900001', conversationId: '900001-2244994945', conversationProtected: false },
      });
    });

    it('says when the next is due, and remembers the attempts', async () => {
      expect(await one.db.outbox.nextDueAt('hide')).toBeNull();
      await plan('101');
      expect(await one.db.outbox.nextDueAt('hide')).toBe(noon);
      const first = await takeAndBegin(noon);
      expect(await one.db.outbox.nextDueAt('hide')).toBe(noon + 1_000);

      await one.db.outbox.postponeAct(first.id, noon + 50, false, 'x.rate-limited');
      await one.db.outbox.postponeAct(first.id, noon + 50, false, 'x.rate-limited');
      const second = await takeAndBegin(noon + 50);
      await one.db.outbox.postponeAct(second.id, noon + 60, true, 'x.unavailable');
      await one.db.outbox.postponeAct(second.id, noon + 60, true, 'x.unavailable');
      const [third] = await takeDue(noon + 60);

      expect([first.attempt, second.attempt, third?.attempt]).toEqual([1, 1, 2]);
      expect(third?.unfinishedSince).toBeNull();
      expect(await one.db.outbox.nextDueAt('delete-dm')).toBeNull();
    });

    it.each`
      begun    | counts   | attempt | because
      ${false} | ${false} | ${1}    | ${'nothing was tried'}
      ${false} | ${true}  | ${2}    | ${'looks that fail come to an end, too'}
      ${true}  | ${false} | ${1}    | ${'the try was not the fault of the target'}
      ${true}  | ${true}  | ${2}    | ${'the try counts once'}
    `(
      'gives back what was taken, begun $begun and counting $counts, for attempt $attempt ($because)',
      async ({ begun, counts, attempt }: { begun: boolean; counts: boolean; attempt: number }) => {
        await plan('101');
        const [act] = await takeDue();
        if (begun) await one.db.outbox.begin(act!.id, noon);

        await one.db.outbox.postponeAct(act!.id, noon + 10, counts, 'c');
        await one.db.outbox.postponeAct(act!.id, noon + 10, counts, 'c');

        expect(await takeDue(noon + 9)).toEqual([]);
        expect(await takeDue(noon + 10)).toMatchObject([{ id: act!.id, attempt, unfinishedSince: null }]);
      },
    );

    it.each`
      begun    | attempt | unfinishedSince | because
      ${false} | ${1}    | ${null}         | ${'no request had gone out'}
      ${true}  | ${2}    | ${noon + 1}     | ${'nobody knows what came of the request'}
    `(
      'tells after a crash of what had begun, and of that alone: $begun ($because)',
      async ({ begun, attempt, unfinishedSince }: { begun: boolean; attempt: number; unfinishedSince: number | null }) => {
        await plan('101');
        const [act] = await takeDue(noon);
        if (begun) await one.db.outbox.begin(act!.id, noon + 1);
        await one.close();
        one = await startProcess(url(), account, 'next');
        expect(await takeDue(noon + 10)).toEqual([]);

        await one.db.outbox.freeLeases();

        expect(await takeDue(noon + 10)).toMatchObject([{ id: act!.id, attempt, unfinishedSince }]);
      },
    );

    it('keeps an attempt open that X left without an answer: it may have taken effect', async () => {
      await plan('101');
      const [first] = await takeDue(noon);
      await one.db.outbox.begin(first!.id, noon + 1);
      await one.db.outbox.postponeAct(first!.id, noon + 10, true, 'x.unavailable', true);

      const [second] = await takeDue(noon + 10);

      expect(second).toMatchObject({ attempt: 2, unfinishedSince: noon + 1 });
      await one.db.outbox.recordFact(second!.id, { kind: 'done', simulated: false }, noon + 11);
      expect(await takeDue(noon + 10_000)).toEqual([]);
    });

    it('says of a DM whether its conversation may not be touched any more', async () => {
      await one.db.ingest.ingest([aDm('501'), aDm('502')], noon, nobody);
      const deletes = { act: 'delete-dm', target: dm('501'), desired: 'deleted', severity: 'low' } as const;
      await one.db.decisions.record(
        [{ key: dm('501'), decision: aDecision({ outcomes: ['delete'] }), acts: [deletes], simulated: false }],
        noon,
      );
      const take = () => one.db.outbox.takeDue('delete-dm', 5, noon + 1, 0);

      const [before] = await take();
      const threat = aDecision({ outcomes: ['escalate'], labels: ['threat'] });
      await one.db.decisions.record([{ key: dm('502'), decision: threat, acts: [], simulated: false }], noon);
      const [after] = await take();

      expect([before?.expected.conversationProtected, after?.expected.conversationProtected]).toEqual([false, true]);
    });

    it('tells of an attempt whose end was never recorded, until a fact is', async () => {
      await plan('101');
      await takeAndBegin(noon);
      await one.close();
      one = await startProcess(url(), account, 'next');
      await one.db.outbox.freeLeases();

      const second = await takeAndBegin(noon + 10);
      await one.db.outbox.postponeAct(second.id, noon + 20, false, 'x.rate-limited');
      const [third] = await takeDue(noon + 20);
      await one.db.outbox.postponeAct(third!.id, noon + 30, false, 'stopped');
      const [fourth] = await takeDue(noon + 30);

      expect(second).toMatchObject({ attempt: 2, unfinishedSince: noon });
      expect(third).toMatchObject({ attempt: 2, unfinishedSince: noon });
      expect(fourth).toMatchObject({ attempt: 2, unfinishedSince: noon });
      await one.db.outbox.recordFact(fourth!.id, { kind: 'parked', code: 'ambiguous' }, noon + 40);
      const kept = await one.db.cases.ofMessage(post('101'));
      expect(kept?.events).toMatchObject([
        { kind: 'opened', reason: 'ambiguous', lane: 'trouble' },
        { kind: 'refused', code: 'ambiguous' },
      ]);
    });

    it('begins one attempt however often it is told to, each time the act is taken', async () => {
      await plan('101');
      const [first] = await takeDue(noon);

      const begun = [await one.db.outbox.begin(first!.id, noon + 1), await one.db.outbox.begin(first!.id, noon + 2)];

      expect(begun).toEqual([true, true]);
      const [second] = await takeDue(noon + 1_000);
      expect(second).toMatchObject({ attempt: 2, unfinishedSince: noon + 1 });
      expect(await one.db.outbox.begin(second!.id, noon + 1_001)).toBe(true);
      expect(await takeDue(noon + 2_000)).toMatchObject([{ attempt: 3, unfinishedSince: noon + 1 }]);
    });

    it('begins nothing, and gives nothing back, once another process has taken the act', async () => {
      await plan('101');
      const [mine] = await takeDue(noon);
      const two = await startProcess(url(), account, 'two');
      const [theirs] = await two.db.outbox.takeDue('hide', 1, noon + 1_000, 1_000);

      expect(await one.db.outbox.begin(mine!.id, noon + 1_001)).toBe(false);
      await one.db.outbox.postponeAct(mine!.id, noon + 1_002, true, 'late');
      expect(await one.db.outbox.nextDueAt('hide')).toBe(noon + 2_000);
      expect(await two.db.outbox.begin(theirs!.id, noon + 1_003)).toBe(true);

      expect(await takeDue(noon + 2_000)).toMatchObject([{ attempt: 2, unfinishedSince: noon + 1_003 }]);
      await two.close();
    });

    it.each`
      end                                                                                           | because
      ${(act: RowId) => one.db.outbox.postponeAct(act, noon + 1, true, 'c')}                        | ${'it was given back'}
      ${(act: RowId) => one.db.outbox.recordFact(act, { kind: 'superseded' }, noon + 1)}            | ${'it has a fact'}
      ${() => one.db.outbox.freeLeases()}                                                           | ${'its lease was freed'}
      ${() => one.db.ingest.ingest([deletion('101')], noon + 1, nobody)}                            | ${'its target was deleted'}
      ${() => one.db.ingest.ingest([aPost('105', { versions: ['101', '105'] })], noon + 1, nobody)} | ${'its target was edited'}
    `('begins nothing when $because', async ({ end }: { end: (act: RowId) => Promise<unknown> }) => {
      await plan('101');
      const [act] = await takeDue(noon);
      await end(act!.id);
      const before = await one.db.status.status(noon);

      expect(await one.db.outbox.begin(act!.id, noon + 2)).toBe(false);

      expect(await one.db.status.status(noon)).toEqual(before);
      expect((await takeDue(noon + 10)).map((due) => due.unfinishedSince)).toEqual(before.outbox['due'] === 1 ? [null] : []);
    });

    it('loses no attempt that begins just when another process takes the act', async () => {
      const two = await startProcess(url(), account, 'two');
      for (let round = 0; round < 10; round += 1) {
        const id = String(2_000 + round);
        await plan(id, 'critical');
        const [mine] = await takeDue(noon, 1);

        const [begun, [theirs]] = await Promise.all([
          one.db.outbox.begin(mine!.id, noon + 1_000),
          two.db.outbox.takeDue('hide', 1, noon + 1_000, 1_000),
        ]);

        // Who takes an act passes by what somebody has in hand, and must know of what began before it took.
        const known = theirs === undefined ? null : theirs.unfinishedSince;
        expect(known).toBe(theirs !== undefined && begun ? noon + 1_000 : null);
        expect(begun || theirs !== undefined).toBe(true);
        await one.db.outbox.recordFact(mine!.id, { kind: 'done', simulated: false }, noon + 1_001);
      }
      await two.close();
    });

    const endings = it.each`
      fact                                                | state             | events                             | because
      ${{ kind: 'done', simulated: false }}               | ${'done'}         | ${['opened', 'hidden']}            | ${'hidden'}
      ${{ kind: 'done', simulated: true }}                | ${'done'}         | ${['opened', 'hidden']}            | ${'pretended'}
      ${{ kind: 'already', simulated: false }}            | ${'done'}         | ${['opened', 'hidden']}            | ${'somebody was faster'}
      ${{ kind: 'gone', simulated: false }}               | ${'gone'}         | ${['opened', 'target-gone']}       | ${'its author deleted it'}
      ${{ kind: 'refused', code: 'c', simulated: false }} | ${'refused'}      | ${['opened', 'raised', 'refused']} | ${'X will not'}
      ${{ kind: 'superseded' }}                           | ${'superseded'}   | ${['opened']}                      | ${'an edit came'}
      ${{ kind: 'wrong-target', code: 'c' }}              | ${'wrong-target'} | ${['opened', 'raised', 'refused']} | ${'not what was decided on'}
      ${{ kind: 'parked', code: 'c' }}                    | ${'parked'}       | ${['opened', 'raised', 'refused']} | ${'tries used up'}
    `;

    describe.each`
      begun    | because
      ${true}  | ${'after an attempt'}
      ${false} | ${'before any attempt, when a look at the target ended the act'}
    `('$because', ({ begun }: { begun: boolean }) => {
      endings(
        'records a fact once: $state ($because)',
        async ({ fact, state, events }: { fact: Fact; state: string; events: string[] }) => {
          await plan('101', 'medium', true);
          const [act] = await takeDue();
          if (begun) await one.db.outbox.begin(act!.id, noon);

          await one.db.outbox.recordFact(act!.id, fact, noon + 1);
          const before = await one.db.status.status(noon);
          await one.db.outbox.recordFact(act!.id, fact, noon + 2);
          await one.db.outbox.recordFact(act!.id, { kind: 'parked', code: 'late' }, noon + 3);
          await one.db.outbox.postponeAct(act!.id, noon + 4, true, 'late');

          expect(await one.db.status.status(noon)).toEqual(before);
          expect(before.outbox).toEqual({ [state]: 1 });
          const kept = await one.db.cases.ofMessage(post('101'));
          expect(kept?.events.map((event) => event.kind)).toEqual(events);
          expect(kept?.status.hidden).toBe(state === 'done' && !('simulated' in fact && fact.simulated));
          expect(before.messages).toEqual(state === 'gone' ? { gone: 1 } : { decided: 1 });
          expect(await takeDue(noon + 10_000)).toEqual([]);
          expect(await one.db.cases.audit()).toEqual([]);
        },
      );
    });

    it('opens a case in the lane of trouble only when something went wrong, and leaves an urgent one where it is', async () => {
      await plan('101');
      await plan('102');
      await one.db.ingest.ingest([aPost('103')], noon, nobody);
      await one.db.decisions.record([hidden('103', { review: { lane: 'safety', dueIn: null } })], noon);
      const refused = { kind: 'refused', code: 'not-yours', simulated: false } as const;
      for (const act of await takeDue()) {
        await one.db.outbox.recordFact(act.id, act.target === post('101') ? { kind: 'done', simulated: false } : refused, noon);
      }

      const lanes = await Promise.all(
        ['101', '102', '103'].map(async (id) => (await one.db.cases.ofMessage(post(id)))?.status.lane),
      );
      expect(lanes).toEqual([undefined, 'trouble', 'safety']);
    });

    it('still takes the fact of an act that a deletion overtook', async () => {
      await plan('101', 'medium', true);
      const act = await takeAndBegin(noon);
      await one.db.ingest.ingest([deletion('101')], noon + 1, nobody);

      await one.db.outbox.recordFact(act.id, { kind: 'done', simulated: false }, noon + 2);
      await one.db.outbox.recordFact(act.id, { kind: 'done', simulated: false }, noon + 3);

      expect((await one.db.status.status(noon)).outbox).toEqual({ done: 1 });
      expect((await one.db.cases.ofMessage(post('101')))?.events.map((event) => event.kind)).toEqual([
        'opened',
        'target-gone',
        'hidden',
      ]);
    });

    it.each`
      fact                                  | messages                       | because
      ${{ kind: 'superseded' }}             | ${{ decided: 1, received: 1 }} | ${'the edit was recorded already'}
      ${{ kind: 'parked', code: 'c' }}      | ${{ decided: 1, received: 1 }} | ${'nobody needs to look at an old version'}
      ${{ kind: 'gone', simulated: false }} | ${{ gone: 1, received: 1 }}    | ${'what is gone loses its content'}
    `(
      'leaves an act that an edit ended before any attempt as it is: $fact.kind ($because)',
      async ({ fact, messages }: { fact: Fact; messages: object }) => {
        await plan('101');
        const [act] = await takeDue();
        await one.db.ingest.ingest([aPost('105', { versions: ['101', '105'] })], noon + 1, nobody);

        await one.db.outbox.recordFact(act!.id, fact, noon + 2);
        await one.db.outbox.recordFact(act!.id, fact, noon + 3);

        const status = await one.db.status.status(noon);
        expect(status.outbox).toEqual({ superseded: 1 });
        expect(status.messages).toEqual(messages);
        expect(await one.db.cases.ofMessage(post('101'))).toBeNull();
      },
    );

    it('never gives the same act to two who take at once', async () => {
      const two = await startProcess(url(), account, 'two');
      const many = Array.from({ length: 100 }, (_, index) => String(1_000 + index));
      await one.db.ingest.ingest(
        many.map((id) => aPost(id)),
        noon,
        nobody,
      );
      await one.db.decisions.record(
        many.map((id) => hidden(id)),
        noon,
      );

      const rounds = await Promise.all(
        Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? one : two).db.outbox.takeDue('hide', 7, noon, 60_000)),
      );

      const taken = rounds.flat().map((act) => act.target);
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.length).toBe(100);
      await two.close();
    });

    it('plans each version once, ever', async () => {
      await plan('101');
      const [act] = await takeDue();
      await one.db.outbox.recordFact(act!.id, { kind: 'done', simulated: false }, noon);

      await one.db.ingest.ingest([aPost('102')], noon, nobody);
      const again = { ...hidden('102'), acts: hidden('101').acts };
      await one.db.decisions.record([again], noon);

      expect(await takeDue(noon + 5)).toEqual([]);
    });

    it('refuses a fact about an act that it does not know', async () => {
      const unknown = '00000000-0000-7000-8000-000000000000' as RowId;

      await expect(one.db.outbox.recordFact(unknown, { kind: 'superseded' }, noon)).rejects.toThrow(StoreRefusedError);
      expect(await one.db.outbox.begin(unknown, noon)).toBe(false);
    });
  });
}
