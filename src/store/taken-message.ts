import type { Selectable } from 'kysely';
import type { MessageKey, PersonRef, RowId, XId } from '../domain/ids.ts';
import type { Surface } from '../domain/netiquette.ts';
import type { TakenMessage } from '../domain/ports/stores.ts';
import type { MessageContent } from './message-content.ts';
import { roadsOf } from './road-bits.ts';
import { startsThread } from './store-messages.ts';
import type { MessageTable } from './tables.ts';

export type MessageRow = Selectable<MessageTable>;

/** A message as it is judged, from its row, its opened content and what is known of its thread. */
export function takenMessage(
  row: MessageRow,
  content: MessageContent,
  owners: ReadonlyMap<string, boolean | null>,
): TakenMessage {
  const versions = JSON.parse(row.versions) as XId[];
  const key = row.key as MessageKey;
  return {
    ref: row.id as RowId,
    person: row.person_ref as PersonRef,
    message: {
      key,
      surface: row.surface as Surface,
      text: content.text,
      langHint: content.langHint,
      author: content.author,
      conversationId: row.thread_id ?? content.dmConversationId,
      ownedThread: ownedThread({ key, versions }, row.thread_id, owners),
      createdAt: row.created_at,
      links: content.links,
      media: row.media,
    },
    id: row.x_id as XId,
    roads: roadsOf(row.roads),
    versions,
    complete: row.complete === 1,
    receivedAt: row.received_at,
    attempts: row.attempts,
  };
}

/** A post that starts a thread started it for its author, who is not the brand: nobody needs to look that up. */
function ownedThread(
  message: { key: MessageKey; versions: readonly XId[] },
  thread: string | null,
  owners: ReadonlyMap<string, boolean | null>,
) {
  if (thread === null) return null;
  return startsThread(message, thread) ? false : (owners.get(thread) ?? null);
}
