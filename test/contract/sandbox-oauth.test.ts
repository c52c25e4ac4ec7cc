import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { call, form, pkce } from './sandbox-caller.ts';

let x: Sandbox;
let basic: readonly [string, string];

beforeEach(async () => {
  x = await startSandbox();
  basic = [x.credentials.clientId, x.credentials.clientSecret];
});
afterEach(() => x.close());

const refused = { error: 'invalid_request', error_description: 'Value passed for the token was invalid.' };

async function codeFor(
  challenge: string,
  change: Record<string, string> = {},
): Promise<{ status: number; location: URL | null; code: string }> {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: x.credentials.clientId,
    redirect_uri: x.credentials.redirectUris[0]!,
    scope: 'tweet.read users.read offline.access',
    state: 's t',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...change,
  });
  const response = await fetch(`${x.url}/i/oauth2/authorize?${query.toString()}`, { redirect: 'manual' });
  const location = response.headers.get('location');
  return {
    status: response.status,
    location: location === null ? null : new URL(location),
    code: location === null ? '' : (new URL(location).searchParams.get('code') ?? ''),
  };
}

const trade = (
  code: string,
  verifier: string,
  redirect = x.credentials.redirectUris[0]!,
  as: readonly [string, string] | null = basic,
) => form(x, '/2/oauth2/token', { code, grant_type: 'authorization_code', redirect_uri: redirect, code_verifier: verifier }, as);
const refresh = (token: string) =>
  form(x, '/2/oauth2/token', { grant_type: 'refresh_token', refresh_token: token, client_id: basic[0] }, basic);

describe('contract/sandbox-oauth', () => {
  it('goes from consent to a working pair', async () => {
    const { verifier, challenge } = pkce();
    const consent = await codeFor(challenge);
    const pair = await trade(consent.code, verifier);
    const me = await call(x, pair.body.access_token, 'GET', '/2/users/me');
    const hide = await call(x, pair.body.access_token, 'PUT', '/2/tweets/1/hidden', { hidden: true });

    expect(consent.status).toBe(302);
    expect(consent.location?.searchParams.get('state')).toBe('s t');
    expect(pair.body).toEqual({
      token_type: 'bearer',
      expires_in: 7200,
      access_token: expect.any(String),
      scope: 'tweet.read users.read offline.access',
      refresh_token: expect.any(String),
    });
    expect(me.body.data.username).toBe('MINIFrance');
    expect(hide.status).toBe(403);
  });

  it('takes the plain method too, and gives no refresh token without offline.access', async () => {
    const consent = await codeFor('plain-verifier-plain-verifier-plain-verifier', {
      code_challenge_method: 'plain',
      scope: 'tweet.read',
    });
    const pair = await trade(consent.code, 'plain-verifier-plain-verifier-plain-verifier');

    expect(pair.status).toBe(200);
    expect(pair.body).not.toHaveProperty('refresh_token');
  });

  it.each`
    because                       | change
    ${'an unregistered address'}  | ${{ redirect_uri: 'http://127.0.0.1:8976/callback/' }}
    ${'an unknown client'}        | ${{ client_id: 'x' }}
    ${'no state'}                 | ${{ state: '' }}
    ${'a state that is too long'} | ${{ state: 'x'.repeat(501) }}
    ${'an unknown method'}        | ${{ code_challenge_method: 'S512' }}
    ${'no challenge'}             | ${{ code_challenge: '' }}
  `('does not redirect for $because', async ({ change }: { change: Record<string, string> }) => {
    const consent = await codeFor(pkce().challenge, change);

    expect(consent.status).toBe(400);
    expect(consent.location).toBeNull();
  });

  it('refuses a wrong verifier, a wrong address, a second use, a late use, and a stranger', async () => {
    const { verifier, challenge } = pkce();
    const wrongVerifier = await trade((await codeFor(challenge)).code, 'x');
    const wrongAddress = await trade((await codeFor(challenge)).code, verifier, x.credentials.redirectUris[1]);
    const used = (await codeFor(challenge)).code;
    const stranger = await trade(used, verifier, undefined, ['a', 'b']);
    await trade(used, verifier);
    const again = await trade(used, verifier);
    const late = (await codeFor(challenge)).code;
    x.advance(30_001);
    const tooLate = await trade(late, verifier);

    expect([wrongVerifier, wrongAddress, again, tooLate].map((answer) => answer.status)).toEqual([400, 400, 400, 400]);
    expect(stranger.status).toBe(401);
  });

  it('takes a refresh token once, and an access token for two hours', async () => {
    const { accessToken, refreshToken } = x.credentials.brand.oauth2;

    const before = await call(x, accessToken, 'GET', '/2/users/me');
    x.advance(7_200_000);
    const expired = await call(x, accessToken, 'GET', '/2/users/me');
    const pair = await refresh(refreshToken);
    const fresh = await call(x, pair.body.access_token, 'GET', '/2/users/me');
    const second = await refresh(refreshToken);
    const next = await refresh(pair.body.refresh_token);

    expect([before.status, expired.status, pair.status, fresh.status, next.status]).toEqual([200, 401, 200, 200, 200]);
    expect(second.status).toBe(400);
    expect(second.body).toEqual(refused);
  });

  it('revokes', async () => {
    const { accessToken, refreshToken } = x.credentials.brand.oauth2;
    await form(x, '/2/oauth2/revoke', { token: accessToken, client_id: basic[0] }, basic);
    await form(x, '/2/oauth2/revoke', { token: refreshToken, client_id: basic[0] }, basic);

    expect((await call(x, accessToken, 'GET', '/2/users/me')).status).toBe(401);
    expect((await refresh(refreshToken)).body).toEqual(refused);
  });

  it('gives the app its one Bearer', async () => {
    const { consumerKey, consumerSecret } = x.credentials;
    const token = () => form(x, '/oauth2/token', { grant_type: 'client_credentials' }, [consumerKey, consumerSecret]);

    const [first, second] = [await token(), await token()];
    const wrong = await form(x, '/oauth2/token', { grant_type: 'client_credentials' }, ['a', 'b']);
    const bogus = await call(x, 'bogus', 'GET', '/2/usage/tweets');

    expect(first.body).toEqual({ token_type: 'bearer', access_token: x.credentials.appBearer });
    expect(second.body).toEqual(first.body);
    expect(wrong.status).toBe(403);
    expect(wrong.body.errors[0]).toEqual({
      code: 99,
      label: 'authenticity_token_error',
      message: 'Unable to verify your credentials',
    });
    expect(bogus.status).toBe(401);
    expect(bogus.body).toEqual({ errors: [{ message: 'Invalid or expired token', code: 89 }] });
  });
});
