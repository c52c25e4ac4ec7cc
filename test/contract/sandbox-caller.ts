import { createHash, createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** Parsed JSON that a test looks into without a schema. */
export type Loose = ReturnType<JSON['parse']>;

/** Headers of an answer, by lower-case name. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Loose;
  readonly text: string;
}

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/gu, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** An OAuth 1.0a header, computed here and not by the sandbox's own code. `nonce`, `stamp` (seconds) and `base` can be forced. */
export function oauth1Header(
  sandbox: Sandbox,
  method: string,
  url: string,
  force: {
    readonly nonce?: string;
    readonly stamp?: number;
    readonly secret?: string;
    readonly base?: string;
    readonly token?: { accessToken: string; accessSecret: string };
  } = {},
): string {
  const { consumerKey, consumerSecret, brand } = sandbox.credentials;
  const token = force.token ?? brand.oauth1;
  const target = new URL(url);
  const oauth: Record<string, string> = {
    oauth_consumer_key: consumerKey,
    oauth_nonce: force.nonce ?? randomBytes(16).toString('hex'),
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: String(force.stamp ?? Math.floor(Date.now() / 1000)),
    oauth_token: token.accessToken,
    oauth_version: '1.0',
  };
  const pairs = [...Object.entries(oauth), ...target.searchParams].map(([k, v]) => `${encode(k)}=${encode(v)}`).sort();
  const base = `${method}&${encode((force.base ?? target.origin) + target.pathname)}&${encode(pairs.join('&'))}`;
  const key = `${encode(consumerSecret)}&${encode(force.secret ?? token.accessSecret)}`;
  const signature = createHmac('sha1', key).update(base).digest('base64');
  return `OAuth ${Object.entries({ ...oauth, oauth_signature: signature })
    .map(([k, v]) => `${encode(k)}="${encode(v)}"`)
    .join(', ')}`;
}

/** Calls the sandbox: `as` is `brand` (OAuth 1.0a), `app` (Bearer), `nobody`, or a Bearer token. */
export async function call(sandbox: Sandbox, as: string, method: string, path: string, body?: unknown): Promise<Answer> {
  const url = sandbox.url + path;
  const headers: Record<string, string> = {};
  if (as === 'brand') headers['authorization'] = oauth1Header(sandbox, method, url);
  else if (as === 'app') headers['authorization'] = `Bearer ${sandbox.credentials.appBearer}`;
  else if (as !== 'nobody') headers['authorization'] = `Bearer ${as}`;
  if (body !== undefined) headers['content-type'] = 'application/json';
  return read(await fetch(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }));
}

/** Posts a form with Basic authorization. */
export async function form(
  sandbox: Sandbox,
  path: string,
  fields: Record<string, string>,
  basic: readonly [string, string] | null,
): Promise<Answer> {
  const headers: Record<string, string> = { 'content-type': 'application/x-www-form-urlencoded' };
  if (basic !== null) headers['authorization'] = `Basic ${Buffer.from(basic.join(':')).toString('base64')}`;
  return read(await fetch(sandbox.url + path, { method: 'POST', headers, body: new URLSearchParams(fields).toString() }));
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  return { status: response.status, headers: response.headers, body, text };
}

/** A PKCE pair. */
export function pkce(): { readonly verifier: string; readonly challenge: string } {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

/** One request a hook got. */
export interface HookHit {
  readonly headers: IncomingHttpHeaders;
  readonly raw: Buffer;
  readonly body: Loose;
}

/** A webhook of a bot, as simple as can be: answers challenges, keeps what is posted. */
export class Hook {
  readonly hits: HookHit[] = [];
  readonly #server: Server;
  /** How challenges are answered: rightly, with a wrong token, by a redirect, or by 500. */
  crc: 'right' | 'wrong' | 'redirect' | 'broken' = 'right';
  crcCalls = 0;
  #held: Promise<void> = Promise.resolve();

  private constructor(secret: string) {
    this.#server = createServer((request, response) => {
      const token = new URL(request.url ?? '/', 'http://hook').searchParams.get('crc_token');
      if (request.method === 'GET') {
        this.crcCalls += 1;
        if (this.crc === 'redirect') response.writeHead(302, { location: '/elsewhere' }).end();
        else if (this.crc === 'broken') response.writeHead(500).end();
        else
          response.end(
            JSON.stringify({
              response_token: `sha256=${createHmac('sha256', this.crc === 'right' ? secret : 'x')
                .update(token ?? '')
                .digest('base64')}`,
            }),
          );
        return;
      }
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const raw = Buffer.concat(chunks);
        let body: unknown;
        try {
          body = JSON.parse(raw.toString('utf8'));
        } catch {
          body = undefined;
        }
        this.hits.push({ headers: request.headers, raw, body });
        void this.#held.then(() => response.end());
      });
    });
  }

  static async open(secret: string): Promise<Hook> {
    const hook = new Hook(secret);
    await new Promise<void>((resolve) => hook.#server.listen(0, '127.0.0.1', resolve));
    return hook;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`;
  }

  /** Keeps answers to deliveries back until the returned function is called. */
  holdAnswers(): () => void {
    let letGo = (): void => undefined;
    this.#held = new Promise((resolve) => {
      letGo = resolve;
    });
    return letGo;
  }

  /** Event types in order of arrival. */
  types(): string[] {
    return this.hits.map(
      (hit) => hit.body?.data?.event_type ?? Object.keys(hit.body ?? {}).find((key) => key.endsWith('_events')) ?? 'other',
    );
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** Registers a hook and subscribes to event types; private ones with the brand's OAuth 2.0 token. */
export async function subscribe(sandbox: Sandbox, hook: Hook, types: readonly string[]): Promise<string> {
  const registered = await call(sandbox, 'app', 'POST', '/2/webhooks', { url: hook.url });
  const id = registered.body.data.id as string;
  const { brand } = sandbox.credentials;
  for (const type of types) {
    await call(sandbox, brand.oauth2.accessToken, 'POST', '/2/activity/subscriptions', {
      event_type: type,
      filter: { user_id: brand.id },
      tag: type,
      webhook_id: id,
    });
  }
  return id;
}
