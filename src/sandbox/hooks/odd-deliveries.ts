import type { Core } from '../core.ts';
import type { WorldWebhook } from '../world.ts';
import { unknownEvent } from './parcels.ts';
import { hookSignature, signatureHeaders } from './signature.ts';

/** Deliveries that X should never make, or that nobody documented. All but the two about signatures are signed well. */
export const oddKinds = [
  'unknown-event',
  'bad-signature',
  'no-signature',
  'oversize',
  'bad-json',
  'half-json',
  'not-an-object',
  'deep-json',
  'not-utf8',
  'empty',
] as const;

export type OddKind = (typeof oddKinds)[number];

/** Makes one odd delivery. Answers the status the webhook gave, or why there was none. */
export function deliverOdd(core: Core, webhook: WorldWebhook, kind: OddKind): Promise<number | 'network' | 'timeout' | 'tls'> {
  const body = oddBody(core, kind);
  const signed = signatureHeaders(core.settings, core.credentials, body);
  const forged = Object.fromEntries(Object.keys(signed).map((name) => [name, hookSignature('a secret of somebody else', body)]));
  const headers = kind === 'no-signature' ? {} : kind === 'bad-signature' ? forged : signed;
  return core.hooks.sendRaw(webhook, body, { 'content-type': 'application/json', ...headers });
}

function oddBody(core: Core, kind: OddKind): Buffer {
  const usual = JSON.stringify(unknownEvent(core.random.signed64()));
  switch (kind) {
    case 'oversize':
      return Buffer.from(JSON.stringify({ data: { event_type: 'post.create', payload: { text: 'x'.repeat(1_100_000) } } }));
    case 'bad-json':
      return Buffer.from(`${usual},]`);
    case 'half-json':
      return Buffer.from(usual.slice(0, usual.length / 2));
    case 'not-an-object':
      return Buffer.from('[1,"two",null]');
    case 'deep-json':
      return Buffer.from(`${'{"data":'.repeat(5000)}1${'}'.repeat(5000)}`);
    case 'not-utf8':
      return Buffer.concat([Buffer.from('{"data":{"event_type":"'), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from('"}}')]);
    case 'empty':
      return Buffer.alloc(0);
    default:
      return Buffer.from(usual);
  }
}
