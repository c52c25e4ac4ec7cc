import { XRequestRefusedError, XUnavailableError } from '../domain/errors.ts';
import type { NetiquetteError } from '../domain/errors.ts';
import type { OnAlert } from './alert-sink.ts';
import type { Endpoint } from './endpoints.ts';
import type { RateLimits } from './rate-limits.ts';
import type { Auth, Signed, Signers } from './signers.ts';
import { meaningOf, translateError } from './translate-error.ts';
import type { Reply, Signer, Transport, XRequest } from './transport.ts';
import type { XFailure } from './x-failure.ts';

/** One call to one endpoint. */
export interface XCall extends XRequest {
  readonly endpoint: Endpoint;
  readonly auth: Auth;
  /** Scope an OAuth 2.0 token must hold: X's refusal for want of it looks like a refusal of the target. */
  readonly scope?: string;
}

/** A JSON object as X answers with. */
export type Body = Readonly<Record<string, unknown>>;

/** How a call ended, when the caller wants to tell ordinary endings from errors himself. */
export type Attempt =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly failure: XFailure; readonly error: NetiquetteError };

/** X's tolerance for OAuth 1.0a is about five minutes: time to say so long before. */
const skewAlarmMs = 60_000;

/**
 * Sends calls: the right token, within the limits, renewed once after a 401 (and never after anything else), errors translated.
 * Nothing is repeated by itself beyond that: whether a call may be repeated is known above.
 */
export class XClient {
  readonly #transport: Transport;
  readonly #signers: Signers;
  readonly #limits: RateLimits;
  readonly #onAlert: OnAlert;
  #skewed = false;

  constructor(transport: Transport, signers: Signers, limits: RateLimits, onAlert: OnAlert) {
    this.#transport = transport;
    this.#signers = signers;
    this.#limits = limits;
    this.#onAlert = onAlert;
  }

  /** The body of a successful call. Rejects with an error of the x family. */
  async call(call: XCall, signal: AbortSignal): Promise<Body> {
    const attempt = await this.attempt(call, signal);
    if (!attempt.ok) throw attempt.error;
    return attempt.body;
  }

  /** Like `call`, with X's refusals as a value. Rejects when no call was made (limit used up, no token). */
  async attempt(call: XCall, signal: AbortSignal): Promise<Attempt> {
    const signed = await this.#signers.of(call.auth);
    if (call.scope !== undefined && signed.scope !== null && !signed.scope.split(' ').includes(call.scope)) {
      throw new XRequestRefusedError('the token was given too little', {
        endpoint: call.endpoint,
        code: 'scope',
        scope: call.scope,
      });
    }
    const first = await this.#send(call, signed, signed.signer, signal);
    const renew = first.ok || first.failure.kind !== 'answer' || first.failure.status !== 401 ? null : signed.afterRefusal;
    const reply = renew === null ? first : await this.#send(call, signed, await renew(), signal);
    return this.#attemptOf(call, signed, reply);
  }

  #attemptOf(call: XCall, signed: Signed, reply: Reply): Attempt {
    if (reply.ok && isObject(reply.body)) return { ok: true, body: reply.body };
    const failure: XFailure = reply.ok ? { kind: 'network', code: 'body' } : reply.failure;
    const error = translateError(failure, call.endpoint, this.#limits.left(call.endpoint, signed.pool).resetAt);
    if (meaningOf(failure) === 'spelling') this.#onAlert('x.spelling', { endpoint: call.endpoint });
    return { ok: false, failure, error };
  }

  async #send(call: XCall, signed: Signed, signer: Signer, signal: AbortSignal): Promise<Reply> {
    if (signal.aborted) throw new XUnavailableError('stopped before asking', { endpoint: call.endpoint, code: 'aborted' });
    const { reply } = await this.#limits.run(call.endpoint, signed.pool, async () => {
      const reply = await this.#transport.send(call, signer, signal);
      this.#compareClocks(reply);
      return { reply, headers: reply.headers, refusedForRate: !reply.ok && meaningOf(reply.failure) === 'rate-limited' };
    });
    return reply;
  }

  /** Tells once when the clock that signs leaves X's, and again only after it came back. */
  #compareClocks(reply: Reply): void {
    const { headers, signedAt } = reply;
    const date = typeof headers['date'] === 'string' ? Date.parse(headers['date']) : Number.NaN;
    if (signedAt === null || Number.isNaN(date)) return;
    const skewMs = signedAt - date;
    const skewed = Math.abs(skewMs) > skewAlarmMs;
    if (skewed && !this.#skewed) this.#onAlert('x.clock-skew', { seconds: Math.round(skewMs / 1000) });
    this.#skewed = skewed;
  }
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
