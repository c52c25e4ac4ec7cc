import type { PolicyId } from '../domain/ids.ts';
import type { Effect, Label } from '../domain/netiquette.ts';
import type { AlertRecord, ControlStore, PauseRecord, PolicyRecord } from '../domain/ports/stores.ts';

/** Pauses, steps, alerts and policies in memory. */
export class FakeControlStore implements ControlStore {
  readonly pauses: PauseRecord[] = [];
  readonly standing = new Map<string, AlertRecord>();
  readonly cleared: string[] = [];
  readonly #steps: Partial<Record<Label, Effect>> = {};
  readonly #policies = new Map<PolicyId, PolicyRecord>();
  #pause: PauseRecord | null = null;
  #active: PolicyRecord | null = null;
  /** Set to let every call fail, as a database that is away. */
  away: Error | null = null;

  async pause(record: PauseRecord): Promise<void> {
    await this.#answer();
    this.#pause ??= record;
    this.pauses.push(record);
  }

  async resume(): Promise<void> {
    await this.#answer();
    this.#pause = null;
  }

  async paused(): Promise<PauseRecord | null> {
    await this.#answer();
    return this.#pause;
  }

  async setStep(label: Label, step: Effect): Promise<void> {
    await this.#answer();
    this.#steps[label] = step;
  }

  async steps(): Promise<Readonly<Partial<Record<Label, Effect>>>> {
    await this.#answer();
    return this.#steps;
  }

  async raiseAlert(kind: string, at: number, facts: AlertRecord['facts']): Promise<void> {
    await this.#answer();
    if (!this.standing.has(kind)) this.standing.set(kind, { kind, since: at, facts });
  }

  async clearAlert(kind: string): Promise<void> {
    await this.#answer();
    this.cleared.push(kind);
    this.standing.delete(kind);
  }

  async alerts(): Promise<readonly AlertRecord[]> {
    await this.#answer();
    return [...this.standing.values()];
  }

  async activatePolicy(record: PolicyRecord): Promise<void> {
    await this.#answer();
    this.#policies.set(record.id, record);
    this.#active = record;
  }

  async activePolicy(): Promise<PolicyRecord | null> {
    await this.#answer();
    return this.#active;
  }

  async policy(id: PolicyId): Promise<PolicyRecord | null> {
    await this.#answer();
    return this.#policies.get(id) ?? null;
  }

  async #answer(): Promise<void> {
    await Promise.resolve();
    if (this.away) throw this.away;
  }
}
