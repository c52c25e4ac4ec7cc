import { createHmac } from 'node:crypto';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import type { Arrival } from '../domain/message.ts';
import { brand } from './local-x.fixture.ts';
import { registerWebhook } from './webhook-routes.ts';

const secrets = { consumer: 'consumer_secret_example' };
const delivery = '{"for_user_id":"2244994945","favorite_events":[]}';
const servers: FastifyInstance[] = [];

async function setUp(receive?: (arrivals: readonly Arrival[]) => Promise<void>) {
  const received: Arrival[] = [];
  const refused: string[] = [];
  const server = fastify();
  servers.push(server);
  await registerWebhook(server, {
    path: '/hooks/x',
    account: brand,
    secrets,
    receive: receive ?? ((arrivals) => Promise.resolve(void received.push(...arrivals))),
    onRefused: (why) => refused.push(why),
  });
  server.post('/other', (request) => ({ body: request.body }));
  return { server, received, refused };
}

function signed(body: string, type = 'application/json'): Record<string, string> {
  const signature = createHmac('sha256', secrets.consumer).update(body).digest('base64');
  return { 'content-type': type, 'x-twitter-webhooks-signature': `sha256=${signature}` };
}

describe('x/webhook-routes', () => {
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  it('answers the challenge', async () => {
    const { server } = await setUp();

    const reply = await server.inject({ url: '/hooks/x?crc_token=challenge_string' });

    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toMatch(/^application\/json/);
    expect(reply.json()).toEqual({ response_token: 'sha256=jbXKbME72EP4whP7Jiwf8KJkZpedcmIvi6wGXiUuI/w=' });
  });

  it.each(['/hooks/x', '/hooks/x?crc_token=', '/hooks/x?crc_token=a&crc_token=b'])(
    'refuses a challenge that is none (%s)',
    async (url) => {
      const { server, refused } = await setUp();

      const reply = await server.inject({ url });

      expect(reply.statusCode).toBe(400);
      expect(refused).toEqual(['bad-challenge']);
    },
  );

  it.each`
    type                                 | because
    ${'application/json'}                | ${'what X sends'}
    ${'application/json; charset=utf-8'} | ${'with its charset'}
    ${'text/plain'}                      | ${'another type'}
    ${'x'}                               | ${'no type at all'}
  `('takes in what is signed ($because)', async ({ type }: { type: string }) => {
    const { server, received } = await setUp();

    const reply = await server.inject({ method: 'POST', url: '/hooks/x', payload: delivery, headers: signed(delivery, type) });

    expect(reply.statusCode).toBe(200);
    expect(received).toEqual([{ kind: 'skipped', type: 'favorite_events' }]);
  });

  it('acknowledges only after everything is stored', async () => {
    let store = (): void => undefined;
    const stored = new Promise<void>((resolve) => (store = resolve));
    let acknowledged = false;
    const reached = new Promise<void>((reach) => {
      void setUp(() => {
        reach();
        return stored;
      }).then(async ({ server }) => {
        await server.inject({ method: 'POST', url: '/hooks/x', payload: delivery, headers: signed(delivery) });
        acknowledged = true;
      });
    });

    await reached;
    const before = acknowledged;
    store();
    await expect.poll(() => acknowledged).toBe(true);

    expect(before).toBe(false);
  });

  it.each`
    headers                                                                              | because
    ${{ 'content-type': 'application/json' }}                                            | ${'not signed'}
    ${{ ...signed(`${delivery} `) }}                                                     | ${'another body was signed'}
    ${{ 'content-type': 'application/json', 'x-twitter-webhooks-signature': 'sha256=' }} | ${'half a signature'}
  `('refuses and stores nothing ($because)', async ({ headers }: { headers: Record<string, string> }) => {
    const { server, received, refused } = await setUp();

    const reply = await server.inject({ method: 'POST', url: '/hooks/x', payload: delivery, headers });

    expect(reply.statusCode).toBe(401);
    expect(received).toEqual([]);
    expect(refused).toEqual(['signature']);
  });

  it.each`
    body                              | why                | because
    ${'{"for_user_id":'}              | ${'not JSON'}      | ${'cut'}
    ${'null'}                         | ${'not an object'} | ${'nothing'}
    ${'{"for_user_id":"2244994945"}'} | ${'unknown shape'} | ${'half a delivery'}
  `(
    'answers 200 to what it does not understand, and hands it on ($because)',
    async ({ body, why }: { body: string; why: string }) => {
      const { server, received } = await setUp();

      const reply = await server.inject({ method: 'POST', url: '/hooks/x', payload: body, headers: signed(body) });

      expect(reply.statusCode).toBe(200);
      expect(received).toEqual([{ kind: 'unreadable', type: 'delivery', why }]);
    },
  );

  it('takes in a body that says nothing of its type', async () => {
    const { server, received } = await setUp();
    const { 'x-twitter-webhooks-signature': signature } = signed(delivery);

    const reply = await server.inject({
      method: 'POST',
      url: '/hooks/x',
      payload: delivery,
      headers: { 'x-twitter-webhooks-signature': signature },
    });

    expect(reply.statusCode).toBe(200);
    expect(received).toHaveLength(1);
  });

  it.each`
    headers       | status | because
    ${signed('')} | ${200} | ${'signed all the same'}
    ${{}}         | ${401} | ${'not signed'}
  `(
    'answers $status to an empty body ($because)',
    async ({ headers, status }: { headers: Record<string, string>; status: number }) => {
      const { server, received } = await setUp();

      const reply = await server.inject({ method: 'POST', url: '/hooks/x', headers });

      expect(reply.statusCode).toBe(status);
      expect(received).toEqual(status === 200 ? [{ kind: 'unreadable', type: 'delivery', why: 'not JSON' }] : []);
    },
  );

  it.each`
    bytes              | status | because
    ${1024 * 1024}     | ${200} | ${'one megabyte is allowed'}
    ${1024 * 1024 + 1} | ${413} | ${'one byte more is not'}
  `('answers $status to $bytes bytes ($because)', async ({ bytes, status }: { bytes: number; status: number }) => {
    const { server, received, refused } = await setUp();
    const body = delivery + ' '.repeat(bytes - delivery.length);

    const reply = await server.inject({ method: 'POST', url: '/hooks/x', payload: body, headers: signed(body) });

    expect(reply.statusCode).toBe(status);
    expect(refused).toEqual(status === 413 ? ['too-large'] : []);
    expect(received).toHaveLength(status === 413 ? 0 : 1);
  });

  it('answers 503 when nothing could be stored', async () => {
    const { server, refused } = await setUp(() => Promise.reject(new Error('disk full')));

    const reply = await server.inject({ method: 'POST', url: '/hooks/x', payload: delivery, headers: signed(delivery) });

    expect(reply.statusCode).toBe(503);
    expect(reply.body).not.toContain('disk');
    expect(refused).toEqual(['not-stored']);
  });

  it('leaves the other routes of the server as they were', async () => {
    const { server } = await setUp();

    const reply = await server.inject({ method: 'POST', url: '/other', payload: { a: 1 } });

    expect(reply.json()).toEqual({ body: { a: 1 } });
  });
});
