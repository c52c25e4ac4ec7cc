import { z } from 'zod';
import { maybe, XIdText } from './lenient-schema.ts';
import { Includes } from './post-schema.ts';

/** A page of posts or DM events. An empty one has no `data` at all. */
export const PageBody = z.object({
  data: maybe(z.array(z.unknown())),
  includes: maybe(Includes),
  meta: maybe(z.object({ newest_id: maybe(XIdText), oldest_id: maybe(XIdText), next_token: maybe(z.string()) })),
});

/** The id of an element whose rest could not be read. */
export const WithId = z.object({ id: XIdText });

/** The answer to `users/me`. */
export const Me = z.object({ data: z.object({ id: XIdText, username: z.string().min(1) }) });

/** The answers to the two acts. */
export const HiddenAnswer = z.object({ data: maybe(z.object({ hidden: maybe(z.boolean()) })) });
export const DeletedAnswer = z.object({ data: maybe(z.object({ deleted: maybe(z.boolean()) })) });
