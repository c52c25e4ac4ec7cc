import type { Author } from '../domain/message.ts';
import { timeOf } from './time-of.ts';
import { User, WrappedUser } from './user-schema.ts';
import { wellFormed } from './well-formed.ts';

/** What a payload says about people, by X user id. */
export type Authors = ReadonlyMap<string, Author>;

/** An author of whom only the id is known. */
export function unknownAuthor(id: string): Author {
  return { id, handle: null, createdAt: null, followers: null };
}

/** A user of either shape; null when it carries no id. */
export function authorOf(user: User): Author | null {
  const id = user.id_str ?? user.id;
  const handle = user.username ?? user.screen_name;
  if (id === undefined) return null;
  return {
    id,
    handle: handle === undefined ? null : wellFormed(handle),
    createdAt: timeOf(user.created_at ?? user.created_timestamp),
    followers: user.public_metrics?.followers_count ?? user.followers_count ?? null,
  };
}

function readAuthor(raw: unknown): Author | null {
  const wrapped = WrappedUser.safeParse(raw);
  if (wrapped.success) return authorOf(wrapped.data.data);
  const plain = User.safeParse(raw);
  return plain.success ? authorOf(plain.data) : null;
}

/** Reads users from a list or from an object keyed by id. Wrong ones are left out: a message can do without. */
export function readAuthors(users: readonly unknown[] | Readonly<Record<string, unknown>> | undefined): Authors {
  const authors = new Map<string, Author>();
  for (const raw of Object.values(users ?? {})) {
    const author = readAuthor(raw);
    if (author !== null) authors.set(author.id, author);
  }
  return authors;
}
