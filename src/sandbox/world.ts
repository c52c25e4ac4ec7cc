/**
 * The whole state of the fake X, as data. Nothing here speaks HTTP; `world-acts.ts` changes it, `rest/` and `hooks/` show it.
 * Times are milliseconds UTC of the sandbox clock, ids decimal strings as X gives them out.
 */

/** An account. `mutes` and `dmBlocks` hold the ids of the people this account muted or refuses DMs from. */
export interface WorldUser {
  readonly id: string;
  username: string;
  name: string;
  description: string;
  readonly createdAt: number;
  protected: boolean;
  verified: boolean;
  followers: number;
  following: number;
  /** Who may write first: everybody, only people this account wrote to before, or nobody. */
  acceptsDms: 'everyone' | 'contacted' | 'nobody';
  readonly mutes: Set<string>;
  readonly dmBlocks: Set<string>;
  /** Accounts this one blocked in the app. The API can only read it. */
  readonly blocks: Set<string>;
}

/** A link in a text: offsets in code points of `text`, half open; `url` is the t.co form that stands in the text. */
export interface WorldUrl {
  readonly start: number;
  readonly end: number;
  readonly url: string;
  readonly expandedUrl: string;
  readonly displayUrl: string;
}

/** An @name in a text that is an account: offsets in code points, half open. */
export interface WorldMention {
  readonly start: number;
  readonly end: number;
  readonly username: string;
  readonly id: string;
}

/** A picture or film attached to a post or DM. */
export interface WorldMedia {
  readonly mediaKey: string;
  readonly type: 'photo' | 'video' | 'animated_gif';
  readonly url: string;
  readonly altText: string | null;
}

/** One change of the hidden flag. `by`: through the API, or by a person in X's own app. */
export interface HiddenChange {
  readonly at: number;
  readonly hidden: boolean;
  readonly by: 'api' | 'app';
}

/** One version of a post. An edit makes a new `WorldPost` with its own id; all versions share one `versions` array. */
export interface WorldPost {
  readonly id: string;
  readonly authorId: string;
  /** The whole text as the API shows it: HTML-escaped, t.co links, with the implicit leading @names of a reply. */
  readonly text: string;
  /** Text as its author typed it, without implicit @names and with real links: for the public page. */
  readonly typed: string;
  /** Code point offset where the typed text starts in `text` (after implicit @names). */
  readonly displayStart: number;
  /** Code point offset where the typed text ends (before the links that stand for pictures and quotes). */
  readonly displayEnd: number;
  readonly conversationId: string;
  readonly inReplyTo: string | null;
  readonly inReplyToUserId: string | null;
  readonly quoteOf: string | null;
  readonly repostOf: string | null;
  /** Edit history, oldest first, shared by all versions of the post. */
  readonly versions: string[];
  readonly createdAt: number;
  /** From when on mentions and search list it (late indexing). */
  readonly listedAt: number;
  readonly lang: string;
  readonly urls: readonly WorldUrl[];
  readonly mentions: readonly WorldMention[];
  readonly media: readonly WorldMedia[];
  readonly replySettings: string;
  readonly possiblySensitive: boolean;
  readonly metrics: { likes: number; reposts: number; replies: number; quotes: number; bookmarks: number; impressions: number };
  /** Whether the world sees it folded under "hidden replies". No field of the API tells. */
  hidden: boolean;
  hiddenBy: 'api' | 'app' | null;
  hiddenAt: number | null;
  /** Every change of the flag, in order. Repeating what already holds is no change. */
  readonly hiddenChanges: HiddenChange[];
  /** Accepted and refused calls of the hide endpoint for this post, so that doubled or wrong acts can be seen. */
  readonly calls: { hide: number; unhide: number; refused: number };
  deletedAt: number | null;
  deletedBy: 'author' | 'api' | null;
}

/** A legacy (unencrypted) direct message event. Each participant has a copy of its own. */
export interface WorldDm {
  readonly id: string;
  readonly type: 'MessageCreate' | 'ParticipantsJoin' | 'ParticipantsLeave';
  readonly conversationId: string;
  readonly senderId: string;
  /** Everybody in the conversation, the sender included. */
  readonly participantIds: readonly string[];
  readonly text: string;
  readonly typed: string;
  readonly createdAt: number;
  readonly urls: readonly WorldUrl[];
  readonly media: readonly WorldMedia[];
  /** Who deleted the own copy, and when. */
  readonly deletedFor: Map<string, number>;
  readonly viaApi: boolean;
}

/** An encrypted XChat message: only ciphertext exists for the API. */
export interface WorldChat {
  readonly id: string;
  readonly senderId: string;
  readonly recipientId: string;
  readonly createdAt: number;
}

/** A registered webhook. `validatedAt` is the last passed CRC, `checkedAt` the last tried one. */
export interface WorldWebhook {
  readonly id: string;
  readonly url: string;
  valid: boolean;
  readonly createdAt: number;
  validatedAt: number;
  checkedAt: number;
}

/** A subscription of the X Activity API: one event type of one user. */
export interface WorldSubscription {
  readonly id: string;
  readonly eventType: string;
  readonly userId: string;
  tag: string | null;
  webhookId: string | null;
  readonly createdAt: number;
  updatedAt: number;
}

/** A subscription of the old Account Activity API. */
export interface WorldAaaSubscription {
  readonly webhookId: string;
  readonly userId: string;
}

/** What happened, in order; deliveries, replay and stream backfill are made from it. */
export type WorldEvent =
  | { readonly seq: number; readonly at: number; readonly kind: 'post'; readonly post: WorldPost }
  | { readonly seq: number; readonly at: number; readonly kind: 'post-deleted'; readonly post: WorldPost }
  | { readonly seq: number; readonly at: number; readonly kind: 'dm'; readonly dm: WorldDm }
  | { readonly seq: number; readonly at: number; readonly kind: 'chat'; readonly chat: WorldChat }
  | {
      readonly seq: number;
      readonly at: number;
      readonly kind: 'muted' | 'unmuted';
      readonly userId: string;
      readonly targetId: string;
    }
  | { readonly seq: number; readonly at: number; readonly kind: 'revoked'; readonly userId: string };

/** A user's OAuth 1.0a or OAuth 2.0 access token. `expiresAt` null: never. */
export interface WorldUserToken {
  readonly token: string;
  readonly kind: 'oauth1' | 'oauth2';
  readonly userId: string;
  /** OAuth 1.0a only. */
  readonly secret: string | null;
  /** Null for OAuth 1.0a: all or nothing. */
  readonly scopes: readonly string[] | null;
  readonly expiresAt: number | null;
  revoked: boolean;
}

/** A refresh token; single use. */
export interface WorldRefreshToken {
  readonly token: string;
  readonly userId: string;
  readonly scopes: readonly string[];
  used: boolean;
  revoked: boolean;
}

/** One running window of one rate limit. */
export interface WorldWindow {
  readonly limit: number;
  used: number;
  /** End of the window on the sandbox clock. */
  readonly resetAt: number;
}

/** The state of the fake X. Maps keep insertion order, which is id order for posts and DMs. */
export interface World {
  readonly users: Map<string, WorldUser>;
  /** Lower-case handle to user id. */
  readonly handles: Map<string, string>;
  readonly posts: Map<string, WorldPost>;
  readonly dms: Map<string, WorldDm>;
  readonly chats: WorldChat[];
  readonly webhooks: Map<string, WorldWebhook>;
  readonly subscriptions: Map<string, WorldSubscription>;
  readonly aaaSubscriptions: WorldAaaSubscription[];
  readonly events: WorldEvent[];
  readonly userTokens: Map<string, WorldUserToken>;
  readonly refreshTokens: Map<string, WorldRefreshToken>;
  /** Key: scope of the pool (token or app), endpoint and length of the window. */
  readonly windows: Map<string, WorldWindow>;
  /** Names given in scenes, to ids: `key` of a post or DM. */
  readonly keys: Map<string, string>;
  /** Ids in id order, by what lists ask for: mentioned user, conversation, author, direct parent. */
  readonly index: {
    readonly mentionsOf: Map<string, string[]>;
    readonly byConversation: Map<string, string[]>;
    readonly byAuthor: Map<string, string[]>;
    readonly repliesTo: Map<string, string[]>;
    readonly all: string[];
  };
}

/** A world in which nothing exists yet. */
export function emptyWorld(): World {
  return {
    users: new Map(),
    handles: new Map(),
    posts: new Map(),
    dms: new Map(),
    chats: [],
    webhooks: new Map(),
    subscriptions: new Map(),
    aaaSubscriptions: [],
    events: [],
    userTokens: new Map(),
    refreshTokens: new Map(),
    windows: new Map(),
    keys: new Map(),
    index: { mentionsOf: new Map(), byConversation: new Map(), byAuthor: new Map(), repliesTo: new Map(), all: [] },
  };
}

/** The account with this handle (any case, with or without `@`), or undefined. */
export function userByHandle(world: World, handle: string): WorldUser | undefined {
  const id = world.handles.get(handle.replace(/^@/u, '').toLowerCase());
  return id === undefined ? undefined : world.users.get(id);
}

/** The newest version of a post that still exists; undefined when it was deleted or never was. */
export function livePost(world: World, id: string): WorldPost | undefined {
  const post = world.posts.get(id);
  return post === undefined || post.deletedAt !== null ? undefined : post;
}

/** Whether this version is the newest of its post: lists and the public page show only those. */
export function isNewestVersion(post: WorldPost): boolean {
  return post.versions.at(-1) === post.id;
}

/** Orders ids as numbers without parsing them: by length, then by text. */
export function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
