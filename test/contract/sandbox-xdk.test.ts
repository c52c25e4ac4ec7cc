import { Client, OAuth1, OAuth2 } from '@xdevplatform/xdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { Hook, pkce, type Loose } from './sandbox-caller.ts';

/** X's own SDK as a client that was not written here: what it understands, the sandbox says well enough. It speaks the new spelling. */
let x: Sandbox;
let app: Client;
let user: Client;
let signed: Client;
const brand = '2244994945';

beforeEach(async () => {
  x = await startSandbox({ settings: { spelling: 'new' } });
  x.addUser({ handle: 'troll_fr', id: '900001', name: 'T' });
  const { consumerKey, consumerSecret, appBearer, brand: account } = x.credentials;
  const oauth1 = new OAuth1({
    apiKey: consumerKey,
    apiSecret: consumerSecret,
    callback: 'oob',
    ...account.oauth1,
    accessTokenSecret: account.oauth1.accessSecret,
  });
  oauth1.accessToken = { accessToken: account.oauth1.accessToken, accessTokenSecret: account.oauth1.accessSecret };
  app = new Client({ baseUrl: x.url, bearerToken: appBearer });
  user = new Client({ baseUrl: x.url, accessToken: account.oauth2.accessToken });
  signed = new Client({ baseUrl: x.url, oauth1 });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await x.close();
});

describe('contract/sandbox-xdk: reading', () => {
  it('knows who it is, by OAuth 2.0 and by OAuth 1.0a', async () => {
    const byBearer = await user.users.getMe();
    const bySignature = await signed.users.getMe({ userFields: ['created_at', 'public_metrics'] });

    expect(byBearer.data).toMatchObject({ id: brand, username: 'MINIFrance' });
    expect(bySignature.data?.publicMetrics).toMatchObject({ followersCount: 120_000 });
  });

  it('pages through mentions', async () => {
    const root = x.addPost('MINIFrance', 'r');
    const ids = Array.from({ length: 12 }, (_, n) => x.addReply('troll_fr', root.id, String(n)).id).reverse();

    const seen: string[] = [];
    let token: string | undefined;
    do {
      const page: Loose = await signed.users.getMentions(brand, {
        maxResults: 5,
        postFields: ['lang', 'created_at', 'entities', 'conversation_id'],
        expansions: ['author_id', 'referenced_posts'] as Loose[],
        ...(token === undefined ? {} : { paginationToken: token }),
      });
      seen.push(...page.data.map((post: Loose) => post.id));
      expect(page.data[0]).toMatchObject({
        authorId: '900001',
        conversationId: root.id,
        referencedPosts: [{ type: 'replied_to', id: root.id }],
      });
      expect(page.includes.posts[0].id).toBe(root.id);
      token = page.meta.nextToken;
    } while (token !== undefined);

    expect(seen).toEqual(ids);
  });

  it('searches, and looks posts up with partial errors', async () => {
    const root = x.addPost('MINIFrance', 'r');
    const reply = x.addReply('troll_fr', root.id, 'nul', { mention: false });

    const found: Loose = await app.posts.searchRecent(`conversation_id:${root.id} -from:MINIFrance`, { maxResults: 10 });
    const looked: Loose = await app.posts.getByIds([reply.id, '2']);

    expect(found.data.map((post: Loose) => post.id)).toEqual([reply.id]);
    expect(looked.data).toHaveLength(1);
    expect(looked.errors[0]).toMatchObject({ resourceId: '2', resourceType: 'tweet' });
  });
});

describe('contract/sandbox-xdk: acting', () => {
  it('hides, and gets 403 elsewhere', async () => {
    const root = x.addPost('MINIFrance', 'r');
    const reply = x.addReply('troll_fr', root.id, 'nul');
    const mention = x.addPost('troll_fr', '@MINIFrance nul');

    const hidden = await signed.posts.hideReply(reply.id, { hidden: true });
    const refused = user.posts.hideReply(mention.id, { hidden: true });

    expect(hidden.data).toEqual({ hidden: true });
    await expect(refused).rejects.toMatchObject({
      status: 403,
      data: { detail: 'You are not permitted to perform this action.' },
    });
    expect(
      x
        .state()
        .posts.filter((post) => post.hidden)
        .map((post) => post.id),
    ).toEqual([reply.id]);
  });

  it('mutes, blocks DMs, lists, sends and deletes DMs', async () => {
    const received = x.addDm('troll_fr', 'MINIFrance', 'bonjour')!;

    const muted = await signed.users.muteUser(brand, { targetUserId: '900001' });
    const sent: Loose = await signed.directMessages.createByParticipantId('900001', { text: 'Bonjour' });
    const list: Loose = await user.directMessages.getEvents({
      maxResults: 10,
      dmEventFields: ['created_at', 'dm_conversation_id'] as Loose[],
      expansions: ['sender_id'],
    });
    const deleted: Loose = await user.directMessages.deleteEvents(received.id);
    const blocked: Loose = await signed.users.blockDms('900001');

    expect(muted.data).toEqual({ muting: true });
    expect(sent.data).toMatchObject({ dmConversationId: `900001-${brand}` });
    expect(list.data.map((dm: Loose) => [dm.senderId, dm.text])).toEqual([
      [brand, 'Bonjour'],
      ['900001', 'bonjour'],
    ]);
    expect(deleted.data).toEqual({ deleted: true });
    expect(blocked.data).toEqual({ blocked: true });
  });
});

describe('contract/sandbox-xdk: webhooks', () => {
  it('registers, subscribes, receives, and cleans up', async () => {
    const hook = await Hook.open(x.credentials.clientSecret);
    const made: Loose = await app.webhooks.create({ url: hook.url });
    const subscription: Loose = await user.activity.createSubscription({
      eventType: 'post.mention.create',
      filter: { userId: brand },
      tag: 't',
      webhookId: made.data.id,
    } as Loose);
    const post = x.addPost('troll_fr', '@MINIFrance hi');
    await x.deliveries.idle();
    const valid: Loose = await app.webhooks.validate(made.data.id);
    const listed: Loose = await app.activity.getSubscriptions();
    const gone: Loose = await app.activity.deleteSubscription(subscription.data.subscription.subscriptionId);
    const deleted: Loose = await app.webhooks.delete(made.data.id);
    await hook.close();

    expect(made.data.valid).toBe(true);
    expect(hook.hits[0]?.body.data).toMatchObject({
      event_type: 'post.mention.create',
      tag: 't',
      payload: { id: post.id, edit_history_post_ids: [post.id] },
    });
    expect(valid.data.valid).toBe(true);
    expect(listed.data).toHaveLength(1);
    expect(gone.data.deleted).toBe(true);
    expect(deleted.data.deleted).toBe(true);
  });
});

describe('contract/sandbox-xdk: tokens', () => {
  it('goes through PKCE and refreshes once', async () => {
    const { clientId, clientSecret, redirectUris } = x.credentials;
    const real = globalThis.fetch;
    // The SDK writes X's own address into its token calls: the name is resolved to the sandbox, as a hosts file would.
    vi.stubGlobal('fetch', (url: string | URL, init?: RequestInit) =>
      real(String(url).replace(/^https:\/\/(?:api\.)?x\.com/u, x.url), init),
    );
    const oauth2 = new OAuth2({
      clientId,
      clientSecret,
      redirectUri: redirectUris[0]!,
      scope: ['tweet.read', 'users.read', 'offline.access'],
    });
    const { verifier, challenge } = pkce();
    await oauth2.setPkceParameters(verifier, challenge);

    const consent = await fetch(await oauth2.getAuthorizationUrl('state'), { redirect: 'manual' });
    const code = new URL(consent.headers.get('location') ?? '').searchParams.get('code') ?? '';
    const first = await oauth2.exchangeCode(code, verifier);
    const second = await oauth2.refreshToken(first.refresh_token);
    const reused = oauth2.refreshToken(first.refresh_token);
    await expect(reused).rejects.toThrow('Value passed for the token was invalid.');
    const me = await new Client({ baseUrl: x.url, accessToken: second.access_token }).users.getMe();

    expect(second.expires_in).toBe(7200);
    expect(me.data?.id).toBe(brand);
  });
});
