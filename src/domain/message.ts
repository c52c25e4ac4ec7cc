import type { MessageKey, XId } from './ids.ts';
import type { Surface } from './netiquette.ts';

/** A link as X gives it: where it stands in the text (UTF-16, half open), what is shown, where it leads. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly display: string;
  readonly expanded: string;
}

/** Who wrote it, as far as known. Only what judging needs. */
export interface Author {
  readonly id: string;
  readonly handle: string | null;
  /** When the account was made, milliseconds UTC. */
  readonly createdAt: number | null;
  readonly followers: number | null;
}

/** What is judged: one reply, mention, quote or direct message, free of any vendor's shape. */
export interface Message {
  readonly key: MessageKey;
  readonly surface: Surface;
  /** As delivered, well-formed UTF-16; every span and offset refers to this string. */
  readonly text: string;
  /** The platform's own guess of the language, or what the caller says. A hint, not a fact. */
  readonly langHint: string | null;
  readonly author: Author;
  readonly conversationId: string | null;
  /** Whether the brand started the thread, so that hiding is possible; null when it could not be told. */
  readonly ownedThread: boolean | null;
  /** Milliseconds UTC. */
  readonly createdAt: number | null;
  readonly links: readonly Link[];
  /** How many pictures, videos or other attachments nobody has seen yet. */
  readonly media: number;
}

export const roads = ['webhook', 'replay', 'mentions', 'search', 'dm-poll', 'lookup'] as const;
/** By which road an arrival reached us. */
export type Road = (typeof roads)[number];

/** A message as it arrives, with what the road knows beside the message itself. */
export interface ArrivedMessage extends Omit<Message, 'ownedThread'> {
  readonly id: XId;
  /** All versions of an edited post, oldest first, this one included; a single id means never edited. */
  readonly versions: readonly XId[];
  readonly inReplyTo: XId | null;
  /** False when the road delivered a cut text and the full one must be looked up. */
  readonly complete: boolean;
  readonly road: Road;
}

/** One thing that a delivery or a page of X told us. */
export type Arrival =
  | { readonly kind: 'message'; readonly message: ArrivedMessage }
  /** The brand's own post or DM: skipped by the judge, but it tells which threads are ours and what was answered. */
  | {
      readonly kind: 'own';
      readonly key: MessageKey;
      readonly conversationId: string | null;
      readonly inReplyTo: XId | null;
      readonly at: number | null;
    }
  /** Something was deleted on X: stored content goes, and a late create stores none. */
  | { readonly kind: 'deletion'; readonly key: MessageKey; readonly at: number | null }
  /** An encrypted DM that no API can read: a person answers in the app. */
  | {
      readonly kind: 'encrypted-dm';
      readonly id: string;
      readonly senderId: XId;
      readonly conversationId: string;
      readonly at: number | null;
    }
  /** The account took the app's access away: stop acting, call a person. */
  | { readonly kind: 'access-revoked'; readonly userId: XId; readonly at: number | null }
  | { readonly kind: 'replay-ended'; readonly jobId: string; readonly complete: boolean }
  /** Known and of no interest (a repost, typing, read receipts…): counted by type. */
  | { readonly kind: 'skipped'; readonly type: string }
  /** Not understood: the type's name and the reason are kept and counted, never the payload. */
  | { readonly kind: 'unreadable'; readonly type: string; readonly why: string };
