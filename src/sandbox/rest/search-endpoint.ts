import type { Core } from '../core.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { invalidParameter, invalidRequest } from '../http/problems.ts';
import type { Reply } from '../http/reply.ts';
import { IdMint } from '../id-mint.ts';
import { compareIds, type WorldPost } from '../world.ts';
import { countParameter, pageOf } from './paging.ts';
import { answerPosts, listedPosts, postQuery, viewerOf } from './post-list.ts';
import { parseSearch, SearchSyntaxError, type SearchPredicate } from './search-query.ts';
import { boundsOf, keep, withinBounds, type Bounds } from './timeline-endpoints.ts';

const reachMs = 7 * 86_400_000;

/** Recent search: 7 days back, queries of up to 512 characters, 10 to 100 posts a page. */
export const searchEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/2/tweets/search/recent',
    admits: 'any',
    scopes: ['tweet.read', 'users.read'],
    limits: { user15: 300, app15: 450 },
    query: [
      'query',
      'max_results',
      'next_token',
      'pagination_token',
      'since_id',
      'until_id',
      'start_time',
      'end_time',
      'sort_order',
      ...postQuery,
    ],
    handle: search,
  },
];

function search(core: Core, call: Call): Reply {
  const max = countParameter(core, call, 'max_results', 10, 100, 10);
  if (typeof max !== 'number') return max;
  const bounds = boundsOf(core, call);
  if ('status' in bounds) return bounds;
  const refusal = tooOld(core, call, bounds);
  if (refusal !== null) return refusal;
  const query = call.query.get('query') ?? '';
  const predicate = predicateOf(core, query);
  if (typeof predicate !== 'function') return predicate;
  const page = pageOf(
    core,
    call,
    `search ${query}`,
    keep(recent(core, call, bounds), (post) => predicate(post, core.world)),
    max,
  );
  if ('status' in page) return page;
  return answerPosts(core, call, { ...page, previousToken: null }, 'read.post');
}

function predicateOf(core: Core, query: string): SearchPredicate | Reply {
  const wrong = (message: string): Reply => invalidRequest(core.settings, [{ parameters: { query: [query] }, message }]);
  if (query.trim() === '') return wrong('The `query` query parameter can not be empty');
  if (query.length > 512) return wrong(`Rules must be 512 characters or less (${query.length})`);
  try {
    return parseSearch(query);
  } catch (error) {
    if (error instanceof SearchSyntaxError) return wrong(`There were errors processing your request: ${error.message}`);
    throw error;
  }
}

function tooOld(core: Core, call: Call, bounds: Bounds): Reply | null {
  const oldest = core.clock.now() - reachMs;
  const { sinceId, from } = bounds;
  if (sinceId !== null && from !== null) {
    return invalidParameter(core.settings, 'since_id', sinceId, 'Only one of `start_time` and `since_id` may be given');
  }
  if (sinceId !== null && compareIds(sinceId, IdMint.firstAt(oldest)) < 0) {
    return invalidParameter(
      core.settings,
      'since_id',
      sinceId,
      `'since_id' must be a tweet id created after [${new Date(oldest).toISOString()}]. Please use a 'since_id' that is larger than [${IdMint.firstAt(oldest)}]`,
    );
  }
  if (from !== null && from < oldest) {
    const given = call.query.get('start_time') ?? '';
    return invalidParameter(
      core.settings,
      'start_time',
      given,
      `Invalid 'start_time':'${given}'. 'start_time' must be on or after ${new Date(oldest).toISOString()}.`,
    );
  }
  return null;
}

/** Posts of the last 7 days within the bounds, from new to old; stops at the first that is too old. */
function* recent(core: Core, call: Call, bounds: Bounds): Generator<WorldPost> {
  const oldest = core.clock.now() - reachMs;
  const floor = bounds.sinceId ?? IdMint.firstAt(oldest);
  for (const post of listedPosts(core, core.world.index.all, viewerOf(call))) {
    if (compareIds(post.id, floor) < 0) return;
    if (post.createdAt >= oldest && withinBounds(post, bounds)) yield post;
  }
}
