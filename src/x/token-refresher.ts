import type { Clock } from '../domain/clock.ts';
import { XTokenRefusedError, XUnavailableError } from '../domain/errors.ts';
import type { NetiquetteError } from '../domain/errors.ts';
import type { TokenPair, TokenStore } from '../domain/ports/x.ts';

/** A pair with less than this left is refreshed before it is used. */
const refreshBeforeMs = 5 * 60_000;
/** After a refresh that X did not answer, a pair that still lives is used on for this long before the next try. */
const retryAfterMs = 30_000;

/** What X says to a refresh. `refused`: this refresh token will never work (again). */
export type Exchanged =
  | {
      readonly kind: 'renewed';
      readonly accessToken: string;
      readonly refreshToken: string;
      readonly expiresInMs: number;
      readonly scope: string;
    }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly error: NetiquetteError };

/** Asks X for a new pair. Never rejects. */
export type Exchange = (refreshToken: string) => Promise<Exchanged>;

/** Why a pair is asked for: to call with, or because X has just answered 401 to this access token. */
type Need = { readonly kind: 'call' } | { readonly kind: 'refused'; readonly accessToken: string };

function halted(code: string): XTokenRefusedError {
  return new XTokenRefusedError('the authorization has ended: a person must authorize again', { code });
}

/**
 * Keeps the OAuth 2.0 pair alive. Refresh tokens work once, so there is one refresh at a time, its pair is saved before anybody
 * uses it, and a refusal first looks whether another process was faster. A failed refresh is tried again later with the same
 * token; a refused one stands until the store holds another pair, that is until a person authorizes anew.
 */
export class TokenRefresher {
  readonly #store: TokenStore;
  readonly #clock: Clock;
  readonly #exchange: Exchange;
  #flight: Promise<TokenPair> | null = null;
  #current: TokenPair | null = null;
  /** The refresh token X refused. */
  #refused: string | null = null;
  #notBefore = 0;
  /** A new pair that could not be saved yet: saved before anything else, because its predecessor is used up. */
  #unsaved: { readonly previous: string; readonly next: TokenPair } | null = null;

  constructor(store: TokenStore, clock: Clock, exchange: Exchange) {
    this.#store = store;
    this.#clock = clock;
    this.#exchange = exchange;
  }

  /** A pair to use now. Rejects with `XTokenRefusedError` when a person must authorize, `XUnavailableError` when X did not answer. */
  async pair(): Promise<TokenPair> {
    const need: Need = { kind: 'call' };
    return this.#current !== null && this.#good(this.#current, need) ? this.#current : this.#single(need);
  }

  /** A pair other than the one X has just answered 401 to. Rejects like `pair`. */
  pairAfterRefusal(accessToken: string): Promise<TokenPair> {
    return this.#single({ kind: 'refused', accessToken });
  }

  #good(pair: TokenPair, need: Need): boolean {
    return need.kind === 'refused'
      ? pair.accessToken !== need.accessToken
      : pair.expiresAt - this.#clock.now() >= refreshBeforeMs;
  }

  /** Whoever asks while a refresh runs waits for that one; only if its pair is not what he needs does he begin another. */
  async #single(need: Need): Promise<TokenPair> {
    while (this.#flight !== null) {
      const pair = await this.#flight;
      if (this.#good(pair, need)) return pair;
    }
    this.#flight = this.#obtain(need).finally(() => {
      this.#flight = null;
    });
    return this.#flight;
  }

  async #obtain(need: Need): Promise<TokenPair> {
    if (this.#unsaved !== null) await this.#save(this.#unsaved.previous, this.#unsaved.next);
    const stored = await this.#read();
    this.#current = this.#good(stored, need) ? stored : await this.#renew(stored, need);
    return this.#current;
  }

  async #renew(stored: TokenPair, need: Need): Promise<TokenPair> {
    if (stored.refreshToken === this.#refused) throw halted('refused');
    const alive = need.kind === 'call' && stored.expiresAt > this.#clock.now();
    if (alive && this.#clock.now() < this.#notBefore) return stored;
    const answer = await this.#exchange(stored.refreshToken);
    if (answer.kind === 'renewed') return this.#take(stored, answer);
    if (answer.kind === 'refused') return this.#fasterProcess(stored);
    this.#notBefore = this.#clock.now() + retryAfterMs;
    if (alive) return stored;
    throw answer.error;
  }

  /** X refused the refresh token: either another process used it first, and the store holds its pair, or it is dead. */
  async #fasterProcess(used: TokenPair): Promise<TokenPair> {
    const stored = await this.#read();
    if (stored.refreshToken !== used.refreshToken && stored.expiresAt > this.#clock.now()) return stored;
    this.#refused = used.refreshToken;
    throw halted('refused');
  }

  #take(used: TokenPair, answer: Exchanged & { readonly kind: 'renewed' }): Promise<TokenPair> {
    const { accessToken, refreshToken, expiresInMs } = answer;
    // An answer without a scope means the same scope as before.
    const scope = answer.scope === '' ? used.scope : answer.scope;
    return this.#save(used.refreshToken, { accessToken, refreshToken, scope, expiresAt: this.#clock.now() + expiresInMs });
  }

  /** Saves the new pair; when another one stands in the store meanwhile, that one is used. */
  async #save(previous: string, next: TokenPair): Promise<TokenPair> {
    this.#unsaved = { previous, next };
    const replaced = await this.#asking(this.#store.replace(previous, next));
    this.#unsaved = null;
    return replaced ? next : this.#read();
  }

  async #read(): Promise<TokenPair> {
    const pair = await this.#asking(this.#store.read());
    if (pair === null) throw halted('no-authorization');
    return pair;
  }

  async #asking<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      throw new XUnavailableError('the token store did not answer', { code: 'token-store' }, error);
    }
  }
}
