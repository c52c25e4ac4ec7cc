import type { Message } from '../../../domain/message.ts';

const day = 86_400_000;
/** Days from which an account is no longer new. */
const newFor = 30;
/** Below this many followers an account has hardly met anybody. */
const hardlyFollowed = 15;

/**
 * Whether the account was made within the last thirty days before the message and is followed by hardly anybody: true of most that are made
 * for one campaign, and of everybody who has just joined. It strengthens what a message says and never tells anything by itself.
 */
export function isFreshAccount({ author, createdAt }: Message): boolean {
  if (author.createdAt === null || createdAt === null) return false;
  const age = createdAt - author.createdAt;
  return age >= 0 && age < newFor * day && (author.followers ?? hardlyFollowed) < hardlyFollowed;
}
