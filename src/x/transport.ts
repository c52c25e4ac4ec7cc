import http from 'node:http';
import https from 'node:https';
import { TwitterApi } from 'twitter-api-v2';
import type { ITwitterApiClientPlugin, TwitterResponse } from 'twitter-api-v2';
import { XRequestRefusedError } from '../domain/errors.ts';
import { failureOf } from './x-failure.ts';
import type { Headers, XFailure } from './x-failure.ts';

/** Who signs a request. */
export type Signer =
  | {
      readonly kind: 'oauth1';
      readonly consumerKey: string;
      readonly consumerSecret: string;
      readonly accessToken: string;
      readonly accessSecret: string;
    }
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  /** OAuth 2.0 client: with its secret by Basic, a public one by `client_id` in the body. */
  | { readonly kind: 'client'; readonly clientId: string; readonly clientSecret?: string };

/** One HTTP request to X. `path` starts with a slash; ids in it were checked to be digits. */
export interface XRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly json?: Readonly<Record<string, unknown>>;
  readonly form?: Readonly<Record<string, string>>;
}

/**
 * How it ended. Nothing is thrown: every ending carries its headers as far as there were any. `signedAt` is the time in an OAuth 1.0a
 * signature (milliseconds UTC; the library takes it from the system's clock), null for other tokens.
 */
export type Reply =
  | { readonly ok: true; readonly body: unknown; readonly headers: Headers; readonly signedAt: number | null }
  | { readonly ok: false; readonly failure: XFailure; readonly headers: Headers; readonly signedAt: number | null };

/** What the signature of a call said, for comparing clocks. */
interface Trace {
  signedAt: number | null;
}

type CallOptions = NonNullable<Parameters<TwitterApi['get']>[2]> & { readonly deadline: AbortSignal; readonly trace: Trace };

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** The address to use. Plain http only to this machine itself: everything else would send credentials in clear. */
function checkedBase(baseUrl: string): URL {
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (base?.protocol === 'https:' || (base?.protocol === 'http:' && loopback.test(base.hostname))) return base;
  throw new XRequestRefusedError('the address of X must be https, or http on this machine', { code: 'base-url' });
}

type Settings = NonNullable<ConstructorParameters<typeof TwitterApi>[1]>;

function clientOf(signer: Signer, settings: Settings): TwitterApi {
  switch (signer.kind) {
    case 'oauth1': {
      const { consumerKey: appKey, consumerSecret: appSecret, accessToken, accessSecret } = signer;
      return new TwitterApi({ appKey, appSecret, accessToken, accessSecret }, settings);
    }
    case 'bearer':
      return new TwitterApi(signer.token, settings);
    case 'basic':
      return new TwitterApi({ username: signer.username, password: signer.password }, settings);
    case 'client': {
      const { clientId, clientSecret } = signer;
      return new TwitterApi(clientSecret === undefined ? { clientId } : { clientId, clientSecret }, settings);
    }
  }
}

/** The timestamp of an OAuth 1.0a signature, milliseconds UTC. */
function timestampIn(authorization: string | undefined): number | null {
  const seconds = /oauth_timestamp="(\d+)"/.exec(authorization ?? '')?.[1];
  return seconds === undefined ? null : Number(seconds) * 1000;
}

function ended(code: string): Reply {
  return { ok: false, failure: { kind: 'network', code }, headers: {}, signedAt: null };
}

/**
 * The only place that touches twitter-api-v2. Each call is one raw request: no paginators, no plugins of others, no retry.
 * Every call ends within the time limit, whatever X does.
 */
export class Transport {
  readonly #base: URL;
  readonly #agent: http.Agent;
  readonly #timeoutMs: number;
  readonly #plugin: ITwitterApiClientPlugin;

  /** `timeoutMs` covers the whole call, body included. Throws `XRequestRefusedError` for an unsafe address. */
  constructor(baseUrl: string, timeoutMs: number) {
    this.#base = checkedBase(baseUrl);
    // The library always calls https.request; an http agent is what makes it speak http.
    const Agent = this.#base.protocol === 'http:' ? http.Agent : https.Agent;
    this.#agent = new Agent({ keepAlive: true, maxSockets: 8 });
    this.#timeoutMs = timeoutMs;
    this.#plugin = {
      onBeforeRequestConfig({ params }) {
        params.timeout ??= timeoutMs;
      },
      onBeforeRequest({ params, computedParams, requestOptions }) {
        const { deadline, trace } = params as unknown as CallOptions;
        requestOptions.signal = deadline;
        trace.signedAt = timestampIn(computedParams.headers['Authorization']);
      },
    };
  }

  async send(request: XRequest, signer: Signer, signal: AbortSignal): Promise<Reply> {
    if (signal.aborted) return ended('aborted');
    const deadline = new AbortController();
    const onAbort = (): void => deadline.abort('aborted');
    signal.addEventListener('abort', onAbort, { once: true });
    const timer = setTimeout(() => deadline.abort('timeout'), this.#timeoutMs);
    const cutOff = new Promise<Reply>((resolve) => {
      deadline.signal.addEventListener('abort', () => resolve(ended(String(deadline.signal.reason))), { once: true });
    });
    try {
      // The race is there because an answer that dies half-way can leave the library's promise open for ever.
      return await Promise.race([cutOff, this.#answer(request, signer, deadline.signal)]);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    }
  }

  /** Closes the connections that are kept open. */
  close(): void {
    this.#agent.destroy();
  }

  async #answer(request: XRequest, signer: Signer, deadline: AbortSignal): Promise<Reply> {
    const trace: Trace = { signedAt: null };
    try {
      const { data, headers } = await this.#call(request, signer, deadline, trace);
      return { ok: true, body: data, headers, signedAt: trace.signedAt };
    } catch (error) {
      const failure = failureOf(error);
      return { ok: false, failure, headers: failure.kind === 'answer' ? failure.headers : {}, signedAt: trace.signedAt };
    }
  }

  #call(request: XRequest, signer: Signer, deadline: AbortSignal, trace: Trace): Promise<TwitterResponse<unknown>> {
    // No compression: a broken compressed body makes the library's decompressor emit an error nobody listens to.
    const client = clientOf(signer, { httpAgent: this.#agent, plugins: [this.#plugin], compression: false });
    const url = new URL(request.path, this.#base).href;
    const options: CallOptions & { fullResponse: true } = {
      prefix: '',
      fullResponse: true,
      headers: { 'user-agent': 'netiquette' },
      // Bodies say themselves what they are only by luck: the library guesses wrong for /2/oauth2/token.
      forceBodyMode: request.form === undefined ? 'json' : 'url',
      enableRateLimitSave: false,
      deadline,
      trace,
    };
    switch (request.method) {
      case 'GET':
        return client.get(url, { ...request.query }, options);
      case 'DELETE':
        return client.delete(url, { ...request.query }, options);
      case 'POST':
        return client.post(url, { ...(request.form ?? request.json) }, options);
      case 'PUT':
        return client.put(url, { ...request.json }, options);
    }
  }
}
