import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DialectName } from '../connection.ts';

/** `big` is for times, which PostgreSQL's integer cannot hold; SQLite's always can. */
type ColumnType = 'text' | 'int' | 'big' | 'bytes';

interface TableShape {
  readonly columns: Readonly<Record<string, ColumnType | `${ColumnType}?`>>;
  /** The primary key after `account_id`. */
  readonly key: readonly string[];
  readonly foreign?: { readonly columns: readonly string[]; readonly of: string; readonly at: readonly string[] };
}

/** Everything of the first version. A question mark says that the column may be null. */
const tables: Readonly<Record<string, TableShape>> = {
  message: {
    columns: {
      key: 'text',
      id: 'text',
      surface: 'text',
      state: 'text',
      x_id: 'text',
      root_key: 'text',
      versions: 'text',
      thread_id: 'text?',
      in_reply_to: 'text?',
      person_ref: 'text',
      handle_ref: 'text?',
      conversation_ref: 'text?',
      created_at: 'big?',
      received_at: 'big',
      complete: 'int',
      roads: 'int',
      media: 'int',
      text_length: 'int',
      content: 'bytes?',
      due_at: 'big',
      leased_by: 'text?',
      attempts: 'int',
      decided_at: 'big?',
    },
    key: ['key'],
  },
  decision: {
    columns: {
      message_key: 'text',
      id: 'text',
      at: 'big',
      policy: 'text',
      simulated: 'int',
      severity: 'text',
      lang: 'text',
      outcomes: 'text',
      labels: 'text',
      signals: 'text',
      body: 'text',
      conversation_ref: 'text?',
      protects: 'int',
    },
    key: ['message_key'],
    foreign: { columns: ['message_key'], of: 'message', at: ['key'] },
  },
  outbox: {
    columns: {
      id: 'text',
      act: 'text',
      target: 'text',
      desired: 'text',
      severity: 'text',
      severity_rank: 'int',
      state: 'text',
      simulated: 'int',
      attempts: 'int',
      due_at: 'big',
      leased_by: 'text?',
      begun_attempt: 'text?',
      created_at: 'big',
      ended_at: 'big?',
      code: 'text?',
    },
    key: ['id'],
    foreign: { columns: ['target'], of: 'message', at: ['key'] },
  },
  outbox_attempt: {
    columns: { id: 'text', outbox_id: 'text', number: 'int', began_at: 'big', ended_at: 'big?', result: 'text?', code: 'text?' },
    key: ['id'],
    foreign: { columns: ['outbox_id'], of: 'outbox', at: ['id'] },
  },
  case_file: {
    columns: {
      id: 'text',
      root_key: 'text',
      person_ref: 'text?',
      conversation_ref: 'text?',
      review: 'text',
      lane: 'text',
      severity: 'text',
      due_at: 'big?',
      hidden: 'int',
      deleted: 'int',
      open_tasks: 'int',
      opened_at: 'big',
      event_count: 'int',
    },
    key: ['id'],
  },
  case_event: {
    columns: { case_id: 'text', seq: 'int', at: 'big', kind: 'text', body: 'text' },
    key: ['case_id', 'seq'],
    foreign: { columns: ['case_id'], of: 'case_file', at: ['id'] },
  },
  cursor: { columns: { source: 'text', value: 'text' }, key: ['source'] },
  tombstone: { columns: { key: 'text', deleted_at: 'big?', noticed_at: 'big' }, key: ['key'] },
  thread: { columns: { thread_id: 'text', owned: 'int?', active_at: 'big' }, key: ['thread_id'] },
  token: { columns: { name: 'text', pair: 'bytes' }, key: ['name'] },
  rate_window: {
    columns: { endpoint: 'text', token: 'text', call_limit: 'int', remaining: 'int', reset_at: 'big' },
    key: ['endpoint', 'token'],
  },
  audit_entry: {
    columns: { id: 'text', at: 'big', kind: 'text', actor: 'text', body: 'text', seq: 'big?', hash: 'text?' },
    key: ['id'],
  },
  policy_version: { columns: { id: 'text', made_at: 'big', made_by: 'text', content: 'text', active: 'int' }, key: ['id'] },
  live_step: { columns: { label: 'text', step: 'text', set_at: 'big', set_by: 'text' }, key: ['label'] },
  pause: {
    columns: { id: 'text', since: 'big', paused_by: 'text', why: 'text', ended_at: 'big?', ended_by: 'text?' },
    key: ['id'],
  },
  alert: { columns: { kind: 'text', since: 'big', facts: 'text' }, key: ['kind'] },
  arrival_count: { columns: { kind: 'text', type: 'text', why: 'text', count: 'big' }, key: ['kind', 'type', 'why'] },
};

/** Partial ones stay small however old the database gets: they hold only what waits. */
const indexes = [
  "create index message_waiting on message (account_id, due_at, key) where state = 'received'",
  'create index message_root on message (account_id, root_key)',
  'create index message_person on message (account_id, person_ref)',
  'create index message_handle on message (account_id, handle_ref) where handle_ref is not null',
  'create index message_conversation on message (account_id, conversation_ref) where conversation_ref is not null',
  'create index decision_protects on decision (account_id, conversation_ref) where protects = 1',
  'create index decision_at on decision (account_id, at)',
  'create unique index outbox_once on outbox (account_id, target, act, desired)',
  "create index outbox_due on outbox (account_id, act, severity_rank, due_at) where state = 'due'",
  'create index outbox_planned on outbox (account_id, act, created_at)',
  'create index outbox_attempt_unended on outbox_attempt (account_id, outbox_id) where ended_at is null',
  'create unique index case_file_root on case_file (account_id, root_key)',
  'create index case_file_person on case_file (account_id, person_ref) where person_ref is not null',
  'create index thread_ours on thread (account_id, active_at) where owned = 1',
  'create index audit_entry_unsealed on audit_entry (account_id, id) where seq is null',
  'create unique index pause_standing on pause (account_id) where ended_at is null',
  'create unique index policy_version_active on policy_version (account_id) where active = 1',
];

/**
 * Makes the first version's tables. `account_id` stands first in every table and key.
 * SQLite's strict tables refuse a value of the wrong type, as PostgreSQL does.
 */
export async function firstTables(db: Kysely<unknown>, dialect: DialectName): Promise<void> {
  for (const [name, shape] of Object.entries(tables)) await sql.raw(createTable(name, shape, dialect)).execute(db);
  for (const index of indexes) await sql.raw(index).execute(db);
}

function createTable(name: string, shape: TableShape, dialect: DialectName): string {
  const lines = ['account_id text not null'];
  for (const [column, written] of Object.entries(shape.columns)) {
    const nullable = written.endsWith('?');
    const type = typeName(written.replace('?', '') as ColumnType, dialect);
    lines.push(`${column} ${type}${nullable ? '' : ' not null'}`);
  }
  lines.push(`primary key (account_id, ${shape.key.join(', ')})`);
  if (shape.foreign !== undefined) {
    const { columns, of, at } = shape.foreign;
    lines.push(`foreign key (account_id, ${columns.join(', ')}) references ${of} (account_id, ${at.join(', ')})`);
  }
  return `create table ${name} (${lines.join(', ')})${dialect === 'sqlite' ? ' strict' : ''}`;
}

function typeName(type: ColumnType, dialect: DialectName): string {
  if (type === 'text') return 'text';
  if (type === 'bytes') return dialect === 'postgres' ? 'bytea' : 'blob';
  return type === 'big' && dialect === 'postgres' ? 'bigint' : 'integer';
}
