import type { AccountId, MessageKey } from '../domain/ids.ts';
import { idOfKey } from '../domain/ids.ts';
import type { XId } from '../domain/ids.ts';
import { addAuditEntries } from './audit-entries.ts';
import { CaseBook } from './case-book.ts';
import { chunks } from './chunks.ts';
import { olderVersions } from './incoming.ts';
import { eraseSketches } from './wave-rows.ts';
import type { Queries } from './work.ts';

/**
 * What was deleted on X: tombstones, content erased, due acts cancelled, cases closed.
 * Deleting a version takes the versions before it along: a newer one, should X still show it, stays.
 * Returns how many were not known to be deleted before; those that were are left as they are.
 */
export async function recordDeletions(
  tx: Queries,
  account: AccountId,
  deletions: ReadonlyMap<MessageKey, number | null>,
  at: number,
): Promise<number> {
  const fresh: MessageKey[] = [];
  for (const piece of chunks([...deletions].sort(([a], [b]) => (a < b ? -1 : 1)))) {
    const inserted = await tx
      .insertInto('tombstone')
      .values(piece.map(([key, deletedAt]) => ({ account_id: account, key, deleted_at: deletedAt, noticed_at: at })))
      .onConflict((c) => c.columns(['account_id', 'key']).doNothing())
      .returning('key')
      .execute();
    fresh.push(...inserted.map((row) => row.key as MessageKey));
  }
  await erase(tx, account, fresh, at);
  return fresh.length;
}

/** Keys of this list that were deleted on X. */
export async function tombstoned(tx: Queries, account: AccountId, keys: readonly MessageKey[]): Promise<ReadonlySet<MessageKey>> {
  const found = new Set<MessageKey>();
  for (const piece of chunks(keys)) {
    const rows = await tx
      .selectFrom('tombstone')
      .select('key')
      .where('account_id', '=', account)
      .where('key', 'in', piece)
      .execute();
    for (const row of rows) found.add(row.key as MessageKey);
  }
  return found;
}

async function erase(tx: Queries, account: AccountId, keys: readonly MessageKey[], at: number): Promise<void> {
  if (keys.length === 0) return;
  const ended = await storedWithOlderVersions(tx, account, keys);
  const roots = [...new Set(ended.map((message) => message.root))];
  // An unreadable DM has a case but no message.
  const book = await CaseBook.read(tx, account, [...roots, ...keys]);
  for (const piece of chunks(ended.map((message) => message.key))) {
    await tx
      .updateTable('message')
      .set({ state: 'gone', content: null, leased_by: null })
      .where('account_id', '=', account)
      .where('key', 'in', piece)
      .execute();
    await tx
      .updateTable('outbox')
      .set({ state: 'cancelled', ended_at: at, leased_by: null, code: 'target-gone' })
      .where('account_id', '=', account)
      .where('target', 'in', piece)
      .where('state', '=', 'due')
      .execute();
  }
  await eraseSketches(
    tx,
    account,
    ended.map((message) => message.key),
  );
  const standing = await rootsThatStand(tx, account, roots);
  for (const root of new Set([...roots, ...keys])) {
    if (book.status(root)?.review === 'open' && !standing.has(root)) book.append(root, { kind: 'target-gone', at });
  }
  await book.save();
  await addAuditEntries(
    tx,
    account,
    ended.map((message) => ({ at, kind: 'erased', actor: 'x', body: { key: message.key, why: 'target-gone' } })),
  );
}

async function storedWithOlderVersions(tx: Queries, account: AccountId, keys: readonly MessageKey[]) {
  const wanted = new Map<MessageKey, MessageKey>();
  for (const row of await storedOf(tx, account, keys)) {
    wanted.set(row.key, row.root);
    const older = olderVersions({ id: idOfKey(row.key), versions: row.versions });
    if (older.length > 0) for (const other of await storedOf(tx, account, older)) wanted.set(other.key, other.root);
  }
  return [...wanted].map(([key, root]) => ({ key, root }));
}

async function storedOf(tx: Queries, account: AccountId, keys: readonly MessageKey[]) {
  const found: { key: MessageKey; root: MessageKey; versions: readonly XId[] }[] = [];
  for (const piece of chunks(keys)) {
    const rows = await tx
      .selectFrom('message')
      .select(['key', 'root_key', 'versions'])
      .where('account_id', '=', account)
      .where('key', 'in', piece)
      .where('state', '!=', 'gone')
      .execute();
    for (const row of rows) {
      found.push({ key: row.key as MessageKey, root: row.root_key as MessageKey, versions: JSON.parse(row.versions) as XId[] });
    }
  }
  return found;
}

/** Roots of which a version is left. */
async function rootsThatStand(tx: Queries, account: AccountId, roots: readonly MessageKey[]): Promise<ReadonlySet<string>> {
  const standing = new Set<string>();
  for (const piece of chunks(roots)) {
    const rows = await tx
      .selectFrom('message')
      .select('root_key')
      .distinct()
      .where('account_id', '=', account)
      .where('root_key', 'in', piece)
      .where('state', '!=', 'gone')
      .execute();
    for (const row of rows) standing.add(row.root_key);
  }
  return standing;
}
