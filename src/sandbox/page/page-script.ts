/**
 * `page.js`: asks for the thread's JSON each second and brings the page up to it, reply by reply (keyed by id, so that nothing that did not
 * change is touched). Texts enter by `textContent` only. A reply that has become hidden glows, folds, and then lies among the hidden ones.
 * Plain JavaScript of the browser, written here as text: the build copies no assets and the server needs no file.
 */
export const pageScript = String.raw`'use strict';
(() => {
  const main = document.querySelector('main');
  const source = main.dataset.source;
  if (!source) {
    setTimeout(() => location.reload(), 2000);
    return;
  }
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const glowMs = 1500;
  const foldMs = 500;
  const visibleList = slot(document, 'visible-list');
  const hiddenList = slot(document, 'hidden-list');
  const fold = slot(document, 'fold');
  const live = slot(document, 'live');
  const template = document.getElementById('reply-template');
  /** id -> { item, state: 'visible' | 'leaving' | 'hidden' } */
  const known = new Map();
  for (const item of visibleList.children) known.set(item.dataset.id, { item, state: 'visible' });
  for (const item of hiddenList.children) known.set(item.dataset.id, { item, state: 'hidden' });
  let failures = 0;
  let shownHidden = Number(slot(document, 'fold-count').textContent);
  let saidAt = 0;
  let said = '';

  function slot(root, name) {
    return root.querySelector('[data-slot="' + name + '"]');
  }

  /** Writes only what differs: screen readers and selections stay undisturbed. */
  function write(root, name, text) {
    const node = slot(root, name);
    if (node && node.textContent !== text) node.textContent = text;
  }

  function show(root, name, shown) {
    slot(root, name).hidden = !shown;
  }

  function create(reply) {
    const item = template.content.firstElementChild.cloneNode(true);
    item.id = 'post-' + reply.id;
    item.dataset.id = reply.id;
    item.dataset.at = String(reply.at);
    const avatar = slot(item, 'avatar');
    avatar.textContent = reply.initials;
    avatar.className = 'avatar tone-' + reply.tone;
    write(item, 'name', reply.name);
    write(item, 'handle', '@' + reply.handle);
    const text = slot(item, 'text');
    text.replaceChildren(...reply.parts.map(part));
    if (reply.long) {
      text.tabIndex = 0;
      text.setAttribute('role', 'group');
      text.setAttribute('aria-label', 'Message long');
    }
    if (reply.answers !== null) {
      show(item, 'answers', true);
      write(item, 'answered', '@' + reply.answers);
    }
    if (reply.media > 0) {
      show(item, 'media', true);
      if (reply.media > 1) write(item, 'media-count', reply.media + ' images inventées');
    }
    const time = slot(item, 'time');
    time.dateTime = reply.iso;
    time.title = reply.moment;
    return item;
  }

  function part([kind, text]) {
    if (kind === 'plain') return document.createTextNode(text);
    const span = document.createElement('span');
    span.className = 'mark';
    span.textContent = text;
    return span;
  }

  function refresh(item, reply) {
    write(item, 'time', reply.ago);
    for (const name of ['replies', 'reposts', 'likes']) write(item, name, reply.counters[name]);
  }

  /** Newest first. */
  function insert(list, item) {
    const at = Number(item.dataset.at);
    const next = [...list.children].find((other) => Number(other.dataset.at) < at);
    list.insertBefore(item, next || null);
  }

  function enter(item, name) {
    item.classList.add(name);
    setTimeout(() => item.classList.remove(name), 2500);
  }

  function hide(entry) {
    entry.state = 'leaving';
    entry.item.classList.remove('is-new', 'is-back');
    entry.item.classList.add('is-hiding');
    setTimeout(() => {
      entry.item.classList.add('is-folding');
      setTimeout(() => settle(entry), calm.matches ? 0 : foldMs);
    }, glowMs);
  }

  /** The end of the fold; a reply shown again meanwhile stays where it is. */
  function settle(entry) {
    const hidden = entry.state === 'leaving';
    entry.item.classList.remove('is-hiding', 'is-folding');
    if (!hidden || !entry.item.isConnected) return;
    entry.state = 'hidden';
    insert(hiddenList, entry.item);
    count();
  }

  function reveal(entry) {
    const inFold = entry.state === 'hidden';
    entry.state = 'visible';
    entry.item.classList.remove('is-hiding', 'is-folding');
    if (inFold) insert(visibleList, entry.item);
    enter(entry.item, 'is-back');
  }

  let hiddenNow = shownHidden;
  /** The line says a reply is folded only once it is seen to be. */
  function count() {
    const leaving = [...known.values()].filter((entry) => entry.state === 'leaving').length;
    const folded = Math.max(0, hiddenNow - leaving);
    show(document, 'fold', folded > 0);
    show(document, 'empty', visibleList.children.length === 0);
    if (folded === shownHidden) return;
    write(document, 'fold-count', String(folded));
    if (folded > shownHidden) {
      fold.classList.remove('is-bumped');
      void fold.offsetWidth;
      fold.classList.add('is-bumped');
    }
    shownHidden = folded;
  }

  function apply(thread) {
    const present = new Set();
    for (const reply of thread.replies) {
      present.add(reply.id);
      let entry = known.get(reply.id);
      if (!entry) {
        entry = { item: create(reply), state: 'visible' };
        known.set(reply.id, entry);
        insert(visibleList, entry.item);
        enter(entry.item, 'is-new');
      }
      refresh(entry.item, reply);
      // One that came and was hidden between two looks was public for that moment: it is shown and folds like the others.
      if (reply.hidden && entry.state === 'visible') hide(entry);
      if (!reply.hidden && entry.state !== 'visible') reveal(entry);
    }
    for (const [id, entry] of known) {
      if (present.has(id)) continue;
      known.delete(id);
      entry.item.remove();
    }
    hiddenNow = thread.counts.hidden;
    count();
    counts(thread.counts);
    refreshRoot(thread.root);
    threads(thread.threads);
  }

  function refreshRoot(root) {
    const post = document.querySelector('.root');
    for (const name of ['replies', 'reposts', 'likes']) write(post, name, root.counters[name]);
  }

  function counts(now) {
    for (const name of ['received', 'visible', 'hidden']) write(document, name, String(now[name]));
    write(document, 'median', now.medianDelay || '–');
    write(document, 'last', now.lastHidden || '–');
    slot(document, 'share').setAttribute('width', String(now.visibleShare));
    show(document, 'older', now.older > 0);
    const sentence = now.received + ' réponses reçues, ' + now.visible + ' visibles, ' + now.hidden + ' masquées.';
    // Spoken at most every ten seconds: a storm of replies must not become a storm of announcements.
    if (sentence === said || performance.now() - saidAt < 10000) return;
    said = sentence;
    saidAt = performance.now();
    write(document, 'spoken', sentence);
  }

  function threads(links) {
    const list = slot(document, 'threads');
    for (const link of links) {
      let anchor = [...list.querySelectorAll('a')].find((other) => other.dataset.thread === link.id);
      if (!anchor) {
        anchor = document.createElement('a');
        anchor.dataset.thread = link.id;
        anchor.href = main.dataset.base + '/' + link.handle + '/status/' + link.id;
        for (const [name, kind] of [['excerpt', ''], ['meta', 'thread-meta']]) {
          const span = document.createElement('span');
          span.className = name;
          if (kind) span.dataset.slot = kind;
          if (!kind) span.textContent = link.excerpt;
          anchor.append(span);
        }
        const item = document.createElement('li');
        item.append(anchor);
        list.prepend(item);
      }
      write(anchor, 'thread-meta', link.meta);
    }
  }

  async function look() {
    try {
      const answer = await fetch(source, { cache: 'no-store', signal: AbortSignal.timeout(5000) });
      if (!answer.ok) throw new Error(String(answer.status));
      apply(await answer.json());
      failures = 0;
    } catch {
      failures += 1;
    }
    const lost = failures > 1;
    live.classList.toggle('is-lost', lost);
    const words = lost ? 'Connexion perdue, nouvel essai…' : 'En direct';
    if (live.textContent !== words) live.textContent = words;
    next();
  }

  function next() {
    setTimeout(() => (document.hidden ? next() : look()), Math.min(1000 * (failures + 1), 5000));
  }

  next();
})();
`;
