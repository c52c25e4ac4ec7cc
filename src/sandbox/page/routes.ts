import { pageCss } from './page-css.ts';
import { pageScript } from './page-script.ts';
import { renderNoticePage, renderThreadPage } from './render-thread-page.ts';
import type { PageOptions } from './render-thread-page.ts';
import { threadJson } from './thread-json.ts';
import type { ThreadView } from './thread-view.ts';

/** Which thread is asked for; null means "any": the newest one of that account, or of all. */
export interface ThreadQuery {
  readonly handle: string | null;
  readonly id: string | null;
}

export type ThreadProvider = (query: ThreadQuery) => ThreadView | null;

export interface PageRequest {
  readonly method: string;
  /** The path of the address, with or without its query. */
  readonly path: string;
}

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Everything from here, nothing inline, nothing from elsewhere: what strangers wrote can at worst look odd. */
const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

const iconSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0a6c74"/><path d="M6 25h20M9 25V16h3v2h2v-2h4v2h2v-2h3v9M16 16V7l6 2.3-6 2.4" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>';

/**
 * The public page's answer to a request, or null where the path is none of the page's own, so that the server goes on to its next handler:
 * `GET /`, `/:handle`, `/:handle/status/:id`, `/:handle/status/:id.json` and `/assets/*`. With a `basePath` the paths begin with it.
 */
export function answerPage(request: PageRequest, find: ThreadProvider, options: PageOptions = {}): PageAnswer | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  const base = options.basePath ?? '';
  const path = request.path.split('?', 1)[0] ?? '';
  if (!path.startsWith(base)) return null;
  const answer = answerPath(path.slice(base.length) || '/', find, options);
  return answer !== null && request.method === 'HEAD' ? { ...answer, body: '' } : answer;
}

function answerPath(path: string, find: ThreadProvider, options: PageOptions): PageAnswer | null {
  switch (path) {
    case '/':
      return frontDoor(find, options);
    case '/assets/page.css':
      return answer(200, 'text/css', pageCss);
    case '/assets/page.js':
      return answer(200, 'text/javascript', pageScript);
    case '/assets/icon.svg':
      return answer(200, 'image/svg+xml', iconSvg);
    default:
      return threadPage(path, find, options);
  }
}

function frontDoor(find: ThreadProvider, options: PageOptions): PageAnswer {
  const view = find({ handle: null, id: null });
  return html(200, view === null ? renderNoticePage('Aucun fil pour l’instant', options) : renderThreadPage(view, options));
}

function threadPage(path: string, find: ThreadProvider, options: PageOptions): PageAnswer | null {
  const groups = /^\/(?<handle>\w{1,15})(?:\/status\/(?<id>\d{1,19})(?<json>\.json)?)?$/u.exec(path)?.groups;
  if (groups?.['handle'] === undefined) return null;
  const view = find({ handle: groups['handle'], id: groups['id'] ?? null });
  if (groups['json'] !== undefined)
    return view === null
      ? answer(404, 'application/json', 'null')
      : answer(200, 'application/json', JSON.stringify(threadJson(view)));
  if (view !== null) return html(200, renderThreadPage(view, options));
  // `/something` may be another handler's; a status address can only be ours.
  return groups['id'] === undefined ? null : html(404, renderNoticePage('Cette publication n’existe pas', options));
}

function html(status: number, body: string): PageAnswer {
  return answer(status, 'text/html', body);
}

function answer(status: number, type: string, body: string): PageAnswer {
  return { status, headers: { ...securityHeaders, 'content-type': `${type}; charset=utf-8` }, body };
}
