import type { Decision, Facts } from '../../domain/decision.ts';
import type { Judgement } from '../../domain/finding.ts';
import type { Message } from '../../domain/message.ts';
import type { Label, Signal } from '../../domain/netiquette.ts';
import type { WaveMember } from '../../domain/wave.ts';
import { settlementOf, waveFactsOf } from '../../rules/waves/wave-facts.ts';
import { WaveBook } from '../../rules/waves/wave-book.ts';

/** Facts as if nothing had ever happened: every label at its ceiling, nothing paused, no brake near. */
export const factsAtTheCeiling: Facts = {
  steps: {},
  paused: false,
  hidesLeft: Number.MAX_SAFE_INTEGER,
  deletesLeft: Number.MAX_SAFE_INTEGER,
  alreadyHidden: false,
  conversationProtected: false,
  wave: null,
  takenAwayBefore: 0,
};

/** How many hidden messages and protected conversations are remembered; the oldest are forgotten first. */
const remembered = 100_000;

const hour = 3_600_000;
const day = 24 * hour;

/** How far back a run looks. */
interface RunHistorySettings {
  readonly windowHours: number;
  readonly offenderDays: number;
}

/** What earlier lines of one run mean for later ones (`--stateful`). In memory only, and not more of it for a longer run. */
export class RunHistory {
  readonly #hidden = new RecentKeys(remembered);
  readonly #protected = new RecentKeys(remembered);
  readonly #waves = new WaveBook();
  readonly #offenders = new Offenders(remembered);
  readonly #settings: RunHistorySettings;
  #now = 0;

  constructor(settings: RunHistorySettings) {
    this.#settings = settings;
  }

  factsFor(message: Message, { sketch }: Pick<Judgement, 'sketch'>): Facts {
    // A line without a time comes right after the one before it; one from the past does not turn time back.
    this.#now = Math.max(this.#now, message.createdAt ?? 0);
    const member = this.#memberOf(message, sketch);
    const wave = member === null ? null : this.#waves.add(member, this.#settings.windowHours * hour);
    return {
      ...factsAtTheCeiling,
      alreadyHidden: this.#hidden.has(message.key),
      conversationProtected:
        message.surface === 'dm' && message.conversationId !== null && this.#protected.has(message.conversationId),
      wave: wave === null ? null : waveFactsOf(wave, null),
      takenAwayBefore: this.#offenders.count(message.author.id, this.#now - this.#settings.offenderDays * day),
    };
  }

  note(message: Message, decision: Decision): void {
    if (decision.outcomes.includes('hide') || decision.outcomes.includes('protect')) this.#hidden.add(message.key);
    if (message.surface === 'dm' && message.conversationId !== null && protects(decision))
      this.#protected.add(message.conversationId);
    const settlement = settlementOf(decision);
    this.#waves.settle(message.key, message.key, settlement);
    if (settlement.end === 'taken-away') this.#offenders.add(message.author.id, this.#now);
  }

  #memberOf({ key, author, surface }: Message, sketch: string | undefined): WaveMember | null {
    if (sketch === undefined) return null;
    return { key, root: key, author: author.id, direct: surface === 'dm', at: this.#now, sketch };
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

/** Times of one author that are remembered: as many as any threshold looks at. */
const timesAtMost = 32;

/** When messages of authors were taken away; who went longest without is forgotten first. */
class Offenders {
  readonly #times = new Map<string, readonly number[]>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  count(author: string, since: number): number {
    return (this.#times.get(author) ?? []).filter((time) => time > since).length;
  }

  add(author: string, at: number): void {
    if (author === '') return;
    const times = [...(this.#times.get(author) ?? []), at].slice(-timesAtMost);
    this.#times.delete(author);
    this.#times.set(author, times);
    if (this.#times.size <= this.#limit) return;
    for (const oldest of this.#times.keys()) {
      this.#times.delete(oldest);
      return;
    }
  }
}
