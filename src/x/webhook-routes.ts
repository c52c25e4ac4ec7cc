import type { FastifyInstance } from 'fastify';
import type { AccountId } from '../domain/ids.ts';
import type { Arrival } from '../domain/message.ts';
import { parseDelivery } from './parse-delivery.ts';
import { crcAnswer, isSignedByX } from './webhook-signature.ts';
import type { WebhookSecrets } from './webhook-signature.ts';

/** Larger bodies are refused before they are read. */
const longestBody = 1024 * 1024;

/** Why a request to the endpoint was not taken in; `not-stored` means that `receive` failed. */
type WebhookRefusal = 'signature' | 'too-large' | 'bad-challenge' | 'not-stored';

/** What the endpoint needs. */
export interface WebhookEndpoint {
  readonly path: string;
  readonly account: AccountId;
  readonly secrets: WebhookSecrets;
  /** Resolves once everything is stored durably: only then is the delivery acknowledged. */
  readonly receive: (arrivals: readonly Arrival[]) => Promise<void>;
  /** Counts what was refused. */
  readonly onRefused?: (why: WebhookRefusal) => void;
}

/**
 * Adds X's webhook to a server: GET answers the challenge, POST takes events in. A body is read as bytes whatever it calls itself,
 * because the signature is over bytes; nothing is parsed before it was verified. Anything signed is answered 200, understood or
 * not, once stored; 503 when storing failed, so that X may come again.
 */
export async function registerWebhook(server: FastifyInstance, endpoint: WebhookEndpoint): Promise<void> {
  const { path, account, secrets, receive } = endpoint;
  const refused = endpoint.onRefused ?? ((): void => undefined);
  // A scope of its own: the parser for any type must not reach the server's other routes.
  await server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addHook('onRequest', (request, _reply, next) => {
      // A content type that is none would be refused before the signature is looked at.
      request.raw.headers['content-type'] = 'application/octet-stream';
      next();
    });
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: longestBody }, (_request, body, parsed) => {
      parsed(null, body);
    });
    scope.setErrorHandler((error: { readonly code?: string; readonly statusCode?: number }, _request, reply) => {
      if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') refused('too-large');
      return reply.code(error.statusCode ?? 500).send();
    });

    scope.get<{ Querystring: { crc_token?: unknown } }>(
      path,
      { logLevel: 'silent', exposeHeadRoute: false },
      (request, reply) => {
        const token = request.query.crc_token;
        if (typeof token === 'string' && token !== '') return reply.code(200).send(crcAnswer(token, secrets));
        refused('bad-challenge');
        return reply.code(400).send();
      },
    );

    scope.post(path, { logLevel: 'silent', bodyLimit: longestBody }, async (request, reply) => {
      const { body } = request;
      if (!Buffer.isBuffer(body) || !isSignedByX(request.headers, body, secrets)) {
        refused('signature');
        return reply.code(401).send();
      }
      try {
        await receive(parseDelivery(body, account));
      } catch {
        refused('not-stored');
        return reply.code(503).send();
      }
      return reply.code(200).send();
    });
    done();
  });
}
