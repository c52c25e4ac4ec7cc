import type { Core } from '../core.ts';
import { bodyObject, callingUser, type Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import {
  forbiddenCode,
  invalidParameter,
  invalidRequest,
  missingResource,
  notFound,
  notPermitted,
  unseenResource,
  type Problem,
} from '../http/problems.ts';
import { ok, type Reply } from '../http/reply.ts';
import { undocumented } from '../limits/limits.ts';
import { lengthInPoints } from '../post-text.ts';
import { livePost, type WorldPost } from '../world.ts';
import { askedOf } from './asked.ts';
import { includePosts, visibleTo } from './includes.ts';
import { postQuery, viewerOf } from './post-list.ts';
import { fieldProblems, viewPost } from './post-view.ts';
import { respell } from './respell.ts';

const readScopes = ['tweet.read', 'users.read'];
const writeScopes = [...readScopes, 'tweet.write'];
const replySettings = ['following', 'mentionedUsers', 'subscribers', 'verified'];

/** Looking posts up by id, writing and deleting them. */
export const postEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/2/tweets',
    admits: 'any',
    scopes: readScopes,
    limits: { user15: 5000, app15: 3500 },
    query: ['ids', ...postQuery],
    handle: lookup,
  },
  {
    method: 'GET',
    path: '/2/tweets/:id',
    admits: 'any',
    scopes: readScopes,
    limits: undocumented,
    query: [...postQuery],
    handle: lookupOne,
  },
  {
    method: 'POST',
    path: '/2/tweets',
    admits: 'user',
    scopes: writeScopes,
    limits: { user15: 100, app24: 10_000 },
    permission: 'write',
    handle: create,
  },
  {
    method: 'DELETE',
    path: '/2/tweets/:id',
    admits: 'user',
    scopes: writeScopes,
    limits: { user15: 50 },
    permission: 'write',
    handle: remove,
  },
];

function lookup(core: Core, call: Call): Reply {
  const given = call.query.get('ids') ?? '';
  const ids = given.split(',').filter((id) => id !== '');
  const bad = ids.find((id) => !/^\d{1,19}$/u.test(id));
  if (bad !== undefined)
    return invalidParameter(core.settings, 'ids', bad, `The \`ids\` query parameter value [${bad}] is not valid`);
  if (ids.length < 1 || ids.length > 100) {
    return invalidParameter(
      core.settings,
      'ids',
      given,
      `The number of values in the \`ids\` query parameter list [${ids.length}] is not between 1 and 100`,
    );
  }
  return found(core, call, [...new Set(ids)], 'ids', false);
}

function lookupOne(core: Core, call: Call): Reply {
  const id = call.params['id'] ?? '';
  if (!/^\d{1,19}$/u.test(id))
    return invalidParameter(core.settings, 'id', id, `The \`id\` query parameter value [${id}] is not valid`);
  return found(core, call, [id], 'id', true);
}

function found(core: Core, call: Call, ids: readonly string[], parameter: string, single: boolean): Reply {
  const viewer = viewerOf(call);
  const asked = askedOf(call);
  const posts: WorldPost[] = [];
  const missing: Problem[] = [];
  for (const id of ids) {
    const post = livePost(core.world, id);
    // The noun in the detail is `ids` whatever the address, as X writes it.
    if (post === undefined)
      missing.push({
        ...missingResource(core.settings, 'tweet', parameter, id),
        detail: `Could not find tweet with ${parameter}: [${id}].`,
      });
    else if (!visibleTo(core, post, viewer)) missing.push(unseenResource(core.settings, parameter, id));
    else posts.push(post);
  }
  for (const post of posts) core.bill.charge('read.post', core.clock.now(), post.id);
  const { includes, errors } = includePosts(core, posts, asked, viewer);
  const problems = [...missing, ...errors, ...fieldProblems(core, posts, asked.post, viewer)];
  const views = posts.map((post) => viewPost(core, post, asked.post, viewer));
  const body = {
    ...(views.length === 0 ? {} : { data: single ? views[0] : views }),
    ...(includes === null ? {} : { includes }),
    ...(problems.length === 0 ? {} : { errors: problems }),
  };
  return ok(respell(body, core.settings.spelling));
}

function create(core: Core, call: Call): Reply {
  const { userId } = callingUser(call);
  const body = bodyObject(call);
  const text = body['text'];
  const reply = body['reply'] as { readonly in_reply_to_tweet_id?: unknown } | undefined;
  const parentId = reply?.in_reply_to_tweet_id;
  const quoteOf = body['quote_tweet_id'];
  const settings = body['reply_settings'];
  if (typeof text !== 'string' || text === '')
    return invalidRequest(core.settings, [{ parameters: {}, message: 'The `text` field is required' }]);
  if (lengthInPoints(text) > 25_000)
    return invalidRequest(core.settings, [{ parameters: {}, message: 'The `text` field is too long' }]);
  if (settings !== undefined && !replySettings.includes(settings as string)) {
    return invalidRequest(core.settings, [
      { parameters: {}, message: `$.reply_settings: does not have a value in the enumeration [${replySettings.join(', ')}]` },
    ]);
  }
  const refusal = refusedPost(core, userId, text, parentId);
  if (refusal !== null) return refusal;
  const post = core.acts.publish({
    authorId: userId,
    text,
    ...(typeof parentId === 'string' ? { inReplyTo: parentId } : {}),
    ...(typeof quoteOf === 'string' ? { quoteOf } : {}),
    ...(typeof settings === 'string' ? { replySettings: settings } : {}),
  });
  core.bill.charge(
    post.urls.length > 0 ? 'write.post-with-url' : typeof parentId === 'string' ? 'write.post-summoned' : 'write.post',
    core.clock.now(),
  );
  return {
    status: 201,
    body: respell({ data: { id: post.id, text: post.text, edit_history_tweet_ids: post.versions } }, core.settings.spelling),
  };
}

function refusedPost(core: Core, userId: string, text: string, parentId: unknown): Reply | null {
  const recent = (core.world.index.byAuthor.get(userId) ?? []).slice(-20).flatMap((id) => livePost(core.world, id) ?? []);
  if (recent.some((post) => post.typed === text))
    return notPermitted('You are not allowed to create a Tweet with duplicate content.');
  if (parentId === undefined) return null;
  const parent = typeof parentId === 'string' ? livePost(core.world, parentId) : undefined;
  if (parent === undefined) return forbiddenCode(385, 'You attempted to reply to a Tweet that is deleted or not visible to you.');
  if (parent.authorId === userId) return null;
  const root = core.world.posts.get(parent.conversationId);
  if (
    root?.replySettings === 'mentionedUsers' &&
    root.authorId !== userId &&
    !root.mentions.some((mention) => mention.id === userId)
  ) {
    return forbiddenCode(433, 'The original Tweet author restricted who can reply to this Tweet.');
  }
  const quoted = parent.quoteOf === null ? undefined : core.world.posts.get(parent.quoteOf);
  const summoned = parent.mentions.some((mention) => mention.id === userId) || quoted?.authorId === userId;
  return summoned
    ? null
    : notPermitted(
        'Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of the post you are replying to.',
      );
}

function remove(core: Core, call: Call): Reply {
  const { userId } = callingUser(call);
  const id = call.params['id'] ?? '';
  const post = livePost(core.world, id);
  if (post === undefined) return missingTarget(core, id);
  if (post.authorId !== userId) return notPermitted('You are not authorized to delete this Tweet.');
  core.acts.remove(post, 'api');
  core.bill.charge('write.interaction-delete', core.clock.now());
  return ok({ data: { deleted: true } });
}

/** What an act on a post answers that is not there: 404, or 200 with `errors` and no `data`, by setting. */
export function missingTarget(core: Core, id: string): Reply {
  return core.settings.missingTarget === 'not-found'
    ? notFound
    : ok({ errors: [missingResource(core.settings, 'tweet', 'id', id)] });
}
