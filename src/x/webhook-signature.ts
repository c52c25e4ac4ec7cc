import { createHmac, timingSafeEqual } from 'node:crypto';

/** The secrets of X's webhooks. At least one must be there. */
export interface WebhookSecrets {
  /** OAuth 2.0 client secret: the newer header. */
  readonly client?: string;
  /** OAuth 1.0a consumer secret: the older header. */
  readonly consumer?: string;
  /** Which one answers the challenge; by default the client's when it is there. */
  readonly crc?: 'client' | 'consumer';
}

const clientHeader = 'x-twitter-webhooks-signature-oauth2';
const consumerHeader = 'x-twitter-webhooks-signature';

function sign(secret: string, message: string | Buffer): string {
  return `sha256=${createHmac('sha256', secret).update(message).digest('base64')}`;
}

/** The answer to X's challenge. Throws `RangeError` when no secret is configured. */
export function crcAnswer(crcToken: string, secrets: WebhookSecrets): { readonly response_token: string } {
  const secret = secrets.crc === undefined ? (secrets.client ?? secrets.consumer) : secrets[secrets.crc];
  if (secret === undefined || secret === '') throw new RangeError('no webhook secret is configured');
  return { response_token: sign(secret, crcToken) };
}

function matches(given: string, secret: string, body: Buffer): boolean {
  const expected = Buffer.from(sign(secret, body));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/**
 * Whether X signed exactly these bytes. The newer header decides when it is there and we have its secret; otherwise the older
 * one does. Compared in constant time.
 */
export function isSignedByX(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: Buffer,
  secrets: WebhookSecrets,
): boolean {
  const byClient = headers[clientHeader];
  const byConsumer = headers[consumerHeader];
  if (typeof byClient === 'string' && secrets.client) return matches(byClient, secrets.client, body);
  return typeof byConsumer === 'string' && !!secrets.consumer && matches(byConsumer, secrets.consumer, body);
}
