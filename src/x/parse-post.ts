import { postKey } from '../domain/ids.ts';
import type { AccountId, XId } from '../domain/ids.ts';
import type { Arrival, Road } from '../domain/message.ts';
import type { Surface } from '../domain/netiquette.ts';
import { unknownAuthor } from './authors.ts';
import type { Authors } from './authors.ts';
import { linksIn } from './links.ts';
import { whatIsWrong } from './lenient-schema.ts';
import { Post } from './post-schema.ts';
import { timeOf } from './time-of.ts';
import { wellFormed } from './well-formed.ts';

/** What is known about a post beside itself. */
export interface PostContext {
  readonly account: AccountId;
  readonly road: Road;
  readonly authors: Authors;
  /** Where the subscription says it stands; the post's own references come first. */
  readonly hint?: Surface;
}

function referenced(post: Post, type: string): XId | null {
  const references = post.referenced_tweets ?? post.referenced_posts ?? [];
  return references.find((reference) => reference?.type === type)?.id ?? null;
}

/** What the post answers to; null when it is no reply or does not say. */
export function repliedTo(post: Post): XId | null {
  return referenced(post, 'replied_to') ?? post.in_reply_to_tweet_id ?? post.in_reply_to_post_id ?? null;
}

/** All versions of the post, oldest first, itself included. */
export function versionsOf(post: Post): readonly XId[] {
  const history = (post.edit_history_tweet_ids ?? post.edit_history_post_ids ?? []).filter((id) => id !== null);
  return history.includes(post.id) ? history : [...history, post.id];
}

function surfaceOf(post: Post, hint: Surface | undefined): Surface {
  if (repliedTo(post) !== null || post.in_reply_to_user_id !== undefined) return 'reply';
  if (referenced(post, 'quoted') !== null) return 'quote';
  return hint ?? 'mention';
}

/** The thread: a post that answers nothing is the root of its own. */
function conversationOf(post: Post, surface: Surface): XId | null {
  return post.conversation_id ?? (surface === 'reply' ? null : post.id);
}

/** A long post delivered without its note ends like this; polling asks for the note and needs no guess. */
function looksCut(text: string): boolean {
  return text.length >= 240 && /…\s*(https:\/\/t\.co\/\w+\s*)?$/.test(text);
}

/** One post of the v2 shape as an arrival. Never throws: what cannot be read is an `unreadable` arrival. */
export function parsePost(raw: unknown, context: PostContext): Arrival {
  const parsed = Post.safeParse(raw);
  if (!parsed.success) return { kind: 'unreadable', type: 'post', why: whatIsWrong(parsed.error) };
  const post = parsed.data;
  if (referenced(post, 'retweeted') !== null || referenced(post, 'reposted') !== null) return { kind: 'skipped', type: 'repost' };
  if (post.author_id === undefined) return { kind: 'unreadable', type: 'post', why: 'bad author_id' };
  const surface = surfaceOf(post, context.hint);
  const at = timeOf(post.created_at);
  const key = postKey(post.id);
  const conversationId = conversationOf(post, surface);
  if (String(post.author_id) === String(context.account)) {
    return { kind: 'own', key, conversationId, inReplyTo: repliedTo(post), at };
  }
  const note = post.note_tweet ?? post.note_post;
  const text = wellFormed(note?.text ?? post.text ?? '');
  const urls = (note?.text === undefined ? undefined : note.entities?.urls) ?? post.entities?.urls;
  return {
    kind: 'message',
    message: {
      key,
      id: post.id,
      surface,
      text,
      langHint: post.lang ?? null,
      author: context.authors.get(post.author_id) ?? unknownAuthor(post.author_id),
      conversationId,
      createdAt: at,
      links: linksIn(text, urls),
      media: post.attachments?.media_keys?.length ?? 0,
      versions: versionsOf(post),
      inReplyTo: repliedTo(post),
      complete: note?.text !== undefined || (post.text !== undefined && !(context.road === 'webhook' && looksCut(text))),
      road: context.road,
    },
  };
}
