import type { Core } from '../core.ts';
import type { Problem } from '../http/problems.ts';
import { problemType } from '../http/problems.ts';
import { firstPoints, lengthInPoints } from '../post-text.ts';
import type { WorldDm, WorldMedia, WorldPost, WorldUrl, WorldUser } from '../world.ts';

/** Posts longer than this are cut; the whole text stands in `note_tweet`. */
const cutAt = 280;
const privateMetrics = ['non_public_metrics', 'organic_metrics', 'promoted_metrics'] as const;
const privateMetricsMs = 30 * 86_400_000;

/** A post with the fields asked for; `id`, `text` and the edit history always. No field tells whether it is hidden. */
export function viewPost(
  core: Core,
  post: WorldPost,
  fields: ReadonlySet<string>,
  viewerId: string | null,
): Record<string, unknown> {
  const long = lengthInPoints(post.text) > cutAt;
  const view: Record<string, unknown> = {
    id: post.id,
    text: long ? `${firstPoints(post.text, cutAt - 1)}…` : post.text,
    edit_history_tweet_ids: [...post.versions],
  };
  const set = (name: string, value: unknown): void => {
    if (fields.has(name) && value !== undefined) view[name] = value;
  };
  set('author_id', post.authorId);
  set('conversation_id', post.conversationId);
  set('created_at', new Date(post.createdAt).toISOString());
  set('in_reply_to_user_id', post.inReplyToUserId ?? undefined);
  set('referenced_tweets', references(post));
  set('lang', post.lang);
  set('possibly_sensitive', post.possiblySensitive);
  set('reply_settings', post.replySettings);
  set('paid_partnership', false);
  set('display_text_range', [post.displayStart, post.displayEnd]);
  set('edit_controls', editControls(post));
  set('public_metrics', publicMetrics(post));
  if (post.media.length > 0) set('attachments', { media_keys: post.media.map((item) => item.mediaKey) });
  const shown = long ? cutAt - 1 : Infinity;
  set('entities', entitiesOf(post, shown));
  if (long) set('note_tweet', { text: post.text, entities: entitiesOf(post, Infinity) ?? {} });
  if (viewerId === post.authorId && core.clock.now() - post.createdAt <= privateMetricsMs) {
    const { likes, replies, reposts, impressions } = post.metrics;
    set('non_public_metrics', {
      impression_count: impressions,
      url_link_clicks: 0,
      user_profile_clicks: 0,
      engagements: likes + replies + reposts,
    });
    set('organic_metrics', {
      impression_count: impressions,
      url_link_clicks: 0,
      user_profile_clicks: 0,
      like_count: likes,
      reply_count: replies,
      retweet_count: reposts,
    });
  }
  return view;
}

/** `errors[]` entries for metrics that may not be shown: not the viewer's post, too old, or never promoted. */
export function fieldProblems(
  core: Core,
  posts: readonly WorldPost[],
  fields: ReadonlySet<string>,
  viewerId: string | null,
): Problem[] {
  return posts.flatMap((post) => {
    const own = viewerId === post.authorId && core.clock.now() - post.createdAt <= privateMetricsMs;
    return privateMetrics
      .filter((field) => fields.has(field) && (!own || field === 'promoted_metrics'))
      .map((field) => ({
        resource_id: post.id,
        parameter: 'tweet.fields',
        resource_type: 'tweet',
        section: 'data',
        title: 'Field Authorization Error',
        value: post.id,
        field,
        detail: `Sorry, you are not authorized to access '${field}' on the Tweet with ids : [${post.id}].`,
        type: problemType(core.settings, 'not-authorized-for-field'),
      }));
  });
}

/** `referenced_tweets`; undefined when the post refers to nothing. */
export function references(post: WorldPost): readonly { readonly type: string; readonly id: string }[] | undefined {
  const found = [
    ...(post.inReplyTo === null ? [] : [{ type: 'replied_to', id: post.inReplyTo }]),
    ...(post.quoteOf === null ? [] : [{ type: 'quoted', id: post.quoteOf }]),
    ...(post.repostOf === null ? [] : [{ type: 'retweeted', id: post.repostOf }]),
  ];
  return found.length === 0 ? undefined : found;
}

/** How often and until when a post may still be edited. */
export function editControls(post: WorldPost): Record<string, unknown> {
  return {
    edits_remaining: Math.max(0, 6 - post.versions.length),
    is_edit_eligible: post.inReplyTo === null,
    editable_until: new Date(post.createdAt + 3_600_000).toISOString(),
  };
}

export function publicMetrics(post: WorldPost): Record<string, number> {
  const { metrics } = post;
  return {
    retweet_count: metrics.reposts,
    reply_count: metrics.replies,
    like_count: metrics.likes,
    quote_count: metrics.quotes,
    bookmark_count: metrics.bookmarks,
    impression_count: metrics.impressions,
  };
}

/** Entities that lie within the first `shown` code points; undefined when there are none. */
export function entitiesOf(
  source: {
    readonly urls: readonly WorldUrl[];
    readonly mentions?: readonly { start: number; end: number; username: string; id: string }[];
  },
  shown: number,
): Record<string, unknown> | undefined {
  const urls = source.urls
    .filter((url) => url.end <= shown)
    .map(({ start, end, url, expandedUrl, displayUrl }) => ({
      start,
      end,
      url,
      expanded_url: expandedUrl,
      display_url: displayUrl,
    }));
  const mentions = (source.mentions ?? [])
    .filter((mention) => mention.end <= shown)
    .map(({ start, end, username, id }) => ({ start, end, username, id }));
  if (urls.length === 0 && mentions.length === 0) return undefined;
  return { ...(urls.length === 0 ? {} : { urls }), ...(mentions.length === 0 ? {} : { mentions }) };
}

/** An account with the fields asked for; `id`, `name`, `username` always. */
export function viewUser(user: WorldUser, fields: ReadonlySet<string>): Record<string, unknown> {
  const view: Record<string, unknown> = { id: user.id, name: user.name, username: user.username };
  const set = (name: string, value: unknown): void => {
    if (fields.has(name)) view[name] = value;
  };
  set('created_at', new Date(user.createdAt).toISOString());
  set('description', user.description);
  set('protected', user.protected);
  set('verified', user.verified);
  set('profile_image_url', `https://pbs.twimg.com/profile_images/${user.id}/default_normal.png`);
  set('public_metrics', {
    followers_count: user.followers,
    following_count: user.following,
    tweet_count: 0,
    listed_count: 0,
    like_count: 0,
    media_count: 0,
  });
  return view;
}

export function viewMedia(media: WorldMedia, fields: ReadonlySet<string>): Record<string, unknown> {
  return {
    media_key: media.mediaKey,
    type: media.type,
    ...(fields.has('url') ? { url: media.url } : {}),
    ...(fields.has('alt_text') && media.altText !== null ? { alt_text: media.altText } : {}),
  };
}

/** A DM event with the fields asked for; `id`, `event_type` and `text` always. */
export function viewDm(dm: WorldDm, fields: ReadonlySet<string>): Record<string, unknown> {
  const message = dm.type === 'MessageCreate';
  const view: Record<string, unknown> = { id: dm.id, event_type: dm.type, ...(message ? { text: dm.text } : {}) };
  const set = (name: string, value: unknown): void => {
    if (fields.has(name) && value !== undefined) view[name] = value;
  };
  set('sender_id', dm.senderId);
  set('dm_conversation_id', dm.conversationId);
  set('created_at', new Date(dm.createdAt).toISOString());
  set('participant_ids', message ? undefined : dm.participantIds.slice(1));
  set('attachments', dm.media.length === 0 ? undefined : { media_keys: dm.media.map((item) => item.mediaKey) });
  set('entities', entitiesOf(dm, Infinity));
  return view;
}
