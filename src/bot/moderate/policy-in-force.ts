import { element } from '../../domain/element.ts';
import type { Decision, Facts } from '../../domain/decision.ts';
import type { Judgement } from '../../domain/finding.ts';
import type { PolicyId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import type { Brakes } from '../../domain/ports/stores.ts';

/** How far back a decision looks. */
export interface HistorySettings {
  /** Nearly identical messages are counted together for so long. */
  readonly windowHours: number;
  /** A message that was taken away counts against its author for so long. */
  readonly offenderDays: number;
}

/** One version of the policy, ready to decide by. */
export interface PolicyInForce {
  readonly id: PolicyId;
  readonly mode: 'simulate' | 'act';
  readonly brakes: Brakes;
  /** Consecutive refusals of the account after which every act stops. */
  readonly accountErrors: number;
  readonly history: HistorySettings;
  readonly decide: (message: Message, judgement: Judgement, facts: Facts, at: number) => Decision;
}

/** How many versions are kept for batches that were judged under the one before. */
const kept = 3;

/** The policy that decides now, and the few before it: a judgement is decided under the version it was judged by. */
export class PolicyHolder {
  #versions: readonly PolicyInForce[];

  constructor(first: PolicyInForce) {
    this.#versions = [first];
  }

  get current(): PolicyInForce {
    return element(this.#versions, 0);
  }

  /** The version of that id, or the current one when it is not kept any more. */
  of(id: PolicyId): PolicyInForce {
    return this.#versions.find((version) => version.id === id) ?? this.current;
  }

  /** Makes a version known before the judges judge by it, without deciding by it yet. */
  announce(next: PolicyInForce): void {
    if (!this.#versions.some((version) => version.id === next.id))
      this.#versions = [this.current, next, ...this.#versions.slice(1)].slice(0, kept);
  }

  use(next: PolicyInForce): void {
    this.#versions = [next, ...this.#versions.filter((version) => version.id !== next.id)].slice(0, kept);
  }
}
