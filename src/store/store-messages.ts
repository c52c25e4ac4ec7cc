import type { Insertable } from 'kysely';
import { idOfKey } from '../domain/ids.ts';
import type { AccountId, MessageKey, PersonRef, XId } from '../domain/ids.ts';
import type { ArrivedMessage } from '../domain/message.ts';
import type { Vault } from '../domain/ports/vault.ts';
import { chunks } from './chunks.ts';
import { isRicher, olderVersions, rootKeyOf } from './incoming.ts';
import type { Incoming } from './incoming.ts';
import { sealContent } from './message-content.ts';
import { insertMessages } from './message-insert.ts';
import type { MessageTable } from './tables.ts';
import { uuidv7 } from './uuidv7.ts';
import type { Queries } from './work.ts';

/** What became of the messages of a batch. */
export interface StoredMessages {
  readonly fresh: readonly ArrivedMessage[];
  readonly merged: number;
}

export interface StoringOptions {
  readonly account: AccountId;
  readonly vault: Vault;
  readonly staff: ReadonlySet<string>;
  readonly at: number;
}

/** Inserts what is new and merges what is known. The caller has taken out what was deleted on X. */
export async function storeMessages(
  tx: Queries,
  incoming: readonly Incoming[],
  options: StoringOptions,
): Promise<StoredMessages> {
  const { account, vault, staff, at } = options;
  const known = await readKnown(tx, account, incoming);
  const fresh = incoming.filter((one) => !known.has(one.message.key));
  const changes = incoming.flatMap((one) => {
    const row = known.get(one.message.key);
    const change = row === undefined ? null : changeOf(row, one, at);
    return change === null ? [] : [{ ...change, incoming: one }];
  });
  const toSeal = [...fresh, ...changes.filter((change) => change.richer).map((change) => change.incoming)];
  await vault.prepare(
    toSeal.filter((one) => !isStaff(one.message, staff)).map((one) => vault.personRef(one.message.author.id as XId)),
  );

  const rows = fresh.map((one) => rowOf(one, options));
  await insertMessages(tx, rows);
  for (const { incoming: one, set, richer } of changes) {
    const enriched = richer && !isStaff(one.message, staff) ? richerColumns(one, options) : {};
    await tx
      .updateTable('message')
      .set({ ...set, ...enriched })
      .where('account_id', '=', account)
      .where('key', '=', one.message.key)
      .execute();
  }
  await supersedeOlder(
    tx,
    account,
    fresh.map((one) => one.message),
    at,
  );
  return { fresh: fresh.filter((one) => !isStaff(one.message, staff)).map((one) => one.message), merged: changes.length };
}

type KnownRow = Pick<
  MessageTable,
  'key' | 'state' | 'complete' | 'text_length' | 'roads' | 'received_at' | 'thread_id' | 'in_reply_to'
>;

async function readKnown(tx: Queries, account: AccountId, incoming: readonly Incoming[]): Promise<ReadonlyMap<string, KnownRow>> {
  const known = new Map<string, KnownRow>();
  for (const piece of chunks(incoming)) {
    const rows = await tx
      .selectFrom('message')
      .select(['key', 'state', 'complete', 'text_length', 'roads', 'received_at', 'thread_id', 'in_reply_to'])
      .where('account_id', '=', account)
      .where(
        'key',
        'in',
        piece.map((one) => one.message.key),
      )
      .execute();
    for (const row of rows) known.set(row.key, row);
  }
  return known;
}

interface Change {
  readonly set: Partial<Pick<MessageTable, 'roads' | 'received_at' | 'thread_id'>>;
  readonly richer: boolean;
}

/** What a known message gains; null when nothing. A decided message keeps the text it was decided on. */
function changeOf(row: KnownRow, one: Incoming, at: number): Change | null {
  const { message } = one;
  const waits = row.state === 'received';
  const length = message.text.length;
  const surfaceKnown = row.in_reply_to === null && message.inReplyTo !== null && (message.complete || row.complete === 0);
  const richer =
    waits &&
    (isRicher({ complete: row.complete === 1, length: row.text_length }, { complete: message.complete, length }) || surfaceKnown);
  const threadFound = waits && row.thread_id === null && message.surface !== 'dm' && message.conversationId !== null;
  const roads = row.roads | one.roads;
  if (!richer && !threadFound && roads === row.roads && at >= row.received_at) return null;
  return {
    set: {
      roads,
      received_at: Math.min(row.received_at, at),
      ...(threadFound ? { thread_id: message.conversationId } : {}),
    },
    richer,
  };
}

function rowOf(one: Incoming, options: StoringOptions): Insertable<MessageTable> {
  const { account, vault, staff, at } = options;
  const { message } = one;
  const skipped = isStaff(message, staff);
  const isDm = message.surface === 'dm';
  const person = vault.personRef(message.author.id as XId);
  return {
    account_id: account,
    key: message.key,
    id: uuidv7(at),
    surface: message.surface,
    state: skipped ? 'skipped' : 'received',
    x_id: message.id,
    root_key: rootKeyOf(message),
    versions: JSON.stringify(message.versions),
    thread_id: isDm ? null : message.conversationId,
    in_reply_to: message.inReplyTo,
    person_ref: person,
    handle_ref: message.author.handle === null ? null : vault.handleRef(message.author.handle),
    conversation_ref: isDm && message.conversationId !== null ? vault.conversationRef(message.conversationId) : null,
    created_at: message.createdAt,
    received_at: at,
    complete: message.complete ? 1 : 0,
    roads: one.roads,
    media: message.media,
    text_length: message.text.length,
    content: skipped ? null : sealed(vault, person, message),
    due_at: at,
    leased_by: null,
    attempts: 0,
    decided_at: null,
  };
}

/** The columns that follow the text, when a richer one came. */
function richerColumns(one: Incoming, options: StoringOptions): Partial<MessageTable> {
  const row = rowOf(one, options);
  return {
    surface: row.surface,
    in_reply_to: row.in_reply_to ?? null,
    complete: row.complete,
    media: row.media,
    text_length: row.text_length,
    content: row.content ?? null,
    ...(row.handle_ref === null ? {} : { handle_ref: row.handle_ref ?? null }),
    ...(row.thread_id === null ? {} : { thread_id: row.thread_id ?? null }),
  };
}

function sealed(vault: Vault, person: PersonRef, message: ArrivedMessage): Uint8Array {
  const { text, langHint, author, links } = message;
  const dmConversationId = message.surface === 'dm' ? message.conversationId : null;
  return sealContent(vault, person, message.key, { text, langHint, author, dmConversationId, links });
}

/** An edit came: what is still due on older versions is not done, the newest is judged by itself. */
async function supersedeOlder(tx: Queries, account: AccountId, fresh: readonly ArrivedMessage[], at: number): Promise<void> {
  const older = fresh.filter((message) => message.surface !== 'dm').flatMap((message) => olderVersions(message));
  for (const piece of chunks<MessageKey>(older)) {
    await tx
      .updateTable('outbox')
      .set({ state: 'superseded', ended_at: at, leased_by: null })
      .where('account_id', '=', account)
      .where('target', 'in', piece)
      .where('state', '=', 'due')
      .execute();
  }
}

function isStaff(message: ArrivedMessage, staff: ReadonlySet<string>): boolean {
  return staff.has(message.author.id);
}

/** Whether a post stands at the root of its own thread, so that the thread is its author's. */
export function startsThread(message: { readonly key: MessageKey; readonly versions: readonly XId[] }, thread: string): boolean {
  return thread === idOfKey(message.key) || message.versions.includes(thread as XId);
}
