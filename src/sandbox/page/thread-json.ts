import { avatarOf } from './avatar.ts';
import { printable } from './escape-html.ts';
import { ago, count, duration, moment, plural } from './french-words.ts';
import { textParts } from './text-parts.ts';
import type { TextPart } from './text-parts.ts';
import type { PostView, ReplyView, ThreadLink, ThreadView } from './thread-view.ts';

/** The most replies the page holds at once; older ones are counted but not shown. */
export const shownReplies = 300;

/** The thread ready to be shown: every word is already French text, so that the server's page and the script's updates cannot differ. */
export interface ThreadJson {
  readonly root: PostJson;
  /** Newest first, at most {@link shownReplies}. */
  readonly replies: readonly ReplyJson[];
  readonly counts: CountsJson;
  readonly threads: readonly ThreadLinkJson[];
}

export interface CountsJson {
  readonly received: number;
  readonly visible: number;
  readonly hidden: number;
  /** Counted, but too old to be shown. */
  readonly older: number;
  /** Visible replies, in per cent of those received, rounded; 100 when there are none. */
  readonly visibleShare: number;
  /** Median time from posting to hiding; null when nothing is hidden. */
  readonly medianDelay: string | null;
  /** When the last one was hidden, relative; null when nothing is hidden. */
  readonly lastHidden: string | null;
}

export interface PostJson {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly initials: string;
  readonly tone: number;
  readonly parts: readonly TextPart[];
  /** So long that it gets a scroll area of its own. */
  readonly long: boolean;
  readonly at: number;
  readonly iso: string;
  readonly ago: string;
  readonly moment: string;
  readonly media: number;
  readonly counters: { readonly replies: string; readonly reposts: string; readonly likes: string };
}

export interface ReplyJson extends PostJson {
  readonly hidden: boolean;
  readonly answers: string | null;
}

export interface ThreadLinkJson {
  readonly id: string;
  readonly handle: string;
  readonly excerpt: string;
  /** « 12 réponses · 3 masquées · 2 h ». */
  readonly meta: string;
}

export function threadJson(view: ThreadView): ThreadJson {
  const newest = view.replies.toSorted((a, b) => b.createdAt - a.createdAt || compareIds(b.id, a.id)).slice(0, shownReplies);
  return {
    root: postJson(view.root, view.now),
    replies: newest.map((reply) => ({ ...postJson(reply, view.now), hidden: reply.hidden, answers: reply.answersHandle })),
    counts: countsOf(view),
    threads: view.threads.map((link) => linkJson(link, view.now)),
  };
}

function countsOf(view: ThreadView): CountsJson {
  const received = view.replies.length;
  const hidden = view.replies.filter((reply) => reply.hidden).length;
  const moments = view.replies.flatMap((reply) => (reply.hidden && reply.hiddenAt !== null ? [reply.hiddenAt] : []));
  const last = moments.reduce<number | null>((latest, at) => (latest === null || at > latest ? at : latest), null);
  return {
    received,
    visible: received - hidden,
    hidden,
    older: Math.max(0, received - shownReplies),
    visibleShare: received === 0 ? 100 : Math.round((100 * (received - hidden)) / received),
    medianDelay: medianDelay(view.replies),
    lastHidden: last === null ? null : ago(last, view.now),
  };
}

function medianDelay(replies: readonly ReplyView[]): string | null {
  const delays = replies
    .flatMap((reply) => (reply.hidden && reply.hiddenAt !== null ? [reply.hiddenAt - reply.createdAt] : []))
    .sort((a, b) => a - b);
  const middle = delays[Math.floor((delays.length - 1) / 2)];
  return middle === undefined ? null : duration(middle);
}

function postJson(post: PostView, now: number): PostJson {
  const text = printable(post.text);
  return {
    id: post.id,
    name: printable(post.author.name),
    handle: printable(post.author.handle),
    ...avatarOf(post.author),
    parts: textParts(text),
    long: text.length > 700 || text.split('\n').length > 14,
    at: post.createdAt,
    iso: new Date(post.createdAt).toISOString(),
    ago: ago(post.createdAt, now),
    moment: moment(post.createdAt),
    media: post.mediaCount,
    counters: {
      replies: counter(post.counters.replies),
      reposts: counter(post.counters.reposts),
      likes: counter(post.counters.likes),
    },
  };
}

/** As on X, a zero is not written. */
function counter(value: number): string {
  return value === 0 ? '' : count(value);
}

function linkJson(link: ThreadLink, now: number): ThreadLinkJson {
  const words = link.text.replace(/\s+/gu, ' ').trim();
  const excerpt = printable(words.length > 90 ? `${words.slice(0, 88).trimEnd()}…` : words);
  const hidden = link.hidden === 0 ? [] : [plural(link.hidden, 'masquée', 'masquées')];
  const meta = [plural(link.replies, 'réponse', 'réponses'), ...hidden, ago(link.createdAt, now)].join(' · ');
  return { id: link.id, handle: printable(link.handle), excerpt, meta };
}

/** Post ids are decimal strings: the longer one is the later one. */
function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : Number(a > b);
}
