import { z } from 'zod';
import { Entities } from './entity-schema.ts';
import { maybe, XIdText } from './lenient-schema.ts';

/** A DM event as the reading endpoints give it. */
export const DmEvent = z.object({
  id: XIdText,
  event_type: maybe(z.string()),
  text: maybe(z.string()),
  sender_id: maybe(XIdText),
  dm_conversation_id: maybe(z.string()),
  created_at: maybe(z.string()),
  entities: maybe(Entities),
  attachments: maybe(z.object({ media_keys: maybe(z.array(z.unknown())) })),
});

/** A DM event as both webhook products give it. */
export const LegacyDmEvent = z.object({
  id: XIdText,
  type: maybe(z.string()),
  created_timestamp: maybe(z.string()),
  message_create: maybe(
    z.object({
      sender_id: maybe(XIdText),
      target: maybe(z.object({ recipient_id: maybe(XIdText) })),
      message_data: maybe(z.object({ text: maybe(z.string()), entities: maybe(Entities), attachment: z.unknown().optional() })),
    }),
  ),
});

/** `chat.received`: ciphertext, of which only who and when can be read. */
export const ChatEvent = z.object({
  id: z.string().min(1).max(100),
  sender_id: XIdText,
  conversation_id: maybe(z.string()),
  created_at_msec: maybe(z.string()),
});
