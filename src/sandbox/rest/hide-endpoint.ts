import type { Core } from '../core.ts';
import { bodyObject, callingUser, type Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { invalidRequest, notPermitted } from '../http/problems.ts';
import { ok, type Reply } from '../http/reply.ts';
import { livePost, type WorldPost } from '../world.ts';
import { visibleTo } from './includes.ts';
import { missingTarget } from './post-endpoints.ts';

/** Most hidden replies of one conversation. */
const mostHidden = 725;

/** Hiding and unhiding replies. */
export const hideEndpoints: readonly Endpoint[] = [
  {
    method: 'PUT',
    path: '/2/tweets/:id/hidden',
    admits: 'user',
    scopes: ['tweet.read', 'users.read', 'tweet.moderate.write'],
    limits: { user15: 50 },
    permission: 'write',
    handle: setHidden,
  },
];

function setHidden(core: Core, call: Call): Reply {
  const { userId } = callingUser(call);
  const hidden = bodyObject(call)['hidden'];
  if (typeof hidden !== 'boolean') {
    return invalidRequest(core.settings, [{ parameters: {}, message: '$.hidden: is missing but it is required' }]);
  }
  const id = call.params['id'] ?? '';
  const post = livePost(core.world, id);
  if (post === undefined || !visibleTo(core, post, userId)) return missingTarget(core, id);
  if (!mayHide(core, post, userId) || (hidden && !post.hidden && refusedByState(core, post))) {
    post.calls.refused += 1;
    return notPermitted();
  }
  post.calls[hidden ? 'hide' : 'unhide'] += 1;
  core.acts.setHidden(post, hidden, 'api');
  core.bill.charge('write.content', core.clock.now());
  return ok({ data: { hidden } });
}

/** Only replies of others, in conversations whose root is the caller's. */
function mayHide(core: Core, post: WorldPost, userId: string): boolean {
  const root = core.world.posts.get(post.conversationId);
  return post.inReplyTo !== null && post.authorId !== userId && root?.authorId === userId;
}

function refusedByState(core: Core, post: WorldPost): boolean {
  const unhidden = post.hiddenChanges.some((change) => !change.hidden && change.by === 'app');
  if (unhidden && core.settings.rehideAfterUnhide === 'refused') return true;
  const hidden = (core.world.index.byConversation.get(post.conversationId) ?? []).filter(
    (id) => livePost(core.world, id)?.hidden === true,
  );
  return hidden.length >= mostHidden;
}
