import { nextStatus, unopened } from '../domain/case.ts';
import type { CaseEvent, CaseReason, CaseStatus } from '../domain/case.ts';
import type { Lane } from '../domain/decision.ts';
import type { AccountId, MessageKey, RowId } from '../domain/ids.ts';
import { severityRank } from '../domain/netiquette.ts';
import type { Severity } from '../domain/netiquette.ts';
import { appendEvents, insertCases, readCases, updateCases } from './case-rows.ts';
import { uuidv7 } from './uuidv7.ts';
import type { Queries } from './work.ts';

/** A case in hand: its stored status, and what is to be appended. */
export interface OpenBookCase {
  readonly id: RowId;
  readonly root: MessageKey;
  readonly refs: CaseRefs;
  readonly isNew: boolean;
  readonly openedAt: number;
  status: CaseStatus;
  /** Events stored before. */
  readonly stored: number;
  readonly added: CaseEvent[];
}

/** Whom and what conversation a case is about, so that it is found when somebody asks what is held on him. */
export interface CaseRefs {
  readonly person: string | null;
  readonly conversation: string | null;
}

export interface CaseCall {
  readonly root: MessageKey;
  readonly reason: CaseReason;
  readonly lane: Lane;
  readonly severity: Severity;
  readonly dueAt: number | null;
  readonly at: number;
  readonly refs: CaseRefs;
}

/** Most urgent first. A case never moves to a later one by itself. */
const urgency: readonly Lane[] = ['safety', 'urgent', 'trouble', 'contestations', 'to-answer', 'queue', 'tasks'];

/** The cases of some messages within one transaction: read once, changed in memory, written once. */
export class CaseBook {
  readonly #tx: Queries;
  readonly #account: AccountId;
  readonly #cases: Map<MessageKey, OpenBookCase>;

  private constructor(tx: Queries, account: AccountId, cases: Map<MessageKey, OpenBookCase>) {
    this.#tx = tx;
    this.#account = account;
    this.#cases = cases;
  }

  /** Reads the cases of these root keys. */
  static async read(tx: Queries, account: AccountId, roots: readonly MessageKey[]): Promise<CaseBook> {
    return new CaseBook(tx, account, await readCases(tx, account, roots));
  }

  has(root: MessageKey): boolean {
    return this.#cases.has(root);
  }

  status(root: MessageKey): CaseStatus | null {
    return this.#cases.get(root)?.status ?? null;
  }

  /** Opens a case, or raises the one there is. A call that asks for nothing more than what stands changes nothing. */
  call(call: CaseCall): RowId {
    const { root, lane, severity, dueAt, at } = call;
    const known = this.#cases.get(root);
    if (known === undefined) {
      const made = this.#make(call);
      this.append(root, { kind: 'opened', at, reason: call.reason, lane, severity, dueAt });
      return made.id;
    }
    const raised = raise(known.status, call);
    if (raised !== null) this.append(root, { kind: 'raised', at, ...raised });
    return known.id;
  }

  /** Appends an event to a case that was read or opened here; nothing when there is none. */
  append(root: MessageKey, event: CaseEvent): void {
    const known = this.#cases.get(root);
    if (known === undefined) return;
    known.added.push(event);
    known.status = nextStatus(known.status, event);
  }

  /** Writes what was changed. */
  async save(): Promise<void> {
    const changed = [...this.#cases.values()].filter((one) => one.added.length > 0);
    await insertCases(
      this.#tx,
      this.#account,
      changed.filter((one) => one.isNew),
    );
    await updateCases(
      this.#tx,
      this.#account,
      changed.filter((one) => !one.isNew),
    );
    await appendEvents(this.#tx, this.#account, changed);
  }

  #make(call: CaseCall): OpenBookCase {
    const made = {
      id: uuidv7(call.at),
      root: call.root,
      refs: call.refs,
      isNew: true,
      openedAt: call.at,
      status: unopened,
      stored: 0,
      added: [],
    };
    this.#cases.set(call.root, made);
    return made;
  }
}

/** The more urgent of two lanes. */
function moreUrgent(a: Lane, b: Lane): Lane {
  return urgency.indexOf(a) <= urgency.indexOf(b) ? a : b;
}

/** What the case becomes, or null when it is that already. A closed case begins anew in the lane asked for. */
function raise(status: CaseStatus, call: CaseCall): { lane: Lane; severity: Severity; dueAt: number | null } | null {
  if (status.review === 'closed') return { lane: call.lane, severity: call.severity, dueAt: call.dueAt };
  const lane = moreUrgent(status.lane, call.lane);
  const severity = severityRank(status.severity) >= severityRank(call.severity) ? status.severity : call.severity;
  const dueAt = earlier(status.dueAt, call.dueAt);
  if (lane === status.lane && severity === status.severity && dueAt === status.dueAt) return null;
  return { lane, severity, dueAt };
}

function earlier(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
