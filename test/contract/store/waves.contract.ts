import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/domain/decision.ts';
import type { AccountId, MessageKey, PersonRef, XId } from '../../../src/domain/ids.ts';
import type { DecidedMessage } from '../../../src/domain/ports/stores.ts';
import type { WaveSettlement } from '../../../src/domain/wave.ts';
import { connect } from '../../../src/store/connection.ts';
import { storePlace } from '../../../src/store/store-url.ts';
import type { Tables } from '../../../src/store/tables.ts';
import { aPost, allowed, deletion, escalated, freshAccount, hidden, nobody, noon, ownRoot, post, startProcess } from './world.ts';
import type { Process } from './world.ts';

const hour = 3_600_000;
const day = 24 * hour;
const until = noon + 48 * hour;
const sketch = 'ā'.repeat(64);

/** Members of waves, what people said of them, and what was taken away of an author. */
export function wavesContract(name: string, url: () => string): void {
  describe(`contract/store/waves: ${name}`, () => {
    let account: AccountId;
    let one: Process;
    let two: Process;

    beforeEach(async () => {
      account = freshAccount();
      one = await startProcess(url(), account, 'one');
      two = await startProcess(url(), account, 'two');
      await one.db.ingest.ingest([ownRoot('100')], noon, nobody);
    });

    afterEach(async () => {
      await one.close();
      await two.close();
    });

    const person = (author = '900001'): PersonRef => one.vault.personRef(author as XId);
    const placed = (decided: DecidedMessage, wave = post('101'), end: WaveSettlement['end'] = 'let-be'): DecidedMessage => ({
      ...decided,
      wave: {
        kept: {
          member: { key: decided.key, root: decided.key, author: person(), direct: false, at: noon, sketch },
          wave,
          settlement: { end, labels: decided.decision.labels },
          again: false,
        },
        until,
      },
    });
    const ingest = (...ids: readonly string[]) =>
      one.db.ingest.ingest(
        ids.map((id) => aPost(id)),
        noon,
        nobody,
      );
    const rows = async <T>(task: (db: Kysely<Tables>) => Promise<T>): Promise<T> => {
      const { db } = await connect<Tables>(storePlace(url()));
      try {
        return await task(db);
      } finally {
        await db.destroy();
      }
    };
    const keysAfter = async (process: Process, position = 0, now = noon) => {
      const { members } = await process.db.waves.membersAfter(position, now, 100);
      return members.map(({ member }) => member.key);
    };
    /** What a person said of a case. */
    const said = async (key: MessageKey, kind: 'restored' | 'closed', at = noon + 10, isHidden?: number) => {
      await rows(async (db) => {
        const file = await db
          .selectFrom('case_file')
          .selectAll()
          .where('account_id', '=', account)
          .where('root_key', '=', key)
          .executeTakeFirstOrThrow();
        const seq = 1_000 + at - noon;
        await db.insertInto('case_event').values({ account_id: account, case_id: file.id, seq, at, kind, body: '{}' }).execute();
        const change = {
          review: kind === 'closed' ? 'closed' : file.review,
          hidden: isHidden ?? (kind === 'restored' ? 0 : file.hidden),
        };
        await db.updateTable('case_file').set(change).where('account_id', '=', account).where('id', '=', file.id).execute();
      });
    };

    it('keeps members with their decisions, once, and gives them to every process but the one that counted them', async () => {
      await ingest('101', '102', '103');
      await one.db.decisions.record([placed(allowed('102')), placed(allowed('101'))], noon);
      await one.db.decisions.record([placed(allowed('101'), post('999')), placed(allowed('103'))], noon);

      const { members, position } = await two.db.waves.membersAfter(0, noon, 100);

      expect(members.map(({ member, wave }) => [member.key, wave, member.sketch])).toEqual([
        [post('101'), post('101'), sketch],
        [post('102'), post('101'), sketch],
        [post('103'), post('101'), sketch],
      ]);
      expect(await keysAfter(two, position)).toEqual([]);
      expect(await keysAfter(one)).toEqual([]);
    });

    it('gives the newest ones when there are too many', async () => {
      await ingest('101', '102', '103');
      for (const id of ['101', '102', '103']) await one.db.decisions.record([placed(allowed(id))], noon);

      const { members } = await two.db.waves.membersAfter(0, noon, 2);

      expect(members.map(({ member }) => member.key)).toEqual([post('102'), post('103')]);
    });

    it('forgets members when their time has passed, and positions grow on', async () => {
      await ingest('101', '102');
      await one.db.decisions.record([placed(allowed('101'))], noon);
      const { position } = await two.db.waves.membersAfter(0, noon, 100);
      expect(await keysAfter(two, 0, until)).toEqual([]);

      await one.db.waves.forget(until - 1);
      expect(await keysAfter(two)).toHaveLength(1);
      await one.db.waves.forget(until);
      expect(await keysAfter(two)).toEqual([]);

      await one.db.decisions.record([placed(allowed('102'))], noon + hour);
      expect(await keysAfter(two, position)).toEqual([post('102')]);
    });

    it('keeps sketches sealed, and none of what was deleted on X', async () => {
      await ingest('101', '102');
      await one.db.decisions.record([placed(allowed('101')), placed(allowed('102'))], noon);
      await one.db.ingest.ingest([deletion('101')], noon, nobody);

      const stored = await rows((db) =>
        db.selectFrom('wave_member').select('sketch').where('account_id', '=', account).orderBy('root_key').execute(),
      );
      const { members } = await two.db.waves.membersAfter(0, noon, 100);

      expect(stored[0]?.sketch).toBeNull();
      expect(Buffer.from(stored[1]!.sketch!).includes(Buffer.from('āā'))).toBe(false);
      expect(members.map(({ member }) => member.sketch)).toEqual([null, sketch]);
    });

    it('hands earlier members back to be judged again, each once, and decides them anew', async () => {
      await ingest('101', '102', '103', '104');
      await one.db.decisions.record([placed(allowed('101')), placed(escalated(post('102')))], noon);
      const telling = { ...placed(hidden('103'), post('101'), 'taken-away'), reopens: [post('101'), post('102'), post('999')] };

      await one.db.decisions.record([telling], noon + 1);
      const taken = await one.db.decisions.takeUndecided(10, noon + 1, 1_000);
      expect(taken.map(({ message }) => message.key)).toEqual([post('104'), post('101'), post('102')]);

      await one.db.decisions.record([placed(hidden('101'), post('101'), 'taken-away'), placed(escalated(post('102')))], noon + 2);
      await one.db.decisions.record(
        [{ ...placed(hidden('104'), post('101'), 'taken-away'), reopens: [post('101'), post('102')] }],
        noon + 3,
      );

      expect(await one.db.status.status(noon)).toMatchObject({
        messages: { decided: 4 },
        outbox: { due: 3 },
        openCases: { queue: 1 },
      });
      const { members } = await two.db.waves.membersAfter(0, noon, 100);
      expect(members.map(({ settlement, again }) => [settlement.end, again])).toEqual([
        ['taken-away', true],
        ['let-be', true],
        ['taken-away', false],
        ['taken-away', false],
      ]);
      expect(await one.db.cases.audit()).toEqual([]);
    });

    it('hands back nothing that is gone, was acted on, or that a person has dealt with', async () => {
      await ingest('101', '102', '103', '104');
      await one.db.decisions.record(
        [placed(allowed('101')), placed(hidden('102'), post('101'), 'taken-away'), placed(escalated(post('103')))],
        noon,
      );
      await one.db.ingest.ingest([deletion('101')], noon, nobody);
      await said(post('103'), 'closed');

      await one.db.decisions.record([{ ...placed(hidden('104')), reopens: [post('101'), post('102'), post('103')] }], noon + 1);

      expect(await one.db.decisions.takeUndecided(10, noon + 1, 1_000)).toEqual([]);
    });

    it.each<{
      readonly because: string;
      readonly given?: Partial<Decision>;
      readonly events: readonly (readonly ['restored' | 'closed', number | undefined])[];
      readonly verdict: string | null;
    }>([
      { because: 'nobody said anything', events: [], verdict: null },
      { because: 'put back', events: [['restored', 0]], verdict: 'let-be' },
      {
        because: 'put back, then closed',
        events: [
          ['restored', 0],
          ['closed', 0],
        ],
        verdict: 'let-be',
      },
      { because: 'hidden and closed', events: [['closed', 1]], verdict: 'taken-away' },
      { because: 'closed without hiding', events: [['closed', 0]], verdict: 'let-be' },
      {
        because: 'a case of trouble says nothing',
        given: { review: { lane: 'trouble', dueIn: null } },
        events: [['closed', 0]],
        verdict: null,
      },
    ])('hears what people said of a member: $verdict, $because', async ({ given, events, verdict }) => {
      await ingest('101');
      await one.db.decisions.record([placed(escalated(post('101'), { labels: ['spam'], ...given }))], noon);
      for (const [index, [kind, isHidden]] of events.entries()) await said(post('101'), kind, noon + 10 + index, isHidden);

      const reviews = await two.db.waves.reviews(noon);

      expect(reviews.at(-1)?.verdict ?? null).toBe(verdict);
      if (verdict !== null) expect(reviews.at(-1)).toMatchObject({ wave: post('101'), labels: ['spam'], severity: 'low' });
      expect(await two.db.waves.reviews(noon + day)).toEqual([]);
    });

    it('counts what was taken away of an author and stayed so', async () => {
      const ids = ['101', '102', '103', '104', '105'];
      await one.db.ingest.ingest([...ids.map((id) => aPost(id)), aPost('106', { author_: '900002' })], noon, nobody);
      const review = { lane: 'queue', dueIn: null } as const;
      await one.db.decisions.record(
        [
          hidden('101'),
          hidden('102', { outcomes: ['hide', 'escalate'], review }),
          hidden('103', { outcomes: ['protect'] }),
          { ...hidden('104'), simulated: true },
          hidden('106'),
        ],
        noon,
      );
      const due = await one.db.outbox.takeDue('hide', 10, noon, 1_000);
      for (const act of due) await one.db.outbox.recordFact(act.id, { kind: 'done', simulated: act.simulated }, noon + 1);
      await one.db.decisions.record([hidden('105')], noon + 2);

      const both = [person(), person('900002'), person('900003')];
      const count = async (since: number) => [...(await one.db.waves.takenAway(both, since))].sort((a, b) => b[1] - a[1]);

      expect(await count(noon)).toEqual([
        [person(), 2],
        [person('900002'), 1],
      ]);
      expect(await count(noon + 1)).toEqual([]);
      await said(post('102'), 'restored');
      expect(new Map(await count(noon))).toEqual(
        new Map([
          [person(), 1],
          [person('900002'), 1],
        ]),
      );
      expect(await one.db.waves.takenAway([], noon)).toEqual(new Map());
    });
  });
}
