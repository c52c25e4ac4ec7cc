import type { AlertRecord } from '../domain/ports/stores.ts';

/** What the health page says. Numbers, names of tasks and codes only. */
export interface Health {
  readonly ready: boolean;
  /** What still keeps the bot from being ready, in plain words. */
  readonly waitingFor: readonly string[];
  readonly safeMode: boolean;
  readonly paused: boolean;
  readonly policy: string;
  /** Set when the files on disk differ from the active policy, or were refused. */
  readonly policyNote: string | null;
  readonly alerts: readonly AlertRecord[];
  /** Consecutive failures of each task; only those that fail now. */
  readonly failing: Readonly<Record<string, number>>;
}

/** Collects the state of the parts. Not ready until the account is confirmed, the judges stand and a first reading succeeded. */
export class HealthBoard {
  readonly #waiting: Set<string>;
  readonly #failing = new Map<string, number>();
  safeMode = false;
  policyNote: string | null = null;

  constructor(waitingFor: readonly string[]) {
    this.#waiting = new Set(waitingFor);
  }

  reached(what: string): void {
    this.#waiting.delete(what);
  }

  worked(task: string): void {
    this.#failing.delete(task);
  }

  /** How often the task has failed in a row. */
  failures(task: string): number {
    return this.#failing.get(task) ?? 0;
  }

  failed(task: string): void {
    this.#failing.set(task, (this.#failing.get(task) ?? 0) + 1);
  }

  view(state: { readonly policy: string; readonly paused: boolean; readonly alerts: readonly AlertRecord[] }): Health {
    return {
      ready: this.#waiting.size === 0,
      waitingFor: [...this.#waiting],
      safeMode: this.safeMode,
      paused: state.paused,
      policy: state.policy,
      policyNote: this.policyNote,
      alerts: state.alerts,
      failing: Object.fromEntries(this.#failing),
    };
  }
}
