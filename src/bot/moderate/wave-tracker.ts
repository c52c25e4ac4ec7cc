import type { Decision, Facts } from '../../domain/decision.ts';
import type { MessageKey, PersonRef } from '../../domain/ids.ts';
import { postKey } from '../../domain/ids.ts';
import { prohibitionOf } from '../../domain/netiquette.ts';
import type { DecidedMessage, WaveStore } from '../../domain/ports/stores.ts';
import type { WaveMember, WaveReview } from '../../domain/wave.ts';
import { settlementOf, waveFactsOf } from '../../rules/waves/wave-facts.ts';
import { WaveBook } from '../../rules/waves/wave-book.ts';
import type { Judged } from './decide-batch.ts';
import type { HistorySettings } from './policy-in-force.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Members read back at a start. What is older than these is forgotten: clusters that still live show anew. */
const membersAtMost = 20_000;

/** What is known of the past when one batch is decided. */
type History = Pick<Facts, 'wave' | 'takenAwayBefore'>;

/**
 * The clusters of nearly identical messages, in the one place where decisions are made in order of arrival. What it counts is kept
 * in the same transaction as the decision it was counted for, so that a restart finds exactly what was decided, and a message that
 * is judged again counts once.
 */
export class WaveTracker {
  readonly #store: WaveStore;
  readonly #book = new WaveBook();
  #position = 0;
  #people = new Map<MessageKey, WaveReview>();
  #takenAway: ReadonlyMap<PersonRef, number> = new Map();

  constructor(store: WaveStore) {
    this.#store = store;
  }

  /** Reads what others kept and people said since the last batch; the first time, what stood before the start. */
  async refresh(judged: readonly Judged[], settings: HistorySettings, now: number): Promise<void> {
    const { members, position } = await this.#store.membersAfter(this.#position, now, membersAtMost);
    for (const kept of members) this.#book.replay(kept);
    this.#position = position;
    const reviews = judged.some(({ judgement }) => judgement.sketch !== undefined)
      ? await this.#store.reviews(now - settings.windowHours * hour)
      : [];
    this.#people = new Map(reviews.map((review) => [review.wave, review]));
    // Asked only for those of whom something was found: nobody's past matters to a message that breaks nothing.
    const suspects = judged.filter(({ judgement }) =>
      judgement.findings.some(({ about }) => Object.hasOwn(prohibitionOf, about)),
    );
    const authors = [...new Set(suspects.map(({ item }) => item.taken.person))];
    this.#takenAway = authors.length === 0 ? new Map() : await this.#store.takenAway(authors, now - settings.offenderDays * day);
  }

  /** Counts the message and tells what its decision may know of the past. Counting it again changes nothing. */
  historyOf(judged: Judged, { windowHours }: HistorySettings, now: number): History {
    const takenAwayBefore = this.#takenAway.get(judged.item.taken.person) ?? 0;
    const member = memberOf(judged, now);
    if (member === null) return { wave: null, takenAwayBefore };
    const wave = this.#book.add(member, windowHours * hour);
    const people = this.#people.get(wave.id);
    return { wave: waveFactsOf(wave, people ?? null), takenAwayBefore };
  }

  /** Notes the decision; returns what is kept with it. */
  settle(
    judged: Judged,
    decision: Decision,
    { windowHours }: HistorySettings,
    now: number,
  ): Pick<DecidedMessage, 'wave' | 'reopens'> {
    const member = memberOf(judged, now);
    if (member === null) return {};
    const settlement = settlementOf(decision);
    this.#book.settle(member.root, member.key, settlement);
    const { id } = this.#book.add(member, windowHours * hour);
    const tellsMore = settlement.end === 'taken-away' && decision.causes.some(({ rule }) => rule === 'waves.campaign');
    const reopens = tellsMore ? this.#book.openOf(id) : [];
    return {
      wave: { kept: { member, wave: id, settlement, again: false }, until: now + windowHours * hour },
      ...(reopens.length === 0 ? {} : { reopens }),
    };
  }

  /** These were recorded: what they told more about has been handed back. */
  recorded(decided: readonly DecidedMessage[]): void {
    for (const { wave, reopens } of decided)
      if (wave !== undefined && reopens !== undefined) this.#book.closeOpen(wave.kept.wave);
  }
}

function memberOf({ item, judgement }: Judged, now: number): WaveMember | null {
  if (judgement.sketch === undefined) return null;
  const { taken, message } = item;
  const [first] = taken.versions;
  const direct = message.surface === 'dm';
  return {
    key: message.key,
    root: direct || first === undefined ? message.key : postKey(first),
    author: taken.person,
    direct,
    at: now,
    sketch: judgement.sketch,
  };
}
