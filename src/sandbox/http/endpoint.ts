import type { Core } from '../core.ts';
import type { Limits } from '../limits/limits.ts';
import type { Call } from './call.ts';
import type { Reply } from './reply.ts';

/**
 * Who may call: `user` needs a user's token, `any` takes the app's Bearer too, `app` only the Bearer, `app-or-oauth1` the Bearer or
 * OAuth 1.0a, `none` asks for nothing.
 */
export type Admission = 'user' | 'any' | 'app' | 'app-or-oauth1' | 'none';

/** One endpoint of the fake X. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path with `:names`. A fixed segment wins over a name. */
  readonly path: string;
  readonly admits: Admission;
  /** Scopes an OAuth 2.0 user token must hold. */
  readonly scopes: readonly string[];
  readonly limits: Limits;
  /** Query parameters it knows, in the old spelling; any other is a 400. */
  readonly query?: readonly string[];
  /** What an OAuth 1.0a app needs: writing or DMs; default reading. */
  readonly permission?: 'write' | 'dm';
  readonly handle: (core: Core, call: Call) => Reply | Promise<Reply>;
}
