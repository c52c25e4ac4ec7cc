import { postKey, xId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import type { Surface } from '../../domain/netiquette.ts';

/** A text that somebody typed, as a message that arrived; a reply stands in a thread of the brand's, unless `over` says otherwise. */
export function typedMessage(text: string, surface: Surface, over: Partial<Message> = {}): Message {
  return {
    key: postKey(xId('0')),
    surface,
    // Spans count UTF-16 units, so a lone half of a character is replaced by one unit.
    text: text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'),
    langHint: null,
    author: { id: '', handle: null, createdAt: null, followers: null },
    conversationId: null,
    ownedThread: surface === 'reply',
    createdAt: null,
    links: [],
    media: 0,
    ...over,
  };
}
