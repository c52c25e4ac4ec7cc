import type { Core } from '../core.ts';
import type { Caller } from '../http/call.ts';
import { oldError, unauthorized } from '../http/problems.ts';
import type { Reply } from '../http/reply.ts';
import { parseOAuthHeader, sameText, sign, signatureBase } from './oauth1-signature.ts';

/** How far `oauth_timestamp` may be from this "X"'s clock, in milliseconds. */
const toleranceMs = 5 * 60_000;

/** The parts of a request that OAuth 1.0a signs. */
export interface SignedRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Form body; empty for JSON. */
  readonly form: URLSearchParams;
}

/** Nonces already used, with the time after which their timestamp would be refused anyway. */
export class NonceBook {
  readonly #used = new Map<string, number>();

  /** False when this nonce was used before. */
  use(nonce: string, now: number): boolean {
    if (this.#used.size > 50_000) for (const [key, until] of this.#used) if (until < now) this.#used.delete(key);
    if (this.#used.has(nonce)) return false;
    this.#used.set(nonce, now + 2 * toleranceMs);
    return true;
  }

  clear(): void {
    this.#used.clear();
  }
}

/** Recomputes the signature of a request. Answers the caller, or the refusal. */
export function checkOAuth1(core: Core, nonces: NonceBook, header: string, request: SignedRequest): Caller | Reply {
  const values = parseOAuthHeader(header);
  if (values === null) return unauthorized;
  const value = (name: string): string => values.get(`oauth_${name}`) ?? '';
  const token = core.world.userTokens.get(value('token'));
  if (value('consumer_key') !== core.credentials.consumerKey || value('signature_method') !== 'HMAC-SHA1') return unauthorized;
  if (token === undefined || token.kind !== 'oauth1' || token.secret === null)
    return oldError(401, 89, 'Invalid or expired token.');
  if (token.revoked) return oldError(401, 89, 'Invalid or expired token.');
  const stamp = /^\d+$/u.test(value('timestamp')) ? Number(value('timestamp')) * 1000 : Number.NaN;
  if (!(Math.abs(stamp - core.clock.wall()) <= toleranceMs)) return oldError(401, 135, 'Timestamp out of bounds.');
  const signed = [...values].filter(([name]) => name !== 'oauth_signature' && name !== 'realm');
  const parameters = [...signed, ...request.query, ...request.form];
  const secret = token.secret;
  // Clients that are pointed here after signing signed X's own address; the others signed ours.
  const bases = [`http://${request.host}`, `https://${request.host}`, 'https://api.x.com', 'https://api.twitter.com'];
  const right = bases.some((base) => {
    const expected = sign(
      signatureBase(request.method, base + request.path, parameters),
      core.credentials.consumerSecret,
      secret,
    );
    return sameText(expected, value('signature'));
  });
  if (!right) return oldError(401, 32, 'Could not authenticate you.');
  if (value('nonce') === '' || !nonces.use(`${value('token')} ${value('timestamp')} ${value('nonce')}`, core.clock.wall())) {
    return oldError(401, 32, 'Could not authenticate you.');
  }
  return { kind: 'user', via: 'oauth1', userId: token.userId, scopes: null, token: token.token };
}
