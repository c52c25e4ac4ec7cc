import type { AccountId, XId } from '../domain/ids.ts';
import { chunks } from './chunks.ts';
import type { Queries } from './work.ts';

/** What is known of who started these threads: missing = never looked, null = looked for and not to be told. */
export async function readOwners(
  tx: Queries,
  account: AccountId,
  threads: Iterable<string>,
): Promise<ReadonlyMap<string, boolean | null>> {
  const owners = new Map<string, boolean | null>();
  for (const piece of chunks([...new Set(threads)])) {
    const rows = await tx
      .selectFrom('thread')
      .select(['thread_id', 'owned'])
      .where('account_id', '=', account)
      .where('thread_id', 'in', piece)
      .execute();
    for (const row of rows) owners.set(row.thread_id, row.owned === null ? null : row.owned === 1);
  }
  return owners;
}

/** Records owners. What is known is not forgotten for a look-up that could not tell. */
export async function recordOwners(
  tx: Queries,
  account: AccountId,
  owners: ReadonlyMap<string, boolean | null>,
  at: number,
): Promise<void> {
  const rows = [...owners]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([thread, owned]) => ({
      account_id: account,
      thread_id: thread,
      owned: owned === null ? null : owned ? 1 : 0,
      active_at: at,
    }));
  for (const piece of chunks(rows)) {
    await tx
      .insertInto('thread')
      .values(piece)
      .onConflict((c) =>
        c.columns(['account_id', 'thread_id']).doUpdateSet((e) => ({ owned: e.fn.coalesce('excluded.owned', 'thread.owned') })),
      )
      .execute();
  }
}

/** Notes that replies came in, so that the sweep looks at a thread as long as it lives. */
export async function recordActivity(tx: Queries, account: AccountId, threads: Iterable<string>, at: number): Promise<void> {
  for (const piece of chunks([...new Set(threads)].sort())) {
    await tx
      .updateTable('thread')
      .set({ active_at: at })
      .where('account_id', '=', account)
      .where('thread_id', 'in', piece)
      .where('owned', '=', 1)
      .where('active_at', '<', at)
      .execute();
  }
}

/** The brand's threads that were active since then, newest first. */
export async function recentOwn(db: Queries, account: AccountId, limit: number, since: number): Promise<readonly XId[]> {
  const rows = await db
    .selectFrom('thread')
    .select('thread_id')
    .where('account_id', '=', account)
    .where('owned', '=', 1)
    .where('active_at', '>=', since)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('tombstone')
            .select('tombstone.key')
            .where('tombstone.account_id', '=', account)
            .whereRef('tombstone.key', '=', e(e.val('post:'), '||', e.ref('thread.thread_id'))),
        ),
      ),
    )
    .orderBy((e) => e.fn<number>('length', ['thread_id']), 'desc')
    .orderBy('thread_id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.thread_id as XId);
}
