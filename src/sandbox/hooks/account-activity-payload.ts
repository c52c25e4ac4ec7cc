import type { Core } from '../core.ts';
import { firstPoints, lengthInPoints } from '../post-text.ts';
import type { WorldEvent, WorldPost, WorldUser } from '../world.ts';
import { oldDmEvent } from './activity-envelope.ts';

/** Posts longer than this come truncated, the whole text in `extended_tweet`. */
const truncatedAbove = 140;

/** What the old Account Activity API delivers to one user; null when it tells nothing of this kind of event. */
export function accountActivityPayload(core: Core, event: WorldEvent, userId: string): Record<string, unknown> | null {
  switch (event.kind) {
    case 'post':
      return { for_user_id: userId, user_has_blocked: 'false', tweet_create_events: [oldPost(core, event.post, true)] };
    case 'post-deleted':
      return {
        for_user_id: userId,
        tweet_delete_events: [{ status: { id: event.post.id, user_id: event.post.authorId }, timestamp_ms: String(event.at) }],
      };
    case 'dm':
      return {
        for_user_id: userId,
        direct_message_events: [oldDmEvent(event.dm)],
        apps: {},
        users: Object.fromEntries(event.dm.participantIds.flatMap((id) => personEntry(core, id))),
      };
    case 'muted':
    case 'unmuted':
      return {
        for_user_id: userId,
        mute_events: [
          {
            type: event.kind === 'muted' ? 'mute' : 'unmute',
            created_timestamp: String(event.at),
            source: person(core, event.userId),
            target: person(core, event.targetId),
          },
        ],
      };
    case 'revoked':
      return {
        user_event: {
          revoke: {
            date_time: new Date(event.at).toISOString().replace(/\.\d+Z$/u, '+00:00'),
            target: { app_id: core.credentials.appId },
            source: { user_id: event.userId },
          },
        },
      };
    case 'chat':
      return null;
  }
}

function personEntry(core: Core, id: string): [string, unknown][] {
  const user = core.world.users.get(id);
  if (user === undefined) return [];
  const { followers, following, verified, createdAt } = user;
  const counts = { followers_count: followers, friends_count: following, statuses_count: 1 };
  return [
    [
      id,
      {
        id,
        created_timestamp: String(createdAt),
        name: user.name,
        screen_name: user.username,
        protected: user.protected,
        verified,
        ...counts,
      },
    ],
  ];
}

function person(core: Core, id: string): Record<string, unknown> {
  const user: WorldUser | undefined = core.world.users.get(id);
  return {
    id: Number(id),
    id_str: id,
    screen_name: user?.username ?? '',
    name: user?.name ?? '',
    protected: user?.protected ?? false,
    verified: user?.verified ?? false,
    followers_count: user?.followers ?? 0,
    friends_count: user?.following ?? 0,
    created_at: oldDate(user?.createdAt ?? 0),
  };
}

/** A post in the v1.1 shape: `id` is rounded by JSON's numbers, only `id_str` is right; no conversation id. */
function oldPost(core: Core, post: WorldPost, nested: boolean): Record<string, unknown> {
  const truncated = lengthInPoints(post.text) > truncatedAbove;
  const text = truncated ? `${firstPoints(post.text, 116)}… https://t.co/${post.id.slice(-10)}` : post.text;
  const parentAuthor = post.inReplyToUserId === null ? undefined : core.world.users.get(post.inReplyToUserId);
  const quoted = post.quoteOf === null ? undefined : core.world.posts.get(post.quoteOf);
  const reposted = post.repostOf === null ? undefined : core.world.posts.get(post.repostOf);
  return {
    created_at: oldDate(post.createdAt),
    id: Number(post.id),
    id_str: post.id,
    text,
    display_text_range: [post.displayStart, truncated ? 140 : post.displayEnd],
    truncated,
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    in_reply_to_status_id: post.inReplyTo === null ? null : Number(post.inReplyTo),
    in_reply_to_status_id_str: post.inReplyTo,
    in_reply_to_user_id: post.inReplyToUserId === null ? null : Number(post.inReplyToUserId),
    in_reply_to_user_id_str: post.inReplyToUserId,
    in_reply_to_screen_name: parentAuthor?.username ?? null,
    user: person(core, post.authorId),
    ...(truncated
      ? {
          extended_tweet: {
            full_text: post.text,
            display_text_range: [post.displayStart, post.displayEnd],
            entities: oldEntities(core, post, Infinity),
          },
        }
      : {}),
    entities: oldEntities(core, post, truncated ? 116 : Infinity),
    is_quote_status: post.quoteOf !== null,
    quoted_status_id_str: post.quoteOf,
    ...(nested && quoted !== undefined ? { quoted_status: oldPost(core, quoted, false) } : {}),
    ...(nested && reposted !== undefined ? { retweeted_status: oldPost(core, reposted, false) } : {}),
    possibly_sensitive: post.possiblySensitive,
    lang: post.lang,
    timestamp_ms: String(post.createdAt),
  };
}

function oldEntities(core: Core, post: WorldPost, shown: number): Record<string, unknown> {
  return {
    hashtags: [],
    urls: post.urls
      .filter((url) => url.end <= shown)
      .map(({ start, end, url, expandedUrl, displayUrl }) => ({
        url,
        expanded_url: expandedUrl,
        display_url: displayUrl,
        indices: [start, end],
      })),
    user_mentions: post.mentions
      .filter((mention) => mention.end <= shown)
      .map(({ start, end, username, id }) => ({
        screen_name: username,
        name: core.world.users.get(id)?.name ?? username,
        id: Number(id),
        id_str: id,
        indices: [start, end],
      })),
    symbols: [],
  };
}

/** `Mon May 19 14:01:46 +0000 2025`. */
function oldDate(ms: number): string {
  const [day = '', date = '', month = '', year = '', time = ''] = new Date(ms).toUTCString().replace(',', '').split(' ');
  return `${day} ${month} ${date} ${time} +0000 ${year}`;
}
