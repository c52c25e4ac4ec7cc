import type { MovableClock } from './clock.ts';
import type { IdMint } from './id-mint.ts';
import { composeText, type TrailingLink } from './post-text.ts';
import type { PostExtras, SceneUser } from './scene.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { SandboxSettings } from './settings.ts';
import { recordEvent, type Delivery, type EventSink, type NewEvent } from './world-events.ts';
import { userByHandle, type World, type WorldMedia, type WorldPost, type WorldUser } from './world.ts';

/** A mistake of whoever drives the sandbox: an unknown handle, key or id. Never an answer of the fake X. */
export class SandboxMisuse extends Error {
  override readonly name = 'SandboxMisuse';
}

/** What the acts need. */
export interface ActDeps {
  readonly world: World;
  readonly clock: MovableClock;
  readonly ids: IdMint;
  readonly random: SeededRandom;
  readonly settings: SandboxSettings;
  readonly sink: EventSink;
}

/** A new post, before it has an id. Users and posts are given by id. */
export interface PostDraft extends PostExtras {
  readonly authorId: string;
  readonly text: string;
  readonly inReplyTo?: string;
  readonly quoteOf?: string;
  readonly repostOf?: string;
  /** False: no implicit @names. */
  readonly mention?: boolean;
  /** Earlier version, for an edit. */
  readonly editOf?: WorldPost;
}

/** What people (and the API on their behalf) do with accounts and posts. */
export class WorldActs {
  readonly #deps: ActDeps;

  constructor(deps: ActDeps) {
    this.#deps = deps;
  }

  /** Adds an account, or updates the one with this handle. */
  addUser(user: SceneUser): WorldUser {
    const { world, clock, ids } = this.#deps;
    const known = userByHandle(world, user.handle);
    const id = known?.id ?? user.id ?? ids.next();
    const next: WorldUser = {
      id,
      username: user.handle.replace(/^@/u, ''),
      name: user.name ?? known?.name ?? user.handle,
      description: user.description ?? known?.description ?? '',
      createdAt: known?.createdAt ?? user.createdAt ?? clock.now() - 365 * 86_400_000,
      protected: user.protected ?? known?.protected ?? false,
      verified: user.verified ?? known?.verified ?? false,
      followers: user.followers ?? known?.followers ?? 42,
      following: user.following ?? known?.following ?? 120,
      acceptsDms: user.acceptsDms ?? known?.acceptsDms ?? 'contacted',
      mutes: known?.mutes ?? new Set(),
      dmBlocks: known?.dmBlocks ?? new Set(),
      blocks: known?.blocks ?? new Set(),
    };
    world.users.set(id, next);
    world.handles.set(next.username.toLowerCase(), id);
    return next;
  }

  /** The account of a handle or id. Throws `SandboxMisuse` when there is none. */
  user(handleOrId: string): WorldUser {
    const user = this.#deps.world.users.get(handleOrId) ?? userByHandle(this.#deps.world, handleOrId);
    if (user === undefined) throw new SandboxMisuse(`no such account: ${handleOrId}`);
    return user;
  }

  /** The post of a key or id (the newest version of it). Throws `SandboxMisuse` when there is none. */
  post(keyOrId: string): WorldPost {
    const { world } = this.#deps;
    const post = world.posts.get(world.keys.get(keyOrId) ?? keyOrId);
    const newest = post === undefined ? undefined : world.posts.get(post.versions.at(-1) ?? post.id);
    if (newest === undefined) throw new SandboxMisuse(`no such post: ${keyOrId}`);
    return newest;
  }

  /** Publishes a post, reply, quote, repost or edit and tells the webhooks. */
  publish(draft: PostDraft): WorldPost {
    const { world, clock, ids, random, settings } = this.#deps;
    const id = ids.next();
    const now = clock.now();
    const parent = draft.inReplyTo === undefined ? undefined : world.posts.get(draft.inReplyTo);
    const media = this.#media(draft.media ?? 0);
    const shown = composeText({
      typed: draft.text,
      implicit: parent === undefined || draft.mention === false ? [] : this.#implicit(draft.authorId, parent),
      trailing: this.#trailing(draft, id, media),
      htmlEscape: settings.htmlEscape,
      random,
      resolve: (handle) => userByHandle(world, handle),
    });
    const late = random.happens(settings.lateIndexing.share) ? settings.lateIndexing.ms : 0;
    const versions = draft.editOf?.versions ?? [];
    versions.push(id);
    const post: WorldPost = {
      id,
      authorId: draft.authorId,
      typed: draft.text,
      ...shown,
      conversationId: draft.editOf?.conversationId ?? parent?.conversationId ?? id,
      inReplyTo: parent?.id ?? null,
      inReplyToUserId: parent?.authorId ?? null,
      quoteOf: draft.quoteOf ?? null,
      repostOf: draft.repostOf ?? null,
      versions,
      createdAt: now,
      listedAt: now + (draft.indexedAfterMs ?? late),
      lang: draft.lang ?? draft.editOf?.lang ?? 'und',
      media,
      replySettings: draft.replySettings ?? 'everyone',
      possiblySensitive: draft.possiblySensitive ?? false,
      metrics: { likes: 0, reposts: 0, replies: 0, quotes: 0, bookmarks: 0, impressions: 0 },
      hidden: false,
      hiddenBy: null,
      hiddenAt: null,
      hiddenChanges: [],
      calls: { hide: 0, unhide: 0, refused: 0 },
      deletedAt: null,
      deletedBy: null,
    };
    this.#file(post, draft.key);
    this.#emit({ kind: 'post', post }, draft.delivery);
    return post;
  }

  /** Deletes a post with its whole edit chain. Repeating it changes nothing. */
  remove(post: WorldPost, by: 'author' | 'api'): void {
    const { world, clock } = this.#deps;
    if (post.deletedAt !== null) return;
    for (const id of post.versions) {
      const version = world.posts.get(id);
      if (version === undefined) continue;
      version.deletedAt = clock.now();
      version.deletedBy = by;
    }
    this.#emit({ kind: 'post-deleted', post: world.posts.get(post.versions.at(-1) ?? post.id) ?? post });
  }

  /** Sets the hidden flag; no event is fired, as on X. */
  setHidden(post: WorldPost, hidden: boolean, by: 'api' | 'app'): void {
    if (post.hidden === hidden) return;
    const at = this.#deps.clock.now();
    post.hidden = hidden;
    post.hiddenBy = hidden ? by : null;
    post.hiddenAt = hidden ? at : null;
    post.hiddenChanges.push({ at, hidden, by });
  }

  /** Mutes or unmutes for one account. */
  setMuted(userId: string, targetId: string, muted: boolean): void {
    const user = this.user(userId);
    if (user.mutes.has(targetId) === muted) return;
    if (muted) user.mutes.add(targetId);
    else user.mutes.delete(targetId);
    this.#emit({ kind: muted ? 'muted' : 'unmuted', userId, targetId });
  }

  /** A user withdraws the app's access: all tokens die, and `oauth.revoke` is delivered. */
  revoke(userId: string): void {
    const { world } = this.#deps;
    for (const token of world.userTokens.values()) if (token.userId === userId) token.revoked = true;
    for (const token of world.refreshTokens.values()) if (token.userId === userId) token.revoked = true;
    this.#emit({ kind: 'revoked', userId });
  }

  #implicit(authorId: string, parent: WorldPost): string[] {
    const { world } = this.#deps;
    const ids = new Set([parent.authorId, ...parent.mentions.map((mention) => mention.id)]);
    ids.delete(authorId);
    return [...ids].flatMap((id) => world.users.get(id)?.username ?? []);
  }

  #trailing(draft: PostDraft, id: string, media: readonly WorldMedia[]): TrailingLink[] {
    const { world } = this.#deps;
    const links: TrailingLink[] = [];
    const quoted = draft.quoteOf === undefined ? undefined : world.posts.get(draft.quoteOf);
    if (quoted !== undefined) {
      const handle = world.users.get(quoted.authorId)?.username ?? 'i';
      const expandedUrl = `https://twitter.com/${handle}/status/${quoted.id}`;
      links.push({ expandedUrl, displayUrl: `x.com/${handle}/status/…` });
    }
    if (media.length > 0) {
      const handle = world.users.get(draft.authorId)?.username ?? 'i';
      const expandedUrl = `https://twitter.com/${handle}/status/${id}/photo/1`;
      links.push({ expandedUrl, displayUrl: `pic.x.com/${id.slice(-8)}` });
    }
    return links;
  }

  #media(count: number): WorldMedia[] {
    const { ids } = this.#deps;
    return Array.from({ length: count }, () => {
      const id = ids.next();
      return { mediaKey: `3_${id}`, type: 'photo', url: `https://pbs.twimg.com/media/${id}.jpg`, altText: null };
    });
  }

  #file(post: WorldPost, key: string | undefined): void {
    const { world } = this.#deps;
    world.posts.set(post.id, post);
    if (key !== undefined) world.keys.set(key, post.id);
    world.index.all.push(post.id);
    file(world.index.byAuthor, post.authorId, post.id);
    file(world.index.byConversation, post.conversationId, post.id);
    for (const id of new Set(post.mentions.map((mention) => mention.id))) file(world.index.mentionsOf, id, post.id);
    if (post.inReplyTo !== null) file(world.index.repliesTo, post.inReplyTo, post.id);
    const count = (id: string | null, metric: 'replies' | 'quotes' | 'reposts'): void => {
      const target = id === null ? undefined : world.posts.get(id);
      if (target !== undefined) target.metrics[metric] += 1;
    };
    if (post.versions.length > 1) return;
    count(post.inReplyTo, 'replies');
    count(post.quoteOf, 'quotes');
    count(post.repostOf, 'reposts');
  }

  #emit(event: NewEvent, delivery: Delivery = 'now'): void {
    recordEvent(this.#deps.world, this.#deps.clock.now(), event, this.#deps.sink, delivery);
  }
}

function file(index: Map<string, string[]>, under: string, id: string): void {
  const ids = index.get(under);
  if (ids === undefined) index.set(under, [id]);
  else ids.push(id);
}
