import type { World, WorldEvent, WorldPost } from '../world.ts';

/** The scope a private event type asks of the subscriber; null: a public type. */
const scopeOf: Readonly<Record<string, string | null>> = {
  'post.create': null,
  'post.delete': null,
  'post.reply.create': 'tweet.read',
  'post.mention.create': 'tweet.read',
  'post.quote.create': 'tweet.read',
  'post.repost.create': 'tweet.read',
  'dm.received': 'dm.read',
  'dm.sent': 'dm.read',
  'dm.read': 'dm.read',
  'dm.indicate_typing': 'dm.read',
  'chat.received': 'dm.read',
  'chat.sent': 'dm.read',
  'chat.conversation_join': 'dm.read',
  'mute.mute': 'mute.read',
  'mute.unmute': 'mute.read',
  'block.block': 'block.read',
  'block.unblock': 'block.read',
  'like.create': 'like.read',
  'follow.follow': null,
  'follow.unfollow': null,
  'profile.update.bio': null,
};

/** Whether an event type can be subscribed to. */
export function isEventType(type: string): boolean {
  return Object.hasOwn(scopeOf, type);
}

/** The scope a subscription needs; null for public types. */
export function eventScope(type: string): string | null {
  return scopeOf[type] ?? null;
}

/** The event types of the X Activity API that an event is, seen from one user. Protected authors never come this way. */
export function activityTypes(world: World, event: WorldEvent, userId: string): readonly string[] {
  switch (event.kind) {
    case 'post':
      return world.users.get(event.post.authorId)?.protected === true ? [] : postTypes(world, event.post, userId);
    case 'post-deleted':
      return event.post.authorId === userId ? ['post.delete'] : [];
    case 'dm':
      if (event.dm.senderId === userId) return ['dm.sent'];
      return event.dm.participantIds.includes(userId) ? ['dm.received'] : [];
    case 'chat':
      if (event.chat.senderId === userId) return ['chat.sent'];
      return event.chat.recipientId === userId ? ['chat.received'] : [];
    case 'muted':
      return event.userId === userId ? ['mute.mute'] : [];
    case 'unmuted':
      return event.userId === userId ? ['mute.unmute'] : [];
    case 'revoked':
      return [];
  }
}

function postTypes(world: World, post: WorldPost, userId: string): string[] {
  if (post.authorId === userId) return ['post.create'];
  const authorOf = (id: string | null): string | undefined => (id === null ? undefined : world.posts.get(id)?.authorId);
  const types: string[] = [];
  if (authorOf(post.repostOf) === userId) types.push('post.repost.create');
  if (authorOf(post.inReplyTo) === userId) types.push('post.reply.create');
  if (authorOf(post.quoteOf) === userId) types.push('post.quote.create');
  // Explicit mentions only: those in the typed text, not those that a reply carries.
  const typed = post.mentions.some((mention) => mention.id === userId && mention.start >= post.displayStart);
  if (typed && post.repostOf === null) types.push('post.mention.create');
  return types;
}

/** Whether the old Account Activity API tells this user of the event. */
export function isAccountActivity(world: World, event: WorldEvent, userId: string): boolean {
  if (event.kind === 'revoked') return event.userId === userId;
  if (event.kind !== 'post') return activityTypes(world, event, userId).some((type) => !type.startsWith('chat.'));
  const { post } = event;
  if (world.users.get(post.authorId)?.protected === true && post.authorId !== userId) return false;
  return post.mentions.some((mention) => mention.id === userId) || postTypes(world, post, userId).length > 0;
}
