import type { Core } from '../core.ts';

/** What a post looks like from outside the API: the truth that tests compare with what a bot believes. */
export interface PostState {
  readonly id: string;
  readonly key: string | null;
  readonly author: string;
  readonly typed: string;
  readonly conversationId: string;
  readonly inReplyTo: string | null;
  readonly versions: readonly string[];
  readonly createdAt: number;
  readonly deleted: 'author' | 'api' | null;
  readonly hidden: boolean;
  readonly hiddenBy: 'api' | 'app' | null;
  /** How often the flag went from shown to hidden, by the API and by hand. */
  readonly timesHidden: number;
  readonly timesHiddenByApi: number;
  /** How often it went back. */
  readonly timesUnhidden: number;
  /** Accepted calls, whether they changed anything or not, and refused ones. */
  readonly hideCalls: number;
  readonly unhideCalls: number;
  readonly refusedCalls: number;
}

/** What a DM looks like from outside the API. */
export interface DmState {
  readonly id: string;
  readonly key: string | null;
  readonly conversationId: string;
  readonly sender: string;
  readonly typed: string;
  readonly viaApi: boolean;
  /** Handles whose own copy is deleted. */
  readonly deletedFor: readonly string[];
}

/** The whole state that acts leave behind. */
export interface StateReport {
  readonly now: number;
  readonly posts: readonly PostState[];
  readonly dms: readonly DmState[];
  readonly chats: readonly string[];
  readonly mutes: readonly { readonly by: string; readonly target: string }[];
  readonly dmBlocks: readonly { readonly by: string; readonly target: string }[];
  readonly webhooks: readonly { readonly id: string; readonly url: string; readonly valid: boolean }[];
  readonly subscriptions: readonly { readonly id: string; readonly eventType: string; readonly webhookId: string | null }[];
  readonly accountActivity: readonly { readonly webhookId: string; readonly userId: string }[];
  readonly calls: Readonly<Record<string, number>>;
  readonly deliveries: Readonly<Record<string, number>>;
  readonly bill: { readonly units: Readonly<Record<string, number>>; readonly dollars: number };
}

/** Reads the state off the world. */
export function stateReport(core: Core): StateReport {
  const { world } = core;
  const keys = new Map([...world.keys].map(([key, id]) => [id, key]));
  const handle = (id: string): string => world.users.get(id)?.username ?? id;
  const pairs = (which: 'mutes' | 'dmBlocks'): { by: string; target: string }[] =>
    [...world.users.values()].flatMap((user) => [...user[which]].map((id) => ({ by: user.username, target: handle(id) })));
  return {
    now: core.clock.now(),
    posts: [...world.posts.values()].map((post) => ({
      id: post.id,
      key: keys.get(post.id) ?? null,
      author: handle(post.authorId),
      typed: post.typed,
      conversationId: post.conversationId,
      inReplyTo: post.inReplyTo,
      versions: post.versions,
      createdAt: post.createdAt,
      deleted: post.deletedBy,
      hidden: post.hidden,
      hiddenBy: post.hiddenBy,
      timesHidden: post.hiddenChanges.filter((change) => change.hidden).length,
      timesHiddenByApi: post.hiddenChanges.filter((change) => change.hidden && change.by === 'api').length,
      timesUnhidden: post.hiddenChanges.filter((change) => !change.hidden).length,
      hideCalls: post.calls.hide,
      unhideCalls: post.calls.unhide,
      refusedCalls: post.calls.refused,
    })),
    dms: [...world.dms.values()].map((dm) => ({
      id: dm.id,
      key: keys.get(dm.id) ?? null,
      conversationId: dm.conversationId,
      sender: handle(dm.senderId),
      typed: dm.typed,
      viaApi: dm.viaApi,
      deletedFor: [...dm.deletedFor.keys()].map(handle),
    })),
    chats: world.chats.map((chat) => chat.id),
    mutes: pairs('mutes'),
    dmBlocks: pairs('dmBlocks'),
    webhooks: [...world.webhooks.values()].map(({ id, url, valid }) => ({ id, url, valid })),
    subscriptions: [...world.subscriptions.values()].map(({ id, eventType, webhookId }) => ({ id, eventType, webhookId })),
    accountActivity: world.aaaSubscriptions,
    calls: core.log.counts(),
    deliveries: core.hooks.counts(),
    bill: core.bill.total(),
  };
}
