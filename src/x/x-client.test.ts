import { afterEach, describe, expect, it } from 'vitest';
import { XTokenRefusedError, XUnavailableError } from '../domain/errors.ts';
import { xId } from '../domain/ids.ts';
import type { TokenPair } from '../domain/ports/x.ts';
import { MemoryTokens } from './local-x.fixture.ts';
import type { Answer, Seen } from './local-x.fixture.ts';
import { closeAll, wiredX } from './wired-x.fixture.ts';

const signal = new AbortController().signal;
const one = xId('2090000000000000001');

describe('x/x-client', () => {
  afterEach(closeAll);

  const oauth2 = { clientId: 'id', clientSecret: 'secret' };

  function tokens(leftMs: number): MemoryTokens {
    return new MemoryTokens({
      accessToken: 'a0',
      refreshToken: 'r0',
      expiresAt: Date.now() + leftMs,
      scope: 'tweet.read tweet.moderate.write',
    } satisfies TokenPair);
  }

  /** X with single-use refresh tokens; only the newest access token is accepted. */
  function tokenServer(status = 200) {
    let generation = 0;
    return (seen: Seen): Answer => {
      if (seen.path === '/2/oauth2/token') {
        const form = new URLSearchParams(seen.body);
        if (form.get('refresh_token') !== `r${generation}`) return { status: 400, json: { error: 'invalid_request' } };
        generation += 1;
        return {
          json: {
            token_type: 'bearer',
            expires_in: 7200,
            access_token: `a${generation}`,
            refresh_token: `r${generation}`,
            scope: 'tweet.read tweet.moderate.write',
          },
        };
      }
      const fresh = generation > 0 && seen.headers.authorization === `Bearer a${generation}`;
      if (!fresh) return { status: 401, json: { title: 'Unauthorized', type: 'about:blank', status: 401 } };
      return {
        status,
        json: status === 200 ? { data: { hidden: true } } : { title: 'Forbidden', type: 'about:blank', status },
      };
    };
  }

  it('refreshes once after 401 for twenty calls at once, and repeats them', async () => {
    const tokenStore = tokens(7_200_000);
    const { x, server } = await wiredX(tokenServer(), { credentials: { oauth2 }, tokenStore });

    const results = await Promise.all(Array.from({ length: 20 }, () => x.hider.setHidden(one, true, signal)));

    const refreshes = server.seen.filter((seen) => seen.path === '/2/oauth2/token');
    expect(results.every((result) => result.kind === 'done')).toBe(true);
    expect(refreshes).toHaveLength(1);
    expect(refreshes[0]?.headers.authorization).toBe(`Basic ${Buffer.from('id:secret').toString('base64')}`);
    expect(Object.fromEntries(new URLSearchParams(refreshes[0]?.body))).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'r0',
      client_id: 'id',
    });
    expect(tokenStore.pair?.refreshToken).toBe('r1');
  });

  it('never refreshes on 403', async () => {
    const { x, server } = await wiredX(tokenServer(403), { credentials: { oauth2 }, tokenStore: tokens(-1) });

    const results = [await x.hider.setHidden(one, true, signal), await x.hider.setHidden(one, true, signal)];

    expect(results).toEqual([
      { kind: 'refused', code: 'about-blank' },
      { kind: 'refused', code: 'about-blank' },
    ]);
    expect(server.seen.filter((seen) => seen.path === '/2/oauth2/token')).toHaveLength(1);
  });

  it('asks for a person when the refresh is refused, and X is left in peace', async () => {
    const { x, server } = await wiredX(() => ({ status: 400, json: { error: 'invalid_grant' } }), {
      credentials: { oauth2 },
      tokenStore: tokens(-1),
    });

    await expect(x.posts.me(signal)).rejects.toThrow(XTokenRefusedError);
    await expect(x.posts.me(signal)).rejects.toThrow(XTokenRefusedError);
    expect(server.seen).toHaveLength(1);
  });

  it('says so when the token lacks the scope, instead of taking X for refusing the target', async () => {
    const { x, server } = await wiredX(tokenServer(), { credentials: { oauth2 }, tokenStore: tokens(7_200_000) });

    await expect(x.dmCopies.deleteDmCopy(one, signal)).rejects.toMatchObject({
      code: 'x.request-refused',
      facts: { code: 'scope' },
    });
    expect(server.seen).toHaveLength(0);
  });

  it('is not poisoned by a token endpoint that is down for a moment', async () => {
    const healthy = tokenServer();
    let down = true;
    const { x } = await wiredX(
      (seen) => (down && seen.path === '/2/oauth2/token' ? { status: 503, html: '<html>' } : healthy(seen)),
      {
        credentials: { oauth2 },
        tokenStore: tokens(-1),
      },
    );

    await expect(x.hider.setHidden(one, true, signal)).rejects.toThrow(XUnavailableError);
    down = false;

    expect(await x.hider.setHidden(one, true, signal)).toEqual({ kind: 'done' });
  });
});
