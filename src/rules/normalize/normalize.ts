import type { Span } from '../../domain/finding.ts';
import type { Message } from '../../domain/message.ts';
import { findLinks } from './find-links.ts';
import type { SeenLink } from './find-links.ts';
import { findQuotes } from './find-quotes.ts';
import type { Stretch } from './find-quotes.ts';
import { foldText, originalSpan, readAtMost } from './fold-text.ts';
import type { FoldedText, Mask } from './fold-text.ts';
import { tokenize } from './tokenize.ts';
import type { Token } from './tokenize.ts';
import type { UnfoldedView } from './unfolded-view.ts';

/** How a link and a handle stand in the folded views: neither is language, and neither is searched for words. */
export const linkSign = '\ufffc';
export const handleSign = '@';

/** A message made ready for the rules: unfolded, cut into words, with the way back to the original text. */
export interface NormalizedMessage {
  readonly message: Message;
  readonly view: FoldedText;
  readonly words: readonly Token[];
  /** Words that only appear when pieces are joined. */
  readonly joined: readonly Token[];
  /** All words with disguises undone, in order; empty when none is disguised. */
  readonly reread: readonly Token[];
  /** The folded view with disguises undone, for patterns; null in the ordinary case that it is the same. See `foldedStretch`. */
  readonly unfolded: UnfoldedView | null;
  readonly links: readonly SeenLink[];
  readonly quotes: readonly Stretch[];
  /** Handles of X in the text, as spans of the original. */
  readonly handles: readonly Span[];
}

const handle = /(?<![\p{L}\p{N}_@.])@[A-Za-z0-9_]{1,15}(?![A-Za-z0-9_@])/gu;

/** Makes a message ready for the rules. Pure; reads at most 10,000 characters (`view.cut` tells), in linear time. */
export function normalize(message: Message): NormalizedMessage {
  const links = findLinks(message, readAtMost);
  const handles = findHandles(message.text, links);
  const view = foldText(message.text, masksOf(links, handles));
  return { message, view, ...tokenize(view), links, quotes: findQuotes(view.folded), handles };
}

/** Span in the original text of a stretch of the folded views. */
export function spanOf(normalized: NormalizedMessage, from: number, to: number): Span {
  return originalSpan(normalized.view, from, to);
}

function findHandles(text: string, links: readonly SeenLink[]): readonly Span[] {
  if (!text.includes('@')) return [];
  const handles: Span[] = [];
  let link = 0;
  for (const match of text.slice(0, readAtMost).matchAll(handle)) {
    const end = match.index + match[0].length;
    while ((links[link]?.end ?? Infinity) <= match.index) link++;
    const next = links[link];
    if (next === undefined || next.start >= end) handles.push([match.index, end]);
  }
  return handles;
}

function masksOf(links: readonly SeenLink[], handles: readonly Span[]): readonly Mask[] {
  if (links.length === 0 && handles.length === 0) return [];
  const masks = [
    ...links.map((link) => ({ start: link.start, end: link.end, sign: linkSign })),
    ...handles.map(([start, end]) => ({ start, end, sign: handleSign })),
  ].sort((a, b) => a.start - b.start);
  return masks.filter((mask, i) => i === 0 || mask.start >= (masks[i - 1]?.end ?? 0));
}
