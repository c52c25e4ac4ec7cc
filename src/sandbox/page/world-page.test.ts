import { describe, expect, it } from 'vitest';

import { emptyWorld } from '../world.ts';
import type { World, WorldPost, WorldUser } from '../world.ts';
import { noon } from './thread.fixture.ts';
import { threadView, worldPage } from './world-page.ts';

const anyThread = { handle: null, id: null };

describe('sandbox/page/world-page', () => {
  it('shows the brand’s newest thread at the front door, and offers the others', () => {
    const world = aWorld([post('10'), post('20'), post('21', { conversationId: '20', inReplyTo: '20', authorId: '2' })]);

    const view = threadView(world, anyThread, 'minifrance', noon);

    expect(view?.root.id).toBe('20');
    expect(view?.replies.map(({ id }) => id)).toEqual(['21']);
    expect(view?.threads.map(({ id, replies }) => [id, replies])).toEqual([
      ['20', 1],
      ['10', 0],
    ]);
  });

  it('shows no deleted post, and of an edited one the last version only', () => {
    const versions = ['12', '14'];
    const world = aWorld([
      post('10'),
      post('11', { conversationId: '10', inReplyTo: '10', deletedAt: noon }),
      post('12', { conversationId: '10', inReplyTo: '10', versions, typed: 'avant' }),
      post('14', { conversationId: '10', inReplyTo: '10', versions, typed: 'après' }),
    ]);

    expect(threadView(world, anyThread, 'MINIFrance', noon)?.replies.map(({ text }) => text)).toEqual(['après']);
  });

  it('leads from a reply to the thread it stands in, and says whom it answers', () => {
    const world = aWorld([
      post('10'),
      post('11', { conversationId: '10', inReplyTo: '10', inReplyToUserId: '1', authorId: '2' }),
      post('12', { conversationId: '10', inReplyTo: '11', inReplyToUserId: '2', authorId: '1', hidden: true, hiddenAt: noon }),
    ]);

    const view = threadView(world, { handle: 'camille_rx', id: '12' }, 'MINIFrance', noon);

    expect(view?.root.id).toBe('10');
    expect(view?.replies.map(({ answersHandle, hidden }) => [answersHandle, hidden])).toEqual([
      [null, false],
      ['camille_rx', true],
    ]);
  });

  it('knows no thread where there is none', () => {
    expect(threadView(aWorld([]), anyThread, 'MINIFrance', noon)).toBeNull();
    expect(threadView(aWorld([post('10')]), { handle: 'nobody', id: null }, 'MINIFrance', noon)).toBeNull();
    expect(
      threadView(aWorld([post('10', { deletedAt: noon })]), { handle: 'MINIFrance', id: '10' }, 'MINIFrance', noon),
    ).toBeNull();
  });

  it('answers in the sandbox’s own form, with type and policy', () => {
    const page = worldPage('MINIFrance');
    const ask = (path: string) => page(aWorld([post('10')]), { path, query: new URLSearchParams(), now: noon });

    expect(ask('/MINIFrance/status/10.json')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
    });
    expect(ask('/')?.headers['content-security-policy']).toContain("default-src 'none'");
    expect(ask('/2/tweets')).toBeNull();
  });
});

function aWorld(posts: readonly WorldPost[]): World {
  const world = emptyWorld();
  for (const user of [aUser('1', 'MINIFrance'), aUser('2', 'camille_rx')]) {
    world.users.set(user.id, user);
    world.handles.set(user.username.toLowerCase(), user.id);
  }
  for (const each of posts) {
    world.posts.set(each.id, each);
    world.index.byAuthor.set(each.authorId, [...(world.index.byAuthor.get(each.authorId) ?? []), each.id]);
    world.index.byConversation.set(each.conversationId, [
      ...(world.index.byConversation.get(each.conversationId) ?? []),
      each.id,
    ]);
  }
  return world;
}

function aUser(id: string, username: string): WorldUser {
  return {
    id,
    username,
    name: username,
    description: '',
    createdAt: 0,
    protected: false,
    verified: false,
    followers: 0,
    following: 0,
    acceptsDms: 'everyone',
    mutes: new Set(),
    dmBlocks: new Set(),
    blocks: new Set(),
  };
}

function post(id: string, given: Partial<WorldPost> = {}): WorldPost {
  return {
    id,
    authorId: '1',
    text: 'texte',
    typed: 'texte',
    displayStart: 0,
    displayEnd: 5,
    conversationId: id,
    inReplyTo: null,
    inReplyToUserId: null,
    quoteOf: null,
    repostOf: null,
    versions: [id],
    createdAt: noon - 60_000,
    listedAt: noon - 60_000,
    lang: 'fr',
    urls: [],
    mentions: [],
    media: [],
    replySettings: 'everyone',
    possiblySensitive: false,
    metrics: { likes: 0, reposts: 0, replies: 0, quotes: 0, bookmarks: 0, impressions: 0 },
    hidden: false,
    hiddenBy: null,
    hiddenAt: null,
    hiddenChanges: [],
    calls: { hide: 0, unhide: 0, refused: 0 },
    deletedAt: null,
    deletedBy: null,
    ...given,
  };
}
