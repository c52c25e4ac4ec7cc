import { afterEach, describe, expect, it } from 'vitest';
import { XRequestRefusedError } from '../domain/errors.ts';
import { xId } from '../domain/ids.ts';
import { brand } from './local-x.fixture.ts';
import { closeAll, notFound, wiredX } from './wired-x.fixture.ts';

const signal = new AbortController().signal;
const one = xId('2090000000000000001');

describe('x/x-post-reader', () => {
  afterEach(closeAll);

  it('reads one page of mentions', async () => {
    const { x, server } = await wiredX(() => ({
      json: {
        data: [{ id: '7', text: 'a', author_id: '900001', conversation_id: '7' }, { id: '6' }, 'x'],
        includes: { users: [{ id: '900001', username: 'troll_fr' }] },
        errors: [{ type: 'https://api.x.com/2/problems/not-authorized-for-resource', section: 'includes' }],
        meta: { result_count: 3, newest_id: '7', oldest_id: '6', next_token: '7140dibdnow9c7btw3z0' },
      },
    }));

    const page = await x.posts.mentions({ sinceId: xId('5'), pageToken: 'abc' }, signal);

    expect(page).toMatchObject({ newestId: '7', oldestId: '6', nextToken: '7140dibdnow9c7btw3z0' });
    expect(page.arrivals).toMatchObject([
      { kind: 'message', message: { author: { handle: 'troll_fr' }, road: 'mentions' } },
      { kind: 'unreadable' },
      { kind: 'unreadable' },
      { kind: 'skipped', type: 'problem.not-authorized-for-resource' },
    ]);
    const query = server.seen[0]?.query;
    expect(server.seen[0]?.path).toBe('/2/users/2244994945/mentions');
    expect([query?.get('since_id'), query?.get('pagination_token'), query?.get('max_results')]).toEqual(['5', 'abc', '100']);
    expect(query?.get('tweet.fields')).toContain('note_tweet');
  });

  it('reads an empty page, which has no data', async () => {
    const { x } = await wiredX(() => ({ json: { meta: { result_count: 0 } } }));

    expect(await x.posts.mentions({}, signal)).toEqual({ arrivals: [], newestId: null, oldestId: null, nextToken: null });
  });

  it('does not take a page of errors for an empty page', async () => {
    const { x } = await wiredX(() => ({ json: { errors: [notFound] } }));

    await expect(x.posts.mentions({}, signal)).rejects.toThrow(XRequestRefusedError);
  });

  it('calls for help when X does not know our spelling', async () => {
    const message = 'The `tweet.fields` query parameter value [x] is not one of [y]';
    const { x, alerts } = await wiredX(() => ({ status: 400, json: { errors: [{ message }], title: 'Invalid Request' } }));

    await expect(x.posts.mentions({}, signal)).rejects.toMatchObject({
      code: 'x.request-refused',
      facts: { code: 'spelling' },
    });
    expect(alerts).toEqual(['x.spelling']);
  });

  it('sweeps many threads with several queries, and each with all its pages', async () => {
    const pages = new Map([['a', { result_count: 0, next_token: 'second-page' }]]);
    const { x, server } = await wiredX((seen) => {
      if (seen.path === '/2/users/me') return { json: { data: { id: brand, username: 'MINIFrance' } } };
      const meta = pages.get('a') ?? { result_count: 0 };
      pages.clear();
      return { json: { meta } };
    });
    const roots = Array.from({ length: 15 }, (_, i) => xId(`20807613903449377${10 + i}`));

    let pageToken: string | undefined;
    do {
      const page = await x.posts.searchThreads(
        { roots, sinceId: xId('9'), ...(pageToken === undefined ? {} : { pageToken }) },
        signal,
      );
      pageToken = page.nextToken ?? undefined;
    } while (pageToken !== undefined);

    const searches = server.seen.filter((seen) => seen.path === '/2/tweets/search/recent').map((seen) => seen.query);
    expect(searches).toHaveLength(3);
    expect(searches.map((query) => query.get('next_token'))).toEqual([null, 'second-page', null]);
    expect(searches[0]?.get('query')).toMatch(
      /^\(to:MINIFrance OR @MINIFrance OR conversation_id:.*\) -from:MINIFrance -is:retweet$/,
    );
    expect(searches.every((query) => (query.get('query') ?? '').length <= 512)).toBe(true);
    expect(roots.every((root) => searches.some((query) => query.get('query')?.includes(root)))).toBe(true);
  });

  it('searches without the cursor when X refuses it as too old', async () => {
    const { x, server } = await wiredX((seen) => {
      if (seen.path === '/2/users/me') return { json: { data: { id: brand, username: 'MINIFrance' } } };
      if (!seen.query.has('since_id')) return { json: { meta: { result_count: 0 } } };
      return {
        status: 400,
        json: { errors: [{ parameters: { since_id: ['9'] }, message: 'too old' }], title: 'Invalid Request' },
      };
    });

    await x.posts.searchThreads({ roots: [], sinceId: xId('9') }, signal);

    expect(server.seen.map((seen) => seen.query.get('since_id'))).toEqual([null, '9', null]);
  });

  it('looks up: found, deleted, protected', async () => {
    const { x } = await wiredX(() => ({
      json: {
        data: [
          {
            id: '1',
            text: 'a',
            author_id: '900001',
            conversation_id: '9',
            referenced_tweets: [{ type: 'replied_to', id: '9' }],
            edit_history_tweet_ids: ['1'],
          },
        ],
        errors: [
          { type: 'https://api.twitter.com/2/problems/resource-not-found', value: '2', parameter: 'ids', resource_id: '2' },
          { type: 'https://api.x.com/2/problems/not-authorized-for-resource', value: '3', parameter: 'ids', resource_id: '3' },
          {
            type: 'https://api.x.com/2/problems/resource-not-found',
            value: '1',
            parameter: 'referenced_tweets.id',
            section: 'includes',
          },
        ],
      },
    }));

    const looked = await x.posts.lookup([xId('1'), xId('2'), xId('3')], signal);

    expect(looked.get(xId('1'))).toMatchObject({
      kind: 'found',
      post: { authorId: '900001', conversationId: '9', inReplyTo: '9', versions: ['1'], arrival: { kind: 'message' } },
    });
    expect(looked.get(xId('2'))).toEqual({ kind: 'gone', why: 'deleted' });
    expect(looked.get(xId('3'))).toEqual({ kind: 'gone', why: 'not-authorized' });
  });

  it('does not take silence about a post for its deletion', async () => {
    const { x } = await wiredX(() => ({ json: { data: [] } }));

    await expect(x.posts.lookup([one], signal)).rejects.toMatchObject({ code: 'x.unavailable', facts: { missing: 1 } });
  });

  it('looks up more than a hundred in several calls, and nothing in none', async () => {
    const { x, server } = await wiredX((seen) => ({
      json: { errors: (seen.query.get('ids') ?? '').split(',').map((id) => ({ ...notFound, value: id, resource_id: id })) },
    }));

    const looked = await x.posts.lookup(
      Array.from({ length: 250 }, (_, i) => xId(String(i + 1))),
      signal,
    );
    const none = await x.posts.lookup([], signal);

    expect([looked.size, none.size, server.seen.length]).toEqual([250, 0, 3]);
  });
});
