import type { PublicPage } from '../page-port.ts';
import { compareIds, isNewestVersion, userByHandle } from '../world.ts';
import type { World, WorldPost } from '../world.ts';
import { answerPage } from './routes.ts';
import type { ThreadQuery } from './routes.ts';
import type { AuthorView, PostView, ReplyView, ThreadLink, ThreadView } from './thread-view.ts';

/** How many of an account's threads the page offers. */
const offeredThreads = 8;

/** The public page over the sandbox's world; `brandHandle` is the account whose newest thread stands at `/`. */
export function worldPage(brandHandle: string): PublicPage {
  return (world, request) =>
    answerPage({ method: 'GET', path: request.path }, (query) => threadView(world, query, brandHandle, request.now));
}

/** The thread that the world's visitor asks for; null when there is none. A reply's address shows the thread it stands in. */
export function threadView(world: World, query: ThreadQuery, brandHandle: string, now: number): ThreadView | null {
  const author = userByHandle(world, query.handle ?? brandHandle);
  if (author === undefined) return null;
  const root = query.id === null ? threadsOf(world, author.id)[0] : rootOf(world, query.id);
  if (root === undefined) return null;
  return {
    now,
    root: postView(world, root),
    replies: repliesTo(world, root).map((reply) => replyView(world, reply, root)),
    threads: threadsOf(world, root.authorId)
      .slice(0, offeredThreads)
      .map((thread) => linkView(world, thread)),
  };
}

function rootOf(world: World, id: string): WorldPost | undefined {
  const conversation = world.posts.get(id)?.conversationId;
  const newest = world.posts.get(conversation ?? '')?.versions.at(-1);
  const root = world.posts.get(newest ?? '');
  return root !== undefined && isShown(root) && root.inReplyTo === null ? root : undefined;
}

/** Newest first. */
function threadsOf(world: World, authorId: string): readonly WorldPost[] {
  return postsOf(world, world.index.byAuthor.get(authorId))
    .filter((post) => post.inReplyTo === null && post.repostOf === null)
    .toSorted((a, b) => compareIds(b.id, a.id));
}

function repliesTo(world: World, root: WorldPost): readonly WorldPost[] {
  return postsOf(world, world.index.byConversation.get(root.conversationId)).filter((post) => post.inReplyTo !== null);
}

function postsOf(world: World, ids: readonly string[] = []): readonly WorldPost[] {
  return ids.flatMap((id) => {
    const post = world.posts.get(id);
    return post !== undefined && isShown(post) ? [post] : [];
  });
}

/** Neither deleted nor replaced by an edit. */
function isShown(post: WorldPost): boolean {
  return post.deletedAt === null && isNewestVersion(post);
}

function replyView(world: World, reply: WorldPost, root: WorldPost): ReplyView {
  const answered = reply.inReplyToUserId === root.authorId ? undefined : world.users.get(reply.inReplyToUserId ?? '');
  return { ...postView(world, reply), hidden: reply.hidden, hiddenAt: reply.hiddenAt, answersHandle: answered?.username ?? null };
}

function postView(world: World, post: WorldPost): PostView {
  return {
    id: post.id,
    author: authorView(world, post.authorId),
    text: post.typed,
    createdAt: post.createdAt,
    mediaCount: post.media.length,
    counters: { replies: post.metrics.replies, reposts: post.metrics.reposts, likes: post.metrics.likes },
  };
}

function authorView(world: World, id: string): AuthorView {
  const user = world.users.get(id);
  return user === undefined ? { name: 'Compte inconnu', handle: 'inconnu' } : { name: user.name, handle: user.username };
}

function linkView(world: World, thread: WorldPost): ThreadLink {
  const replies = repliesTo(world, thread);
  return {
    id: thread.id,
    handle: authorView(world, thread.authorId).handle,
    text: thread.typed,
    createdAt: thread.createdAt,
    replies: replies.length,
    hidden: replies.filter((reply) => reply.hidden).length,
  };
}
