import { z } from 'zod';
import { UrlEntity } from './entity-schema.ts';
import { many, maybe, XIdText } from './lenient-schema.ts';
import { User } from './user-schema.ts';

const Media = maybe(z.array(z.unknown()));
const LegacyEntities = z.object({ urls: many(UrlEntity), media: Media });

/** A post in the v1.1 shape of the Account Activity API. Its numeric `id` is rounded and never read. */
export const LegacyPost = z.object({
  id_str: XIdText,
  text: maybe(z.string()),
  full_text: maybe(z.string()),
  truncated: maybe(z.boolean()),
  extended_tweet: maybe(
    z.object({
      full_text: maybe(z.string()),
      entities: maybe(LegacyEntities),
      extended_entities: maybe(z.object({ media: Media })),
    }),
  ),
  entities: maybe(LegacyEntities),
  extended_entities: maybe(z.object({ media: Media })),
  in_reply_to_status_id_str: maybe(XIdText),
  in_reply_to_user_id_str: maybe(XIdText),
  quoted_status_id_str: maybe(XIdText),
  is_quote_status: maybe(z.boolean()),
  retweeted_status: z.unknown().optional(),
  user: maybe(User),
  lang: maybe(z.string()),
  created_at: maybe(z.string()),
  timestamp_ms: maybe(z.string()),
});
export type LegacyPost = z.output<typeof LegacyPost>;

/** One entry of `tweet_delete_events`. */
export const LegacyDeletion = z.object({ status: z.object({ id: XIdText }), timestamp_ms: maybe(z.string()) });
