import type { PostView, ReplyView, ThreadView } from './thread-view.ts';

/** Now, in tests of the page: 22 November 2026, 12:00 in Paris. */
export const noon = Date.UTC(2026, 10, 22, 11);

export function aPost(given: Partial<PostView> = {}): PostView {
  return {
    id: '1000',
    author: { name: 'MINI France', handle: 'MINIFrance' },
    text: 'Quelle couleur pour vous ?',
    createdAt: noon - 600_000,
    mediaCount: 0,
    counters: { replies: 0, reposts: 0, likes: 0 },
    ...given,
  };
}

export function aReply(given: Partial<ReplyView> = {}): ReplyView {
  const author = { name: 'Camille R.', handle: 'camille_rx' };
  return {
    ...aPost({ id: '1001', author, text: 'Le vert.', createdAt: noon - 60_000 }),
    hidden: false,
    hiddenAt: null,
    answersHandle: null,
    ...given,
  };
}

export function aThread(given: Partial<ThreadView> = {}): ThreadView {
  return { now: noon, root: aPost(), replies: [], threads: [], ...given };
}
