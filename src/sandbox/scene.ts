import type { Delivery } from './world-events.ts';

/**
 * A scene in data: accounts, then steps in order. Accounts are named by handle; posts and DMs by the `key` a step gave them, or by id.
 * `POST /_control/scene` and `Sandbox.play` take the same shape.
 */
export interface Scene {
  readonly users?: readonly SceneUser[];
  readonly steps?: readonly SceneStep[];
}

/** An account of a scene. An existing handle is updated, not doubled. */
export interface SceneUser {
  readonly handle: string;
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly createdAt?: number;
  readonly protected?: boolean;
  readonly verified?: boolean;
  readonly followers?: number;
  readonly following?: number;
  readonly acceptsDms?: 'everyone' | 'contacted' | 'nobody';
}

/** What a post may carry beside its text. */
export interface PostExtras {
  readonly key?: string;
  readonly lang?: string;
  /** Number of pictures. */
  readonly media?: number;
  readonly possiblySensitive?: boolean;
  readonly replySettings?: string;
  /** How late mentions and search list it, in milliseconds; default: the setting. */
  readonly indexedAfterMs?: number;
  /**
   * `held`: webhooks hear of it when the post is deleted (then the deletion goes first) or `release` is called; `lost`: never, only
   * polling, search and replay have it. Default `now`.
   */
  readonly delivery?: Delivery;
}

/** What a DM may carry beside its text. */
export interface DmExtras {
  readonly key?: string;
  readonly media?: number;
  readonly delivery?: Exclude<Delivery, 'held'>;
}

/** One thing that somebody on X does. `to` and `of` are a key or an id; `by`, `from` are handles. */
export type SceneStep =
  | ({ readonly do: 'post'; readonly by: string; readonly text: string } & PostExtras)
  /** `mention: false`: the author unticked the people of the thread, so that no implicit @name is carried. */
  | ({
      readonly do: 'reply';
      readonly by: string;
      readonly to: string;
      readonly text: string;
      readonly mention?: boolean;
    } & PostExtras)
  | ({ readonly do: 'quote'; readonly by: string; readonly of: string; readonly text: string } & PostExtras)
  | { readonly do: 'repost'; readonly by: string; readonly of: string; readonly key?: string }
  | { readonly do: 'edit'; readonly of: string; readonly text: string; readonly key?: string }
  | { readonly do: 'delete'; readonly of: string }
  | { readonly do: 'unhide'; readonly of: string }
  | { readonly do: 'hide'; readonly of: string }
  | ({ readonly do: 'dm'; readonly from: string; readonly to: string; readonly text: string } & DmExtras)
  | { readonly do: 'chat'; readonly from: string; readonly to: string; readonly key?: string }
  | { readonly do: 'dm-block'; readonly by: string; readonly target: string }
  | { readonly do: 'revoke'; readonly by: string }
  | { readonly do: 'advance'; readonly ms: number };
