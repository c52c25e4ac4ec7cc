import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { call, type Loose } from './sandbox-caller.ts';

let x: Sandbox;
const minute = 60_000;

beforeEach(async () => {
  x = await startSandbox();
  x.addUser({ handle: 'troll_fr', id: '900001' });
});
afterEach(() => x.close());

describe('contract/sandbox-limits: windows', () => {
  it('lets 50 hides through in 15 minutes, and the next window opens with the clock', async () => {
    const root = x.addPost('MINIFrance', 'r');
    const replies = Array.from({ length: 52 }, (_, n) => x.addReply('troll_fr', root.id, String(n)).id);
    const hide = (id: string | undefined) => call(x, 'brand', 'PUT', `/2/tweets/${id}/hidden`, { hidden: true });

    const first = await hide(replies[0]);
    for (const id of replies.slice(1, 50)) await hide(id);
    const refused = await hide(replies[50]);
    x.advance(15 * minute + 1);
    const later = await hide(replies[51]);

    expect(first.headers.get('x-rate-limit-limit')).toBe('50');
    expect(first.headers.get('x-rate-limit-remaining')).toBe('49');
    expect(refused.status).toBe(429);
    expect(refused.body).toEqual({ title: 'Too Many Requests', detail: 'Too Many Requests', type: 'about:blank', status: 429 });
    expect(refused.headers.get('x-rate-limit-remaining')).toBe('0');
    expect(refused.headers.get('x-rate-limit-reset')).toBe(first.headers.get('x-rate-limit-reset'));
    expect(later.body).toEqual({ data: { hidden: true } });
    expect(x.state().posts.filter((post) => post.timesHidden > 0)).toHaveLength(51);
  });

  it('counts refused acts too, and keeps user and app apart', async () => {
    for (let n = 0; n < 50; n += 1) await call(x, 'brand', 'PUT', '/2/tweets/1/hidden', { hidden: true });
    const hide = await call(x, 'brand', 'PUT', '/2/tweets/1/hidden', { hidden: true });
    const user = await call(x, 'brand', 'GET', '/2/users/2244994945/mentions');
    const app = await call(x, 'app', 'GET', '/2/users/2244994945/mentions');

    expect(hide.status).toBe(429);
    expect([user, app].map((answer) => answer.headers.get('x-rate-limit-limit'))).toEqual(['300', '450']);
    expect([user, app].map((answer) => answer.headers.get('x-rate-limit-remaining'))).toEqual(['299', '449']);
  });

  it('has 24-hour limits with headers of their own', async () => {
    const block = () => call(x, 'brand', 'POST', '/2/users/900001/dm/block');

    const first = await block();
    let last = first;
    let done = 0;
    for (; last.status === 200 && done < 500; done += 1) {
      if (done % 10 === 9) x.advance(15 * minute + 1);
      last = await block();
    }
    x.advance(24 * 60 * minute);
    const nextDay = await block();

    expect(first.headers.get('x-user-limit-24hour-limit')).toBe('400');
    expect(first.headers.get('x-app-limit-24hour-remaining')).toBe('999');
    expect(done).toBe(400);
    expect(last.status).toBe(429);
    expect(last.headers.get('x-user-limit-24hour-remaining')).toBe('0');
    expect(nextDay.status).toBe(200);
  });

  it('carries headers on every answer, even to strangers and at unknown addresses', async () => {
    const stranger = await call(x, 'nobody', 'GET', '/2/users/me');
    const nowhere = await call(x, 'brand', 'GET', '/2/nowhere');
    const token = await call(x, 'nobody', 'POST', '/oauth2/token');

    for (const answer of [stranger, nowhere, token]) {
      for (const name of ['limit', 'remaining', 'reset']) expect(answer.headers.get(`x-rate-limit-${name}`)).toMatch(/^\d+$/u);
    }
  });
});

describe('contract/sandbox-limits: faults', () => {
  it.each`
    kind                    | status | shows
    ${'rate-limit'}         | ${429} | ${{ title: 'Too Many Requests' }}
    ${'usage-cap'}          | ${429} | ${{ title: 'UsageCapExceeded', type: 'https://api.twitter.com/2/problems/usage-capped' }}
    ${'credits'}            | ${402} | ${{ title: 'CreditsDepleted', type: 'https://api.twitter.com/2/problems/credits' }}
    ${'spend-cap'}          | ${403} | ${{ title: 'SpendCapReached' }}
    ${'suspended'}          | ${403} | ${{ errors: [{ code: 64 }] }}
    ${'locked'}             | ${403} | ${{ errors: [{ code: 326 }] }}
    ${'client-forbidden'}   | ${403} | ${{ reason: 'client-not-enrolled' }}
    ${'oauth1-permissions'} | ${403} | ${{ type: 'https://api.twitter.com/2/problems/oauth1-permissions' }}
    ${'unauthorized'}       | ${401} | ${{ title: 'Unauthorized' }}
    ${'token-expired'}      | ${401} | ${{ errors: [{ code: 89 }] }}
    ${'problem-503'}        | ${503} | ${{ title: 'Service Unavailable' }}
  `(
    '$kind answers $status once, without effect',
    async ({ kind, status, shows }: { kind: 'credits'; status: number; shows: object }) => {
      const root = x.addPost('MINIFrance', 'r');
      const reply = x.addReply('troll_fr', root.id, 'x');
      x.armFault({ kind, method: 'PUT', path: '/2/tweets/*/hidden' });

      const other = await call(x, 'brand', 'GET', '/2/users/me');
      const hit = await call(x, 'brand', 'PUT', `/2/tweets/${reply.id}/hidden`, { hidden: true });
      const effect = x.state().posts.find((post) => post.id === reply.id)?.hidden;
      const next = await call(x, 'brand', 'PUT', `/2/tweets/${reply.id}/hidden`, { hidden: true });

      expect(other.status).toBe(200);
      expect(hit.status).toBe(status);
      expect(hit.body).toMatchObject(shows);
      expect(effect).toBe(false);
      expect(next.status).toBe(200);
    },
  );

  it.each([500, 502, 503, 504])('html-%i answers a web page', async (status) => {
    x.armFault({ kind: `html-${status}` as 'html-500' });

    const hit = await call(x, 'brand', 'GET', '/2/users/me');

    expect(hit.status).toBe(status);
    expect(hit.headers.get('content-type')).toContain('text/html');
    expect(hit.text).toContain('<!DOCTYPE html>');
  });

  it.each`
    kind               | effect   | because
    ${'drop'}          | ${false} | ${'the connection goes before anything happens'}
    ${'drop-after'}    | ${true}  | ${'the connection goes after it happened'}
    ${'silence'}       | ${false} | ${'no answer, nothing done'}
    ${'silence-after'} | ${true}  | ${'no answer, but done'}
    ${'cut-body'}      | ${true}  | ${'half of the answer'}
  `('$kind leaves the caller without an answer ($because)', async ({ kind, effect }: { kind: 'drop'; effect: boolean }) => {
    const root = x.addPost('MINIFrance', 'r');
    const reply = x.addReply('troll_fr', root.id, 'x');
    x.armFault({ kind, path: '/2/tweets/*/hidden' });

    const url = `${x.url}/2/tweets/${reply.id}/hidden`;
    const headers = { authorization: `Bearer ${x.credentials.brand.oauth2.accessToken}`, 'content-type': 'application/json' };
    const ending = await fetch(url, { method: 'PUT', headers, body: '{"hidden":true}', signal: AbortSignal.timeout(300) }).then(
      (response) =>
        response.text().then(
          () => 'answered',
          () => 'cut',
        ),
      () => 'failed',
    );

    expect(ending).not.toBe('answered');
    expect(x.state().posts.find((post) => post.id === reply.id)?.hidden).toBe(effect);
  });

  it.each`
    kind             | text
    ${'wrong-json'}  | ${/\]$/u}
    ${'wrong-shape'} | ${/^\{"data":"unexpected"/u}
    ${'empty-body'}  | ${/^$/u}
  `('$kind spoils a 200', async ({ kind, text }: { kind: 'wrong-json'; text: RegExp }) => {
    x.armFault({ kind });

    const hit = await call(x, 'brand', 'GET', '/2/users/me');

    expect(hit.status).toBe(200);
    expect(hit.text).toMatch(text);
  });
});

describe('contract/sandbox-limits: control and money', () => {
  it('is driven over HTTP as well', async () => {
    const post = (path: string, body: unknown) =>
      fetch(`${x.url}/_control/${path}`, { method: 'POST', body: JSON.stringify(body) }).then((r) => r.json() as Loose);
    const get = (path: string) => fetch(`${x.url}/_control/${path}`).then((r) => r.json() as Loose);

    const scene = await post('scene', {
      users: [{ handle: 'anna', id: '77' }],
      steps: [
        { do: 'post', by: 'MINIFrance', text: 'r', key: 'root' },
        { do: 'reply', by: 'anna', to: 'root', text: 'x', key: 'reply' },
        { do: 'dm', from: 'anna', to: 'MINIFrance', text: 'hello', key: 'dm' },
      ],
    });
    const clock = await post('clock', { advanceMs: 1000 });
    const armed = await post('faults', { faults: [{ kind: 'credits', times: 2 }] });
    const wrong = await post('faults', { kind: 'earthquake' });
    await call(x, 'brand', 'GET', '/2/users/me');
    const log = await get('log');
    const state = await get('state');
    await post('reset', {});
    const empty = await get('state');

    expect(scene.played.map((step: Loose) => step.key)).toEqual(['root', 'reply', 'dm']);
    expect(clock.advancedMs).toBe(1000);
    expect(armed.armed).toHaveLength(1);
    expect(wrong.error).toContain('earthquake');
    expect(log.calls.at(-1)).toMatchObject({
      method: 'GET',
      route: '/2/users/me',
      status: 402,
      fault: 'credits',
      caller: 'user:2244994945',
    });
    expect(state.posts.map((known: Loose) => known.key)).toEqual(['root', 'reply']);
    expect(state.dms[0]).toMatchObject({ key: 'dm', sender: 'anna', deletedFor: [] });
    expect(empty.posts).toEqual([]);
  });

  it('bills a post once a day, and the brand’s own mentions cheaper', async () => {
    const mention = x.addPost('troll_fr', '@MINIFrance hi');
    await call(x, 'brand', 'GET', '/2/users/2244994945/mentions');
    await call(x, 'brand', 'GET', '/2/users/2244994945/mentions');
    await call(x, 'brand', 'GET', `/2/tweets?ids=${mention.id}`);
    const usage = await call(x, 'app', 'GET', '/2/usage/tweets');

    expect(x.state().bill).toEqual({ units: { 'read.owned': 1, 'read.post': 1 }, dollars: 0.006 });
    expect(usage.body.data.project_usage).toBe('2');
  });
});
