import type { Clock } from '../../domain/clock.ts';
import { XHaltedError, XTokenRefusedError, XUnpaidError } from '../../domain/errors.ts';
import type { Log } from '../../domain/ports/log.ts';
import type { ControlStore } from '../../domain/ports/stores.ts';

export interface AccountGuardOptions {
  readonly control: ControlStore;
  readonly clock: Clock;
  readonly log: Log;
  /** Consecutive refusals after which every act stops until a person resumes. */
  readonly most: () => number;
}

/** The kill switch: when X refuses the account, the bot stops acting, keeps reading and calls a person. */
export class AccountGuard {
  readonly #options: AccountGuardOptions;
  #refusals = 0;
  /** Alerts that an act which goes through proves wrong: those raised here, and those an earlier process may have left. */
  readonly #standing = new Set<string>(['x.halted', 'access-revoked']);

  constructor(options: AccountGuardOptions) {
    this.#options = options;
  }

  /** An act went through: the account is fine, and what was said against it is over. */
  async worked(): Promise<void> {
    this.#refusals = 0;
    for (const kind of this.#standing) {
      await this.#options.control.clearAlert(kind);
      this.#standing.delete(kind);
    }
  }

  /** Weighs an error of X's. A locked or suspended account stops everything at once, refused tokens after a few. */
  async weigh(error: unknown): Promise<void> {
    const { control, clock } = this.#options;
    if (error instanceof XUnpaidError) {
      this.#standing.add('x.unpaid');
      await control.raiseAlert('x.unpaid', clock.now(), { code: error.code });
    }
    if (!(error instanceof XHaltedError || error instanceof XTokenRefusedError)) return;
    this.#refusals += 1;
    if (error instanceof XHaltedError || this.#refusals >= this.#options.most()) await this.stop(error.code);
  }

  /**
   * Weighs an error of a reading task. A locked account stops everything; a refused token is an alert, because acts may well
   * use another one and say so themselves. Returns the alert that was raised.
   */
  async weighReading(error: unknown): Promise<string | null> {
    const { control, clock } = this.#options;
    if (error instanceof XHaltedError) await this.stop(error.code);
    if (!(error instanceof XUnpaidError || error instanceof XTokenRefusedError)) return null;
    await control.raiseAlert(error.code, clock.now(), { code: error.code });
    return error.code;
  }

  /** Pauses every act. Idempotent. */
  async stop(why: string): Promise<void> {
    const { control, clock, log } = this.#options;
    const paused = (await control.paused()) !== null;
    // A pause of somebody else's does not call the person who must mend the account.
    if (paused && (await control.alerts()).some((alert) => alert.kind === why)) return;
    if (!paused) await control.pause({ since: clock.now(), by: 'bot', why });
    this.#standing.add(why);
    await control.raiseAlert(why, clock.now(), { refusals: this.#refusals });
    log.error({ why, refusals: this.#refusals }, 'every act has stopped: mend the account, then run "netiquette resume"');
  }
}
