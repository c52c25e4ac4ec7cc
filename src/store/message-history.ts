import type { MessageKey, PersonRef } from '../domain/ids.ts';
import type { DecidedBefore, MessageHistory } from '../domain/ports/stores.ts';
import { openContent } from './message-content.ts';
import type { StoreContext } from './store-context.ts';
import { takenMessage } from './taken-message.ts';
import { readOwners } from './threads.ts';
import { verdictOf } from './wave-store.ts';
import type { Queries } from './work.ts';

/** Decided messages on either database, page by page, so that memory does not grow with their number. */
export class SqlMessageHistory implements MessageHistory {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  count(): Promise<number> {
    return this.#context.work.read(async (db) => {
      const row = await db
        .selectFrom('message')
        .select((e) => e.fn.countAll<number>().as('count'))
        .where('account_id', '=', this.#context.account)
        .where('state', '=', 'decided')
        .where('content', 'is not', null)
        .executeTakeFirst();
      return row?.count ?? 0;
    });
  }

  async page(
    after: MessageKey | null,
    limit: number,
  ): Promise<{ readonly decided: readonly DecidedBefore[]; readonly next: MessageKey | null }> {
    const { work, account, vault } = this.#context;
    const { rows, owners, verdicts } = await work.read(async (db) => {
      const found = await db
        .selectFrom('message')
        .selectAll()
        .where('account_id', '=', account)
        .where('state', '=', 'decided')
        .where('content', 'is not', null)
        .$if(after !== null, (query) => query.where('key', '>', after ?? ''))
        .orderBy('key')
        .limit(limit)
        .execute();
      const threads = found.flatMap((row) => row.thread_id ?? []);
      return {
        rows: found,
        owners: await readOwners(db, account, threads),
        verdicts: await this.#verdicts(
          db,
          found.map(({ key }) => key),
        ),
      };
    });
    await vault.load(rows.map((row) => row.person_ref as PersonRef));
    const decided = rows.flatMap((row): readonly DecidedBefore[] => {
      const content = openContent(vault, row);
      if (content === null) return [];
      return [{ message: takenMessage(row, content, owners).message, verdict: verdicts.get(row.key) ?? null }];
    });
    return { decided, next: rows.length < limit ? null : ((rows.at(-1)?.key ?? null) as MessageKey | null) };
  }

  /** What people said of these messages, by the same reading of their cases as waves have. */
  async #verdicts(db: Queries, keys: readonly string[]): Promise<ReadonlyMap<string, DecidedBefore['verdict']>> {
    if (keys.length === 0) return new Map();
    const rows = await db
      .selectFrom('message as m')
      .innerJoin('case_file as c', (join) =>
        join.onRef('c.account_id', '=', 'm.account_id').onRef('c.root_key', '=', 'm.root_key'),
      )
      .innerJoin('case_event as e', (join) => join.onRef('e.account_id', '=', 'c.account_id').onRef('e.case_id', '=', 'c.id'))
      .leftJoin('outbox as o', (join) =>
        join.onRef('o.account_id', '=', 'm.account_id').onRef('o.target', '=', 'm.key').on('o.state', '=', 'done'),
      )
      .select(['m.key', 'm.surface', 'e.kind', 'c.hidden', 'c.deleted', 'c.lane', 'o.state'])
      .where('m.account_id', '=', this.#context.account)
      .where('m.key', 'in', keys)
      .where('e.kind', 'in', ['restored', 'closed'])
      .execute();
    const putBack = new Set(rows.filter(({ kind }) => kind === 'restored').map(({ key }) => key));
    return new Map(rows.map((row) => [row.key, verdictOf({ ...row, putBack: putBack.has(row.key) })]));
  }
}
