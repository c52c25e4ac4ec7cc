import type { Act, DueAct, Fact } from '../../domain/act.ts';
import { postKey, xId } from '../../domain/ids.ts';
import type { RowId } from '../../domain/ids.ts';
import { severityRank } from '../../domain/netiquette.ts';
import type { OutboxStore } from '../../domain/ports/stores.ts';
import { customer, ownRoot } from '../messages.fixture.ts';

export interface OutboxRow {
  act: DueAct;
  dueAt: number;
  leased: boolean;
  begunAt: number | null;
  /** Attempts that began or counted. */
  attempts: number;
  fact: Fact | null;
}

/** A hide of the post with this id, planned long ago. */
export function aDueAct(id: string, over: Partial<DueAct> = {}): DueAct {
  return {
    act: 'hide',
    target: postKey(xId(id)),
    desired: 'hidden',
    severity: 'medium',
    id: `act-on-${id}` as RowId,
    attempt: 1,
    createdAt: 0,
    simulated: false,
    unfinishedSince: null,
    expected: { authorId: customer, conversationId: ownRoot, conversationProtected: false },
    ...over,
  };
}

/** The third transaction of the road in memory. */
export class FakeOutbox implements OutboxStore {
  readonly rows = new Map<RowId, OutboxRow>();
  /** Everything that was recorded, in order. */
  readonly story: string[] = [];
  readonly limits: number[] = [];
  /** Called before every call; what it throws, the call rejects with. */
  fault: (what: string, id?: RowId) => void = () => undefined;

  put(...acts: readonly DueAct[]): this {
    for (const act of acts)
      this.rows.set(act.id, { act, dueAt: 0, leased: false, begunAt: null, attempts: act.attempt - 1, fact: null });
    return this;
  }

  row(id: string): OutboxRow | undefined {
    return this.rows.get(`act-on-${id}` as RowId);
  }

  async takeDue(act: Act, limit: number, now: number, leaseMs: number): Promise<readonly DueAct[]> {
    await this.#asked('take');
    this.limits.push(limit);
    const due = this.#open().filter((row) => row.act.act === act && row.dueAt <= now);
    due.sort((a, b) => severityRank(b.act.severity) - severityRank(a.act.severity) || a.act.createdAt - b.act.createdAt);
    return due.slice(0, limit).map((row) => {
      row.dueAt = now + leaseMs;
      row.leased = true;
      return { ...row.act, attempt: row.attempts + 1, unfinishedSince: row.act.unfinishedSince ?? row.begunAt };
    });
  }

  async begin(id: RowId, at: number): Promise<boolean> {
    await this.#asked('begin', id);
    const row = this.rows.get(id);
    if (!row?.leased || row.fact) return false;
    row.begunAt ??= at;
    row.attempts += 1;
    this.story.push(`begin ${id}`);
    return true;
  }

  async recordFact(id: RowId, fact: Fact): Promise<void> {
    await this.#asked('fact', id);
    const row = this.rows.get(id);
    if (!row) throw new Error('no such row');
    row.fact ??= fact;
    row.leased = false;
    this.story.push(`${fact.kind}${'code' in fact ? `:${fact.code}` : ''} ${id}`);
  }

  async postponeAct(id: RowId, at: number, counts: boolean, code: string, unclear = false): Promise<void> {
    await this.#asked('postpone', id);
    const row = this.rows.get(id);
    if (!row?.leased) return;
    const began = row.begunAt !== null;
    Object.assign(row, {
      dueAt: at,
      leased: false,
      begunAt: unclear ? row.begunAt : null,
      attempts: row.attempts - (began ? 1 : 0) + (counts ? 1 : 0),
    });
    this.story.push(`later ${id} ${code} ${counts ? 'counted' : 'free'}`);
  }

  /** What a restart does: everything is due again, and what had begun is known to have. */
  async freeLeases(): Promise<void> {
    await Promise.resolve();
    for (const row of this.#open()) if (row.leased) Object.assign(row, { dueAt: 0, leased: false });
  }

  async nextDueAt(act: Act): Promise<number | null> {
    await this.#asked('next');
    const times = this.#open()
      .filter((row) => row.act.act === act)
      .map((row) => row.dueAt);
    return times.length === 0 ? null : Math.min(...times);
  }

  #open(): OutboxRow[] {
    return [...this.rows.values()].filter((row) => row.fact === null);
  }

  async #asked(what: string, id?: RowId): Promise<void> {
    await Promise.resolve();
    this.fault(what, id);
  }
}
