import { nextStatus, unopened } from '../domain/case.ts';
import type { CaseEvent, CaseReason, CaseRecord, CaseStatus } from '../domain/case.ts';
import type { Lane } from '../domain/decision.ts';
import type { MessageKey, RowId } from '../domain/ids.ts';
import type { Severity } from '../domain/netiquette.ts';
import type { CaseStore } from '../domain/ports/stores.ts';
import { CaseBook } from './case-book.ts';
import { eventOf, statusOf } from './case-rows.ts';
import { chunks } from './chunks.ts';
import type { StoreContext } from './store-context.ts';
import type { Queries } from './work.ts';

/** Cases, on either database. */
export class SqlCaseStore implements CaseStore {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  read(id: RowId): Promise<CaseRecord | null> {
    return this.#context.work.read((db) => this.#find(db, 'id', id));
  }

  /** Every version of a post has the same case. */
  ofMessage(key: MessageKey): Promise<CaseRecord | null> {
    return this.#context.work.read(async (db) => this.#find(db, 'root_key', (await this.#message(db, key))?.root_key ?? key));
  }

  open(key: MessageKey, reason: CaseReason, lane: Lane, severity: Severity, at: number): Promise<RowId> {
    const { work, account } = this.#context;
    return work.write(async (tx) => {
      const message = await this.#message(tx, key);
      const root = (message?.root_key ?? key) as MessageKey;
      const refs = { person: message?.person_ref ?? null, conversation: message?.conversation_ref ?? null };
      const book = await CaseBook.read(tx, account, [root]);
      const id = book.call({ root, reason, lane, severity, dueAt: null, at, refs });
      await book.save();
      return id;
    });
  }

  audit(): Promise<readonly RowId[]> {
    return this.#context.work.read(async (db) => {
      const wrong: RowId[] = [];
      const ids = await db
        .selectFrom('case_file')
        .select('id')
        .where('account_id', '=', this.#context.account)
        .orderBy('id')
        .execute();
      for (const piece of chunks(ids.map((row) => row.id))) wrong.push(...(await this.#different(db, piece)));
      return wrong;
    });
  }

  async #find(db: Queries, column: 'id' | 'root_key', value: string): Promise<CaseRecord | null> {
    const row = await db
      .selectFrom('case_file')
      .selectAll()
      .where('account_id', '=', this.#context.account)
      .where(column, '=', value)
      .executeTakeFirst();
    if (row === undefined) return null;
    const events = (await this.#events(db, [row.id])).get(row.id) ?? [];
    return { id: row.id as RowId, status: statusOf(row), events };
  }

  async #message(db: Queries, key: MessageKey) {
    return await db
      .selectFrom('message')
      .select(['root_key', 'person_ref', 'conversation_ref'])
      .where('account_id', '=', this.#context.account)
      .where('key', '=', key)
      .executeTakeFirst();
  }

  async #different(db: Queries, ids: readonly string[]): Promise<readonly RowId[]> {
    const rows = await db
      .selectFrom('case_file')
      .selectAll()
      .where('account_id', '=', this.#context.account)
      .where('id', 'in', ids)
      .execute();
    const events = await this.#events(db, ids);
    const wrong = rows.filter((row) => {
      const told = events.get(row.id) ?? [];
      return told.length !== row.event_count || !isSame(told.reduce(nextStatus, unopened), statusOf(row));
    });
    return wrong.map((row) => row.id as RowId);
  }

  async #events(db: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, readonly CaseEvent[]>> {
    const found = new Map<string, CaseEvent[]>();
    const rows = await db
      .selectFrom('case_event')
      .select(['case_id', 'body'])
      .where('account_id', '=', this.#context.account)
      .where('case_id', 'in', ids)
      .orderBy('case_id')
      .orderBy('seq')
      .execute();
    for (const row of rows) {
      const events = found.get(row.case_id) ?? [];
      events.push(eventOf(row));
      found.set(row.case_id, events);
    }
    return found;
  }
}

function isSame(a: CaseStatus, b: CaseStatus): boolean {
  return (Object.keys(a) as (keyof CaseStatus)[]).every((field) => a[field] === b[field]);
}
