import { z } from 'zod';

/** Answer of `POST /2/oauth2/token`. Strict where it matters: a pair without its refresh token would lock us out. */
export const UserToken = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  /** Seconds. */
  expires_in: z.number().positive().catch(7200),
  scope: z.string().catch(''),
});

/** Answer of `POST /oauth2/token`. */
export const AppToken = z.object({ access_token: z.string().min(1) });
