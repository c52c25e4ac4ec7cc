import { compareXIds, dmKey } from '../domain/ids.ts';
import type { AccountId, XId } from '../domain/ids.ts';
import type { Arrival, ArrivedMessage, Road } from '../domain/message.ts';
import { unknownAuthor } from './authors.ts';
import type { Authors } from './authors.ts';
import { ChatEvent, DmEvent, LegacyDmEvent } from './dm-schema.ts';
import type { UrlEntity } from './entity-schema.ts';
import { whatIsWrong } from './lenient-schema.ts';
import { linksIn } from './links.ts';
import { safeTypeName } from './safe-type-name.ts';
import { timeOf } from './time-of.ts';
import { wellFormed } from './well-formed.ts';

interface DmParts {
  readonly id: XId;
  readonly senderId: XId;
  readonly conversationId: string | null;
  readonly at: number | null;
  readonly text: string | undefined;
  readonly urls: readonly (UrlEntity | null)[] | undefined;
  readonly media: number;
}

/** X's own id of a conversation of two: the smaller user id, a dash, the larger one. */
function conversationOfTwo(a: XId, b: XId): string {
  return compareXIds(a, b) <= 0 ? `${a}-${b}` : `${b}-${a}`;
}

function arrivalOf(dm: DmParts, account: AccountId, authors: Authors, road: Road): Arrival {
  const key = dmKey(dm.id);
  if (String(dm.senderId) === String(account)) {
    return { kind: 'own', key, conversationId: dm.conversationId, inReplyTo: null, at: dm.at };
  }
  const text = wellFormed(dm.text ?? '');
  const message: ArrivedMessage = {
    key,
    id: dm.id,
    surface: 'dm',
    text,
    langHint: null,
    author: authors.get(dm.senderId) ?? unknownAuthor(dm.senderId),
    conversationId: dm.conversationId,
    createdAt: dm.at,
    links: linksIn(text, dm.urls),
    media: dm.media,
    versions: [dm.id],
    inReplyTo: null,
    // There is no fuller form of a DM to look up: what came is all there is.
    complete: true,
    road,
  };
  return { kind: 'message', message };
}

/** One DM event of the reading endpoints as an arrival. Never throws. */
export function parseDmEvent(raw: unknown, account: AccountId, authors: Authors): Arrival {
  const parsed = DmEvent.safeParse(raw);
  if (!parsed.success) return { kind: 'unreadable', type: 'dm', why: whatIsWrong(parsed.error) };
  const event = parsed.data;
  const type = event.event_type ?? 'MessageCreate';
  if (type !== 'MessageCreate') return { kind: 'skipped', type: safeTypeName(type) };
  if (event.sender_id === undefined) return { kind: 'unreadable', type: 'dm', why: 'bad sender_id' };
  const dm: DmParts = {
    id: event.id,
    senderId: event.sender_id,
    conversationId: event.dm_conversation_id ?? null,
    at: timeOf(event.created_at),
    text: event.text,
    urls: event.entities?.urls,
    media: event.attachments?.media_keys?.length ?? 0,
  };
  return arrivalOf(dm, account, authors, 'dm-poll');
}

/** One DM event of a delivery (v1.1 shape in both webhook products) as an arrival. Never throws. */
export function parseLegacyDmEvent(raw: unknown, account: AccountId, authors: Authors): Arrival {
  const parsed = LegacyDmEvent.safeParse(raw);
  if (!parsed.success) return { kind: 'unreadable', type: 'dm', why: whatIsWrong(parsed.error) };
  const { id, type, message_create: created, created_timestamp: timestamp } = parsed.data;
  if (type !== undefined && type !== 'message_create') return { kind: 'skipped', type: safeTypeName(type) };
  if (created?.sender_id === undefined) return { kind: 'unreadable', type: 'dm', why: 'bad message_create.sender_id' };
  const recipient = created.target?.recipient_id;
  const data = created.message_data;
  const dm: DmParts = {
    id,
    senderId: created.sender_id,
    conversationId: recipient === undefined ? null : conversationOfTwo(created.sender_id, recipient),
    at: timeOf(timestamp),
    text: data?.text,
    urls: data?.entities?.urls,
    media: data?.attachment === undefined || data.attachment === null ? 0 : 1,
  };
  return arrivalOf(dm, account, authors, 'webhook');
}

/** `chat.received` as an arrival. Never throws. */
export function parseChatEvent(raw: unknown, account: AccountId): Arrival {
  const parsed = ChatEvent.safeParse(raw);
  if (!parsed.success) return { kind: 'unreadable', type: 'chat.received', why: whatIsWrong(parsed.error) };
  const { id, sender_id: senderId, conversation_id: conversation, created_at_msec: at } = parsed.data;
  if (String(senderId) === String(account)) return { kind: 'skipped', type: 'chat.sent' };
  const conversationId = conversation ?? conversationOfTwo(senderId, account as unknown as XId);
  return { kind: 'encrypted-dm', id: wellFormed(id), senderId, conversationId, at: timeOf(at) };
}
