import type { ServerResponse } from 'node:http';

import type { FaultKind } from '../faults/fault-rack.ts';
import type { Reply } from './reply.ts';

/** Sends an answer, spoilt by the fault if there is one. Answers the status, or null when the caller never gets any. */
export function sendReply(
  response: ServerResponse,
  reply: Reply,
  headers: Readonly<Record<string, string>>,
  fault: FaultKind | null = null,
): number | null {
  if (response.destroyed || fault === 'silence-after') return null;
  if (fault === 'drop-after') {
    response.destroy();
    return null;
  }
  if (reply.open !== undefined && fault === null) {
    response.writeHead(reply.status, { ...headers, ...reply.headers });
    reply.open(response);
    return reply.status;
  }
  const { contentType, data } = spoilt(reply, fault);
  // An empty value takes a header away that is otherwise always there.
  const all = Object.entries({ ...headers, ...reply.headers }).filter(([, value]) => value !== '');
  response.writeHead(reply.status, { 'content-type': contentType, 'content-length': data.length, ...Object.fromEntries(all) });
  if (fault === 'cut-body') {
    response.write(data.subarray(0, Math.floor(data.length / 2)), () => response.destroy());
  } else {
    response.end(data);
  }
  return reply.status;
}

function spoilt(reply: Reply, fault: FaultKind | null): { readonly contentType: string; readonly data: Buffer } {
  const contentType = reply.raw?.contentType ?? 'application/json; charset=utf-8';
  const text = reply.raw?.data ?? (reply.body === undefined ? '' : JSON.stringify(reply.body));
  const data = typeof text === 'string' ? Buffer.from(text, 'utf8') : Buffer.from(text);
  switch (fault) {
    case 'wrong-json':
      return { contentType, data: Buffer.concat([data.subarray(0, Math.max(1, data.length - 3)), Buffer.from('\u0000]')]) };
    case 'wrong-shape':
      return { contentType, data: Buffer.from('{"data":"unexpected","meta":[]}') };
    case 'empty-body':
      return { contentType, data: Buffer.alloc(0) };
    default:
      return { contentType, data };
  }
}
