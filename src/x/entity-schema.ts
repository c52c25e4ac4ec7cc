import { z } from 'zod';
import { many, maybe } from './lenient-schema.ts';

/** A link in `entities.urls`: v2 gives `start` and `end`, v1.1 gives `indices`; both count code points. */
export const UrlEntity = z.object({
  start: maybe(z.number()),
  end: maybe(z.number()),
  indices: maybe(z.tuple([z.number(), z.number()])),
  url: maybe(z.string()),
  expanded_url: maybe(z.string()),
  unwound_url: maybe(z.string()),
  display_url: maybe(z.string()),
});
export type UrlEntity = z.output<typeof UrlEntity>;

export const Entities = z.object({ urls: many(UrlEntity) });
