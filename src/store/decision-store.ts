import { sql } from 'kysely';
import type { MessageKey, PersonRef } from '../domain/ids.ts';
import type { Message } from '../domain/message.ts';
import type { StoredFacts } from '../domain/decision.ts';
import type { Brakes, DecidedMessage, DecisionStore, Resolution, TakenMessage } from '../domain/ports/stores.ts';
import { addAuditEntries } from './audit-entries.ts';
import { chunks } from './chunks.ts';
import { gatherFacts } from './facts.ts';
import { openContent } from './message-content.ts';
import { recordDecisions } from './record-decisions.ts';
import { resolveMessages } from './resolve-messages.ts';
import type { StoreContext } from './store-context.ts';
import { takenMessage } from './taken-message.ts';
import type { MessageRow } from './taken-message.ts';
import { readOwners } from './threads.ts';

/** Written out, not as a parameter: only then does SQLite use the partial index of what waits. */
const waiting = sql.lit('received' as const);

/** The second transaction of the road, on either database. */
export class SqlDecisionStore implements DecisionStore {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  async takeUndecided(limit: number, now: number, leaseMs: number): Promise<readonly TakenMessage[]> {
    const { work, account, vault } = this.#context;
    const rows = await this.#lease(limit, now, leaseMs);
    if (rows.length === 0) return [];
    await vault.load(rows.map((row) => row.person_ref as PersonRef));
    const owners = await work.read((db) =>
      readOwners(
        db,
        account,
        rows.flatMap((row) => row.thread_id ?? []),
      ),
    );
    const taken: TakenMessage[] = [];
    const dead: MessageKey[] = [];
    for (const row of rows) {
      const content = openContent(vault, row);
      if (content === null) dead.push(row.key as MessageKey);
      else taken.push(takenMessage(row, content, owners));
    }
    if (dead.length > 0) await this.#endUnopenable(dead, now);
    return taken;
  }

  threadOwners(conversationIds: readonly string[]): Promise<ReadonlyMap<string, boolean | null>> {
    return this.#context.work.read((db) => readOwners(db, this.#context.account, conversationIds));
  }

  resolve(resolutions: readonly Resolution[], at: number): Promise<void> {
    return this.#context.work.write((tx) => resolveMessages(tx, this.#context, resolutions, at));
  }

  facts(messages: readonly Message[], now: number, brakes: Brakes): Promise<readonly StoredFacts[]> {
    return this.#context.work.read((db) => gatherFacts(db, this.#context, messages, now, brakes));
  }

  record(decided: readonly DecidedMessage[], at: number): Promise<number> {
    if (decided.length === 0) return Promise.resolve(0);
    return this.#context.work.write((tx) => recordDecisions(tx, this.#context, decided, at));
  }

  postpone(keys: readonly MessageKey[], at: number): Promise<void> {
    return this.#context.work.write(async (tx) => {
      for (const piece of chunks(keys)) {
        await tx
          .updateTable('message')
          .set({ due_at: at, leased_by: null })
          .where('account_id', '=', this.#context.account)
          .where('key', 'in', piece)
          .where('state', '=', 'received')
          .execute();
      }
    });
  }

  nextUndecidedAt(): Promise<number | null> {
    return this.#context.work.read(async (db) => {
      const row = await db
        .selectFrom('message')
        .select('due_at')
        .where('account_id', '=', this.#context.account)
        .where('state', '=', waiting)
        .orderBy('due_at')
        .limit(1)
        .executeTakeFirst();
      return row?.due_at ?? null;
    });
  }

  /** The attempt is counted when it begins: one that ends with the process must count, too. */
  async #lease(limit: number, now: number, leaseMs: number): Promise<readonly MessageRow[]> {
    const { work, account, owner } = this.#context;
    const rows = await work.take(async (tx) => {
      const taken = await tx
        .selectFrom('message')
        .selectAll()
        .where('account_id', '=', account)
        .where('state', '=', waiting)
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .orderBy('key')
        .limit(limit)
        .$if(work.dialect === 'postgres', (query) => query.forUpdate().skipLocked())
        .execute();
      for (const piece of chunks(taken.map((row) => row.key))) {
        await tx
          .updateTable('message')
          .set((e) => ({ due_at: now + leaseMs, leased_by: owner, attempts: e('attempts', '+', 1) }))
          .where('account_id', '=', account)
          .where('key', 'in', piece)
          .execute();
      }
      return taken;
    });
    return rows;
  }

  /** The author's key was destroyed before anybody judged: there is nothing left to judge. */
  async #endUnopenable(keys: readonly MessageKey[], at: number): Promise<void> {
    const { work, account } = this.#context;
    await work.write(async (tx) => {
      for (const piece of chunks(keys)) {
        await tx
          .updateTable('message')
          .set({ state: 'gone', leased_by: null })
          .where('account_id', '=', account)
          .where('key', 'in', piece)
          .where('state', '=', 'received')
          .execute();
      }
      await addAuditEntries(
        tx,
        account,
        keys.map((key) => ({ at, kind: 'unopenable', actor: 'bot', body: { key } })),
      );
    });
  }
}
