import type { KeyTables } from './migrations/key-tables.ts';
import type { Tables } from './tables.ts';

/**
 * What a column may hold, for the register of processing, for exports, erasure and retention.
 * - `identifier`: an id given out by X (of the account, a post, a DM event) or a key made of one
 * - `pseudonym`: a person, handle or conversation under a keyed hash
 * - `sealed`: encrypted under a person's key, or the account's
 * - `content-free`: what was found and decided about a message, without a word of it
 * - `operational`: states, times, counts, own ids
 * - `configuration`: what the operator wrote into the config
 * - `actor`: who of the operator's people did something
 * - `wrapped-key`: a key under the master key
 */
export type DataClass =
  'identifier' | 'pseudonym' | 'sealed' | 'content-free' | 'operational' | 'configuration' | 'actor' | 'wrapped-key';

type Catalogue<T> = { readonly [Table in keyof T]: { readonly [Column in keyof T[Table]]: DataClass } };

/** The class of every column of the message store. A column without one fails the build, and a test against the real tables. */
export const dataClasses: Catalogue<Tables> = {
  schema_info: { version: 'operational', name: 'operational' },
  message: {
    account_id: 'identifier',
    key: 'identifier',
    id: 'operational',
    surface: 'operational',
    state: 'operational',
    x_id: 'identifier',
    root_key: 'identifier',
    versions: 'identifier',
    thread_id: 'identifier',
    in_reply_to: 'identifier',
    person_ref: 'pseudonym',
    handle_ref: 'pseudonym',
    conversation_ref: 'pseudonym',
    created_at: 'operational',
    received_at: 'operational',
    complete: 'operational',
    roads: 'operational',
    media: 'content-free',
    text_length: 'content-free',
    content: 'sealed',
    due_at: 'operational',
    leased_by: 'operational',
    attempts: 'operational',
    decided_at: 'operational',
  },
  decision: {
    account_id: 'identifier',
    message_key: 'identifier',
    id: 'operational',
    at: 'operational',
    policy: 'operational',
    simulated: 'operational',
    severity: 'content-free',
    lang: 'content-free',
    outcomes: 'content-free',
    labels: 'content-free',
    signals: 'content-free',
    body: 'content-free',
    conversation_ref: 'pseudonym',
    protects: 'content-free',
  },
  outbox: {
    account_id: 'identifier',
    id: 'operational',
    act: 'operational',
    target: 'identifier',
    desired: 'operational',
    severity: 'content-free',
    severity_rank: 'content-free',
    state: 'operational',
    simulated: 'operational',
    attempts: 'operational',
    due_at: 'operational',
    leased_by: 'operational',
    begun_attempt: 'operational',
    created_at: 'operational',
    ended_at: 'operational',
    code: 'operational',
  },
  outbox_attempt: {
    account_id: 'identifier',
    id: 'operational',
    outbox_id: 'operational',
    number: 'operational',
    began_at: 'operational',
    ended_at: 'operational',
    result: 'operational',
    code: 'operational',
  },
  case_file: {
    account_id: 'identifier',
    id: 'operational',
    root_key: 'identifier',
    person_ref: 'pseudonym',
    conversation_ref: 'pseudonym',
    review: 'operational',
    lane: 'content-free',
    severity: 'content-free',
    due_at: 'operational',
    hidden: 'operational',
    deleted: 'operational',
    open_tasks: 'operational',
    opened_at: 'operational',
    event_count: 'operational',
  },
  case_event: {
    account_id: 'identifier',
    case_id: 'operational',
    seq: 'operational',
    at: 'operational',
    kind: 'operational',
    body: 'actor',
  },
  cursor: { account_id: 'identifier', source: 'operational', value: 'identifier' },
  tombstone: { account_id: 'identifier', key: 'identifier', deleted_at: 'operational', noticed_at: 'operational' },
  thread: { account_id: 'identifier', thread_id: 'identifier', owned: 'operational', active_at: 'operational' },
  token: { account_id: 'identifier', name: 'operational', pair: 'sealed' },
  rate_window: {
    account_id: 'identifier',
    endpoint: 'operational',
    token: 'operational',
    call_limit: 'operational',
    remaining: 'operational',
    reset_at: 'operational',
  },
  audit_entry: {
    account_id: 'identifier',
    id: 'operational',
    at: 'operational',
    kind: 'operational',
    actor: 'actor',
    body: 'content-free',
    seq: 'operational',
    hash: 'operational',
  },
  policy_version: {
    account_id: 'identifier',
    id: 'operational',
    made_at: 'operational',
    made_by: 'actor',
    content: 'configuration',
    active: 'operational',
  },
  live_step: { account_id: 'identifier', label: 'operational', step: 'operational', set_at: 'operational', set_by: 'actor' },
  pause: {
    account_id: 'identifier',
    id: 'operational',
    since: 'operational',
    paused_by: 'actor',
    why: 'operational',
    ended_at: 'operational',
    ended_by: 'actor',
  },
  alert: { account_id: 'identifier', kind: 'operational', since: 'operational', facts: 'operational' },
  arrival_count: { account_id: 'identifier', kind: 'operational', type: 'operational', why: 'operational', count: 'operational' },
  wave_member: {
    account_id: 'identifier',
    root_key: 'identifier',
    message_key: 'identifier',
    wave_key: 'identifier',
    position: 'operational',
    person_ref: 'pseudonym',
    at: 'operational',
    ends_at: 'operational',
    direct: 'operational',
    sketch: 'sealed',
    settled: 'content-free',
    labels: 'content-free',
    again: 'operational',
    kept_by: 'operational',
  },
};

/** The same for the key store. */
export const keyDataClasses: Catalogue<KeyTables> = {
  schema_info: { version: 'operational', name: 'operational' },
  person_key: { account_id: 'identifier', person_ref: 'pseudonym', wrapped: 'wrapped-key' },
  account_secret: { account_id: 'identifier', wrapped: 'wrapped-key' },
};
