import { postKey } from '../domain/ids.ts';
import type { AccountId } from '../domain/ids.ts';
import type { Arrival } from '../domain/message.ts';
import type { Surface } from '../domain/netiquette.ts';
import { authorOf } from './authors.ts';
import { LegacyDeletion, LegacyPost } from './legacy-post-schema.ts';
import { whatIsWrong } from './lenient-schema.ts';
import { linksIn } from './links.ts';
import { timeOf } from './time-of.ts';
import { wellFormed } from './well-formed.ts';

function surfaceOf(post: LegacyPost): Surface {
  if (post.in_reply_to_status_id_str !== undefined || post.in_reply_to_user_id_str !== undefined) return 'reply';
  return post.quoted_status_id_str !== undefined || post.is_quote_status === true ? 'quote' : 'mention';
}

/** The full text and what stands in it; a cut post without its full text is not complete. */
function contentOf(post: LegacyPost): Pick<LegacyPost, 'entities' | 'extended_entities'> & { text: string; complete: boolean } {
  const extended = post.extended_tweet;
  if (extended?.full_text !== undefined) {
    const { full_text: text, entities, extended_entities } = extended;
    return {
      text,
      entities: entities ?? post.entities,
      extended_entities: extended_entities ?? post.extended_entities,
      complete: true,
    };
  }
  const text = post.full_text ?? post.text;
  const complete = text !== undefined && (post.full_text !== undefined || post.truncated !== true);
  return { text: text ?? '', entities: post.entities, extended_entities: post.extended_entities, complete };
}

/** One post of the v1.1 shape as an arrival. Never throws. Replies carry no conversation id here: it must be looked up. */
export function parseLegacyPost(raw: unknown, account: AccountId): Arrival {
  const parsed = LegacyPost.safeParse(raw);
  if (!parsed.success) return { kind: 'unreadable', type: 'tweet_create_events', why: whatIsWrong(parsed.error) };
  const post = parsed.data;
  if (post.retweeted_status !== undefined && post.retweeted_status !== null) return { kind: 'skipped', type: 'repost' };
  const author = post.user === undefined ? null : authorOf(post.user);
  if (author === null) return { kind: 'unreadable', type: 'tweet_create_events', why: 'bad user' };
  const surface = surfaceOf(post);
  const key = postKey(post.id_str);
  const at = timeOf(post.timestamp_ms) ?? timeOf(post.created_at);
  const inReplyTo = post.in_reply_to_status_id_str ?? null;
  const conversationId = surface === 'reply' ? null : post.id_str;
  if (author.id === String(account)) return { kind: 'own', key, conversationId, inReplyTo, at };
  const content = contentOf(post);
  const text = wellFormed(content.text);
  return {
    kind: 'message',
    message: {
      key,
      id: post.id_str,
      surface,
      text,
      langHint: post.lang ?? null,
      author,
      conversationId,
      createdAt: at,
      links: linksIn(text, content.entities?.urls),
      media: (content.extended_entities?.media ?? content.entities?.media ?? []).length,
      versions: [post.id_str],
      inReplyTo,
      complete: content.complete,
      road: 'webhook',
    },
  };
}

/** One entry of `tweet_delete_events` as an arrival. Never throws. */
export function parseLegacyDeletion(raw: unknown): Arrival {
  const parsed = LegacyDeletion.safeParse(raw);
  if (!parsed.success) return { kind: 'unreadable', type: 'tweet_delete_events', why: whatIsWrong(parsed.error) };
  return { kind: 'deletion', key: postKey(parsed.data.status.id), at: timeOf(parsed.data.timestamp_ms) };
}
