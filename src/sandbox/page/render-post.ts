import { escapeHtml } from './escape-html.ts';
import { brandBadge, icon, mediaPicture } from './icons.ts';
import type { TextPart } from './text-parts.ts';
import type { PostJson, ReplyJson } from './thread-json.ts';

/** An empty reply: the pattern that the script clones and fills through the `data-slot` marks. */
const blank: ReplyJson = {
  id: '',
  name: '',
  handle: '',
  initials: '',
  tone: 0,
  parts: [],
  long: false,
  at: 0,
  iso: '',
  ago: '',
  moment: '',
  media: 0,
  counters: { replies: '', reposts: '', likes: '' },
  hidden: false,
  answers: null,
};

/** `<template>` for the script; the same function draws it that draws the replies, so that they cannot differ. */
export function replyTemplate(brandHandle: string): string {
  return `<template id="reply-template">${renderReply(blank, brandHandle)}</template>`;
}

export function renderReply(reply: ReplyJson, brandHandle: string): string {
  const answers = reply.answers === null ? '' : `@${reply.answers}`;
  return `<li class="reply" id="post-${escapeHtml(reply.id)}" data-id="${escapeHtml(reply.id)}" data-at="${reply.at}">
<div class="reply-clip"><article class="post">
<span class="avatar tone-${reply.tone}" aria-hidden="true" data-slot="avatar">${escapeHtml(reply.initials)}</span>
<div class="post-body">
<header class="post-head"><bdi class="name" data-slot="name">${escapeHtml(reply.name)}</bdi> <bdi class="handle" data-slot="handle">@${escapeHtml(reply.handle)}</bdi><span class="dot" aria-hidden="true">·</span><time datetime="${reply.iso}" title="${reply.moment}" data-slot="time">${reply.ago}</time></header>
<p class="answers" data-slot="answers"${answers === '' ? ' hidden' : ''}>En réponse à <bdi class="mark" data-slot="answered">${escapeHtml(answers)}</bdi></p>
${renderText(reply)}
<p class="media" data-slot="media"${reply.media === 0 ? ' hidden' : ''}>${icon('image')}<span data-slot="media-count">${mediaWords(reply.media)}</span></p>
${renderCounters(reply)}
<p class="verdict">${icon('hidden')}Masquée par @${escapeHtml(brandHandle)}</p>
</div></article></div></li>`;
}

export function renderRoot(root: PostJson): string {
  return `<article class="root" aria-label="Publication de la marque">
<header class="root-head"><span class="avatar avatar-brand" aria-hidden="true">${escapeHtml(root.initials)}</span>
<div class="root-names"><span class="root-name"><bdi class="name">${escapeHtml(root.name)}</bdi>${brandBadge}</span><bdi class="handle">@${escapeHtml(root.handle)}</bdi></div></header>
${renderText(root)}
${root.media === 0 ? '' : `<figure class="root-media">${mediaPicture}<figcaption>${mediaWords(root.media)}</figcaption></figure>`}
<p class="root-time"><time datetime="${root.iso}">${root.moment}</time></p>
${renderCounters(root)}
</article>`;
}

function renderText(post: PostJson): string {
  // A text that scrolls by itself must be reachable by keyboard.
  const scrolls = post.long ? ' tabindex="0" role="group" aria-label="Message long"' : '';
  return `<div class="text" dir="auto" data-slot="text"${scrolls}>${post.parts.map(renderPart).join('')}</div>`;
}

function renderPart([kind, text]: TextPart): string {
  return kind === 'plain' ? escapeHtml(text) : `<span class="mark">${escapeHtml(text)}</span>`;
}

function renderCounters(post: PostJson): string {
  const { replies, reposts, likes } = post.counters;
  return `<ul class="counters">${counterItem('reply', 'replies', replies, 'réponses')}${counterItem('repost', 'reposts', reposts, 'reposts')}${counterItem('like', 'likes', likes, 'j’aime')}</ul>`;
}

function counterItem(picture: 'reply' | 'repost' | 'like', slot: string, value: string, words: string): string {
  return `<li class="counter counter-${picture}">${icon(picture)}<span data-slot="${slot}">${value}</span><span class="sr"> ${value === '' ? '0 ' : ''}${words}</span></li>`;
}

function mediaWords(media: number): string {
  return media < 2 ? 'Image inventée' : `${media} images inventées`;
}
