import type { IncomingHttpHeaders } from 'node:http';

/** Who calls: a user (with the scopes of the token; null means everything, as OAuth 1.0a does), or the app alone. */
export type Caller =
  | {
      readonly kind: 'user';
      readonly via: 'oauth1' | 'oauth2';
      readonly userId: string;
      readonly scopes: readonly string[] | null;
      readonly token: string;
    }
  | { readonly kind: 'app'; readonly token: string };

/** One request, read whole. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly rawBody: Buffer;
  /** Parsed JSON; undefined when there is none or it does not parse. */
  readonly body: unknown;
  /** Values of the `:names` of the route. */
  readonly params: Readonly<Record<string, string>>;
  readonly caller: Caller | null;
}

/** A body as an object with unknown members; empty when it is none. */
export function bodyObject(call: Call): Readonly<Record<string, unknown>> {
  return typeof call.body === 'object' && call.body !== null && !Array.isArray(call.body)
    ? (call.body as Record<string, unknown>)
    : {};
}

/** A form body (`application/x-www-form-urlencoded`). */
export function bodyForm(call: Call): URLSearchParams {
  const type = call.headers['content-type'] ?? '';
  return new URLSearchParams(type.startsWith('application/x-www-form-urlencoded') ? call.rawBody.toString('utf8') : '');
}

/** The user behind a call of a user-only endpoint; the gate has refused everybody else. */
export function callingUser(call: Call): Extract<Caller, { kind: 'user' }> {
  if (call.caller?.kind !== 'user') throw new TypeError('a user-context endpoint was reached without a user');
  return call.caller;
}
