import type { WaveSettlement } from '../domain/wave.ts';

/**
 * The rows as the database holds them. Flags are 0 or 1, times are milliseconds UTC, lists and objects are JSON text,
 * X ids are text. What each column may hold is said in `data-classes.ts`.
 */
export interface Tables {
  schema_info: SchemaInfoTable;
  message: MessageTable;
  decision: DecisionTable;
  outbox: OutboxTable;
  outbox_attempt: OutboxAttemptTable;
  case_file: CaseFileTable;
  case_event: CaseEventTable;
  cursor: CursorTable;
  tombstone: TombstoneTable;
  thread: ThreadTable;
  token: TokenTable;
  rate_window: RateWindowTable;
  audit_entry: AuditEntryTable;
  policy_version: PolicyVersionTable;
  live_step: LiveStepTable;
  pause: PauseTable;
  alert: AlertTable;
  arrival_count: ArrivalCountTable;
  wave_member: WaveMemberTable;
}

/** One row for each migration that was applied. */
export interface SchemaInfoTable {
  version: number;
  name: string;
}

/** `received`: waits to be judged. `skipped`: staff, never judged. `gone`: deleted on X, or its key was destroyed. */
export type MessageState = 'received' | 'decided' | 'gone' | 'skipped';

export interface MessageTable {
  account_id: string;
  key: string;
  /** Our own name of it, for logs. */
  id: string;
  surface: string;
  state: MessageState;
  x_id: string;
  /** Key of the first version: what cases are kept under. */
  root_key: string;
  versions: string;
  /** The post's conversation; null for DMs, whose conversation is a pseudonym. */
  thread_id: string | null;
  in_reply_to: string | null;
  person_ref: string;
  handle_ref: string | null;
  conversation_ref: string | null;
  created_at: number | null;
  received_at: number;
  complete: number;
  /** One bit a road, in the order of the domain's list. */
  roads: number;
  media: number;
  text_length: number;
  content: Uint8Array | null;
  /** When it may be judged; the end of the lease while somebody has it. */
  due_at: number;
  leased_by: string | null;
  attempts: number;
  decided_at: number | null;
}

export interface DecisionTable {
  account_id: string;
  message_key: string;
  id: string;
  at: number;
  policy: string;
  simulated: number;
  severity: string;
  lang: string;
  outcomes: string;
  labels: string;
  signals: string;
  /** Causes, unknowns, restraints and the review. */
  body: string;
  conversation_ref: string | null;
  /** 1 when nothing in its DM conversation may be deleted any more. */
  protects: number;
}

/** `due` until something ends it; only a recorded fact, an edit or a deletion does. */
export type OutboxState = 'due' | 'done' | 'gone' | 'refused' | 'superseded' | 'wrong-target' | 'parked' | 'cancelled';

export interface OutboxTable {
  account_id: string;
  id: string;
  act: string;
  target: string;
  desired: string;
  severity: string;
  severity_rank: number;
  state: OutboxState;
  simulated: number;
  attempts: number;
  due_at: number;
  leased_by: string | null;
  /** The attempt that began since the row was taken last; null while none did. */
  begun_attempt: string | null;
  created_at: number;
  ended_at: number | null;
  code: string | null;
}

export interface OutboxAttemptTable {
  account_id: string;
  id: string;
  outbox_id: string;
  number: number;
  began_at: number;
  ended_at: number | null;
  result: string | null;
  code: string | null;
}

export interface CaseFileTable {
  account_id: string;
  id: string;
  root_key: string;
  person_ref: string | null;
  conversation_ref: string | null;
  review: string;
  lane: string;
  severity: string;
  due_at: number | null;
  hidden: number;
  deleted: number;
  open_tasks: number;
  opened_at: number;
  event_count: number;
}

export interface CaseEventTable {
  account_id: string;
  case_id: string;
  seq: number;
  at: number;
  kind: string;
  body: string;
}

export interface CursorTable {
  account_id: string;
  source: string;
  value: string;
}

export interface TombstoneTable {
  account_id: string;
  key: string;
  deleted_at: number | null;
  noticed_at: number;
}

export interface ThreadTable {
  account_id: string;
  thread_id: string;
  /** 1 ours, 0 somebody else's, null looked for and not to be told. */
  owned: number | null;
  /** When it was started or last replied to, as far as seen. */
  active_at: number;
}

export interface TokenTable {
  account_id: string;
  name: string;
  pair: Uint8Array;
}

export interface RateWindowTable {
  account_id: string;
  endpoint: string;
  token: string;
  call_limit: number;
  remaining: number;
  reset_at: number;
}

export interface AuditEntryTable {
  account_id: string;
  id: string;
  at: number;
  kind: string;
  actor: string;
  body: string;
  /** Null until the sealer has linked the entry into the chain. */
  seq: number | null;
  hash: string | null;
}

export interface PolicyVersionTable {
  account_id: string;
  id: string;
  made_at: number;
  made_by: string;
  content: string;
  active: number;
}

export interface LiveStepTable {
  account_id: string;
  label: string;
  step: string;
  set_at: number;
  set_by: string;
}

export interface PauseTable {
  account_id: string;
  id: string;
  since: number;
  paused_by: string;
  why: string;
  ended_at: number | null;
  ended_by: string | null;
}

export interface AlertTable {
  account_id: string;
  kind: string;
  since: number;
  facts: string;
}

export interface ArrivalCountTable {
  account_id: string;
  kind: string;
  type: string;
  why: string;
  count: number;
}

/** A message as waves counted it, for as long as they remember it. */
export interface WaveMemberTable {
  account_id: string;
  /** Key of its first version. */
  root_key: string;
  /** The version that was judged last. */
  message_key: string;
  /** The cluster: the root key of its first member. */
  wave_key: string;
  /** The order of keeping; grows for ever. */
  position: number;
  person_ref: string;
  at: number;
  ends_at: number;
  direct: number;
  /** What its text is compared by, sealed under the account's key; null once the message was deleted on X. */
  sketch: Uint8Array | null;
  settled: WaveSettlement['end'];
  labels: string;
  /** 1 when it was handed back to be judged again. */
  again: number;
  /** The process that counted it: it knows already. */
  kept_by: string;
}
