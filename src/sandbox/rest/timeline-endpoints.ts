import type { Core } from '../core.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { missingResource } from '../http/problems.ts';
import { ok, type Reply } from '../http/reply.ts';
import { undocumented } from '../limits/limits.ts';
import { compareIds, type WorldPost } from '../world.ts';
import { countParameter, idParameter, pageOf, timeParameter } from './paging.ts';
import { answerPosts, firstOf, listedPosts, postQuery, viewerOf } from './post-list.ts';

const scopes = ['tweet.read', 'users.read'];
const window = ['max_results', 'pagination_token', 'since_id', 'until_id', 'start_time', 'end_time'];

/** Timelines of one user: mentions (the 800 newest) and own posts (the 3,200 newest). */
export const timelineEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/2/users/:id/mentions',
    admits: 'any',
    scopes,
    limits: { user15: 300, app15: 450 },
    query: [...window, ...postQuery],
    handle: mentions,
  },
  {
    method: 'GET',
    path: '/2/users/:id/tweets',
    admits: 'any',
    scopes,
    limits: undocumented,
    query: [...window, 'exclude', ...postQuery],
    handle: ownPosts,
  },
];

function mentions(core: Core, call: Call): Reply {
  const id = call.params['id'] ?? '';
  const posts = listedPosts(core, core.world.index.mentionsOf.get(id) ?? [], viewerOf(call));
  return timeline(
    core,
    call,
    `mentions ${id}`,
    firstOf(
      keep(posts, (post) => post.repostOf === null && post.authorId !== id),
      800,
    ),
  );
}

function ownPosts(core: Core, call: Call): Reply {
  const id = call.params['id'] ?? '';
  const left = (call.query.get('exclude') ?? '').split(',');
  const posts = listedPosts(core, core.world.index.byAuthor.get(id) ?? [], viewerOf(call));
  const kept = keep(
    posts,
    (post) => !(left.includes('replies') && post.inReplyTo !== null) && !(left.includes('retweets') && post.repostOf !== null),
  );
  return timeline(core, call, `posts ${id}`, firstOf(kept, 3200));
}

function timeline(core: Core, call: Call, list: string, posts: Iterable<WorldPost>): Reply {
  const id = call.params['id'] ?? '';
  if (!core.world.users.has(id)) return ok({ errors: [missingResource(core.settings, 'user', 'id', id)] });
  const max = countParameter(core, call, 'max_results', 5, 100, 10);
  if (typeof max !== 'number') return max;
  const bounds = boundsOf(core, call);
  if ('status' in bounds) return bounds;
  const page = pageOf(
    core,
    call,
    list,
    keep(posts, (post) => withinBounds(post, bounds)),
    max,
  );
  if ('status' in page) return page;
  const owned = viewerOf(call) === id && id === core.credentials.brand.id;
  return answerPosts(core, call, page, owned ? 'read.owned' : 'read.post');
}

/** What a list is narrowed to. Ids are exclusive, `from` inclusive, `until` exclusive (milliseconds). */
export interface Bounds {
  readonly sinceId: string | null;
  readonly untilId: string | null;
  readonly from: number | null;
  readonly until: number | null;
}

/** Reads `since_id`, `until_id`, `start_time`, `end_time`; the 400 of the first that is wrong. */
export function boundsOf(core: Core, call: Call): Bounds | Reply {
  const sinceId = idParameter(core, call, 'since_id');
  if (sinceId !== null && typeof sinceId !== 'string') return sinceId;
  const untilId = idParameter(core, call, 'until_id');
  if (untilId !== null && typeof untilId !== 'string') return untilId;
  const from = timeParameter(core, call, 'start_time');
  if (from !== null && typeof from !== 'number') return from;
  const until = timeParameter(core, call, 'end_time');
  if (until !== null && typeof until !== 'number') return until;
  return { sinceId, untilId, from, until };
}

/** Whether a post lies within the bounds. */
export function withinBounds(post: WorldPost, { sinceId, untilId, from, until }: Bounds): boolean {
  return (
    (sinceId === null || compareIds(post.id, sinceId) > 0) &&
    (untilId === null || compareIds(post.id, untilId) < 0) &&
    (from === null || post.createdAt >= from) &&
    (until === null || post.createdAt < until)
  );
}

/** The items of a list that pass. */
export function* keep<T>(items: Iterable<T>, passes: (item: T) => boolean): Generator<T> {
  for (const item of items) if (passes(item)) yield item;
}
