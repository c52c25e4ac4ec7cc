import type { Core } from '../core.ts';
import { editControls, entitiesOf, publicMetrics, references, viewUser } from '../rest/post-view.ts';
import { firstPoints, lengthInPoints } from '../post-text.ts';
import { respell } from '../rest/respell.ts';
import type { WorldChat, WorldDm, WorldEvent, WorldPost, WorldSubscription } from '../world.ts';

const briefUser = new Set<string>();
const fullUser = new Set(['protected', 'created_at']);

/** The envelope in which the X Activity API delivers an event, with a fresh `event_uuid` (about half of them negative). */
export function activityEnvelope(
  core: Core,
  event: WorldEvent,
  type: string,
  subscription: Pick<WorldSubscription, 'userId' | 'tag'>,
): unknown {
  const { payload, includes } = contentOf(core, event);
  const envelope = {
    data: {
      event_uuid: core.random.signed64(),
      filter: event.kind === 'revoked' ? {} : { user_id: subscription.userId },
      event_type: type,
      ...(subscription.tag === null ? {} : { tag: subscription.tag }),
      payload,
      ...(includes === undefined || core.settings.includesUsers === 'absent' ? {} : { includes }),
    },
  };
  return respell(envelope, core.settings.spelling);
}

function contentOf(core: Core, event: WorldEvent): { readonly payload: unknown; readonly includes?: unknown } {
  switch (event.kind) {
    case 'post':
      return {
        payload: withTwins(postPayload(event.post)),
        includes: event.post.quoteOf === null ? { users: users(core, event.post.authorId, false), tweets: [] } : {},
      };
    case 'post-deleted':
      return {
        payload: { id: event.post.id, author_id: event.post.authorId },
        includes: { users: users(core, event.post.authorId, true) },
      };
    case 'dm':
      return { payload: dmPayload(core, event.dm) };
    case 'chat':
      return { payload: chatPayload(core, event.chat) };
    case 'muted':
    case 'unmuted':
      return { payload: { source: { id: event.userId }, target: { id: event.targetId } } };
    case 'revoked':
      return {
        payload: {
          date_time: new Date(event.at).toISOString().replace(/\.\d+Z$/u, '+00:00'),
          user_id: event.userId,
          app_id: core.credentials.appId,
        },
      };
  }
}

function users(core: Core, id: string, documentedAsWrapped: boolean): unknown[] {
  const user = core.world.users.get(id);
  if (user === undefined) return [];
  const setting = core.settings.includesUsers;
  const wrapped = setting === 'wrapped' || (setting === 'documented' && documentedAsWrapped);
  return wrapped ? [{ data: viewUser(user, fullUser) }] : [viewUser(user, briefUser)];
}

function postPayload(post: WorldPost): Record<string, unknown> {
  const long = lengthInPoints(post.text) > 280;
  const entities = entitiesOf(post, long ? 279 : Infinity);
  return {
    id: post.id,
    text: long ? `${firstPoints(post.text, 279)}…` : post.text,
    author_id: post.authorId,
    created_at: new Date(post.createdAt).toISOString(),
    conversation_id: post.conversationId,
    ...(post.inReplyTo === null ? {} : { in_reply_to_tweet_id: post.inReplyTo }),
    ...(post.inReplyToUserId === null ? {} : { in_reply_to_user_id: post.inReplyToUserId }),
    ...(references(post) === undefined ? {} : { referenced_tweets: references(post) }),
    edit_history_tweet_ids: [...post.versions],
    edit_controls: editControls(post),
    display_text_range: [post.displayStart, post.displayEnd],
    ...(entities === undefined ? {} : { entities }),
    ...(post.media.length === 0 ? {} : { attachments: { media_keys: post.media.map((item) => item.mediaKey) } }),
    ...(long ? { note_tweet: { text: post.text, entities: entitiesOf(post, Infinity) ?? {} } } : {}),
    public_metrics: publicMetrics(post),
    possibly_sensitive: post.possiblySensitive,
    reply_settings: post.replySettings,
    lang: post.lang,
    paid_partnership: false,
  };
}

function dmPayload(core: Core, dm: WorldDm): unknown {
  const people = dm.participantIds.flatMap((id) => {
    const user = core.world.users.get(id);
    return user === undefined ? [] : [[id, { data: viewUser(user, fullUser) }] as const];
  });
  return { direct_message_events: [oldDmEvent(dm)], users: Object.fromEntries(people) };
}

/** A DM in the old shape, as both activity products deliver it. */
export function oldDmEvent(dm: WorldDm): Record<string, unknown> {
  const media = dm.media[0];
  return {
    type: 'message_create',
    id: dm.id,
    created_timestamp: String(dm.createdAt),
    message_create: {
      target: { recipient_id: dm.participantIds.find((id) => id !== dm.senderId) },
      sender_id: dm.senderId,
      message_data: {
        text: dm.text,
        entities: {
          hashtags: [],
          symbols: [],
          user_mentions: [],
          urls: dm.urls.map(({ start, end, url, expandedUrl, displayUrl }) => ({
            url,
            expanded_url: expandedUrl,
            display_url: displayUrl,
            indices: [start, end],
          })),
        },
        ...(media === undefined
          ? {}
          : {
              attachment: {
                type: 'media',
                media: { id_str: media.mediaKey.slice(2), media_url_https: media.url, type: media.type },
              },
            }),
      },
    },
  };
}

function chatPayload(core: Core, chat: WorldChat): unknown {
  return {
    conversation_token: `eyJhbGciOiJIUzI1NiJ9.${core.random.text(40)}.${core.random.text(43)}`,
    id: chat.id,
    created_at_msec: String(chat.createdAt),
    sender_id: chat.senderId,
    conversation_id: [chat.senderId, chat.recipientId].join(':'),
    conversation_key_version: '1768236281331',
    encoded_event: `CwABAAAAEzIw${core.random.text(120)}`,
    conversation_key_change_event: `CwABAAAAEzIw${core.random.text(60)}`,
    message_event_signature: {
      public_key_version: '1765382634817',
      signature: core.random.text(86),
      signature_version: '7',
      signing_public_key: core.random.text(120),
    },
  };
}

/** Puts a `…_str` twin beside every number, as the deliveries have it. */
export function withTwins(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTwins);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) =>
      typeof member === 'number'
        ? [
            [key, member],
            [`${key}_str`, String(member)],
          ]
        : [[key, withTwins(member)]],
    ),
  );
}
