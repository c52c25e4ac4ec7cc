import type { DueAct } from '../../domain/act.ts';
import type { Clock } from '../../domain/clock.ts';
import { element } from '../../domain/element.ts';
import { XUnavailableError } from '../../domain/errors.ts';
import type { RowId } from '../../domain/ids.ts';
import { recheckTargets } from './recheck-targets.ts';
import type { RecheckOptions, Rechecked } from './recheck-targets.ts';

export interface LookAgainOptions {
  readonly recheck: RecheckOptions;
  readonly clock: Clock;
  /** A number in 0..1. */
  readonly chance: () => number;
}

/** What the look before acting says: the verdict on each act, or why there is none. */
export interface LookedAgain {
  readonly verdicts: ReadonlyMap<DueAct, Rechecked>;
  /** Acts that X did not answer for; they wait so many milliseconds, or go to people when it has been too long (null). */
  readonly unanswered: ReadonlyMap<DueAct, number | null>;
  /** X is away for everybody: no reason to go on. */
  readonly away: boolean;
}

const leastWaitMs = 5_000;
const mostWaitMs = 15 * 60_000;
/** A post that X does not answer for so long is looked at by people. Shorter is an outage, and those last hours. */
const unansweredMs = 24 * 60 * 60_000;
/** So many posts that fail one after the other, looked at one by one, mean that X is away. */
const failuresThatMeanAway = 2;

/**
 * Looks at all targets of a batch again in one call, and one by one when that fails: X may leave a single post unanswered,
 * and that must not keep the others. A failed look is no attempt: nothing was tried. So it does not use up an act's tries,
 * and an outage of hours parks nothing.
 */
export class LookAgain {
  readonly #options: LookAgainOptions;
  /** Since when X has not answered for an act, milliseconds UTC. */
  readonly #unansweredSince = new Map<RowId, number>();

  constructor(options: LookAgainOptions) {
    this.#options = options;
  }

  /** Rejects with the errors of X that are about us (limits, tokens, the account), never because X is away. */
  async look(due: readonly DueAct[], signal: AbortSignal): Promise<LookedAgain> {
    if (due.length === 0) return { verdicts: new Map(), unanswered: new Map(), away: false };
    const all = await this.#ask(due, signal);
    if (all) return { verdicts: all, unanswered: new Map(), away: false };

    const verdicts = new Map<DueAct, Rechecked>();
    // In any order but the same: two bad ones in front must not pass for an outage for ever.
    const left = due.length > 1 ? shuffled(due, this.#options.chance) : [];
    for (let failures = 0; left.length > 0 && failures < failuresThatMeanAway;) {
      const act = element(left.splice(0, 1), 0);
      const one = await this.#ask([act], signal);
      for (const [asked, verdict] of one ?? []) verdicts.set(asked, verdict);
      failures = one ? 0 : failures + 1;
    }
    const unanswered = new Map(due.filter((act) => !verdicts.has(act)).map((act) => [act, this.#wait(act)]));
    return { verdicts, unanswered, away: verdicts.size === 0 };
  }

  async #ask(due: readonly DueAct[], signal: AbortSignal): Promise<ReadonlyMap<DueAct, Rechecked> | null> {
    try {
      const verdicts = await recheckTargets(due, this.#options.recheck, signal);
      for (const act of due) this.#unansweredSince.delete(act.id);
      return verdicts;
    } catch (error) {
      if (signal.aborted || !(error instanceof XUnavailableError)) throw error;
      return null;
    }
  }

  /** Half as long as it has been waiting already, so that the waits grow; spread, so that they do not come in step. */
  #wait(act: DueAct): number | null {
    const { clock, chance } = this.#options;
    const since = this.#unansweredSince.get(act.id) ?? clock.now();
    const waited = clock.now() - since;
    if (waited > unansweredMs) {
      this.#unansweredSince.delete(act.id);
      return null;
    }
    this.#unansweredSince.set(act.id, since);
    return Math.round(Math.min(Math.max(waited / 2, leastWaitMs), mostWaitMs) * (0.75 + 0.5 * chance()));
  }
}

function shuffled<T>(list: readonly T[], chance: () => number): T[] {
  return list
    .map((value) => ({ value, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
