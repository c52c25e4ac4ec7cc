import { z } from 'zod';
import { maybe, XIdText } from './lenient-schema.ts';

/** A user in either shape: v2 (`username`, ISO time, metrics) or v1.1 (`screen_name`, `id_str`, milliseconds). */
export const User = z.object({
  id: maybe(XIdText),
  id_str: maybe(XIdText),
  username: maybe(z.string()),
  screen_name: maybe(z.string()),
  created_at: maybe(z.string()),
  created_timestamp: maybe(z.string()),
  followers_count: maybe(z.number()),
  public_metrics: maybe(z.object({ followers_count: maybe(z.number()) })),
});
export type User = z.output<typeof User>;

/** In some deliveries each user is wrapped once more. */
export const WrappedUser = z.object({ data: User });
