import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { call, oauth1Header, type Loose } from './sandbox-caller.ts';

let x: Sandbox;
const brand = '2244994945';

beforeEach(async () => {
  x = await startSandbox();
  x.addUser({ handle: 'troll_fr', id: '900001', name: 'T' });
  x.addUser({ handle: 'fan_fr', id: '900002' });
});
afterEach(() => x.close());

describe('contract/sandbox-rest: reading', () => {
  it('shows me, and refuses the app alone and strangers', async () => {
    const me = await call(x, 'brand', 'GET', '/2/users/me');
    const app = await call(x, 'app', 'GET', '/2/users/me');
    const nobody = await call(x, 'nobody', 'GET', '/2/users/me');

    expect(me.body).toEqual({ data: { id: brand, name: 'MINI France', username: 'MINIFrance' } });
    expect(app.status).toBe(403);
    expect(app.body).toMatchObject({
      title: 'Unsupported Authentication',
      type: 'https://api.twitter.com/2/problems/unsupported-authentication',
    });
    expect(nobody.status).toBe(401);
    expect(nobody.body).toEqual({ title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' });
  });

  it('answers an empty mentions page without a data key', async () => {
    const page = await call(x, 'brand', 'GET', `/2/users/${brand}/mentions`);

    expect(page.body).toEqual({ meta: { result_count: 0 } });
  });

  it('shows a mention in the documented shape, with only what was asked', async () => {
    const root = x.addPost('MINIFrance', 'La nouvelle MINI');
    const reply = x.addReply('troll_fr', root.id, 'bande de nuls', { lang: 'fr' });

    const bare = await call(x, 'brand', 'GET', `/2/users/${brand}/mentions`);
    const full = await call(
      x,
      'brand',
      'GET',
      `/2/users/${brand}/mentions?max_results=100&tweet.fields=author_id,conversation_id,created_at,in_reply_to_user_id,referenced_tweets,entities,lang,possibly_sensitive&expansions=author_id,referenced_tweets.id,referenced_tweets.id.author_id&user.fields=protected`,
    );

    expect(bare.body.data).toEqual([{ id: reply.id, text: '@MINIFrance bande de nuls', edit_history_tweet_ids: [reply.id] }]);
    expect(full.body.data[0]).toEqual({
      id: reply.id,
      text: '@MINIFrance bande de nuls',
      edit_history_tweet_ids: [reply.id],
      author_id: '900001',
      conversation_id: root.id,
      created_at: new Date(reply.createdAt).toISOString(),
      in_reply_to_user_id: brand,
      referenced_tweets: [{ type: 'replied_to', id: root.id }],
      entities: { mentions: [{ start: 0, end: 11, username: 'MINIFrance', id: brand }] },
      lang: 'fr',
      possibly_sensitive: false,
    });
    expect(full.body.includes.users.map((user: Loose) => user.username).sort()).toEqual(['MINIFrance', 'troll_fr']);
    expect(full.body.includes.tweets[0].id).toBe(root.id);
    expect(full.body.meta).toEqual({ result_count: 1, newest_id: reply.id, oldest_id: reply.id });
  });

  it('pages through mentions without gap or double, and since_id is exclusive', async () => {
    const ids = Array.from({ length: 23 }, (_, n) => x.addPost('troll_fr', `@MINIFrance ${n}`).id).reverse();
    const seen: string[] = [];
    let token = '';
    do {
      const page = await call(
        x,
        'brand',
        'GET',
        `/2/users/${brand}/mentions?max_results=5${token === '' ? '' : `&pagination_token=${token}`}`,
      );
      seen.push(...page.body.data.map((post: Loose) => post.id));
      token = page.body.meta.next_token ?? '';
    } while (token !== '');
    const newer = await call(x, 'brand', 'GET', `/2/users/${brand}/mentions?max_results=100&since_id=${ids[3]}`);
    const older = await call(x, 'brand', 'GET', `/2/users/${brand}/mentions?max_results=100&until_id=${ids[20]}`);

    expect(seen).toEqual(ids);
    expect(newer.body.data.map((post: Loose) => post.id)).toEqual(ids.slice(0, 3));
    expect(older.body.data.map((post: Loose) => post.id)).toEqual(ids.slice(21));
  });

  it('reaches only the 800 newest mentions', async () => {
    for (let n = 0; n < 830; n += 1) x.addPost('troll_fr', `@MINIFrance ${n}`);
    let seen = 0;
    let token = '';
    do {
      const page = await call(
        x,
        'app',
        'GET',
        `/2/users/${brand}/mentions?max_results=100${token === '' ? '' : `&pagination_token=${token}`}`,
      );
      seen += Number(page.body.meta.result_count);
      token = page.body.meta.next_token ?? '';
    } while (token !== '');

    expect(seen).toBe(800);
  });

  it('lists a late post only when it is indexed, below posts that are newer', async () => {
    const late = x.addPost('troll_fr', '@MINIFrance late', { indexedAfterMs: 180_000 });
    const prompt = x.addPost('fan_fr', '@MINIFrance prompt');

    const before = await call(x, 'brand', 'GET', `/2/users/${brand}/mentions`);
    x.advance(180_001);
    const after = await call(x, 'brand', 'GET', `/2/users/${brand}/mentions`);

    expect(before.body.data.map((post: Loose) => post.id)).toEqual([prompt.id]);
    expect(after.body.data.map((post: Loose) => post.id)).toEqual([prompt.id, late.id]);
  });

  it.each`
    path                                                                           | says                             | because
    ${`/2/users/${brand}/mentions?max_results=4`}                                  | ${'between 5 and 100'}           | ${'too few'}
    ${`/2/users/${brand}/mentions?max_results=101`}                                | ${'between 5 and 100'}           | ${'too many'}
    ${`/2/users/${brand}/mentions?tweet.fields=id,hidden`}                         | ${'[hidden] is not one of'}      | ${'no field tells whether a post is hidden'}
    ${`/2/users/${brand}/mentions?expansions=x`}                                   | ${'[x] is not one of'}           | ${'no such expansion'}
    ${`/2/users/${brand}/mentions?post.fields=id`}                                 | ${'[post.fields] is not one of'} | ${'new names in the old spelling'}
    ${`/2/users/${brand}/mentions?pagination_token=7140dibdnow9c7btw3z0vqhlfmw5y`} | ${'is not valid'}                | ${'a token it never gave out'}
    ${`/2/users/${brand}/mentions?since_id=12x`}                                   | ${'is not valid'}                | ${'no id'}
    ${'/2/tweets/search/recent?query=from:MINIFrance&max_results=9'}               | ${'between 10 and 100'}          | ${'search begins at 10'}
    ${'/2/tweets/search/recent?query=-is:retweet'}                                 | ${'standalone'}                  | ${'nothing to search for'}
    ${`/2/tweets/search/recent?query=${'a'.repeat(513)}`}                          | ${'512'}                         | ${'query too long'}
    ${'/2/tweets/search/recent?query=x&since_id=1'}                                | ${'since_id'}                    | ${'older than 7 days'}
    ${'/2/tweets?ids='}                                                            | ${'between 1 and 100'}           | ${'nothing asked'}
  `('refuses $path ($because)', async ({ path, says }: { path: string; says: string }) => {
    const refused = await call(x, 'brand', 'GET', path);

    expect(refused.status).toBe(400);
    expect(refused.body.type).toBe('https://api.twitter.com/2/problems/invalid-request');
    expect(refused.body.errors[0].message).toContain(says);
  });

  it('finds by search what mentions cannot have', async () => {
    const root = x.addPost('MINIFrance', 'La nouvelle MINI');
    x.addReply('MINIFrance', root.id, 'Merci');
    const first = x.addReply('fan_fr', root.id, 'super');
    const nested = x.addReply('troll_fr', first.id, 'idiot', { mention: false });

    const query = encodeURIComponent(`(to:MINIFrance OR @MINIFrance OR conversation_id:${root.id}) -from:MINIFrance -is:retweet`);
    const found = await call(x, 'brand', 'GET', `/2/tweets/search/recent?query=${query}&max_results=10`);
    const mentioned = await call(x, 'brand', 'GET', `/2/users/${brand}/mentions`);

    expect(found.body.data.map((post: Loose) => post.id)).toEqual([nested.id, first.id]);
    expect(mentioned.body.data.map((post: Loose) => post.id)).toEqual([first.id]);
  });

  it('answers a look-up with partial errors, and with errors alone when all are missing', async () => {
    const post = x.addPost('troll_fr', 'Hello');

    const some = await call(x, 'brand', 'GET', `/2/tweets?ids=${post.id},2`);
    const none = await call(x, 'brand', 'GET', '/2/tweets?ids=2');

    expect(some.status).toBe(200);
    expect(some.body.data).toHaveLength(1);
    expect(some.body.errors).toEqual([
      {
        value: '2',
        detail: 'Could not find tweet with ids: [2].',
        title: 'Not Found Error',
        resource_type: 'tweet',
        parameter: 'ids',
        resource_id: '2',
        type: 'https://api.twitter.com/2/problems/resource-not-found',
      },
    ]);
    expect(none.status).toBe(200);
    expect(none.body.data).toBeUndefined();
  });

  it('cuts long posts and shows the whole in note_tweet', async () => {
    const post = x.addPost('troll_fr', `@MINIFrance ${'é'.repeat(400)}`);

    const found = await call(x, 'brand', 'GET', `/2/tweets?ids=${post.id}&tweet.fields=note_tweet`);

    expect(found.body.data[0].text).toHaveLength(280);
    expect(found.body.data[0].note_tweet.text).toHaveLength(412);
  });

  it('speaks the new spelling when told to', async () => {
    const root = x.addPost('MINIFrance', 'a');
    x.addReply('troll_fr', root.id, 'b');
    x.configure({ spelling: 'new' });

    const old = await call(x, 'brand', 'GET', `/2/users/${brand}/mentions?tweet.fields=lang`);
    const fresh = await call(
      x,
      'brand',
      'GET',
      `/2/users/${brand}/mentions?post.fields=lang,public_metrics&expansions=referenced_posts`,
    );

    expect(old.status).toBe(400);
    expect(old.body.errors[0].message).toContain('query parameter [tweet.fields] is not one of');
    expect(fresh.body.data[0]).toMatchObject({
      referenced_posts: [{ type: 'replied_to', id: root.id }],
      public_metrics: { repost_count: 0 },
    });
    expect(fresh.body.data[0].edit_history_tweet_ids).toBeUndefined();
    expect(fresh.body.includes.posts[0].id).toBe(root.id);
  });
});

describe('contract/sandbox-rest: acting', () => {
  it('hides a reply in a thread of the brand, and repeating is a success without effect', async () => {
    const root = x.addPost('MINIFrance', 'La nouvelle MINI');
    const reply = x.addReply('troll_fr', root.id, 'bande de nuls');
    const nested = x.addReply('fan_fr', reply.id, 'toi-même', { mention: false });

    const first = await call(x, 'brand', 'PUT', `/2/tweets/${reply.id}/hidden`, { hidden: true });
    const again = await call(x, 'brand', 'PUT', `/2/tweets/${reply.id}/hidden`, { hidden: true });
    const deep = await call(x, 'brand', 'PUT', `/2/tweets/${nested.id}/hidden`, { hidden: true });

    expect([first.body, again.body, deep.body]).toEqual(Array(3).fill({ data: { hidden: true } }));
    expect(x.state().posts.find((post) => post.id === reply.id)).toMatchObject({
      hidden: true,
      hiddenBy: 'api',
      timesHidden: 1,
      hideCalls: 2,
    });
  });

  it.each`
    because                      | make
    ${'a mention elsewhere'}     | ${(s: Sandbox) => s.addPost('troll_fr', '@MINIFrance x')}
    ${'a quote'}                 | ${(s: Sandbox) => s.addQuote('troll_fr', s.addPost('MINIFrance', 'r').id, 'x')}
    ${'a reply in their thread'} | ${(s: Sandbox) => s.addReply('fan_fr', s.addPost('troll_fr', 't').id, '@MINIFrance x')}
    ${'an own reply'}            | ${(s: Sandbox) => s.addReply('MINIFrance', s.addPost('MINIFrance', 'r').id, 'x')}
    ${'an own root'}             | ${(s: Sandbox) => s.addPost('MINIFrance', 'r')}
  `('refuses to hide $because', async ({ make }: { make: (s: Sandbox) => { id: string } }) => {
    const post = make(x);

    const refused = await call(x, 'brand', 'PUT', `/2/tweets/${post.id}/hidden`, { hidden: true });

    expect(refused.status).toBe(403);
    expect(refused.body).toEqual({
      title: 'Forbidden',
      status: 403,
      detail: 'You are not permitted to perform this action.',
      type: 'about:blank',
    });
    expect(x.state().posts.find((known) => known.id === post.id)?.hidden).toBe(false);
  });

  it('refuses a body without the field, and the 726th hidden reply of a conversation', async () => {
    const root = x.addPost('MINIFrance', 'r');
    const replies = Array.from({ length: 726 }, (_, n) => x.addReply('troll_fr', root.id, String(n)).id);
    for (const id of replies.slice(0, 725)) x.hideInApp(id);

    const without = await call(x, 'brand', 'PUT', `/2/tweets/${replies[725]}/hidden`, {});
    const last = await call(x, 'brand', 'PUT', `/2/tweets/${replies[725]}/hidden`, { hidden: true });

    expect(without.status).toBe(400);
    expect(last.status).toBe(403);
  });

  it('answers for a missing post with 200 and errors, or with 404, as set', async () => {
    const lenient = await call(x, 'brand', 'PUT', '/2/tweets/123/hidden', { hidden: true });
    x.configure({ missingTarget: 'not-found' });
    const strict = await call(x, 'brand', 'PUT', '/2/tweets/123/hidden', { hidden: true });

    expect(lenient.status).toBe(200);
    expect(lenient.body.data).toBeUndefined();
    expect(lenient.body.errors[0].resource_id).toBe('123');
    expect(strict.status).toBe(404);
  });

  it('deletes own posts with their edit chain and nobody else’s', async () => {
    const own = x.addPost('MINIFrance', 'v1');
    const edited = x.editPost(own.id, 'v2');
    const foreign = x.addPost('troll_fr', 'x');

    const seen = await call(x, 'brand', 'GET', `/2/tweets?ids=${own.id},${edited.id}`);
    const refused = await call(x, 'brand', 'DELETE', `/2/tweets/${foreign.id}`);
    const deleted = await call(x, 'brand', 'DELETE', `/2/tweets/${edited.id}`);
    const gone = await call(x, 'brand', 'GET', `/2/tweets?ids=${own.id},${edited.id}`);

    expect(seen.body.data.map((post: Loose) => post.edit_history_tweet_ids)).toEqual(Array(2).fill([own.id, edited.id]));
    expect(refused.status).toBe(403);
    expect(deleted.body).toEqual({ data: { deleted: true } });
    expect(gone.body.errors).toHaveLength(2);
  });

  it('lets the brand reply only where it was summoned', async () => {
    const calm = x.addPost('troll_fr', 'nothing about you');
    const summons = x.addPost('troll_fr', '@MINIFrance hello');

    const refused = await call(x, 'brand', 'POST', '/2/tweets', { text: 'Bonjour', reply: { in_reply_to_tweet_id: calm.id } });
    const answered = await call(x, 'brand', 'POST', '/2/tweets', {
      text: 'Bonjour',
      reply: { in_reply_to_tweet_id: summons.id },
    });
    const doubled = await call(x, 'brand', 'POST', '/2/tweets', { text: 'Bonjour', reply: { in_reply_to_tweet_id: summons.id } });

    expect(refused.status).toBe(403);
    expect(answered.status).toBe(201);
    expect(Object.keys(answered.body.data)).toEqual(['id', 'text', 'edit_history_tweet_ids']);
    expect(doubled.status).toBe(403);
  });

  it('mutes, and has no blocking', async () => {
    const muted = await call(x, 'brand', 'POST', `/2/users/${brand}/muting`, { target_user_id: '900001' });
    const list = await call(x, 'brand', 'GET', `/2/users/${brand}/muting`);
    const unmuted = await call(x, 'brand', 'DELETE', `/2/users/${brand}/muting/900001`);
    const blocked = await call(x, 'brand', 'POST', `/2/users/${brand}/blocking`, { target_user_id: '900001' });

    expect(muted.body).toEqual({ data: { muting: true } });
    expect(list.body.data[0].username).toBe('troll_fr');
    expect(unmuted.body).toEqual({ data: { muting: false } });
    expect(blocked.status).toBe(404);
  });
});

describe('contract/sandbox-rest: direct messages', () => {
  it('lists, sends, deletes the own copy only, blocks', async () => {
    const received = x.addDm('troll_fr', 'MINIFrance', 'Mon VIN est WMW…')!;

    const cold = await call(x, 'brand', 'POST', '/2/dm_conversations/with/900002/messages', { text: 'Bonjour' });
    const sent = await call(x, 'brand', 'POST', '/2/dm_conversations/with/900001/messages', { text: 'Bonjour' });
    const bare = await call(x, 'brand', 'GET', '/2/dm_events');
    const full = await call(
      x,
      'brand',
      'GET',
      '/2/dm_events?dm_event.fields=id,text,event_type,created_at,sender_id,dm_conversation_id&expansions=sender_id',
    );
    const deleted = await call(x, 'brand', 'DELETE', `/2/dm_events/${received.id}`);
    const after = await call(x, 'brand', 'GET', '/2/dm_events');
    await call(x, 'brand', 'POST', '/2/users/900001/dm/block');
    const refused = x.addDm('troll_fr', 'MINIFrance', 'encore');

    expect(cold.status).toBe(403);
    expect(cold.body.errors[0].code).toBe(349);
    expect(sent.status).toBe(201);
    expect(sent.body).toEqual({
      data: { dm_conversation_id: '900001-2244994945', dm_event_id: expect.stringMatching(/^\d{19}$/u) },
    });
    expect(bare.body.data[1]).toEqual({ id: received.id, event_type: 'MessageCreate', text: 'Mon VIN est WMW…' });
    expect(full.body.data.map((dm: Loose) => dm.sender_id)).toEqual([brand, '900001']);
    expect(deleted.body).toEqual({ data: { deleted: true } });
    expect(after.body.data).toHaveLength(1);
    expect(x.state().dms.find((dm) => dm.id === received.id)?.deletedFor).toEqual(['MINIFrance']);
    expect(refused).toBeNull();
  });
});

describe('contract/sandbox-rest: signatures', () => {
  const get = (authorization: string, path = '/2/users/me'): Promise<Response> =>
    fetch(x.url + path, { headers: { authorization } });

  it('takes signatures made for its own address and for X’s', async () => {
    const own = await get(
      oauth1Header(x, 'GET', `${x.url}/2/users/me?user.fields=id%2Cname`),
      '/2/users/me?user.fields=id%2Cname',
    );
    const theirs = await get(oauth1Header(x, 'GET', `${x.url}/2/users/me`, { base: 'https://api.x.com' }));

    expect([own.status, theirs.status]).toEqual([200, 200]);
  });

  it.each`
    because                    | force                                                 | code
    ${'wrong token secret'}    | ${{ secret: 'x' }}                                    | ${32}
    ${'made for another host'} | ${{ base: 'https://elsewhere.example' }}              | ${32}
    ${'six minutes old'}       | ${{ stamp: Math.floor(Date.now() / 1000) - 360 }}     | ${135}
    ${'six minutes ahead'}     | ${{ stamp: Math.floor(Date.now() / 1000) + 360 }}     | ${135}
    ${'unknown token'}         | ${{ token: { accessToken: 'x', accessSecret: 'y' } }} | ${89}
  `('refuses a signature: $because', async ({ force, code }: { force: object; code: number }) => {
    const refused = await get(oauth1Header(x, 'GET', `${x.url}/2/users/me`, force));

    expect(refused.status).toBe(401);
    expect(((await refused.json()) as Loose).errors[0].code).toBe(code);
  });

  it('refuses a nonce a second time, and follows the armed skew', async () => {
    const header = oauth1Header(x, 'GET', `${x.url}/2/users/me`);

    const first = await get(header);
    const second = await get(header);
    x.clock.skewMs = 600_000;
    const skewed = await get(oauth1Header(x, 'GET', `${x.url}/2/users/me`));

    expect([first.status, second.status, skewed.status]).toEqual([200, 401, 401]);
    expect(Date.parse(skewed.headers.get('date') ?? '') - Date.now()).toBeGreaterThan(590_000);
  });
});
