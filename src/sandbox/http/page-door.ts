import type { Core } from '../core.ts';
import type { Call } from './call.ts';
import type { Reply } from './reply.ts';

/** Shows the public page at every address that is not the API's; null when there is no page or it knows nothing there. */
export function servePage(core: Core, call: Call): Reply | null {
  if (core.page === null || call.method !== 'GET' || /^\/(?:2|oauth2|i\/oauth2|_control)\//u.test(call.path)) return null;
  const reply = core.page(core.world, { path: call.path, query: call.query, now: core.clock.now() });
  if (reply === null) return null;
  const { 'content-type': contentType = 'text/html; charset=utf-8', ...headers } = reply.headers;
  return { status: reply.status, headers, raw: { contentType, data: reply.body } };
}
