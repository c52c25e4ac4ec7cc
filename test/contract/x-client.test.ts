import fastify from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../src/domain/clock.ts';
import { accountId, xId } from '../../src/domain/ids.ts';
import type { Arrival } from '../../src/domain/message.ts';
import type { FaultKind } from '../../src/sandbox/faults/fault-rack.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { createX } from '../../src/x/create-x.ts';
import type { X } from '../../src/x/create-x.ts';
import type { XCredentials } from '../../src/x/credentials.ts';
import { MemoryRateWindows, MemoryTokens } from '../../src/x/local-x.fixture.ts';
import { registerWebhook } from '../../src/x/webhook-routes.ts';
import { wantedEventTypes } from '../../src/x/x-webhook-admin.ts';

const signal = new AbortController().signal;
const opened: { close(): Promise<unknown> }[] = [];

interface Wired {
  readonly sandbox: Sandbox;
  readonly x: X;
  readonly tokens: MemoryTokens;
  readonly alerts: string[];
}

type Kind = 'oauth1' | 'oauth2' | 'both';

function credentialsOf(sandbox: Sandbox, kind: Kind): XCredentials {
  const { consumerKey, consumerSecret, clientId, clientSecret, brand } = sandbox.credentials;
  const oauth1 = { consumerKey, consumerSecret, ...brand.oauth1 };
  const oauth2 = { clientId, clientSecret };
  return { ...(kind === 'oauth2' ? {} : { oauth1 }), ...(kind === 'oauth1' ? {} : { oauth2 }) };
}

async function setUp(kind: Kind = 'both', options: SandboxOptions = {}, timeoutMs = 2_000): Promise<Wired> {
  const sandbox = await startSandbox(options);
  sandbox.addUser({ handle: 'camille_v', id: '900001' });
  const clock: Clock = { now: () => sandbox.clock.now(), sleep: () => Promise.resolve() };
  const { accessToken, refreshToken, scope } = sandbox.credentials.brand.oauth2;
  const tokens = new MemoryTokens({ accessToken, refreshToken, scope, expiresAt: clock.now() + 7_200_000 });
  const alerts: string[] = [];
  const x = await createX({
    account: accountId(sandbox.credentials.brand.id),
    baseUrl: sandbox.url,
    credentials: credentialsOf(sandbox, kind),
    clock,
    tokenStore: tokens,
    rateWindows: new MemoryRateWindows(),
    onAlert: (alert) => alerts.push(alert),
    timeoutMs,
  });
  opened.push(x, sandbox);
  return { sandbox, x, tokens, alerts };
}

function calls(sandbox: Sandbox, route: string): number {
  return sandbox.calls.list({ route }).length;
}

describe('contract/x-client against the sandbox', () => {
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });

  describe.each<Kind>(['oauth1', 'oauth2'])('with %s', (kind) => {
    it('knows whose token it has', async () => {
      const { x } = await setUp(kind);

      expect(await x.posts.me(signal)).toEqual({ id: '2244994945', handle: 'MINIFrance' });
    });

    it.each(['old', 'both'] as const)(
      'reads mentions page by page, newest first, up to the cursor (%s spelling)',
      async (spelling) => {
        const { sandbox, x } = await setUp(kind, { settings: { spelling } });
        const root = sandbox.addPost('MINIFrance', 'La nouvelle MINI');
        const replies = Array.from({ length: 130 }, (_, i) =>
          sandbox.addReply('camille_v', root.id, `réponse ${i} 😡 https://example.com/${i}`),
        );

        const first = await x.posts.mentions({ sinceId: xId(replies[9]!.id) }, signal);
        const second = await x.posts.mentions({ sinceId: xId(replies[9]!.id), pageToken: first.nextToken! }, signal);

        const keys = [...first.arrivals, ...second.arrivals].flatMap((one) => (one.kind === 'message' ? [one.message.id] : []));
        expect(keys).toEqual(
          replies
            .slice(10)
            .map((reply) => reply.id)
            .reverse(),
        );
        expect(first.newestId).toBe(replies.at(-1)!.id);
        expect(second.nextToken).toBeNull();
        const message = first.arrivals.find((one) => one.kind === 'message')!.message;
        expect(message).toMatchObject({
          surface: 'reply',
          conversationId: root.id,
          inReplyTo: root.id,
          author: { id: '900001', handle: 'camille_v' },
        });
        const [link] = message.links;
        expect(message.text.slice(link!.start, link!.end)).toMatch(/^https:\/\/t\.co\//);
        expect(link!.expanded).toMatch(/^https:\/\/example\.com\//);
      },
    );

    it('sweeps nested replies of own threads', async () => {
      const { sandbox, x } = await setUp(kind);
      const root = sandbox.addPost('MINIFrance', 'La nouvelle MINI');
      const reply = sandbox.addReply('camille_v', root.id, 'bof');
      const nested = sandbox.addReply('camille_v', reply.id, 'vraiment bof', { mention: false });

      const page = await x.posts.searchThreads({ roots: [xId(root.id)] }, signal);

      expect(page.arrivals.flatMap((one) => (one.kind === 'message' ? [one.message.id] : []))).toContain(nested.id);
    });

    it('looks posts up: found with all versions, and gone', async () => {
      const { sandbox, x } = await setUp(kind);
      const root = sandbox.addPost('MINIFrance', 'La nouvelle MINI');
      const reply = sandbox.addReply('camille_v', root.id, 'bof');
      const gone = sandbox.addReply('camille_v', root.id, 'rien');
      sandbox.deletePost(gone.id);

      const looked = await x.posts.lookup([xId(reply.id), xId(gone.id)], signal);

      expect(looked.get(xId(reply.id))).toMatchObject({
        kind: 'found',
        post: { authorId: '900001', conversationId: root.id, inReplyTo: root.id, versions: [reply.id] },
      });
      expect(looked.get(xId(gone.id))).toEqual({ kind: 'gone', why: 'deleted' });
    });

    it('hides, unhides, hides again what is hidden; is refused elsewhere; finds gone what is gone', async () => {
      const { sandbox, x } = await setUp(kind);
      const root = sandbox.addPost('MINIFrance', 'La nouvelle MINI');
      const reply = sandbox.addReply('camille_v', root.id, 'insulte');
      const elsewhere = sandbox.addPost('camille_v', '@MINIFrance insulte');
      const id = xId(reply.id);

      const results = [
        await x.hider.setHidden(id, true, signal),
        await x.hider.setHidden(id, true, signal),
        await x.hider.setHidden(id, false, signal),
        await x.hider.setHidden(xId(elsewhere.id), true, signal),
      ];
      sandbox.deletePost(reply.id);
      const gone = await x.hider.setHidden(id, true, signal);
      sandbox.configure({ missingTarget: 'not-found', problemHost: 'https://api.x.com' });
      const goneBy404 = await x.hider.setHidden(id, true, signal);

      expect(results.map((result) => result.kind)).toEqual(['done', 'done', 'done', 'refused']);
      expect([gone, goneBy404]).toEqual([{ kind: 'gone' }, { kind: 'gone' }]);
    });

    it('reads direct messages and deletes our copy', async () => {
      const { sandbox, x } = await setUp(kind);
      const dm = sandbox.addDm('camille_v', 'MINIFrance', 'Bonjour, ma MINI ne démarre plus 😡 https://example.com/a')!;
      sandbox.addDm('MINIFrance', 'camille_v', 'Bonjour Camille');

      const page = await x.dms.dmEvents({}, signal);
      const deleted = await x.dmCopies.deleteDmCopy(xId(dm.id), signal);
      const again = await x.dmCopies.deleteDmCopy(xId(dm.id), signal);

      expect(page.arrivals.map((one) => one.kind)).toEqual(['own', 'message']);
      expect(page.arrivals[1]).toMatchObject({ message: { id: dm.id, surface: 'dm', conversationId: '900001-2244994945' } });
      expect([deleted.kind, again.kind]).toEqual(['done', 'gone']);
    });
  });

  it('keeps within fifty hides, and goes on when the window has ended', async () => {
    const { sandbox, x } = await setUp('oauth1');
    const root = sandbox.addPost('MINIFrance', 'La nouvelle MINI');
    const replies = Array.from({ length: 60 }, (_, i) => xId(sandbox.addReply('camille_v', root.id, `insulte ${i}`).id));

    const ends = await Promise.allSettled(replies.map((id) => x.hider.setHidden(id, true, signal)));
    const left = x.budget.left('hide');
    sandbox.advance(left.resetAt - sandbox.clock.now() + 1_000);
    const after = await x.hider.setHidden(replies[59]!, true, signal);

    expect(ends.filter((end) => end.status === 'fulfilled')).toHaveLength(50);
    expect(calls(sandbox, 'PUT /2/tweets/:id/hidden')).toBe(51);
    expect(left.remaining).toBe(0);
    expect(after).toEqual({ kind: 'done' });
  });

  it.each`
    fault                   | code                   | because
    ${'rate-limit'}         | ${'x.rate-limited'}    | ${'429 with headers'}
    ${'rate-limit-bare'}    | ${'x.rate-limited'}    | ${'429 without'}
    ${'usage-cap'}          | ${'x.unpaid'}          | ${'monthly cap'}
    ${'credits'}            | ${'x.unpaid'}          | ${'402'}
    ${'spend-cap'}          | ${'x.unpaid'}          | ${'spending limit'}
    ${'suspended'}          | ${'x.halted'}          | ${'code 64'}
    ${'locked'}             | ${'x.halted'}          | ${'code 326'}
    ${'client-forbidden'}   | ${'x.halted'}          | ${'app not enrolled'}
    ${'oauth1-permissions'} | ${'x.request-refused'} | ${'app permission'}
    ${'unauthorized'}       | ${'x.token-refused'}   | ${'401'}
    ${'token-expired'}      | ${'x.token-refused'}   | ${'401, code 89'}
    ${'html-500'}           | ${'x.unavailable'}     | ${'HTML'}
    ${'html-503'}           | ${'x.unavailable'}     | ${'HTML'}
    ${'problem-503'}        | ${'x.unavailable'}     | ${'JSON'}
    ${'silence'}            | ${'x.unavailable'}     | ${'never answers'}
    ${'silence-after'}      | ${'x.unavailable'}     | ${'acts, never answers'}
    ${'drop'}               | ${'x.unavailable'}     | ${'hangs up'}
    ${'drop-after'}         | ${'x.unavailable'}     | ${'acts, hangs up'}
    ${'cut-body'}           | ${'x.unavailable'}     | ${'cut'}
    ${'wrong-json'}         | ${'x.unavailable'}     | ${'not JSON'}
    ${'wrong-shape'}        | ${'x.unavailable'}     | ${'other JSON'}
    ${'empty-body'}         | ${'x.unavailable'}     | ${'nothing'}
  `(
    '$fault: $code, asked once, and the next call works ($because)',
    async ({ fault, code }: { fault: FaultKind; code: string }) => {
      const { sandbox, x } = await setUp('oauth1', {}, 500);
      const root = sandbox.addPost('MINIFrance', 'La nouvelle MINI');
      const id = xId(sandbox.addReply('camille_v', root.id, 'insulte').id);
      sandbox.armFault({ kind: fault, path: '/2/tweets/*/hidden' });

      await expect(x.hider.setHidden(id, true, signal)).rejects.toMatchObject({ code });
      const asked = calls(sandbox, 'PUT /2/tweets/:id/hidden');
      if (code === 'x.rate-limited') sandbox.advance(15 * 60_000 + 1_000);
      const next = await x.hider.setHidden(id, true, signal);

      expect(asked).toBe(1);
      expect(next).toEqual({ kind: 'done' });
    },
  );

  it('calls for help when X moves to the new spelling', async () => {
    const { x, alerts } = await setUp('oauth1', { settings: { spelling: 'new' } });

    await expect(x.posts.mentions({}, signal)).rejects.toMatchObject({ code: 'x.request-refused', facts: { code: 'spelling' } });
    expect(alerts).toEqual(['x.spelling']);
  });

  it('sees the clocks part', async () => {
    const { sandbox, x, alerts } = await setUp('oauth1');
    sandbox.clock.skewMs = 120_000;

    await x.posts.me(signal);

    expect(alerts).toEqual(['x.clock-skew']);
  });

  describe('OAuth 2.0 tokens', () => {
    it('are refreshed once for twenty calls at once', async () => {
      const { sandbox, x, tokens } = await setUp('oauth2');
      sandbox.advance(7_200_001);

      const people = await Promise.all(Array.from({ length: 20 }, () => x.posts.me(signal)));

      expect(people).toHaveLength(20);
      expect(calls(sandbox, 'POST /2/oauth2/token')).toBe(1);
      expect(tokens.saved).toHaveLength(1);
    });

    it('are refreshed once for twenty that are refused at once', async () => {
      const { sandbox, x } = await setUp('oauth2');
      sandbox.armFault({ kind: 'token-expired', path: '/2/users/me', times: 4 });

      const people = await Promise.all(Array.from({ length: 20 }, () => x.posts.me(signal)));

      expect(people).toHaveLength(20);
      expect(calls(sandbox, 'POST /2/oauth2/token')).toBe(1);
    });

    it('are never refreshed on 403', async () => {
      const { sandbox, x } = await setUp('oauth2');
      const elsewhere = xId(sandbox.addPost('camille_v', '@MINIFrance insulte').id);

      expect((await x.hider.setHidden(elsewhere, true, signal)).kind).toBe('refused');
      expect(calls(sandbox, 'POST /2/oauth2/token')).toBe(0);
      expect(calls(sandbox, 'PUT /2/tweets/:id/hidden')).toBe(1);
    });

    it.each<FaultKind>(['html-503', 'drop', 'silence'])('survive a token endpoint that fails (%s)', async (kind) => {
      const { sandbox, x } = await setUp('oauth2', {}, 500);
      sandbox.advance(7_200_001);
      sandbox.armFault({ kind, path: '/2/oauth2/token' });

      await expect(x.posts.me(signal)).rejects.toMatchObject({ code: 'x.unavailable' });

      expect(await x.posts.me(signal)).toMatchObject({ handle: 'MINIFrance' });
    });

    it('end in a call for a person when the refresh token is used up, until one has authorized', async () => {
      const { sandbox, x, tokens } = await setUp('oauth2');
      sandbox.advance(7_200_001);
      tokens.pair = { ...tokens.pair!, refreshToken: 'used-up', expiresAt: 0 };

      await expect(x.posts.me(signal)).rejects.toMatchObject({ code: 'x.token-refused' });
      await expect(x.posts.me(signal)).rejects.toMatchObject({ code: 'x.token-refused' });
      const asked = calls(sandbox, 'POST /2/oauth2/token');
      const { accessToken, refreshToken, scope } = sandbox.issueOAuth2('MINIFrance');
      tokens.pair = { accessToken, refreshToken: refreshToken ?? '', scope, expiresAt: sandbox.clock.now() + 7_200_000 };

      expect(asked).toBe(1);
      expect(await x.posts.me(signal)).toMatchObject({ handle: 'MINIFrance' });
    });
  });

  describe('the webhook', () => {
    async function hooked(options: SandboxOptions = {}) {
      const wired = await setUp('both', options);
      const { clientSecret, consumerSecret } = wired.sandbox.credentials;
      const received: Arrival[] = [];
      const refused: string[] = [];
      const server = fastify();
      const crc = wired.sandbox.settings.hookSignature === 'legacy' ? ('consumer' as const) : ('client' as const);
      await registerWebhook(server, {
        path: '/hooks/x',
        account: accountId(wired.sandbox.credentials.brand.id),
        secrets: { client: clientSecret, consumer: consumerSecret, crc },
        receive: (arrivals) => Promise.resolve(void received.push(...arrivals)),
        onRefused: (why) => refused.push(why),
      });
      const base = await server.listen({ host: '127.0.0.1', port: 0 });
      opened.unshift({ close: () => server.close() });
      return { ...wired, url: `${base}/hooks/x`, received, refused };
    }

    it.each(['nested', 'object', 'array'] as const)(
      'is registered, found, subscribed once, and repaired (%s answers)',
      async (subscriptionShape) => {
        const { x, url } = await hooked({ settings: { subscriptionShape } });

        const before = await x.webhooks.find(url, signal);
        const registered = await x.webhooks.register(url, signal);
        const missing = await x.webhooks.ensureSubscriptions(registered.id, signal);
        const again = await x.webhooks.ensureSubscriptions(registered.id, signal);

        expect(before).toBeNull();
        expect(registered.valid).toBe(true);
        expect(await x.webhooks.find(url, signal)).toEqual(registered);
        expect(missing).toEqual(wantedEventTypes);
        expect(again).toEqual([]);
        expect(await x.webhooks.revalidate(registered.id, signal)).toBe(true);
      },
    );

    it.each(['oauth2', 'legacy', 'both'] as const)(
      'takes in every kind of event (signed: %s), and all of it again by replay',
      async (hookSignature) => {
        const { sandbox, x, url, received, refused } = await hooked({ settings: { hookSignature } });
        const { id } = await x.webhooks.register(url, signal);
        await x.webhooks.ensureSubscriptions(id, signal);
        const start = sandbox.clock.now();

        const root = sandbox.addPost('MINIFrance', 'La nouvelle MINI');
        const reply = sandbox.addReply('camille_v', root.id, 'bof 😡');
        const mention = sandbox.addPost('camille_v', 'bonjour @MINIFrance');
        const quote = sandbox.addQuote('camille_v', root.id, 'regardez ça');
        const dm = sandbox.addDm('camille_v', 'MINIFrance', 'bonjour')!;
        sandbox.addDm('MINIFrance', 'camille_v', 'bonjour à vous');
        sandbox.addChat('camille_v', 'MINIFrance');
        sandbox.deletePost(root.id);
        await sandbox.deliveries.idle();

        const kinds = received.map((one) => one.kind).sort();
        const surfaceOf = (key: string): string | undefined =>
          received.flatMap((one) => (one.kind === 'message' && one.message.id === key ? [one.message.surface] : []))[0];
        expect(kinds).toEqual(['deletion', 'encrypted-dm', 'message', 'message', 'message', 'message', 'own', 'own']);
        expect([reply.id, mention.id, quote.id, dm.id].map(surfaceOf)).toEqual(['reply', 'mention', 'quote', 'dm']);
        expect(refused).toEqual([]);

        sandbox.advance(3_600_000);
        received.length = 0;
        await x.webhooks.replay(id, start - 60_000, sandbox.clock.now(), signal);
        await expect
          .poll(() => received.some((one) => one.kind === 'replay-ended' && one.complete), { timeout: 5_000 })
          .toBe(true);

        expect(received.filter((one) => one.kind === 'message').length).toBeGreaterThan(0);
      },
    );
  });
});
