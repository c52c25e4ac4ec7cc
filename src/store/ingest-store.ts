import { sql } from 'kysely';
import { dmKey } from '../domain/ids.ts';
import type { MessageKey, XId } from '../domain/ids.ts';
import type { Arrival, ArrivedMessage } from '../domain/message.ts';
import type { CursorMove, IngestReport, IngestStore } from '../domain/ports/stores.ts';
import { CaseBook } from './case-book.ts';
import { chunks } from './chunks.ts';
import { pauseForRevokedAccess } from './control-rows.ts';
import { recordDeletions, tombstoned } from './erasure.ts';
import { olderVersions, sortBatch } from './incoming.ts';
import type { ArrivalCount, Batch } from './incoming.ts';
import type { StoreContext } from './store-context.ts';
import { startsThread, storeMessages } from './store-messages.ts';
import { readOwners, recentOwn, recordActivity, recordOwners } from './threads.ts';
import type { Queries } from './work.ts';

type IngestOptions = Parameters<IngestStore['ingest']>[2];

/** The first transaction of the road, on either database. */
export class SqlIngestStore implements IngestStore {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  ingest(arrivals: readonly Arrival[], at: number, options: IngestOptions): Promise<IngestReport> {
    return this.#context.work.write(async (tx) => {
      const report = await ingestBatch(tx, this.#context, arrivals, at, options.staff);
      if (options.cursor !== undefined) await this.#move(tx, options.cursor);
      return report;
    });
  }

  cursor(source: string): Promise<XId | null> {
    return this.#context.work.read(async (db) => {
      const row = await db
        .selectFrom('cursor')
        .select('value')
        .where('account_id', '=', this.#context.account)
        .where('source', '=', source)
        .executeTakeFirst();
      return (row?.value ?? null) as XId | null;
    });
  }

  known(keys: readonly MessageKey[]): Promise<ReadonlySet<MessageKey>> {
    return this.#context.work.read(async (db) => {
      // What was deleted is known, too: paging must not go on because of it.
      const found = new Set(await tombstoned(db, this.#context.account, keys));
      for (const piece of chunks(keys)) {
        const rows = await db
          .selectFrom('message')
          .select('key')
          .where('account_id', '=', this.#context.account)
          .where('key', 'in', piece)
          .execute();
        for (const row of rows) found.add(row.key as MessageKey);
      }
      return found;
    });
  }

  recentOwnThreads(limit: number, since: number): Promise<readonly XId[]> {
    return this.#context.work.read((db) => recentOwn(db, this.#context.account, limit, since));
  }

  /** X ids are ordered by length, then by text; the condition keeps the cursor from going back. */
  async #move(tx: Queries, cursor: CursorMove): Promise<void> {
    await tx
      .insertInto('cursor')
      .values({ account_id: this.#context.account, source: cursor.source, value: cursor.value })
      .onConflict((c) =>
        c
          .columns(['account_id', 'source'])
          .doUpdateSet((e) => ({ value: e.ref('excluded.value') }))
          .where(
            sql<boolean>`(length(excluded.value) > length(cursor.value) or (length(excluded.value) = length(cursor.value) and excluded.value > cursor.value))`,
          ),
      )
      .execute();
  }
}

/** Stores a batch within a transaction of the caller's. Deletions come first: a create in the same batch then finds the tombstone. */
export async function ingestBatch(
  tx: Queries,
  context: StoreContext,
  arrivals: readonly Arrival[],
  at: number,
  staff: ReadonlySet<string>,
): Promise<IngestReport> {
  const { account, vault } = context;
  const batch = sortBatch(arrivals);
  const deletions = batch.deletions.size === 0 ? 0 : await recordDeletions(tx, account, batch.deletions, at);
  const keys = [...batch.messages.map((one) => one.message.key), ...batch.encrypted.map((one) => encryptedKey(context, one.id))];
  const dead = await alsoOlderVersions(tx, context, batch, await tombstoned(tx, account, keys), at);
  const alive = batch.messages.filter((one) => !dead.has(one.message.key));
  const { fresh, merged } = await storeMessages(tx, alive, { account, vault, staff, at });
  await recordThreads(tx, context, batch, fresh, at);
  await openEncrypted(tx, context, batch, dead, at);
  for (const arrival of batch.revoked) await pauseForRevokedAccess(tx, account, arrival, at);
  await addCounts(tx, context, batch.counts);
  return {
    fresh: fresh.length,
    merged,
    tombstoned: batch.messages.length - alive.length,
    deletions,
    unresolved: await countUnresolved(tx, context, fresh),
  };
}

/** A create that comes after its deletion still tells which versions went with it. */
async function alsoOlderVersions(
  tx: Queries,
  { account }: StoreContext,
  batch: Batch,
  dead: ReadonlySet<MessageKey>,
  at: number,
): Promise<ReadonlySet<MessageKey>> {
  const older = batch.messages.flatMap(({ message }) =>
    dead.has(message.key) && message.surface !== 'dm' ? olderVersions(message) : [],
  );
  if (older.length === 0) return dead;
  await recordDeletions(tx, account, new Map(older.map((key) => [key, null])), at);
  return new Set([...dead, ...older]);
}

/** A post of the brand's that is no reply starts a thread of its own. */
async function recordThreads(
  tx: Queries,
  { account }: StoreContext,
  batch: Batch,
  fresh: readonly ArrivedMessage[],
  at: number,
): Promise<void> {
  for (const own of batch.owns) {
    const [kind, id = ''] = own.key.split(':');
    const isRoot = kind === 'post' && (own.conversationId === id || (own.conversationId === null && own.inReplyTo === null));
    if (isRoot) await recordOwners(tx, account, new Map([[id, true]]), own.at ?? at);
  }
  await recordActivity(
    tx,
    account,
    fresh.flatMap((message) => (message.surface === 'dm' ? [] : (message.conversationId ?? []))),
    at,
  );
}

async function openEncrypted(
  tx: Queries,
  context: StoreContext,
  batch: Batch,
  dead: ReadonlySet<string>,
  at: number,
): Promise<void> {
  if (batch.encrypted.length === 0) return;
  const { account, vault } = context;
  const book = await CaseBook.read(
    tx,
    account,
    batch.encrypted.map((one) => encryptedKey(context, one.id)),
  );
  for (const arrival of batch.encrypted) {
    const root = encryptedKey(context, arrival.id);
    if (book.has(root) || dead.has(root)) continue;
    const refs = { person: vault.personRef(arrival.senderId), conversation: vault.conversationRef(arrival.conversationId) };
    book.call({ root, reason: 'encrypted-dm', lane: 'to-answer', severity: 'none', dueAt: null, at, refs });
  }
  await book.save();
}

/** Ids of encrypted messages are no X ids; one that is not a plain word is kept as a pseudonym. */
function encryptedKey({ vault }: StoreContext, id: string): MessageKey {
  const name: string = /^[\w-]{1,64}$/.test(id) ? id : vault.conversationRef(id);
  return dmKey(name as XId);
}

async function addCounts(tx: Queries, { account }: StoreContext, counts: readonly ArrivalCount[]): Promise<void> {
  if (counts.length === 0) return;
  await tx
    .insertInto('arrival_count')
    .values(counts.map((entry) => ({ account_id: account, ...entry })))
    .onConflict((c) =>
      c
        .columns(['account_id', 'kind', 'type', 'why'])
        .doUpdateSet((e) => ({ count: e('arrival_count.count', '+', e.ref('excluded.count')) })),
    )
    .execute();
}

async function countUnresolved(tx: Queries, { account }: StoreContext, fresh: readonly ArrivedMessage[]): Promise<number> {
  const threadOf = (message: ArrivedMessage) => (message.surface === 'dm' ? null : message.conversationId);
  const owners = await readOwners(
    tx,
    account,
    fresh.flatMap((message) => threadOf(message) ?? []),
  );
  return fresh.filter((message) => {
    if (!message.complete) return true;
    if (message.surface === 'dm') return false;
    const thread = threadOf(message);
    return thread === null || (!owners.has(thread) && !startsThread(message, thread));
  }).length;
}
