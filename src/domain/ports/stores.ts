import type { DueAct, Fact, PlannedAct } from '../act.ts';
import type { CaseReason, CaseRecord } from '../case.ts';
import type { Decision, Lane, StoredFacts } from '../decision.ts';
import type { AccountId, MessageKey, PersonRef, PolicyId, RowId, XId } from '../ids.ts';
import type { Arrival, Message, Road } from '../message.ts';
import type { Effect, Label, Severity } from '../netiquette.ts';
import type { KeptMember, WaveReview } from '../wave.ts';

/** What one ingest transaction changed. */
export interface IngestReport {
  /** Messages seen for the first time: they wait to be judged. */
  readonly fresh: number;
  /** Known messages that only gained a road or a richer text. */
  readonly merged: number;
  /** Creates that came after their deletion. */
  readonly tombstoned: number;
  readonly deletions: number;
  /** Keys of fresh messages whose text must be completed or whose thread's owner is not known. */
  readonly unresolved: number;
}

/** A cursor to move together with what was read. It never moves backwards (X id order). */
export interface CursorMove {
  readonly source: string;
  readonly value: XId;
}

/** First transaction of the road: what arrived, and how far was read. */
export interface IngestStore {
  /**
   * Stores all of it in one durable transaction. Messages are insert-or-merge by key; a tombstoned key stores no content;
   * `own` and `deletion` and `encrypted-dm` arrivals have their effects; `skipped` and `unreadable` are counted by type.
   * Staff (X user ids) are stored as state `skipped` without content. Idempotent.
   */
  ingest(
    arrivals: readonly Arrival[],
    at: number,
    options: { staff: ReadonlySet<string>; cursor?: CursorMove },
  ): Promise<IngestReport>;
  cursor(source: string): Promise<XId | null>;
  /** Which of these messages are already stored (for paging until a known id). */
  known(keys: readonly MessageKey[]): Promise<ReadonlySet<MessageKey>>;
  /** The brand's root posts that got or may get replies, newest first. */
  recentOwnThreads(limit: number, since: number): Promise<readonly XId[]>;
}

/** A message taken for judging. */
export interface TakenMessage {
  /** Our own name of the message, for logs: unlike X's ids it leads to nobody. */
  readonly ref: RowId;
  /** Its author, by the pseudonym that finds what else of him we know. */
  readonly person: PersonRef;
  readonly message: Message;
  readonly id: XId;
  readonly roads: readonly Road[];
  readonly versions: readonly XId[];
  readonly complete: boolean;
  readonly receivedAt: number;
  /** How often it was taken before without a decision. */
  readonly attempts: number;
}

/** What was found out about messages by looking their posts up. */
export interface Resolution {
  readonly key: MessageKey;
  readonly found:
    | {
        readonly kind: 'found';
        readonly ownedThread: boolean | null;
        readonly conversationId: string | null;
        readonly arrival: Arrival | null;
      }
    | { readonly kind: 'gone' };
}

/** A decision ready to be recorded with what follows from it. */
export interface DecidedMessage {
  readonly key: MessageKey;
  readonly decision: Decision;
  readonly acts: readonly PlannedAct[];
  /** Simulated decisions plan their acts all the same; the deliverer only pretends. */
  readonly simulated: boolean;
  /** Its place in the waves, kept until `until` (milliseconds UTC) together with the decision; absent when it was not compared. */
  readonly wave?: { readonly kept: KeptMember; readonly until: number };
  /** Earlier members of its wave that this decision tells more about: they wait to be judged again, each at most once. */
  readonly reopens?: readonly MessageKey[];
}

/** Second transaction of the road: what is to be judged, and what was decided. */
export interface DecisionStore {
  /** The oldest messages that wait, at most `limit`, leased to this process until `now + leaseMs`. */
  takeUndecided(limit: number, now: number, leaseMs: number): Promise<readonly TakenMessage[]>;
  /** Who started these threads: true ours, false somebody else's, null looked for and not to be told; missing = never looked. */
  threadOwners(conversationIds: readonly string[]): Promise<ReadonlyMap<string, boolean | null>>;
  /** Records what look-ups said: thread owners, full texts; `gone` messages lose their content and end. */
  resolve(resolutions: readonly Resolution[], at: number): Promise<void>;
  /** What `decide` may know about each of these messages, same order. */
  facts(messages: readonly Message[], now: number, brakes: Brakes): Promise<readonly StoredFacts[]>;
  /**
   * Records decisions, outbox rows, cases and audit entries in one durable transaction. A message that was decided
   * meanwhile is left as it is, so that deciding twice changes nothing. Returns how many were recorded.
   */
  record(decided: readonly DecidedMessage[], at: number): Promise<number>;
  /** Gives messages back, to be taken again at `at` (a look-up failed, say). Counts one attempt. */
  postpone(keys: readonly MessageKey[], at: number): Promise<void>;
  /** When the next message becomes due; null when none waits. */
  nextUndecidedAt(): Promise<number | null>;
}

/** A message that was decided and whose text is still kept, with what people said of it. */
export interface DecidedBefore {
  readonly message: Message;
  /** Null while nobody said anything. */
  readonly verdict: WaveReview['verdict'] | null;
}

/** Decided messages, to be judged once more under another policy without anything coming of it. */
export interface MessageHistory {
  /** How many there are with a text. */
  count(): Promise<number>;
  /** The next ones after a key, in the order of keys, and the key to go on from; null when that was the end. Those whose author's key is gone are left out. */
  page(
    after: MessageKey | null,
    limit: number,
  ): Promise<{ readonly decided: readonly DecidedBefore[]; readonly next: MessageKey | null }>;
}

/** What waves and repeated offences rest on, kept with the decisions. */
export interface WaveStore {
  /**
   * The newest members kept by others than this process (an earlier life of it, too) after a position, at most `most`, oldest
   * first, with the position to go on from. Positions only ever grow; 0 is before the first.
   */
  membersAfter(
    position: number,
    now: number,
    most: number,
  ): Promise<{ readonly members: readonly KeptMember[]; readonly position: number }>;
  /** What people said of members of waves since then, oldest first, at most the newest thousand. */
  reviews(since: number): Promise<readonly WaveReview[]>;
  /** How many messages of each of these authors the bot took away since then and nobody put back. Authors without any are missing. */
  takenAway(authors: readonly PersonRef[], since: number): Promise<ReadonlyMap<PersonRef, number>>;
  /** Forgets members whose time has passed. */
  forget(now: number): Promise<void>;
}

/** Limits on the machine, as numbers of acts a window. */
export interface Brakes {
  readonly hidesPerHour: number;
  readonly hidesPerDay: number;
  readonly deletesPerDay: number;
}

/** Third transaction: what is due to be done on X, and what was done. */
export interface OutboxStore {
  /** The most harmful due rows, then the oldest, leased to this process until `now + leaseMs`. No attempt begins by it. */
  takeDue(act: PlannedAct['act'], limit: number, now: number, leaseMs: number): Promise<readonly DueAct[]>;
  /**
   * Records durably that an attempt begins, right before the request goes out: only an act that was begun can have taken
   * effect when the process dies. False when the row is not leased to this process any more, and then it must not be done.
   */
  begin(id: RowId, at: number): Promise<boolean>;
  /** Ends an attempt with its fact: outbox row, case event, audit entry and message state in one durable transaction. */
  recordFact(id: RowId, fact: Fact, at: number): Promise<void>;
  /** Gives a taken act back without a fact, ending its attempt if one was begun: due again at `at`. `counts` false when the try was not the target's fault (a rate limit).
   * With `unclear` the attempt stays open: X gave no answer, so that it may have taken effect, as after a crash. */
  postponeAct(id: RowId, at: number, counts: boolean, code: string, unclear?: boolean): Promise<void>;
  /** Frees what a dead process left leased. Called once at start by the process that holds the instance lock. */
  freeLeases(): Promise<void>;
  nextDueAt(act: PlannedAct['act']): Promise<number | null>;
}

/** Cases, as far as the road and the status need them. */
export interface CaseStore {
  read(id: RowId): Promise<CaseRecord | null>;
  ofMessage(key: MessageKey): Promise<CaseRecord | null>;
  /** Opens a case that does not come from a decision (or raises the one there is). */
  open(key: MessageKey, reason: CaseReason, lane: Lane, severity: Severity, at: number): Promise<RowId>;
  /** Rebuilds every status from its events and returns the ids where the stored one differs: always empty. */
  audit(): Promise<readonly RowId[]>;
}

export interface PauseRecord {
  readonly since: number;
  readonly by: string;
  readonly why: string;
}

export interface AlertRecord {
  readonly kind: string;
  readonly since: number;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

export interface PolicyRecord {
  readonly id: PolicyId;
  readonly madeAt: number;
  readonly by: string;
  readonly content: string;
}

/** Rows that steer the bot beside its config: pauses, live steps, alerts, the active policy. */
export interface ControlStore {
  pause(record: PauseRecord): Promise<void>;
  resume(at: number, by: string): Promise<void>;
  paused(): Promise<PauseRecord | null>;
  setStep(label: Label, step: Effect, at: number, by: string): Promise<void>;
  steps(): Promise<Readonly<Partial<Record<Label, Effect>>>>;
  /** Idempotent per kind: an alert that stands keeps its start. */
  raiseAlert(kind: string, at: number, facts: AlertRecord['facts']): Promise<void>;
  clearAlert(kind: string): Promise<void>;
  alerts(): Promise<readonly AlertRecord[]>;
  /** Stores the version if it is new and makes it the active one. */
  activatePolicy(record: PolicyRecord): Promise<void>;
  activePolicy(): Promise<PolicyRecord | null>;
  policy(id: PolicyId): Promise<PolicyRecord | null>;
}

/** What `status` and the health page show. Numbers only. */
export interface StatusView {
  readonly schema: number;
  readonly messages: Readonly<Record<string, number>>;
  readonly outbox: Readonly<Record<string, number>>;
  readonly openCases: Readonly<Record<string, number>>;
  readonly cursors: Readonly<Record<string, string>>;
  readonly oldestUndecidedAt: number | null;
  readonly oldestDueActAt: number | null;
  readonly decidedToday: number;
  readonly hiddenToday: number;
  readonly unread: Readonly<Record<string, number>>;
  readonly auditEntries: number;
}

export interface StatusReader {
  status(now: number): Promise<StatusView>;
}

/** What the rest of the program may do with the database as a whole. */
export interface Database {
  readonly ingest: IngestStore;
  readonly decisions: DecisionStore;
  readonly waves: WaveStore;
  readonly outbox: OutboxStore;
  readonly cases: CaseStore;
  readonly control: ControlStore;
  readonly status: StatusReader;
  close(): Promise<void>;
}

/** Identifies whose rows a store speaks of. */
export interface StoreScope {
  readonly account: AccountId;
}
