import type { StoredFacts } from '../../domain/decision.ts';
import type { MessageKey } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import type { DecidedMessage, DecisionStore, Resolution, TakenMessage } from '../../domain/ports/stores.ts';

export const freeFacts: StoredFacts = {
  steps: {},
  paused: false,
  hidesLeft: 1_000,
  deletesLeft: 1_000,
  alreadyHidden: false,
  conversationProtected: false,
};

interface Row {
  taken: TakenMessage;
  dueAt: number;
}

/** The second transaction of the road in memory: what waits, who owns threads, what was decided. */
export class FakeDecisionStore implements DecisionStore {
  readonly waiting = new Map<MessageKey, Row>();
  readonly decided: DecidedMessage[] = [];
  readonly owners = new Map<string, boolean | null>();
  readonly resolutions: Resolution[] = [];
  readonly postponed: { readonly key: MessageKey; readonly at: number }[] = [];
  /** What `decide` may know of a message. */
  factsOf: (message: Message) => StoredFacts = () => freeFacts;
  /** Called with the keys before facts are read and before decisions are recorded; what it throws, these reject with. */
  fault: (what: 'facts' | 'record' | 'postpone', keys: readonly MessageKey[]) => void = () => undefined;

  put(...taken: readonly TakenMessage[]): this {
    for (const one of taken) this.waiting.set(one.message.key, { taken: one, dueAt: one.receivedAt });
    return this;
  }

  async takeUndecided(limit: number, now: number, leaseMs: number): Promise<readonly TakenMessage[]> {
    await Promise.resolve();
    const due = [...this.waiting.values()].filter((row) => row.dueAt <= now).slice(0, limit);
    const taken = due.map((row) => row.taken);
    for (const row of due) {
      row.taken = { ...row.taken, attempts: row.taken.attempts + 1 };
      row.dueAt = now + leaseMs;
    }
    return taken;
  }

  async threadOwners(conversationIds: readonly string[]): Promise<ReadonlyMap<string, boolean | null>> {
    await Promise.resolve();
    return new Map([...this.owners].filter(([id]) => conversationIds.includes(id)));
  }

  async resolve(resolutions: readonly Resolution[]): Promise<void> {
    await Promise.resolve();
    for (const { key, found } of resolutions) {
      if (found.kind === 'gone') this.waiting.delete(key);
      else if (found.conversationId !== null) this.owners.set(found.conversationId, found.ownedThread);
    }
    this.resolutions.push(...resolutions);
  }

  async facts(messages: readonly Message[]): Promise<readonly StoredFacts[]> {
    await Promise.resolve();
    this.fault(
      'facts',
      messages.map((message) => message.key),
    );
    return messages.map((message) => this.factsOf(message));
  }

  async record(decided: readonly DecidedMessage[]): Promise<number> {
    await Promise.resolve();
    this.fault(
      'record',
      decided.map((one) => one.key),
    );
    for (const one of decided) if (this.waiting.delete(one.key)) this.decided.push(one);
    return decided.length;
  }

  async postpone(keys: readonly MessageKey[], at: number): Promise<void> {
    await Promise.resolve();
    this.fault('postpone', keys);
    for (const key of keys) {
      this.postponed.push({ key, at });
      const row = this.waiting.get(key);
      if (row) row.dueAt = at;
    }
  }

  async nextUndecidedAt(): Promise<number | null> {
    await Promise.resolve();
    const times = [...this.waiting.values()].map((row) => row.dueAt);
    return times.length === 0 ? null : Math.min(...times);
  }

  outcomesOf(key: MessageKey): readonly string[] | undefined {
    return this.decided.find((one) => one.key === key)?.decision.outcomes;
  }
}
