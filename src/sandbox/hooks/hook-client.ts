import { Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { Agent as SecureAgent, request as httpsRequest } from 'node:https';

/** X waits this long for an answer of a webhook, in milliseconds. */
const answerWithinMs = 10_000;

/** What a webhook answered: a status, or why there was none. */
export type HookAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string }
  | { readonly kind: 'failed'; readonly why: 'tls' | 'network' | 'timeout' };

/** Calls webhooks over kept-alive connections, never following a redirect. */
export class HookClient {
  readonly #plain = new Agent({ keepAlive: true, maxSockets: 64 });
  readonly #secure = new SecureAgent({ keepAlive: true, maxSockets: 64 });

  call(
    method: 'GET' | 'POST',
    url: URL,
    headers: Readonly<Record<string, string | number>>,
    body: Uint8Array | null,
  ): Promise<HookAnswer> {
    return new Promise((resolve) => {
      const secure = url.protocol === 'https:';
      const send = secure ? httpsRequest : httpRequest;
      const request = send(
        url,
        { method, headers, agent: secure ? this.#secure : this.#plain, timeout: answerWithinMs },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => {
            if (chunks.length < 64) chunks.push(chunk);
          });
          response.on('end', () => {
            resolve({
              kind: 'answered',
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(chunks).toString('utf8'),
            });
          });
          response.on('error', () => resolve({ kind: 'failed', why: 'network' }));
        },
      );
      request.on('timeout', () => {
        resolve({ kind: 'failed', why: 'timeout' });
        request.destroy();
      });
      request.on('error', (error: NodeJS.ErrnoException) => {
        const tls = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/u.test(error.code ?? '');
        resolve({ kind: 'failed', why: tls ? 'tls' : 'network' });
      });
      request.end(body ?? undefined);
    });
  }

  close(): void {
    this.#plain.destroy();
    this.#secure.destroy();
  }
}
