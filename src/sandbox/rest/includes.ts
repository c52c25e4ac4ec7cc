import type { Core } from '../core.ts';
import { missingResource, unseenResource, type Problem } from '../http/problems.ts';
import { livePost, type WorldDm, type WorldMedia, type WorldPost, type WorldUser } from '../world.ts';
import type { Asked } from './asked.ts';
import { references, viewMedia, viewPost, viewUser } from './post-view.ts';

/** The `includes` of an answer, and the `errors` of what could not be included. */
export interface Included {
  readonly includes: Readonly<Record<string, readonly unknown[]>> | null;
  readonly errors: readonly Problem[];
}

/** Whether `viewer` may see the post: protected accounts show theirs to nobody else here. */
export function visibleTo(core: Core, post: WorldPost, viewerId: string | null): boolean {
  return post.authorId === viewerId || core.world.users.get(post.authorId)?.protected !== true;
}

/** Follows the expansions of a list of posts. */
export function includePosts(core: Core, posts: readonly WorldPost[], asked: Asked, viewerId: string | null): Included {
  const { expansions } = asked;
  const users = new Map<string, WorldUser>();
  const media: WorldMedia[] = [];
  const found = new Map<string, WorldPost>();
  const errors = new Map<string, Problem>();
  const addUser = (id: string | null): void => {
    const user = id === null ? undefined : core.world.users.get(id);
    if (user !== undefined) users.set(user.id, user);
  };
  for (const post of posts) {
    if (expansions.has('author_id')) addUser(post.authorId);
    if (expansions.has('in_reply_to_user_id')) addUser(post.inReplyToUserId);
    if (expansions.has('entities.mentions.username')) for (const mention of post.mentions) addUser(mention.id);
    if (expansions.has('attachments.media_keys')) media.push(...post.media);
    if (![...expansions].some((name) => name.startsWith('referenced_tweets.id'))) continue;
    for (const { id } of references(post) ?? []) {
      const target = livePost(core.world, id);
      if (target === undefined) errors.set(id, missingResource(core.settings, 'tweet', 'referenced_tweets.id', id, 'includes'));
      else if (!visibleTo(core, target, viewerId))
        errors.set(id, unseenResource(core.settings, 'referenced_tweets.id', id, 'includes'));
      else found.set(id, target);
    }
  }
  if (expansions.has('referenced_tweets.id.author_id')) for (const post of found.values()) addUser(post.authorId);
  if (expansions.has('referenced_tweets.id.attachments.media_keys')) for (const post of found.values()) media.push(...post.media);
  const includes = {
    ...(users.size === 0 ? {} : { users: [...users.values()].map((user) => viewUser(user, asked.user)) }),
    ...(found.size === 0 ? {} : { tweets: [...found.values()].map((post) => viewPost(core, post, asked.post, viewerId)) }),
    ...(media.length === 0 ? {} : { media: media.map((item) => viewMedia(item, asked.media)) }),
  };
  return { includes: Object.keys(includes).length === 0 ? null : includes, errors: [...errors.values()] };
}

/** Follows the expansions of a list of DM events. */
export function includeDms(core: Core, dms: readonly WorldDm[], asked: Asked): Included {
  const { expansions } = asked;
  const ids = new Set<string>();
  for (const dm of dms) {
    if (expansions.has('sender_id')) ids.add(dm.senderId);
    if (expansions.has('participant_ids') && dm.type !== 'MessageCreate')
      for (const id of dm.participantIds.slice(1)) ids.add(id);
  }
  const users = [...ids].flatMap((id) => core.world.users.get(id) ?? []).map((user) => viewUser(user, asked.user));
  const media = expansions.has('attachments.media_keys')
    ? dms.flatMap((dm) => dm.media).map((item) => viewMedia(item, asked.media))
    : [];
  const includes = { ...(users.length === 0 ? {} : { users }), ...(media.length === 0 ? {} : { media }) };
  return { includes: Object.keys(includes).length === 0 ? null : includes, errors: [] };
}
