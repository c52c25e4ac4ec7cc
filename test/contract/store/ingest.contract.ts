import { beforeEach, afterEach, describe, expect, it } from 'vitest';
import type { AccountId } from '../../../src/domain/ids.ts';
import type { Arrival } from '../../../src/domain/message.ts';
import {
  aDm,
  aPost,
  allowed,
  deletion,
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
  x,
} from './world.ts';
import type { Process } from './world.ts';

export function ingestContract(name: string, url: () => string): void {
  describe(`contract/store/ingest: ${name}`, () => {
    let account: AccountId;
    let one: Process;

    beforeEach(async () => {
      account = freshAccount();
      one = await startProcess(url(), account, 'one');
    });

    afterEach(() => one.close());

    const ingest = (arrivals: readonly Arrival[], at = noon) => one.db.ingest.ingest(arrivals, at, nobody);
    const take = (now = noon) => one.db.decisions.takeUndecided(100, now, 1_000);

    it('stores a message once, whatever the road, and gives it back as it came', async () => {
      const first = await ingest([ownRoot('100'), aPost('101')]);
      const again = await ingest([aPost('101')], noon + 5);
      const byPolling = await ingest([aPost('101', { road: 'mentions' })], noon + 5);

      expect(first).toEqual({ fresh: 1, merged: 0, tombstoned: 0, deletions: 0, unresolved: 0 });
      expect(again).toEqual({ fresh: 0, merged: 0, tombstoned: 0, deletions: 0, unresolved: 0 });
      expect(byPolling.merged).toBe(1);
      const [taken] = await take(noon + 10);
      const { message } = aPost('101');
      expect(taken).toMatchObject({
        id: '101',
        roads: ['webhook', 'mentions'],
        versions: ['101'],
        complete: true,
        receivedAt: noon,
        attempts: 0,
      });
      expect(taken?.message).toEqual({
        key: message.key,
        surface: 'reply',
        text: message.text,
        langHint: 'fr',
        author: message.author,
        conversationId: '100',
        ownedThread: true,
        createdAt: message.createdAt,
        links: message.links,
        media: 0,
      });
    });

    it('takes one message out of a batch that holds it by several roads', async () => {
      const report = await ingest([
        aPost('101', { text: 'coupé…', complete: false }),
        aPost('101', { text: 'le texte entier', road: 'search' }),
      ]);

      expect(report.fresh).toBe(1);
      expect((await take())[0]).toMatchObject({
        roads: ['webhook', 'search'],
        complete: true,
        message: { text: 'le texte entier' },
      });
    });

    it.each`
      had                                    | now                                                | text            | because
      ${{ text: 'coupé…', complete: false }} | ${{ text: 'entier', complete: true }}              | ${'entier'}     | ${'complete wins over cut'}
      ${{ text: 'entier', complete: true }}  | ${{ text: 'entier mais coupé…', complete: false }} | ${'entier'}     | ${'cut never wins over complete'}
      ${{ text: 'court…', complete: false }} | ${{ text: 'plus long…', complete: false }}         | ${'plus long…'} | ${'the longer of two cut ones'}
      ${{ text: 'premier', complete: true }} | ${{ text: 'second et plus long', complete: true }} | ${'premier'}    | ${'complete is complete'}
    `('keeps the richest text ($because)', async ({ had, now, text }: { had: object; now: object; text: string }) => {
      await ingest([aPost('101', had)]);
      await ingest([aPost('101', now)], noon + 1);

      expect((await take(noon + 1))[0]?.message.text).toBe(text);
    });

    it('never changes the text of a decided message', async () => {
      await ingest([aPost('101', { text: 'coupé…', complete: false })]);
      await take();
      await one.db.decisions.record([hidden('101')], noon);

      const report = await ingest([aPost('101', { text: 'entier', road: 'lookup' })], noon + 1);

      expect(report).toMatchObject({ fresh: 0, merged: 1 });
      expect(await one.db.decisions.nextUndecidedAt()).toBeNull();
    });

    it('keeps the smallest time of arrival', async () => {
      await ingest([aPost('101')], noon + 50);
      await ingest([aPost('101')], noon);

      expect((await take(noon + 100))[0]?.receivedAt).toBe(noon);
    });

    it('stores no content when the deletion came first, in whatever batch', async () => {
      const early = await ingest([deletion('101')]);
      const late = await ingest([aPost('101')]);
      const together = await ingest([aPost('102'), deletion('102')]);

      expect(early.deletions).toBe(1);
      expect(late).toMatchObject({ fresh: 0, tombstoned: 1 });
      expect(together).toMatchObject({ fresh: 0, tombstoned: 1, deletions: 1 });
      expect(await ingest([deletion('101'), deletion('102')])).toMatchObject({ deletions: 0 });
      expect(await take()).toEqual([]);
      expect(await one.db.ingest.known([post('101'), post('102'), post('103')])).toEqual(new Set([post('101'), post('102')]));
    });

    it('erases on deletion, cancels what is due and closes the case', async () => {
      await ingest([aPost('101')]);
      await take();
      await one.db.decisions.record(
        [hidden('101', { outcomes: ['hide', 'escalate'], review: { lane: 'queue', dueIn: null } })],
        noon,
      );

      await ingest([deletion('101')], noon + 1);
      await ingest([deletion('101')], noon + 2);

      const status = await one.db.status.status(noon);
      expect(status.messages).toEqual({ gone: 1 });
      expect(status.outbox).toEqual({ cancelled: 1 });
      expect(await one.db.outbox.takeDue('hide', 10, noon + 9, 1)).toEqual([]);
      const kept = await one.db.cases.ofMessage(post('101'));
      expect(kept?.status.review).toBe('closed');
      expect(kept?.events.map((event) => event.kind)).toEqual(['opened', 'target-gone']);
    });

    it('cancels acts on older versions when an edit comes, and keeps one case', async () => {
      await ingest([aPost('101')]);
      await take();
      await one.db.decisions.record([hidden('101', { review: { lane: 'queue', dueIn: null } })], noon);

      await ingest([aPost('105', { versions: ['101', '105'], text: 'encore pire' })], noon + 1);
      const [taken] = await take(noon + 1);
      await one.db.decisions.record([hidden('105', { review: { lane: 'urgent', dueIn: 10 } })], noon + 1);

      expect(taken?.versions).toEqual(['101', '105']);
      expect((await one.db.status.status(noon)).outbox).toEqual({ superseded: 1, due: 1 });
      const [first, second] = [await one.db.cases.ofMessage(post('101')), await one.db.cases.ofMessage(post('105'))];
      expect(first?.id).toBe(second?.id);
      expect(second?.status).toMatchObject({ lane: 'urgent', dueAt: noon + 11 });
    });

    it('plans nothing on an old version that is decided after the newer one came', async () => {
      await ingest([aPost('105', { versions: ['101', '105'] })]);
      await ingest([aPost('101')]);
      await take();

      await one.db.decisions.record([hidden('101'), hidden('105')], noon);

      expect((await one.db.outbox.takeDue('hide', 10, noon, 1_000)).map((act) => act.target)).toEqual([post('105')]);
    });

    it('keeps a newer version when only an older one is deleted, and takes the older ones along with the newest', async () => {
      await ingest([aPost('101'), aPost('105', { versions: ['101', '105'] })]);
      await ingest([deletion('101')]);
      expect((await take()).map((taken) => taken.id)).toEqual(['105']);

      await ingest([aPost('201'), aPost('205', { versions: ['201', '205'] }), deletion('205')]);
      await ingest([aPost('301'), aPost('305', { versions: ['301', '305'] })]);
      await ingest([deletion('305')]);

      expect(await take(noon + 1)).toEqual([]);
    });

    it('keeps nothing of staff but that it was there', async () => {
      const report = await one.db.ingest.ingest([aPost('101')], noon, { staff: new Set(['900001']) });

      expect(report).toMatchObject({ fresh: 0, unresolved: 0 });
      expect(await take()).toEqual([]);
      expect((await one.db.status.status(noon)).messages).toEqual({ skipped: 1 });
      expect((await one.db.ingest.known([post('101')])).size).toBe(1);
    });

    it('learns from own posts which threads are ours, and keeps no message of them', async () => {
      await ingest([
        ownRoot('100'),
        { kind: 'own', key: post('1000'), conversationId: null, inReplyTo: null, at: noon },
        { kind: 'own', key: post('300'), conversationId: '299', inReplyTo: x('299'), at: noon },
        { kind: 'own', key: dm('400'), conversationId: 'a-b', inReplyTo: null, at: noon },
      ]);

      expect(await one.db.ingest.recentOwnThreads(10, 0)).toEqual(['1000', '100']);
      expect(await one.db.ingest.recentOwnThreads(1, 0)).toEqual(['1000']);
      expect(await one.db.ingest.recentOwnThreads(10, noon)).toEqual(['1000']);
      expect(await one.db.decisions.threadOwners(['100', '299'])).toEqual(new Map([['100', true]]));
      expect((await one.db.status.status(noon)).messages).toEqual({});
      await ingest([aPost('101')], noon + 7);
      expect(await one.db.ingest.recentOwnThreads(10, noon + 7)).toEqual(['100']);
      await ingest([deletion('1000')]);
      expect(await one.db.ingest.recentOwnThreads(10, 0)).toEqual(['100']);
    });

    it.each`
      arrival                                             | unresolved | because
      ${aPost('101')}                                     | ${1}       | ${"the thread's owner was never looked up"}
      ${aPost('101', { thread: '101' })}                  | ${0}       | ${'who starts a thread owns it'}
      ${aPost('101', { thread: '101', complete: false })} | ${1}       | ${'the text is cut'}
      ${aPost('101', { thread: null })}                   | ${1}       | ${'the thread is not known'}
      ${aDm('101')}                                       | ${0}       | ${'a DM has no thread'}
    `('says how many must be looked up ($because)', async ({ arrival, unresolved }: { arrival: Arrival; unresolved: number }) => {
      expect((await ingest([arrival])).unresolved).toBe(unresolved);
    });

    it('moves the cursor by the order of X ids, never backwards, together with what was read', async () => {
      const move = (value: string) =>
        one.db.ingest.ingest([], noon, { ...nobody, cursor: { source: 'mentions', value: x(value) } });
      expect(await one.db.ingest.cursor('mentions')).toBeNull();

      const seen: (string | null)[] = [];
      for (const value of ['99', '100', '98', '1000000000000000000', '999999999999999999', '1000000000000000001']) {
        await move(value);
        seen.push(await one.db.ingest.cursor('mentions'));
      }

      expect(seen).toEqual(['99', '100', '100', '1000000000000000000', '1000000000000000000', '1000000000000000001']);
      expect(await one.db.ingest.cursor('search')).toBeNull();
    });

    it('opens one case for an encrypted DM, to be answered by a person', async () => {
      const encrypted: Arrival = {
        kind: 'encrypted-dm',
        id: 'e4f4d3fc-8bbf-4928-92eb-e5058d6bb6f6',
        senderId: x('900001'),
        conversationId: '900001:2244994945',
        at: noon,
      };
      await ingest([encrypted, encrypted]);
      await ingest([encrypted], noon + 1);

      expect((await one.db.status.status(noon)).openCases).toEqual({ 'to-answer': 1 });
      const kept = await one.db.cases.ofMessage('dm:e4f4d3fc-8bbf-4928-92eb-e5058d6bb6f6' as never);
      expect(kept?.events).toMatchObject([{ kind: 'opened', reason: 'encrypted-dm' }]);
    });

    it('pauses and calls a person when access is revoked, once', async () => {
      const revoked: Arrival = { kind: 'access-revoked', userId: x(account), at: noon - 5 };
      await ingest([{ kind: 'access-revoked', userId: x('42'), at: noon }]);
      expect(await one.db.control.paused()).toBeNull();

      await ingest([revoked]);
      expect(await one.db.control.paused()).toEqual({ since: noon, by: 'x', why: 'access-revoked' });
      expect(await one.db.control.alerts()).toMatchObject([{ kind: 'access-revoked', since: noon }]);

      await one.db.control.resume(noon + 10, 'claire');
      await ingest([revoked], noon + 20);
      expect(await one.db.control.paused()).toBeNull();
    });

    it('counts what was not read by its type, and keeps no odd name', async () => {
      await ingest([
        { kind: 'skipped', type: 'like.create' },
        { kind: 'skipped', type: 'like.create' },
        { kind: 'unreadable', type: 'post.create', why: 'no id' },
        { kind: 'unreadable', type: '<b>Anna, 06 39 98 12 34</b>', why: 'unknown event' },
        { kind: 'replay-ended', jobId: '1', complete: true },
      ]);
      await ingest([{ kind: 'skipped', type: 'like.create' }]);

      expect((await one.db.status.status(noon)).unread).toEqual({
        'skipped:like.create': 3,
        'unreadable:post.create': 1,
        'unreadable:other': 1,
        'replay-ended:complete': 1,
      });
    });

    it('keeps accounts apart', async () => {
      const other = await startProcess(url(), freshAccount(), 'other');
      await ingest([aPost('101')]);
      await one.db.ingest.ingest([], noon, { ...nobody, cursor: { source: 'mentions', value: x('5') } });

      expect(await other.db.decisions.takeUndecided(10, noon, 1)).toEqual([]);
      expect((await other.db.ingest.known([post('101')])).size).toBe(0);
      expect(await other.db.ingest.cursor('mentions')).toBeNull();
      expect(other.vault.personRef(x('900001'))).not.toBe(one.vault.personRef(x('900001')));
      await other.close();
    });

    it('takes an empty text, 10,000 characters, right-to-left text and an odd batch of 900', async () => {
      const long = 'é🚗'.repeat(5_000);
      await ingest([
        aPost('101', { text: '', media: 2 }),
        aPost('102', { text: long }),
        aPost('103', { text: 'مرحبا \u0000 \u202e' }),
      ]);
      const texts = new Map((await take()).map((taken) => [taken.id as string, taken.message.text]));
      expect([texts.get('101'), texts.get('102'), texts.get('103')]).toEqual(['', long, 'مرحبا \u0000 \u202e']);

      const many = Array.from({ length: 900 }, (_, index) =>
        aPost(String(2_000 + index), { author_: String(5_000 + (index % 37)) }),
      );
      expect((await ingest(many)).fresh).toBe(900);
      expect((await one.db.ingest.known(many.map((arrival) => arrival.message.key))).size).toBe(900);
    });

    it('loses the content of a person whose key is destroyed, and says so on the record', async () => {
      await ingest([aPost('101'), aPost('102', { author_: '900002' })]);

      await one.vault.destroy([one.vault.personRef(x('900001'))]);

      expect((await take()).map((taken) => taken.id)).toEqual(['102']);
      expect((await one.db.status.status(noon)).messages).toEqual({ gone: 1, received: 1 });
    });

    it('finds everything again after the process ended', async () => {
      await ingest([aPost('101'), aPost('102')]);
      await take();
      await one.db.decisions.record([allowed('101'), escalated(post('102'))], noon);
      await ingest([aPost('103')]);
      await take();
      await one.close();

      one = await startProcess(url(), account, 'next');

      expect(await take(noon + 1)).toEqual([]);
      await one.db.outbox.freeLeases();
      expect((await take(noon + 1)).map((taken) => [taken.id, taken.attempts])).toEqual([['103', 1]]);
      expect((await one.db.status.status(noon)).messages).toEqual({ decided: 2, received: 1 });
      expect((await one.db.decisions.facts([aPost('103').message as never], noon, wide))[0]?.hidesLeft).toBe(1_000);
    });
  });
}
