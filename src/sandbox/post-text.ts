import type { SeededRandom } from './seeded-random.ts';
import type { WorldMention, WorldUrl } from './world.ts';

/** A link that X puts after the typed text: pictures and quoted posts. */
export interface TrailingLink {
  readonly expandedUrl: string;
  readonly displayUrl: string;
}

/** What is needed to turn typed text into the text the API shows. */
export interface TextRequest {
  readonly typed: string;
  /** Handles that a reply carries without typing them. */
  readonly implicit: readonly string[];
  readonly trailing: readonly TrailingLink[];
  readonly htmlEscape: boolean;
  readonly random: SeededRandom;
  /** The account behind a handle, if there is one. */
  readonly resolve: (handle: string) => { readonly id: string; readonly username: string } | undefined;
}

/** The text as the API shows it, with its entities. Offsets are code points, half open. */
export interface ShownText {
  readonly text: string;
  readonly displayStart: number;
  readonly displayEnd: number;
  readonly urls: readonly WorldUrl[];
  readonly mentions: readonly WorldMention[];
}

const urlPattern = /https?:\/\/[^\s]+/gu;
const mentionPattern = /(?<![\w@/])@(\w{1,15})(?!\w)/gu;

/** Code points of a text; a lone surrogate counts as one. */
export function lengthInPoints(text: string): number {
  let points = 0;
  for (let i = 0; i < text.length; points += 1) i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
  return points;
}

/** The first `points` code points. */
export function firstPoints(text: string, points: number): string {
  let end = 0;
  for (let n = 0; n < points && end < text.length; n += 1) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return text.slice(0, end);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function displayOf(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/u, '');
  return bare.length > 26 ? `${bare.slice(0, 26)}…` : bare;
}

/** Builds the shown text: implicit @names first, links as t.co, HTML escaped, pictures and quotes as links at the end. */
export function composeText(request: TextRequest): ShownText {
  const prefix = request.implicit.map((handle) => `@${handle} `).join('');
  const displayStart = lengthInPoints(prefix);
  const escape = request.htmlEscape ? escapeHtml : (text: string): string => text;
  const urls: WorldUrl[] = [];
  let text = prefix;
  const addLink = (expandedUrl: string, displayUrl: string): void => {
    const url = `https://t.co/${request.random.text(10)}`;
    const start = lengthInPoints(text);
    text += url;
    urls.push({ start, end: start + url.length, url, expandedUrl, displayUrl });
  };
  let from = 0;
  for (const match of request.typed.matchAll(urlPattern)) {
    const link = match[0].replace(/[.,;:!?)\]'"]+$/u, '');
    text += escape(request.typed.slice(from, match.index));
    addLink(link, displayOf(link));
    from = match.index + link.length;
  }
  text += escape(request.typed.slice(from));
  const typedEnd = lengthInPoints(text);
  for (const link of request.trailing) {
    if (text.length > 0 && !/\s$/u.test(text)) text += ' ';
    addLink(link.expandedUrl, link.displayUrl);
  }
  const displayEnd = request.trailing.length === 0 ? typedEnd : (urls.at(-request.trailing.length)?.start ?? typedEnd);
  return { text, displayStart, displayEnd, urls, mentions: mentionsIn(text, request.resolve) };
}

function mentionsIn(text: string, resolve: TextRequest['resolve']): WorldMention[] {
  const mentions: WorldMention[] = [];
  for (const match of text.matchAll(mentionPattern)) {
    const user = resolve(match[1] ?? '');
    if (user === undefined) continue;
    const start = lengthInPoints(text.slice(0, match.index));
    mentions.push({ start, end: start + lengthInPoints(match[0]), username: user.username, id: user.id });
  }
  return mentions;
}
