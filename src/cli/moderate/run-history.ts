import type { Decision, Facts } from '../../domain/decision.ts';
import type { Message } from '../../domain/message.ts';
import type { Label, Signal } from '../../domain/netiquette.ts';

/** Facts as if nothing had ever happened: every label at its ceiling, nothing paused, no brake near. */
export const factsAtTheCeiling: Facts = {
  steps: {},
  paused: false,
  hidesLeft: Number.MAX_SAFE_INTEGER,
  deletesLeft: Number.MAX_SAFE_INTEGER,
  alreadyHidden: false,
  conversationProtected: false,
};

/** How many hidden messages and protected conversations are remembered; the oldest are forgotten first. */
const remembered = 100_000;

/** What earlier lines of one run mean for later ones (`--stateful`). In memory only. */
export class RunHistory {
  readonly #hidden = new RecentKeys(remembered);
  readonly #protected = new RecentKeys(remembered);

  factsFor(message: Message): Facts {
    return {
      ...factsAtTheCeiling,
      alreadyHidden: this.#hidden.has(message.key),
      conversationProtected:
        message.surface === 'dm' && message.conversationId !== null && this.#protected.has(message.conversationId),
    };
  }

  note(message: Message, decision: Decision): void {
    if (decision.outcomes.includes('hide') || decision.outcomes.includes('protect')) this.#hidden.add(message.key);
    if (message.surface === 'dm' && message.conversationId !== null && protects(decision))
      this.#protected.add(message.conversationId);
  }
}

const protectingLabels: readonly Label[] = ['threat', 'violence'];
const protectingSignals: readonly Signal[] = [
  'rights_request',
  'contestation',
  'legal_notice',
  'safety',
  'distress',
  'needs_answer',
];

/** A conversation with a threat, a complaint, a rights request, a contestation or a ticket in it: nothing there is ever deleted. */
function protects({ labels, signals, outcomes }: Decision): boolean {
  return (
    outcomes.includes('crm') ||
    labels.some((label) => protectingLabels.includes(label)) ||
    signals.some((signal) => protectingSignals.includes(signal))
  );
}

/** A set that forgets its oldest members. */
class RecentKeys {
  readonly #keys = new Set<string>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  add(key: string): void {
    this.#keys.delete(key);
    this.#keys.add(key);
    if (this.#keys.size <= this.#limit) return;
    for (const oldest of this.#keys) {
      this.#keys.delete(oldest);
      return;
    }
  }
}
