import { SealBrokenError } from '../domain/errors.ts';
import type { PersonRef } from '../domain/ids.ts';
import type { Author, Link } from '../domain/message.ts';
import type { Vault } from '../domain/ports/vault.ts';

/** Everything of a message that belongs to its author: sealed as one value under the author's key. */
export interface MessageContent {
  readonly text: string;
  readonly langHint: string | null;
  readonly author: Author;
  /** X's own id of a DM conversation, which spells out both user ids; null for posts. */
  readonly dmConversationId: string | null;
  readonly links: readonly Link[];
}

/** Seals under the author's key, which must be prepared. */
export function sealContent(vault: Vault, person: PersonRef, key: string, content: MessageContent): Uint8Array {
  return vault.seal(person, place(key), JSON.stringify(content));
}

/** The content, or null when it was erased or its author's key is gone. The key must have been loaded. */
export function openContent(
  vault: Vault,
  row: { key: string; person_ref: string; content: Uint8Array | null },
): MessageContent | null {
  if (row.content === null) return null;
  try {
    return JSON.parse(vault.open(row.person_ref as PersonRef, place(row.key), row.content)) as MessageContent;
  } catch (error) {
    if (error instanceof SealBrokenError) return null;
    throw error;
  }
}

function place(key: string) {
  return { table: 'message', row: key, column: 'content' };
}
