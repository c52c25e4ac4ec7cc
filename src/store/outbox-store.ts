import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { Act, DueAct, Fact, PlannedAct } from '../domain/act.ts';
import type { MessageKey, PersonRef, RowId, XId } from '../domain/ids.ts';
import type { Severity } from '../domain/netiquette.ts';
import type { OutboxStore } from '../domain/ports/stores.ts';
import { chunks } from './chunks.ts';
import { openContent } from './message-content.ts';
import { recordFact } from './record-fact.ts';
import type { StoreContext } from './store-context.ts';
import type { OutboxTable } from './tables.ts';
import { uuidv7 } from './uuidv7.ts';
import type { Queries } from './work.ts';

/** Written out, not as a parameter: only then does SQLite use the partial index of what is due. */
const due = sql.lit('due' as const);

type OutboxRow = Selectable<OutboxTable>;

/** The third transaction of the road, on either database. */
export class SqlOutboxStore implements OutboxStore {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  async takeDue(act: Act, limit: number, now: number, leaseMs: number): Promise<readonly DueAct[]> {
    const { rows, unfinished } = await this.#context.work.take(async (tx) => {
      const taken = await this.#lease(tx, act, limit, now, leaseMs);
      return { rows: taken, unfinished: await this.#unfinished(tx, taken) };
    });
    const expected = await this.#expected(rows);
    const acts: DueAct[] = [];
    for (const row of rows) {
      const target = expected.get(row.target);
      // Its content was erased meanwhile: there is nothing left that could be held against the target.
      if (target === undefined) await this.recordFact(row.id as RowId, { kind: 'gone', simulated: false }, now);
      else acts.push(dueAct(row, target, unfinished.get(row.id) ?? null));
    }
    return acts;
  }

  /** A second call since the row was taken begins nothing more: it is still that one attempt. */
  begin(id: RowId, at: number): Promise<boolean> {
    const { work, account } = this.#context;
    return work.write(async (tx) => {
      const row = await this.#held(tx, id);
      if (row === undefined) return false;
      if (row.begun_attempt !== null) return true;
      const attempt = { account_id: account, id: uuidv7(at), outbox_id: id, number: row.attempts + 1, began_at: at };
      await tx
        .insertInto('outbox_attempt')
        .values({ ...attempt, ended_at: null, result: null, code: null })
        .execute();
      await tx
        .updateTable('outbox')
        .set({ attempts: attempt.number, begun_attempt: attempt.id })
        .where('account_id', '=', account)
        .where('id', '=', id)
        .execute();
      return true;
    });
  }

  recordFact(id: RowId, fact: Fact, at: number): Promise<void> {
    return this.#context.work.write((tx) => recordFact(tx, this.#context.account, id, fact, at));
  }

  /**
   * Does nothing unless the row is leased to this process: a second call would count twice. An attempt that an earlier
   * process left without an end stays open, and the next try is told of it.
   */
  postponeAct(id: RowId, at: number, counts: boolean, code: string, unclear = false): Promise<void> {
    const { work, account, clock } = this.#context;
    return work.write(async (tx) => {
      const row = await this.#held(tx, id);
      if (row === undefined) return;
      // What began was counted when it did; a try that counts without it (a failed look) is counted here, so that it ends.
      const uncounted = row.begun_attempt === null ? row.attempts : row.attempts - 1;
      await tx
        .updateTable('outbox')
        .set({ due_at: at, leased_by: null, begun_attempt: null, code, attempts: uncounted + (counts ? 1 : 0) })
        .where('account_id', '=', account)
        .where('id', '=', id)
        .execute();
      if (row.begun_attempt === null || unclear) return;
      await tx
        .updateTable('outbox_attempt')
        .set({ ended_at: clock.now(), result: 'postponed', code })
        .where('account_id', '=', account)
        .where('id', '=', row.begun_attempt)
        .where('ended_at', 'is', null)
        .execute();
    });
  }

  /** Messages, too: what a dead process was judging is judged at once, not when its lease ends. */
  freeLeases(): Promise<void> {
    const { work, account } = this.#context;
    return work.write(async (tx) => {
      await tx
        .updateTable('message')
        .set((e) => ({ due_at: e.ref('received_at'), leased_by: null }))
        .where('account_id', '=', account)
        .where('state', '=', sql.lit('received' as const))
        .where('leased_by', 'is not', null)
        .execute();
      await tx
        .updateTable('outbox')
        .set((e) => ({ due_at: e.ref('created_at'), leased_by: null, begun_attempt: null }))
        .where('account_id', '=', account)
        .where('state', '=', due)
        .where('leased_by', 'is not', null)
        .execute();
    });
  }

  nextDueAt(act: PlannedAct['act']): Promise<number | null> {
    return this.#context.work.read(async (db) => {
      const row = await db
        .selectFrom('outbox')
        .select((e) => e.fn.min('due_at').as('at'))
        .where('account_id', '=', this.#context.account)
        .where('act', '=', act)
        .where('state', '=', due)
        .executeTakeFirst();
      // min() of no row is null, whatever its type says.
      return (row?.at as number | null | undefined) ?? null;
    });
  }

  /** The row if it is due and leased to this process; until the transaction ends nobody else takes it. */
  #held(tx: Queries, id: RowId) {
    const { work, account, owner } = this.#context;
    return (
      tx
        .selectFrom('outbox')
        .select(['begun_attempt', 'attempts'])
        .where('account_id', '=', account)
        .where('id', '=', id)
        .where('state', '=', due)
        .where('leased_by', '=', owner)
        // Those who take do not stand in line with the writes.
        .$if(work.dialect === 'postgres', (query) => query.forUpdate())
        .executeTakeFirst()
    );
  }

  async #lease(tx: Queries, act: Act, limit: number, now: number, leaseMs: number): Promise<readonly OutboxRow[]> {
    const { work, account, owner } = this.#context;
    const rows = await tx
      .selectFrom('outbox')
      .selectAll()
      .where('account_id', '=', account)
      .where('act', '=', act)
      .where('state', '=', due)
      .where('due_at', '<=', now)
      .orderBy('severity_rank', 'desc')
      .orderBy('created_at')
      .orderBy('id')
      .limit(limit)
      .$if(work.dialect === 'postgres', (query) => query.forUpdate().skipLocked())
      .execute();
    for (const piece of chunks(rows.map((row) => row.id))) {
      await tx
        .updateTable('outbox')
        .set({ due_at: now + leaseMs, leased_by: owner, begun_attempt: null })
        .where('account_id', '=', account)
        .where('id', 'in', piece)
        .execute();
    }
    return rows;
  }

  /** When the first attempt began whose end nobody recorded: what came of it is still unknown, however many followed. */
  async #unfinished(tx: Queries, rows: readonly OutboxRow[]): Promise<ReadonlyMap<string, number>> {
    const found = new Map<string, number>();
    for (const piece of chunks(rows.map((row) => row.id))) {
      const attempts = await tx
        .selectFrom('outbox_attempt')
        .select(['outbox_id', (e) => e.fn.min('began_at').as('since')])
        .where('account_id', '=', this.#context.account)
        .where('outbox_id', 'in', piece)
        .where('ended_at', 'is', null)
        .groupBy('outbox_id')
        .execute();
      for (const attempt of attempts) found.set(attempt.outbox_id, attempt.since);
    }
    return found;
  }

  /** Who wrote the targets, and in which conversation: opened from the messages, not kept a second time. */
  async #expected(rows: readonly OutboxRow[]): Promise<ReadonlyMap<string, DueAct['expected']>> {
    const { work, account, vault } = this.#context;
    const expected = new Map<string, DueAct['expected']>();
    for (const piece of chunks(rows.map((row) => row.target))) {
      const messages = await work.read((db) =>
        db
          .selectFrom('message')
          .select(['key', 'person_ref', 'content', 'thread_id', 'conversation_ref'])
          .where('account_id', '=', account)
          .where('key', 'in', piece)
          .execute(),
      );
      const protectedRefs = await this.#protected(messages.flatMap((message) => message.conversation_ref ?? []));
      await vault.load(messages.map((message) => message.person_ref as PersonRef));
      for (const message of messages) {
        const content = openContent(vault, message);
        if (content === null) continue;
        const conversationId = message.thread_id ?? content.dmConversationId;
        const conversationProtected = message.conversation_ref !== null && protectedRefs.has(message.conversation_ref);
        expected.set(message.key, { authorId: content.author.id as XId, conversationId, conversationProtected });
      }
    }
    return expected;
  }

  /** DM conversations in which nothing may be deleted any more. */
  async #protected(refs: readonly string[]): Promise<ReadonlySet<string>> {
    if (refs.length === 0) return new Set();
    const rows = await this.#context.work.read((db) =>
      db
        .selectFrom('decision')
        .select('conversation_ref')
        .distinct()
        .where('account_id', '=', this.#context.account)
        .where('conversation_ref', 'in', [...new Set(refs)])
        .where('protects', '=', 1)
        .execute(),
    );
    return new Set(rows.flatMap((row) => row.conversation_ref ?? []));
  }
}

function dueAct(row: OutboxRow, expected: DueAct['expected'], unfinishedSince: number | null): DueAct {
  return {
    id: row.id as RowId,
    act: row.act as Act,
    target: row.target as MessageKey,
    desired: row.desired as DueAct['desired'],
    severity: row.severity as Severity,
    attempt: row.attempts + 1,
    createdAt: row.created_at,
    simulated: row.simulated === 1,
    unfinishedSince,
    expected,
  };
}
