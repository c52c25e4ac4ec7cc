import type { RateWindowRecord, RateWindowStore } from '../domain/ports/x.ts';
import { chunks } from './chunks.ts';
import type { StoreContext } from './store-context.ts';

/** What X's rate headers said last, on either database. */
export class SqlRateWindowStore implements RateWindowStore {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  load(): Promise<readonly RateWindowRecord[]> {
    return this.#context.work.read(async (db) => {
      const rows = await db
        .selectFrom('rate_window')
        .selectAll()
        .where('account_id', '=', this.#context.account)
        .orderBy('endpoint')
        .orderBy('token')
        .execute();
      return rows.map((row) => ({
        endpoint: row.endpoint,
        token: row.token,
        limit: row.call_limit,
        remaining: row.remaining,
        resetAt: row.reset_at,
      }));
    });
  }

  save(windows: readonly RateWindowRecord[]): Promise<void> {
    const { work, account } = this.#context;
    // The last one of a window counts; a statement may not touch a row twice.
    const last = new Map(windows.map((window) => [JSON.stringify([window.endpoint, window.token]), window]));
    const rows = [...last.values()].map((window) => ({
      account_id: account,
      endpoint: window.endpoint,
      token: window.token,
      call_limit: window.limit,
      remaining: window.remaining,
      reset_at: window.resetAt,
    }));
    return work.write(async (tx) => {
      for (const piece of chunks(rows)) {
        await tx
          .insertInto('rate_window')
          .values(piece)
          .onConflict((c) =>
            c.columns(['account_id', 'endpoint', 'token']).doUpdateSet((e) => ({
              call_limit: e.ref('excluded.call_limit'),
              remaining: e.ref('excluded.remaining'),
              reset_at: e.ref('excluded.reset_at'),
            })),
          )
          .execute();
      }
    });
  }
}
