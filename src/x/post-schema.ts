import { z } from 'zod';
import { Entities } from './entity-schema.ts';
import { many, maybe, XIdText } from './lenient-schema.ts';

const Reference = z.object({ type: maybe(z.string()), id: maybe(XIdText) });
const Note = z.object({ text: maybe(z.string()), entities: maybe(Entities) });

/**
 * A post in the v2 shape, from a page, a look-up or an activity envelope, in the old spelling (`*_tweet*`) or the new (`*_post*`).
 * Only its id is indispensable here.
 */
export const Post = z.object({
  id: XIdText,
  text: maybe(z.string()),
  author_id: maybe(XIdText),
  conversation_id: maybe(XIdText),
  created_at: maybe(z.string()),
  in_reply_to_user_id: maybe(XIdText),
  /** In activity envelopes only. */
  in_reply_to_tweet_id: maybe(XIdText),
  in_reply_to_post_id: maybe(XIdText),
  referenced_tweets: maybe(many(Reference)),
  referenced_posts: maybe(many(Reference)),
  edit_history_tweet_ids: maybe(many(XIdText)),
  edit_history_post_ids: maybe(many(XIdText)),
  note_tweet: maybe(Note),
  note_post: maybe(Note),
  entities: maybe(Entities),
  attachments: maybe(z.object({ media_keys: maybe(z.array(z.unknown())) })),
  lang: maybe(z.string()),
});
export type Post = z.output<typeof Post>;

/** `includes` of a page, a look-up or an envelope. */
export const Includes = z.object({ users: maybe(z.array(z.unknown())) });
