import { z } from 'zod';
import { AnyObject, maybe, XIdText } from './lenient-schema.ts';
import { Includes } from './post-schema.ts';

/** Envelope of the X Activity API. `event_uuid` may be negative and is not used: one post comes under several of them. */
export const ActivityEnvelope = z.object({
  event_type: z.string().min(1),
  filter: maybe(z.object({ user_id: maybe(XIdText) })),
  payload: maybe(AnyObject),
  includes: maybe(Includes),
});
export type ActivityEnvelope = z.output<typeof ActivityEnvelope>;

export const DeletedPost = z.object({ id: XIdText });

/** Payload of `dm.received` and `dm.sent`: DM events in the v1.1 shape, users keyed by id. */
export const DmPayload = z.object({
  direct_message_events: z.array(z.unknown()).min(1),
  users: maybe(AnyObject),
});

export const RevokedAccess = z.object({ user_id: XIdText, date_time: maybe(z.string()) });

/** `user_event.revoke` of the Account Activity API. */
export const LegacyRevokedAccess = z.object({
  revoke: z.object({ source: z.object({ user_id: XIdText }), date_time: maybe(z.string()) }),
});

/** End mark of a replay. */
export const ReplayStatus = z.object({ job_id: z.string().catch(''), job_state: z.string() });
