import { escapeHtml } from './escape-html.ts';
import { icon, iconSprite } from './icons.ts';
import { renderReply, renderRoot, replyTemplate } from './render-post.ts';
import { shownReplies, threadJson } from './thread-json.ts';
import type { CountsJson, ThreadJson, ThreadLinkJson } from './thread-json.ts';
import type { ThreadView } from './thread-view.ts';

export interface PageOptions {
  /** Put before every address of the page, for a server that mounts it under a path; no slash at the end. Default: none. */
  readonly basePath?: string;
}

/** The whole page of a thread as anybody sees it: readable without the script, which only keeps it up to date. */
export function renderThreadPage(view: ThreadView, options: PageOptions = {}): string {
  const base = escapeHtml(options.basePath ?? '');
  const thread = threadJson(view);
  const { name, handle, id } = thread.root;
  const visible = thread.replies.filter((reply) => !reply.hidden);
  return document(
    base,
    `${name} (@${handle}) sur le faux X`,
    `<div class="layout">
${asideLeft(base, thread)}
<main class="thread" id="fil" tabindex="-1" data-base="${base}" data-source="${base}/${escapeHtml(handle)}/status/${escapeHtml(id)}.json">
<h1 class="thread-title">Fil de discussion<span class="live" data-slot="live" role="status">En direct</span></h1>
${renderRoot(thread.root)}
${hiddenFold(thread)}
<section aria-labelledby="replies-title"><h2 class="order" id="replies-title">Réponses<span>les plus récentes d’abord</span></h2>
<ol class="replies" data-slot="visible-list">${visible.map((reply) => renderReply(reply, handle)).join('\n')}</ol>
<p class="empty" data-slot="empty"${visible.length > 0 ? ' hidden' : ''}>Aucune réponse visible pour l’instant.</p>
<p class="older" data-slot="older"${thread.counts.older === 0 ? ' hidden' : ''}>Seules les ${shownReplies} réponses les plus récentes sont affichées ; toutes sont comptées.</p></section>
</main>
${asideRight(thread.counts)}
</div>
${replyTemplate(handle)}`,
  );
}

/** Shown at the front door while the brand has posted nothing, or (status 404) where there is no such thread. */
export function renderNoticePage(notice: string, options: PageOptions = {}): string {
  return document(
    escapeHtml(options.basePath ?? ''),
    'Faux X',
    `<main class="notice" id="fil" tabindex="-1">${icon('sand')}<h1>${escapeHtml(notice)}</h1></main>`,
  );
}

function document(base: string, title: string, content: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${base}/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${base}/assets/page.css">
<script src="${base}/assets/page.js" defer></script>
<noscript><meta http-equiv="refresh" content="5"></noscript>
</head>
<body>
${iconSprite()}
<a class="skip" href="#fil">Aller au fil</a>
<header class="banner">${icon('sand')}<p><strong>Bac à sable :</strong> faux X sur cette machine ; tout est inventé.</p></header>
${content}
</body>
</html>
`;
}

function hiddenFold(thread: ThreadJson): string {
  const hidden = thread.replies.filter((reply) => reply.hidden);
  const handle = escapeHtml(thread.root.handle);
  return `<details class="fold" data-slot="fold"${thread.counts.hidden === 0 ? ' hidden' : ''}>
<summary>${icon('hidden')}<span>Réponses masquées (<span data-slot="fold-count">${thread.counts.hidden}</span>)</span>${icon('chevron')}</summary>
<p class="fold-note">@${handle} a masqué ces réponses. Comme sur X, tout le monde peut les lire.</p>
<ol class="replies" data-slot="hidden-list" aria-label="Réponses masquées">${hidden.map((reply) => renderReply(reply, thread.root.handle)).join('\n')}</ol>
</details>`;
}

function asideLeft(base: string, thread: ThreadJson): string {
  const links = thread.threads.map((link) => threadLink(base, link, link.id === thread.root.id)).join('');
  return `<nav class="side side-left" aria-labelledby="threads-title"><a class="wordmark" href="${base}/">${icon('sand')}<span>faux X</span></a>
<h2 id="threads-title">Fils de @${escapeHtml(thread.root.handle)}</h2>
<ul class="threads" data-slot="threads">${links}</ul></nav>`;
}

function threadLink(base: string, link: ThreadLinkJson, current: boolean): string {
  const address = `${base}/${escapeHtml(link.handle)}/status/${escapeHtml(link.id)}`;
  return `<li><a href="${address}" data-thread="${escapeHtml(link.id)}"${current ? ' aria-current="page"' : ''}><span class="excerpt" dir="auto">${escapeHtml(link.excerpt)}</span>
<span class="meta" data-slot="thread-meta">${link.meta}</span></a></li>`;
}

function asideRight(counts: CountsJson): string {
  return `<aside class="side side-right" aria-labelledby="counts-title"><h2 id="counts-title">Ce que le monde voit</h2>
<dl class="counts">
<div class="count"><dt>Reçues</dt><dd data-slot="received">${counts.received}</dd></div>
<div class="count count-visible"><dt>Visibles</dt><dd data-slot="visible">${counts.visible}</dd></div>
<div class="count count-hidden"><dt>Masquées</dt><dd data-slot="hidden">${counts.hidden}</dd></div>
</dl>
<svg class="share" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="share-hidden" width="100" height="1"/><rect class="share-visible" height="1" data-slot="share" width="${counts.visibleShare}"/></svg>
<dl class="facts">
<div><dt>Délai médian avant masquage</dt><dd data-slot="median">${counts.medianDelay ?? '–'}</dd></div>
<div><dt>Dernière réponse masquée</dt><dd data-slot="last">${counts.lastHidden ?? '–'}</dd></div>
</dl>
<p class="fineprint">Masquer n’est pas supprimer : une réponse masquée se replie, et chacun peut la rouvrir.</p>
<p class="sr" aria-live="polite" data-slot="spoken"></p></aside>`;
}
