import { createHmac } from 'node:crypto';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { call, Hook, subscribe } from './sandbox-caller.ts';

let x: Sandbox;
let hook: Hook;
const brand = '2244994945';
const hour = 3_600_000;
const all = [
  'post.reply.create',
  'post.mention.create',
  'post.quote.create',
  'post.delete',
  'dm.received',
  'dm.sent',
  'chat.received',
];

beforeEach(async () => {
  x = await startSandbox();
  hook = await Hook.open(x.credentials.clientSecret);
  x.addUser({ handle: 'troll_fr', id: '900001', name: 'T' });
  x.addUser({ handle: 'fan_fr', id: '900002' });
});
afterEach(async () => {
  await x.close();
  await hook.close();
});

describe('contract/sandbox-hooks: registration', () => {
  it('calls the challenge, lists, and deletes', async () => {
    const made = await call(x, 'app', 'POST', '/2/webhooks', { url: hook.url });
    const listed = await call(x, 'app', 'GET', '/2/webhooks');
    const deleted = await call(x, 'app', 'DELETE', `/2/webhooks/${made.body.data.id}`);
    const empty = await call(x, 'app', 'GET', '/2/webhooks');

    expect(hook.crcCalls).toBe(1);
    expect(made.body.data).toEqual({ id: expect.any(String), url: hook.url, valid: true, created_at: expect.any(String) });
    expect(listed.body).toEqual({ data: [made.body.data], meta: { result_count: 1 } });
    expect(deleted.body).toEqual({ data: { deleted: true } });
    expect(empty.body).toEqual({ meta: { result_count: 0 } });
  });

  it.each`
    url                                         | title                    | because
    ${'http://hooks.example.com/x'}             | ${'UrlValidationFailed'} | ${'not https'}
    ${'https://hooks.example.com:8443/x'}       | ${'UrlValidationFailed'} | ${'a port'}
    ${'https://hooks.example.com:443/x'}        | ${'UrlValidationFailed'} | ${'a port, even the usual one'}
    ${`https://example.com/${'x'.repeat(200)}`} | ${'UrlValidationFailed'} | ${'too long'}
    ${'no url'}                                 | ${'UrlValidationFailed'} | ${'no address'}
  `('refuses $url ($because)', async ({ url, title }: { url: string; title: string }) => {
    const refused = await call(x, 'app', 'POST', '/2/webhooks', { url });

    expect(refused.status).toBe(400);
    expect(refused.body.title).toBe(title);
  });

  it('refuses a wrong token, the same address twice, one too many, and users', async () => {
    hook.crc = 'wrong';
    const wrong = await call(x, 'app', 'POST', '/2/webhooks', { url: hook.url });
    hook.crc = 'right';
    await call(x, 'app', 'POST', '/2/webhooks', { url: hook.url });
    const twice = await call(x, 'app', 'POST', '/2/webhooks', { url: hook.url });
    const more = await call(x, 'app', 'POST', '/2/webhooks', { url: `${hook.url}/2` });
    const user = await call(x, x.credentials.brand.oauth2.accessToken, 'POST', '/2/webhooks', { url: `${hook.url}/2` });
    const oauth1 = await call(x, 'brand', 'POST', '/2/webhooks', { url: `${hook.url}/2` });

    expect([wrong, twice, more].map((answer) => answer.body.title)).toEqual([
      'CrcValidationFailed',
      'DuplicateUrlFailed',
      'WebhookLimitExceeded',
    ]);
    expect(user.status).toBe(403);
    expect(oauth1.body.title).toBe('WebhookLimitExceeded');
  });

  it.each`
    crc           | first    | after28h | because
    ${'wrong'}    | ${false} | ${false} | ${'a wrong token ends it at once'}
    ${'redirect'} | ${false} | ${false} | ${'so does a redirect'}
    ${'broken'}   | ${true}  | ${false} | ${'500 is forgiven for 28 hours'}
  `('a $crc challenge: $because', async ({ crc, first, after28h }: { crc: Hook['crc']; first: boolean; after28h: boolean }) => {
    const id = await subscribe(x, hook, ['post.reply.create']);
    const root = x.addPost('MINIFrance', 'r');
    hook.crc = crc;
    const checked = await call(x, 'app', 'PUT', `/2/webhooks/${id}`);
    const atFirst = x.state().webhooks[0]?.valid;
    x.advance(28 * hour + 1000);
    await call(x, 'app', 'PUT', `/2/webhooks/${id}`);
    const later = x.state().webhooks[0]?.valid;
    x.addReply('troll_fr', root.id, 'x');
    await x.deliveries.idle();
    const received = hook.hits.length;
    hook.crc = 'right';
    const repaired = await call(x, 'app', 'PUT', `/2/webhooks/${id}`);
    x.addReply('troll_fr', root.id, 'y');
    await x.deliveries.idle();

    expect(checked.body.title).toBe('CrcValidationFailed');
    expect([atFirst, later]).toEqual([first, after28h]);
    expect(received).toBe(0);
    expect(repaired.body).toEqual({ data: { valid: true } });
    expect(hook.hits).toHaveLength(1);
  });
});

describe('contract/sandbox-hooks: what is delivered', () => {
  it('follows the table of sources', async () => {
    await subscribe(x, hook, all);
    const root = x.addPost('MINIFrance', 'La nouvelle MINI');
    const direct = x.addReply('troll_fr', root.id, 'bande de nuls');
    x.addReply('fan_fr', direct.id, 'mais non');
    x.addReply('fan_fr', direct.id, 'tais-toi', { mention: false });
    x.addPost('troll_fr', '@MINIFrance bonjour');
    x.addQuote('troll_fr', root.id, 'regardez ça');
    x.addQuote('troll_fr', root.id, '@MINIFrance regardez');
    x.addDm('troll_fr', 'MINIFrance', 'salut');
    x.addChat('troll_fr', 'MINIFrance');
    x.deletePost(direct.id);
    x.deletePost(root.id);
    await x.deliveries.idle();

    expect(hook.types().sort()).toEqual(
      [
        'post.reply.create',
        'post.mention.create',
        'post.quote.create',
        'post.quote.create',
        'post.mention.create',
        'dm.received',
        'chat.received',
        'post.delete',
      ].sort(),
    );
  });

  it('signs the raw bytes and has the documented envelope', async () => {
    await subscribe(x, hook, all);
    const root = x.addPost('MINIFrance', 'La nouvelle MINI');
    const reply = x.addReply('troll_fr', root.id, 'Great post évadé', { lang: 'fr' });
    await x.deliveries.idle();
    const hit = hook.hits[0]!;

    expect(hit.headers['x-twitter-webhooks-signature-oauth2']).toBe(
      `sha256=${createHmac('sha256', x.credentials.clientSecret).update(hit.raw).digest('base64')}`,
    );
    expect(hit.headers['x-twitter-webhooks-signature']).toBeUndefined();
    expect(hit.body.data).toMatchObject({
      event_uuid: expect.stringMatching(/^-?\d{1,19}$/u),
      filter: { user_id: brand },
      event_type: 'post.reply.create',
      tag: 'post.reply.create',
      payload: {
        id: reply.id,
        text: '@MINIFrance Great post évadé',
        author_id: '900001',
        in_reply_to_tweet_id: root.id,
        in_reply_to_user_id: brand,
        referenced_tweets: [{ type: 'replied_to', id: root.id }],
        display_text_range: [12, 28],
        entities: { mentions: [{ start: 0, start_str: '0', end: 11, end_str: '11', username: 'MINIFrance', id: brand }] },
        public_metrics: { retweet_count: 0, retweet_count_str: '0' },
      },
      includes: { users: [{ id: '900001', username: 'troll_fr', name: 'T' }], tweets: [] },
    });
  });

  it('has both forms of users, both kinds of signature, and revocations without subscription', async () => {
    x.configure({ hookSignature: 'both' });
    await subscribe(x, hook, all);
    const root = x.addPost('MINIFrance', 'r');
    x.deletePost(root.id);
    x.addDm('troll_fr', 'MINIFrance', 'hello!');
    await x.deliveries.idle();
    x.revokeAccess();
    await x.deliveries.idle();
    const after = await call(x, 'brand', 'GET', '/2/users/me');
    const [gone, dm, revoked] = hook.hits.map((hit) => hit.body.data);

    expect(gone.includes.users[0].data).toMatchObject({ id: brand, protected: false });
    expect(dm.payload.direct_message_events[0]).toMatchObject({
      type: 'message_create',
      message_create: { sender_id: '900001', target: { recipient_id: brand }, message_data: { text: 'hello!' } },
    });
    expect(Object.keys(dm.payload.users)).toEqual(['900001', brand]);
    expect(dm.payload.users['900001'].data.username).toBe('troll_fr');
    expect(revoked).toMatchObject({ event_type: 'oauth.revoke', filter: {}, payload: { user_id: brand } });
    expect(hook.hits[0]!.headers).toHaveProperty('x-twitter-webhooks-signature');
    expect(hook.hits[0]!.headers).toHaveProperty('x-twitter-webhooks-signature-oauth2');
    expect(after.status).toBe(401);
  });

  it('speaks the old product’s shapes: rounded ids, extended text, own posts too', async () => {
    const id = await subscribe(x, hook, []);
    const made = await call(x, 'brand', 'POST', `/2/account_activity/webhooks/${id}/subscriptions/all`, {});
    const root = x.addPost('MINIFrance', 'r');
    const reply = x.addReply('troll_fr', root.id, 'long '.repeat(60));
    x.addDm('troll_fr', 'MINIFrance', 'hello');
    x.deletePost(root.id);
    await x.deliveries.idle();
    const long = hook.hits[1]!.body;

    expect(made.body).toEqual({ data: { subscribed: true } });
    expect(hook.types()).toEqual(['tweet_create_events', 'tweet_create_events', 'direct_message_events', 'tweet_delete_events']);
    expect(long).toMatchObject({
      for_user_id: brand,
      user_has_blocked: 'false',
      tweet_create_events: [{ id_str: reply.id, truncated: true, in_reply_to_status_id_str: root.id }],
    });
    expect(String(long.tweet_create_events[0].id)).not.toBe(reply.id);
    expect(long.tweet_create_events[0].extended_tweet.full_text).toBe(reply.text);
    expect(long.tweet_create_events[0].created_at).toMatch(/^[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d \+0000 \d{4}$/u);
  });
});

describe('contract/sandbox-hooks: bad luck', () => {
  it('doubles under another event_uuid, loses, overtakes', async () => {
    await subscribe(x, hook, ['post.mention.create']);
    x.configure({ deliveries: { duplicates: 1 } });
    x.addPost('troll_fr', '@MINIFrance 0');
    await x.deliveries.idle();
    const doubled = hook.hits.map((hit) => hit.body.data);
    hook.hits.length = 0;
    x.configure({ deliveries: { duplicates: 0, loss: 1 } });
    x.addPost('troll_fr', '@MINIFrance 1');
    await x.deliveries.idle();
    const afterLoss = hook.hits.length;
    x.configure({ deliveries: { loss: 0, disorder: 0.5 } });
    const sent = Array.from({ length: 40 }, (_, n) => x.addPost('troll_fr', `@MINIFrance ${n + 2}`).id);
    await x.deliveries.idle();
    const received = hook.hits.map((hit) => hit.body.data.payload.id);

    expect(doubled[0].payload.id).toBe(doubled[1].payload.id);
    expect(doubled[0].event_uuid).not.toBe(doubled[1].event_uuid);
    expect(afterLoss).toBe(0);
    expect(received).not.toEqual(sent);
    expect([...received].sort()).toEqual(sent);
  });

  it('delivers a deletion before its creation', async () => {
    await subscribe(x, hook, ['post.create', 'post.delete']);
    const post = x.addPost('MINIFrance', 'r', { delivery: 'held' });
    await x.deliveries.idle();
    const before = hook.hits.length;
    x.deletePost(post.id);
    await x.deliveries.idle();

    expect(before).toBe(0);
    expect(hook.types().sort()).toEqual(['post.create', 'post.delete']);
    expect(x.deliveries.log().map((delivery) => delivery.what)[0]).toBe('post.delete');
  });

  it('makes odd deliveries', async () => {
    await subscribe(x, hook, []);

    const answers = [];
    for (const kind of [
      'unknown-event',
      'bad-signature',
      'no-signature',
      'oversize',
      'bad-json',
      'half-json',
      'not-utf8',
      'empty',
    ] as const)
      answers.push(await x.deliverOdd(kind));

    expect(answers).toEqual(Array(8).fill(200));
    expect(hook.hits[3]!.raw.length).toBeGreaterThan(1_048_576);
    expect(hook.hits[2]!.headers).not.toHaveProperty('x-twitter-webhooks-signature-oauth2');
  });

  it('replays everything of a window once more, with an end marker', async () => {
    const id = await subscribe(x, hook, all);
    const start = x.clock.now();
    const root = x.addPost('MINIFrance', 'r');
    x.configure({ deliveries: { loss: 1 } });
    const reply = x.addReply('troll_fr', root.id, 'x');
    x.addDm('troll_fr', 'MINIFrance', 'y');
    const minute = (ms: number) => new Date(ms).toISOString().replace(/[-T:]/gu, '').slice(0, 12);
    const from = minute(start);
    const to = minute(start + 120_000);

    const early = await call(x, 'app', 'POST', '/2/webhooks/replay', { webhook_id: id, from_date: from, to_date: to });
    x.advance(hour);
    const letGo = hook.holdAnswers();
    const job = await call(x, 'app', 'POST', '/2/webhooks/replay', { webhook_id: id, from_date: from, to_date: to });
    const conflict = await call(x, 'app', 'POST', '/2/webhooks/replay', { webhook_id: id, from_date: from, to_date: to });
    letGo();
    await x.deliveries.idle();

    expect(early.body.title).toBe('QueryParamInvalid');
    expect(job.body.data.job_id).toMatch(/^\d+$/u);
    expect(conflict.status).toBe(409);
    expect(conflict.body.title).toBe('ReplayConflictError');
    expect(hook.types().slice(0, 2).sort()).toEqual(['dm.received', 'post.reply.create']);
    expect(hook.hits.find((hit) => hit.body.data?.event_type === 'post.reply.create')?.body.data.payload.id).toBe(reply.id);
    expect(hook.hits.find((hit) => hit.body.replay_job_status !== undefined)?.body).toEqual({
      replay_job_status: {
        webhook_id: id,
        job_state: 'Complete',
        job_state_description: 'Job completed successfully',
        job_id: job.body.data.job_id,
      },
    });
  });
});

describe('contract/sandbox-hooks: subscriptions and stream', () => {
  it('asks for the user’s own OAuth 2.0 token for private events', async () => {
    const ask = (as: string, type: string, user = brand) =>
      call(x, as, 'POST', '/2/activity/subscriptions', { event_type: type, filter: { user_id: user } });
    const narrow = x.issueOAuth2('MINIFrance', ['tweet.read', 'users.read']).accessToken;

    const answers = [
      await ask('app', 'post.create'),
      await ask('app', 'dm.received'),
      await ask('brand', 'dm.received'),
      await ask(narrow, 'dm.received'),
      await ask(narrow, 'post.reply.create'),
      await ask(narrow, 'post.reply.create'),
      await ask(narrow, 'post.reply.create', '900001'),
      await ask(narrow, 'post.sparkle'),
    ];
    x.configure({ privateSubscriptions: 'any-user-token', subscriptionShape: 'array' });
    const oauth1 = await ask('brand', 'dm.received');
    const list = await call(x, 'app', 'GET', '/2/activity/subscriptions?max_results=1000');
    const removed = await call(x, 'app', 'DELETE', `/2/activity/subscriptions?ids=${list.body.data[0].subscription_id},1`);

    expect(answers.map((answer) => answer.status)).toEqual([200, 403, 403, 403, 200, 409, 403, 400]);
    expect(answers[0]?.body.data.subscription).toMatchObject({ event_type: 'post.create', filter: { user_id: brand } });
    expect(oauth1.body.data[0].subscription_id).toMatch(/^\d+$/u);
    expect(list.body.data).toHaveLength(3);
    expect(removed.body).toMatchObject({ data: [{ deleted: true }], errors: [{ value: '1' }], meta: { total_subscriptions: 2 } });
  });

  it('streams envelopes, with backfill, two connections, and a last word', async () => {
    await call(x, x.credentials.brand.oauth2.accessToken, 'POST', '/2/activity/subscriptions', {
      event_type: 'post.mention.create',
      filter: { user_id: brand },
    });
    const early = x.addPost('troll_fr', '@MINIFrance early');
    const open = (query: string) =>
      fetch(`${x.url}/2/activity/stream${query}`, { headers: { authorization: `Bearer ${x.credentials.appBearer}` } });

    const first = await open('?backfill_minutes=5');
    const second = await open('');
    const third = await open('');
    const late = x.addPost('troll_fr', '@MINIFrance late');
    x.disconnectStreams();
    const lines = (await first.text())
      .split('\r\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
    await second.text();

    expect(third.status).toBe(429);
    expect(lines.slice(0, 2).map((line) => line.data.payload.id)).toEqual([early.id, late.id]);
    expect(lines[2].errors[0].title).toBe('operational-disconnect');
  });
});
