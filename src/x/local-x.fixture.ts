import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../domain/clock.ts';
import { accountId } from '../domain/ids.ts';
import type { RateWindowRecord, RateWindowStore, TokenPair, TokenStore } from '../domain/ports/x.ts';

/** The brand of all examples. */
export const brand = accountId('2244994945');

/** A request as the local server saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** How the local server answers: JSON, or by hand. */
export type Answer =
  | { readonly status?: number; readonly json?: unknown; readonly html?: string; readonly headers?: Record<string, string> }
  | ((response: http.ServerResponse) => void);

export interface LocalX {
  readonly url: string;
  readonly seen: Seen[];
  close(): Promise<void>;
}

/** A server on a free port that answers every request with what `answer` says. */
export async function localX(answer: (seen: Seen) => Answer | Promise<Answer>): Promise<LocalX> {
  const seen: Seen[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://local');
      const one: Seen = {
        method: request.method ?? '',
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      seen.push(one);
      void Promise.resolve(answer(one)).then((reply) => {
        if (typeof reply === 'function') {
          reply(response);
          return;
        }
        const type = reply.html === undefined ? 'application/json; charset=utf-8' : 'text/html';
        response.writeHead(reply.status ?? 200, { 'content-type': type, ...reply.headers });
        response.end(reply.html ?? (reply.json === undefined ? undefined : JSON.stringify(reply.json)));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A clock that stands still until it is moved. Starts at the real time, so that dates in headers agree with it. */
export class ManualClock implements Clock {
  #now = Date.now();
  now(): number {
    return this.#now;
  }
  advance(ms: number): void {
    this.#now += ms;
  }
  sleep(): Promise<void> {
    return Promise.resolve();
  }
}

export class MemoryTokens implements TokenStore {
  pair: TokenPair | null;
  readonly saved: TokenPair[] = [];
  constructor(pair: TokenPair | null) {
    this.pair = pair;
  }
  read(): Promise<TokenPair | null> {
    return Promise.resolve(this.pair);
  }
  replace(previousRefresh: string | null, next: TokenPair): Promise<boolean> {
    if ((this.pair?.refreshToken ?? null) !== previousRefresh) return Promise.resolve(false);
    this.pair = next;
    this.saved.push(next);
    return Promise.resolve(true);
  }
}

export class MemoryRateWindows implements RateWindowStore {
  records: readonly RateWindowRecord[];
  constructor(records: readonly RateWindowRecord[] = []) {
    this.records = records;
  }
  load(): Promise<readonly RateWindowRecord[]> {
    return Promise.resolve(this.records);
  }
  save(windows: readonly RateWindowRecord[]): Promise<void> {
    this.records = windows;
    return Promise.resolve();
  }
}

export const oauth1 = { consumerKey: 'ck', consumerSecret: 'cs', accessToken: '2244994945-at', accessSecret: 'as' };

/** Rate headers as X sends them. */
export function rateHeaders(limit: number, remaining: number, resetAt: number): Record<string, string> {
  return {
    'x-rate-limit-limit': String(limit),
    'x-rate-limit-remaining': String(remaining),
    'x-rate-limit-reset': String(Math.ceil(resetAt / 1000)),
  };
}
