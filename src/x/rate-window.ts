import type { RateHeaders } from './rate-headers.ts';

/** X's windows, and how long we wait after a 429 that does not say. */
export const windowMs = 15 * 60_000;
/** After a 429 we wait at least this long, whatever its header says. */
const leastWaitMs = 60_000;
/** X repeats one reset time within a window; a difference above this means another window. */
const sameWindowMs = 5_000;
/** X has no limit that lasts longer; a header that says so is wrong and must not stop us for ever. */
const longestMs = 24 * 60 * 60_000;

/** What is left of one endpoint's budget. */
export interface Budget {
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: number;
}

/**
 * The ledger of one endpoint and token: what X said, less what was sent since. Pure bookkeeping, all times are the caller's.
 * Headers of parallel calls come back in any order, so within a window only the lowest figure counts.
 */
export class RateWindow {
  #limit: number;
  #remaining: number;
  /** Lowest figure X told in this window; null when it told none yet. */
  #lowest: number | null = null;
  /** 0 when no window runs. */
  #resetAt = 0;
  #blockedUntil = 0;

  constructor(documentedLimit: number) {
    this.#limit = documentedLimit;
    this.#remaining = documentedLimit;
  }

  /** What may still be sent now. */
  left(now: number): Budget {
    if (now < this.#blockedUntil) return { limit: this.#limit, remaining: 0, resetAt: this.#blockedUntil };
    if (now >= this.#resetAt) return { limit: this.#limit, remaining: this.#limit, resetAt: now + windowMs };
    return { limit: this.#limit, remaining: this.#remaining, resetAt: this.#resetAt };
  }

  /** Whether X said that nothing is left (and not merely our own count). */
  spent(now: number): boolean {
    return now < this.#blockedUntil || (now < this.#resetAt && this.#lowest !== null && this.#lowest <= 0);
  }

  /** Counts one call that is about to be sent. */
  take(now: number): void {
    if (now >= this.#resetAt) this.#open(this.#limit, now + windowMs, null);
    this.#remaining = Math.max(0, this.#remaining - 1);
  }

  /** Takes in the headers of an answer; `waiting` calls are counted but not yet sent, `running` ones are sent but not answered. */
  told(headers: RateHeaders, now: number, waiting: number, running: number): void {
    if (headers.dayUsedUpUntil !== null) this.#block(headers.dayUsedUpUntil, now);
    const window = headers.window;
    // An answer that was on its way while its window ended says nothing about the one that runs now.
    if (window === null || window.limit === 0 || window.resetAt <= now || window.resetAt > now + longestMs) return;
    if (this.#lowest === null || now >= this.#resetAt || Math.abs(window.resetAt - this.#resetAt) > sameWindowMs) {
      const ours = now >= this.#resetAt ? window.remaining : this.#remaining;
      this.#open(window.limit, window.resetAt, window.remaining);
      this.#remaining = ours;
    }
    this.#lowest = Math.min(this.#lowest ?? window.remaining, window.remaining);
    const most = this.#lowest - waiting;
    this.#remaining = Math.max(0, Math.min(Math.max(this.#remaining, most - running), most));
  }

  /** Takes in a 429: nothing more until the reset it names, at least a minute, a whole window when it names none. */
  refused(headers: RateHeaders, now: number): void {
    const reset = headers.window?.resetAt;
    const until = reset === undefined ? now + windowMs : Math.max(reset, now + leastWaitMs);
    this.#block(Math.max(until, headers.dayUsedUpUntil ?? 0), now);
  }

  /** Puts back what was saved before a restart. */
  restore(budget: Budget, now: number): void {
    if (budget.limit <= 0 || budget.resetAt > now + longestMs) return;
    this.#open(budget.limit, budget.resetAt, budget.remaining);
    if (budget.remaining === 0) this.#block(budget.resetAt, now);
  }

  #block(until: number, now: number): void {
    this.#blockedUntil = Math.max(this.#blockedUntil, Math.min(until, now + longestMs));
  }

  #open(limit: number, resetAt: number, told: number | null): void {
    this.#limit = limit;
    this.#remaining = told ?? limit;
    this.#lowest = told;
    this.#resetAt = resetAt;
  }
}
