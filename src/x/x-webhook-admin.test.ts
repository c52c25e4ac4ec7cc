import { afterEach, describe, expect, it } from 'vitest';
import { brand, oauth1 } from './local-x.fixture.ts';
import type { Answer, Seen } from './local-x.fixture.ts';
import { closeAll, wiredX } from './wired-x.fixture.ts';

const signal = new AbortController().signal;

describe('x/x-webhook-admin', () => {
  afterEach(closeAll);

  const url = 'https://hooks.example.com/x';
  const appToken = (seen: Seen): Answer | null =>
    seen.path === '/oauth2/token' ? { json: { token_type: 'bearer', access_token: 'app' } } : null;

  it('finds ours with an app token that it asks for once', async () => {
    const { x, server } = await wiredX(
      (seen) => appToken(seen) ?? { json: { data: [{ id: '1', url, valid: false }, null, { id: 5 }] } },
    );

    expect(await x.webhooks.find(url, signal)).toEqual({ id: '1', valid: false });
    expect(await x.webhooks.find('https://other.example.com', signal)).toBeNull();

    const [token, ...rest] = server.seen;
    expect(token).toMatchObject({ method: 'POST', body: 'grant_type=client_credentials' });
    expect(token?.headers.authorization).toBe(`Basic ${Buffer.from('ck:cs').toString('base64')}`);
    expect(rest.map((seen) => seen.headers.authorization)).toEqual(['Bearer app', 'Bearer app']);
  });

  it('asks for another app token when X takes the first one back', async () => {
    let issued = 0;
    const { x } = await wiredX((seen) => {
      if (seen.path === '/oauth2/token') {
        issued += 1;
        return { json: { access_token: `app${issued}` } };
      }
      if (seen.headers.authorization === 'Bearer app1') return { status: 401, json: { errors: [{ code: 89, message: 'x' }] } };
      return { json: { data: [] } };
    });

    expect(await x.webhooks.find(url, signal)).toBeNull();
    expect(issued).toBe(2);
  });

  it.each`
    answer                                                                   | valid    | because
    ${{ json: { data: { valid: true } } }}                                   | ${true}  | ${'the challenge was answered'}
    ${{ status: 400, json: { errors: [{ title: 'CrcValidationFailed' }] } }} | ${false} | ${'it was not'}
  `('revalidates: $valid ($because)', async ({ answer, valid }: { answer: Answer; valid: boolean }) => {
    const { x } = await wiredX(() => answer, { credentials: { bearer: 'b' } });

    expect(await x.webhooks.revalidate('1', signal)).toBe(valid);
  });

  it('registers, and says why X refuses', async () => {
    const { x } = await wiredX(
      (seen) =>
        seen.body.includes('hooks')
          ? { json: { data: { id: '1', url, valid: true } } }
          : { status: 400, json: { title: 'UrlValidationFailed' } },
      { credentials: { bearer: 'b' } },
    );

    expect(await x.webhooks.register(url, signal)).toEqual({ id: '1', valid: true });
    await expect(x.webhooks.register('https://x.example.com', signal)).rejects.toMatchObject({
      facts: { code: 'UrlValidationFailed' },
    });
  });

  it.each`
    shape                                                      | because
    ${(entry: unknown) => ({ data: { subscription: entry } })} | ${'as the OpenAPI has it'}
    ${(entry: unknown) => ({ data: entry })}                   | ${'as one page of the docs has it'}
    ${(entry: unknown) => ({ data: [entry] })}                 | ${'as another page has it'}
  `(
    'subscribes what is missing, moves what goes elsewhere ($because)',
    async ({ shape }: { shape: (entry: unknown) => unknown }) => {
      const filter = { user_id: brand };
      const present = [
        { subscription_id: '1', event_type: 'post.reply.create', filter, webhook_id: 'w1' },
        { subscription_id: '2', event_type: 'dm.received', filter, webhook_id: 'old' },
        { subscription_id: '3', event_type: 'post.delete', filter: { user_id: '77' }, webhook_id: 'w1' },
      ];
      const { x, server } = await wiredX(
        (seen) => {
          if (seen.method === 'GET' && !seen.query.has('pagination_token'))
            return { json: { data: present.slice(0, 1), meta: { next_token: 'n' } } };
          if (seen.method === 'GET') return { json: { data: present.slice(1) } };
          const asked = JSON.parse(seen.body) as { event_type?: string };
          return { status: 201, json: shape({ subscription_id: '9', event_type: asked.event_type ?? 'dm.received' }) };
        },
        { credentials: { bearer: 'b', oauth1 } },
      );

      const missing = await x.webhooks.ensureSubscriptions('w1', signal);

      expect(missing).toEqual([
        'post.mention.create',
        'post.quote.create',
        'post.create',
        'post.delete',
        'dm.received',
        'dm.sent',
        'chat.received',
      ]);
      const writes = server.seen.filter((seen) => seen.method !== 'GET');
      expect(writes.map((seen) => `${seen.method} ${seen.path}`)).toContain('PUT /2/activity/subscriptions/2');
      expect(
        writes.filter((seen) => seen.method === 'POST').every((seen) => seen.headers.authorization?.startsWith('OAuth ')),
      ).toBe(true);
    },
  );

  it('replays two hours at a time, each after the one before has ended', async () => {
    const conflicts = [false, true, false];
    const { x, server, clock } = await wiredX(
      () =>
        conflicts.shift() === true
          ? { status: 409, json: { title: 'ReplayConflictError' } }
          : { json: { data: { job_id: '1' } } },
      { credentials: { bearer: 'b' } },
    );
    const now = Date.UTC(2026, 10, 22, 12);
    clock.advance(now - clock.now());

    await x.webhooks.replay('w1', now - 4 * 3_600_000, now - 3_600_000, signal);

    expect(server.seen.map((seen) => JSON.parse(seen.body) as unknown)).toEqual([
      { webhook_id: 'w1', from_date: '202611220800', to_date: '202611221000' },
      { webhook_id: 'w1', from_date: '202611221000', to_date: '202611221100' },
      { webhook_id: 'w1', from_date: '202611221000', to_date: '202611221100' },
    ]);
  });

  it('needs credentials for it', async () => {
    const { x } = await wiredX(() => ({ json: {} }), { credentials: {} });

    await expect(x.webhooks.find(url, signal)).rejects.toMatchObject({
      code: 'x.request-refused',
      facts: { code: 'no-credentials' },
    });
  });
});
