import { XRequestRefusedError } from '../domain/errors.ts';
import type { TokenStore } from '../domain/ports/x.ts';
import type { Clock } from '../domain/clock.ts';
import type { XCredentials } from './credentials.ts';
import type { Pool } from './endpoints.ts';
import { AppToken, UserToken } from './token-schema.ts';
import { TokenRefresher } from './token-refresher.ts';
import type { Exchanged } from './token-refresher.ts';
import { translateError } from './translate-error.ts';
import type { Signer, Transport } from './transport.ts';

/** Which token a call needs. `user-oauth2` prefers the OAuth 2.0 token (private subscriptions ask for it). */
export type Auth = 'user' | 'user-oauth2' | 'app';

/** A signer, and how to get another one after a 401; null where another try is useless. */
export interface Signed {
  readonly pool: Pool;
  readonly signer: Signer;
  /** What an OAuth 2.0 token may do; null when not known. */
  readonly scope: string | null;
  readonly afterRefusal: (() => Promise<Signer>) | null;
}

const never = new AbortController().signal;

/** Finds the token for each call, and renews those that can be renewed. */
export class Signers {
  readonly #credentials: XCredentials;
  readonly #transport: Transport;
  readonly #refresher: TokenRefresher;
  #appToken: Promise<string> | null = null;

  constructor(credentials: XCredentials, transport: Transport, tokens: TokenStore, clock: Clock) {
    this.#credentials = credentials;
    this.#transport = transport;
    this.#refresher = new TokenRefresher(tokens, clock, (refreshToken) => this.#exchange(refreshToken));
  }

  /** Whether this kind of call can be signed at all. */
  can(auth: Auth): boolean {
    const { oauth1, oauth2, bearer } = this.#credentials;
    return auth === 'app' ? bearer !== undefined || oauth1 !== undefined : oauth1 !== undefined || oauth2 !== undefined;
  }

  /** Rejects with `XRequestRefusedError` when the credentials lack what the call needs, else as the refresher does. */
  async of(auth: Auth): Promise<Signed> {
    if (auth === 'app') return this.#app();
    const { oauth1, oauth2 } = this.#credentials;
    if (oauth2 !== undefined && (auth === 'user-oauth2' || oauth1 === undefined)) return this.#oauth2();
    if (oauth1 === undefined) throw new XRequestRefusedError('no user token is configured', { code: 'no-credentials' });
    return { pool: 'user', signer: { kind: 'oauth1', ...oauth1 }, scope: null, afterRefusal: null };
  }

  async #oauth2(): Promise<Signed> {
    const pair = await this.#refresher.pair();
    const afterRefusal = async (): Promise<Signer> => {
      const next = await this.#refresher.pairAfterRefusal(pair.accessToken);
      return { kind: 'bearer', token: next.accessToken };
    };
    return {
      pool: 'user',
      signer: { kind: 'bearer', token: pair.accessToken },
      scope: pair.scope === '' ? null : pair.scope,
      afterRefusal,
    };
  }

  async #app(): Promise<Signed> {
    const { bearer, oauth1 } = this.#credentials;
    if (bearer !== undefined) return { pool: 'app', signer: { kind: 'bearer', token: bearer }, scope: null, afterRefusal: null };
    if (oauth1 === undefined) throw new XRequestRefusedError('no app-only token is configured', { code: 'no-credentials' });
    const fetched = (this.#appToken ??= this.#fetchAppToken(oauth1.consumerKey, oauth1.consumerSecret));
    const afterRefusal = async (): Promise<Signer> => {
      if (this.#appToken === fetched) this.#appToken = this.#fetchAppToken(oauth1.consumerKey, oauth1.consumerSecret);
      return { kind: 'bearer', token: await (this.#appToken ?? fetched) };
    };
    return { pool: 'app', signer: { kind: 'bearer', token: await fetched }, scope: null, afterRefusal };
  }

  /** X gives an app one such token and repeats it. A failure is not kept: the next call asks again. */
  #fetchAppToken(username: string, password: string): Promise<string> {
    const form = { grant_type: 'client_credentials' };
    const fetched = this.#transport
      .send({ method: 'POST', path: '/oauth2/token', form }, { kind: 'basic', username, password }, never)
      .then((reply) => {
        if (!reply.ok) throw translateError(reply.failure, 'app-token', 0);
        const token = AppToken.safeParse(reply.body);
        if (!token.success) throw translateError({ kind: 'network', code: 'body' }, 'app-token', 0);
        return token.data.access_token;
      });
    fetched.catch(() => {
      if (this.#appToken === fetched) this.#appToken = null;
    });
    return fetched;
  }

  async #exchange(refreshToken: string): Promise<Exchanged> {
    const { oauth2 } = this.#credentials;
    if (oauth2 === undefined) return { kind: 'refused' };
    const form = { grant_type: 'refresh_token', refresh_token: refreshToken, client_id: oauth2.clientId };
    const reply = await this.#transport.send(
      { method: 'POST', path: '/2/oauth2/token', form },
      { kind: 'client', ...oauth2 },
      never,
    );
    if (!reply.ok) {
      const { failure } = reply;
      // 401 is about the client's own secret: as dead an end as a refused token, until a person comes.
      if (failure.kind === 'answer' && (failure.status === 400 || failure.status === 401) && failure.problem.readable) {
        return { kind: 'refused' };
      }
      return { kind: 'failed', error: translateError(failure, 'token', 0) };
    }
    const token = UserToken.safeParse(reply.body);
    if (!token.success) return { kind: 'failed', error: translateError({ kind: 'network', code: 'body' }, 'token', 0) };
    return {
      kind: 'renewed',
      accessToken: token.data.access_token,
      refreshToken: token.data.refresh_token,
      expiresInMs: token.data.expires_in * 1000,
      scope: token.data.scope,
    };
  }
}
