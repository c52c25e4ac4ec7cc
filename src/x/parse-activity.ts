import type { AccountId } from '../domain/ids.ts';
import { postKey } from '../domain/ids.ts';
import type { Arrival } from '../domain/message.ts';
import type { Surface } from '../domain/netiquette.ts';
import { readAuthors } from './authors.ts';
import { ActivityEnvelope, DeletedPost, DmPayload, RevokedAccess } from './delivery-schema.ts';
import { whatIsWrong } from './lenient-schema.ts';
import { parseChatEvent, parseLegacyDmEvent } from './parse-dm.ts';
import { parsePost } from './parse-post.ts';
import { safeTypeName } from './safe-type-name.ts';
import { timeOf } from './time-of.ts';

/** Families of events that exist and that we do nothing with. */
const uninteresting =
  /^(like|follow|mute|block|profile|news|spaces|broadcast)\.|^(dm\.(read|indicate_typing)|chat\.(sent|conversation_join)|chat\.(conversation|update)\..+|post\.repost\.create)$/;

const surfaces: Readonly<Record<string, Surface>> = {
  'post.reply.create': 'reply',
  'post.mention.create': 'mention',
  'post.quote.create': 'quote',
  'post.create': 'mention',
};

/** The event's name in the newer spelling: `tweet.` became `post.`, `retweet` became `repost`. */
function modernName(type: string): string {
  return type.replace(/^tweet\./, 'post.').replace(/^post\.retweet\./, 'post.repost.');
}

/** The content of one envelope of the X Activity API as arrivals: at least one, never throws. */
export function parseActivity(raw: unknown, account: AccountId): readonly Arrival[] {
  const parsed = ActivityEnvelope.safeParse(raw);
  if (!parsed.success) return [{ kind: 'unreadable', type: 'activity', why: whatIsWrong(parsed.error) }];
  const envelope = parsed.data;
  const type = modernName(envelope.event_type);
  const about = envelope.filter?.user_id;
  if (about !== undefined && String(about) !== String(account)) return [{ kind: 'skipped', type: 'other-account' }];
  const hint = Object.hasOwn(surfaces, type) ? surfaces[type] : undefined;
  if (hint !== undefined) {
    return [parsePost(envelope.payload, { account, road: 'webhook', authors: readAuthors(envelope.includes?.users), hint })];
  }
  switch (type) {
    case 'post.delete':
      return [deletion(envelope)];
    case 'dm.received':
    case 'dm.sent':
      return directMessages(envelope, type, account);
    case 'chat.received':
      return [parseChatEvent(envelope.payload, account)];
    case 'oauth.revoke':
      return [revocation(envelope)];
    default:
      return uninteresting.test(type)
        ? [{ kind: 'skipped', type: safeTypeName(type) }]
        : [{ kind: 'unreadable', type: safeTypeName(type), why: 'unknown event type' }];
  }
}

function deletion(envelope: ActivityEnvelope): Arrival {
  const post = DeletedPost.safeParse(envelope.payload);
  if (!post.success) return { kind: 'unreadable', type: 'post.delete', why: whatIsWrong(post.error) };
  return { kind: 'deletion', key: postKey(post.data.id), at: null };
}

function revocation(envelope: ActivityEnvelope): Arrival {
  const revoked = RevokedAccess.safeParse(envelope.payload);
  if (!revoked.success) return { kind: 'unreadable', type: 'oauth.revoke', why: whatIsWrong(revoked.error) };
  return { kind: 'access-revoked', userId: revoked.data.user_id, at: timeOf(revoked.data.date_time) };
}

function directMessages(envelope: ActivityEnvelope, type: string, account: AccountId): readonly Arrival[] {
  const payload = DmPayload.safeParse(envelope.payload);
  if (!payload.success) return [{ kind: 'unreadable', type, why: whatIsWrong(payload.error) }];
  const authors = readAuthors(payload.data.users);
  return payload.data.direct_message_events.map((event) => parseLegacyDmEvent(event, account, authors));
}
