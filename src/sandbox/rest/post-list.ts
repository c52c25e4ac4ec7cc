import type { Core } from '../core.ts';
import type { Call } from '../http/call.ts';
import { ok, type Reply } from '../http/reply.ts';
import { isNewestVersion, livePost, type WorldPost } from '../world.ts';
import { askedOf } from './asked.ts';
import { includePosts, visibleTo } from './includes.ts';
import { metaOf, newestFirst, type ListPage } from './paging.ts';
import { fieldProblems, viewPost } from './post-view.ts';
import { respell } from './respell.ts';

/** Query parameters of every endpoint that answers with posts. */
export const postQuery = ['tweet.fields', 'expansions', 'user.fields', 'media.fields', 'poll.fields', 'place.fields'] as const;

/** Who looks: the user behind the call, or null for the app. */
export function viewerOf(call: Call): string | null {
  return call.caller?.kind === 'user' ? call.caller.userId : null;
}

/** Posts of an index that lists may show now: newest versions, not deleted, seen by the viewer, indexed; from new to old. */
export function* listedPosts(core: Core, ids: readonly string[], viewerId: string | null): Generator<WorldPost> {
  const now = core.clock.now();
  for (const id of newestFirst(ids)) {
    const post = livePost(core.world, id);
    if (post !== undefined && post.listedAt <= now && isNewestVersion(post) && visibleTo(core, post, viewerId)) yield post;
  }
}

/** At most the first `cap` of a list. */
export function* firstOf<T>(items: Iterable<T>, cap: number): Generator<T> {
  let taken = 0;
  for (const item of items) {
    if (taken === cap) return;
    taken += 1;
    yield item;
  }
}

/** Answers a page of posts and bills it. `data` is absent when the page is empty. */
export function answerPosts(core: Core, call: Call, page: ListPage<WorldPost>, billed: 'read.post' | 'read.owned'): Reply {
  const asked = askedOf(call);
  const viewer = viewerOf(call);
  for (const post of page.items) core.bill.charge(billed, core.clock.now(), post.id);
  const { includes, errors } = includePosts(core, page.items, asked, viewer);
  const problems = [...errors, ...fieldProblems(core, page.items, asked.post, viewer)];
  const body = {
    ...(page.items.length === 0 ? {} : { data: page.items.map((post) => viewPost(core, post, asked.post, viewer)) }),
    ...(includes === null ? {} : { includes }),
    ...(problems.length === 0 ? {} : { errors: problems }),
    meta: metaOf(page, true),
  };
  return ok(respell(body, core.settings.spelling));
}
