import type { ActResult } from '../act.ts';
import type { XId } from '../ids.ts';
import type { Arrival } from '../message.ts';

/** One page of a list of X's. `arrivals` come in the order of the page (newest first). */
export interface Page {
  readonly arrivals: readonly Arrival[];
  /** Newest id of this page; null when it is empty. */
  readonly newestId: XId | null;
  readonly oldestId: XId | null;
  readonly nextToken: string | null;
}

/** A post as it stands on X right now, as far as a check before acting needs. */
export interface LivePost {
  readonly id: XId;
  readonly authorId: XId;
  readonly conversationId: XId;
  readonly inReplyTo: XId | null;
  readonly versions: readonly XId[];
  /** The full arrival, so that a cut text or a newer version can be ingested from it. */
  readonly arrival: Arrival;
}

/** What a look-up said about one id. */
export type Looked =
  { readonly kind: 'found'; readonly post: LivePost } | { readonly kind: 'gone'; readonly why: 'deleted' | 'not-authorized' };

/** Reading posts. Every method rejects with a `NetiquetteError` of the x family, and only with such. */
export interface PostReader {
  /** The account the tokens belong to. */
  me(signal: AbortSignal): Promise<{ readonly id: XId; readonly handle: string }>;
  mentions(query: { sinceId?: XId; pageToken?: string }, signal: AbortSignal): Promise<Page>;
  /** Recent search over replies in the given root threads of the brand, and posts to or about it. */
  searchThreads(query: { roots: readonly XId[]; sinceId?: XId; pageToken?: string }, signal: AbortSignal): Promise<Page>;
  /** Up to 100 ids; every id asked for is in the answer. */
  lookup(ids: readonly XId[], signal: AbortSignal): Promise<ReadonlyMap<XId, Looked>>;
}

/** Reading direct messages (30 days back, newest first, no since_id). */
export interface DmReader {
  dmEvents(query: { pageToken?: string }, signal: AbortSignal): Promise<Page>;
}

/** Hides or unhides one reply in a thread of the brand's. */
export interface ReplyHider {
  setHidden(id: XId, hidden: boolean, signal: AbortSignal): Promise<ActResult>;
}

/** Deletes the brand's own copy of one DM event (tidying: the sender keeps his). */
export interface DmCopyDeleter {
  deleteDmCopy(id: XId, signal: AbortSignal): Promise<ActResult>;
}

/** What the rate headers leave of one act's budget. */
export interface ActBudget {
  /** Calls left in the running window, and when it ends (milliseconds UTC). */
  left(act: 'hide' | 'delete-dm'): { readonly remaining: number; readonly resetAt: number };
}

/** State of our webhook at X. */
export interface WebhookState {
  readonly id: string;
  readonly valid: boolean;
}

/** Registration and care of the webhook and its subscriptions. */
export interface WebhookAdmin {
  find(url: string, signal: AbortSignal): Promise<WebhookState | null>;
  register(url: string, signal: AbortSignal): Promise<WebhookState>;
  /** Asks X to check again (CRC) and to go on delivering. */
  revalidate(id: string, signal: AbortSignal): Promise<boolean>;
  /** Makes sure every wanted event type is subscribed to this webhook; returns the types that were missing. */
  ensureSubscriptions(webhookId: string, signal: AbortSignal): Promise<readonly string[]>;
  /** Everything of the time window once more, already delivered or not. Times in milliseconds UTC; at most 24 h back. */
  replay(webhookId: string, from: number, until: number, signal: AbortSignal): Promise<void>;
}

/** What must outlive a restart of the rate limits X told us about. */
export interface RateWindowRecord {
  readonly endpoint: string;
  readonly token: string;
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: number;
}

/** Where the x room keeps the rate windows it was told about. */
export interface RateWindowStore {
  load(): Promise<readonly RateWindowRecord[]>;
  save(windows: readonly RateWindowRecord[]): Promise<void>;
}

/** An OAuth 2.0 pair. `expiresAt` in milliseconds UTC. */
export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: number;
  readonly scope: string;
}

/** Where the OAuth 2.0 pair is kept, sealed. */
export interface TokenStore {
  read(): Promise<TokenPair | null>;
  /** Replaces the pair only if the stored refresh token is still `previousRefresh`; false when another process was faster. */
  replace(previousRefresh: string | null, next: TokenPair): Promise<boolean>;
}
