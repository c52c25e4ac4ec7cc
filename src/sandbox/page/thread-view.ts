/**
 * What the public page needs to know of a thread: plain values, so that the server only maps its world to them. It holds nothing that a
 * visitor of X could not see; a deleted post is simply absent.
 */
export interface ThreadView {
  /** Now, by the sandbox's own clock: milliseconds UTC. Every relative time on the page is counted from it. */
  readonly now: number;
  readonly root: PostView;
  /** Replies of every depth, oldest first. */
  readonly replies: readonly ReplyView[];
  /** Threads of the same brand that the visitor can go to; may contain this one. */
  readonly threads: readonly ThreadLink[];
}

/** Somebody's public face. */
export interface AuthorView {
  readonly name: string;
  /** Without the at sign. */
  readonly handle: string;
}

export interface PostView {
  readonly id: string;
  readonly author: AuthorView;
  /** As written; may be hostile in every way. */
  readonly text: string;
  /** Milliseconds UTC. */
  readonly createdAt: number;
  readonly mediaCount: number;
  readonly counters: CountersView;
}

export interface CountersView {
  readonly replies: number;
  readonly reposts: number;
  readonly likes: number;
}

export interface ReplyView extends PostView {
  readonly hidden: boolean;
  /** When it was hidden, milliseconds UTC; null while it is visible. */
  readonly hiddenAt: number | null;
  /** Whom it answers when that is somebody other than the brand; null otherwise. */
  readonly answersHandle: string | null;
}

export interface ThreadLink {
  readonly id: string;
  readonly handle: string;
  readonly text: string;
  readonly createdAt: number;
  readonly replies: number;
  readonly hidden: number;
}
