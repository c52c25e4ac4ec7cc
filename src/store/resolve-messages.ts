import type { MessageKey } from '../domain/ids.ts';
import type { Arrival } from '../domain/message.ts';
import type { Resolution } from '../domain/ports/stores.ts';
import { chunks } from './chunks.ts';
import { recordDeletions } from './erasure.ts';
import { ingestBatch } from './ingest-store.ts';
import type { StoreContext } from './store-context.ts';
import { recordOwners } from './threads.ts';
import type { Queries } from './work.ts';

/** What look-ups said: owners of threads, full texts and newer versions; what is gone loses its content and ends. */
export async function resolveMessages(
  tx: Queries,
  context: StoreContext,
  resolutions: readonly Resolution[],
  at: number,
): Promise<void> {
  const gone = new Map<MessageKey, number | null>();
  const arrivals: Arrival[] = [];
  const threads = new Map<MessageKey, string>();
  const owners = new Map<string, boolean | null>();
  const stored = await storedThreads(
    tx,
    context,
    resolutions.map((resolution) => resolution.key),
  );
  for (const { key, found } of resolutions) {
    if (found.kind === 'gone') {
      gone.set(key, null);
      continue;
    }
    if (found.arrival !== null) arrivals.push(found.arrival);
    const known = stored.get(key) ?? null;
    const thread = known ?? found.conversationId;
    if (thread === null) continue;
    if (known === null && stored.has(key)) threads.set(key, thread);
    owners.set(thread, found.ownedThread ?? owners.get(thread) ?? null);
  }
  await recordDeletions(tx, context.account, gone, at);
  // Nobody is staff here: staff's posts were never taken to be looked up.
  await ingestBatch(tx, context, arrivals, at, new Set());
  await recordOwners(tx, context.account, owners, at);
  for (const [key, thread] of threads) {
    await tx
      .updateTable('message')
      .set({ thread_id: thread })
      .where('account_id', '=', context.account)
      .where('key', '=', key)
      .where('thread_id', 'is', null)
      .execute();
  }
}

/** The thread of each stored post, null where it is not known. */
async function storedThreads(
  tx: Queries,
  { account }: StoreContext,
  keys: readonly MessageKey[],
): Promise<ReadonlyMap<MessageKey, string | null>> {
  const found = new Map<MessageKey, string | null>();
  for (const piece of chunks(keys)) {
    const rows = await tx
      .selectFrom('message')
      .select(['key', 'thread_id'])
      .where('account_id', '=', account)
      .where('key', 'in', piece)
      .where('surface', '!=', 'dm')
      .execute();
    for (const row of rows) found.set(row.key as MessageKey, row.thread_id);
  }
  return found;
}
