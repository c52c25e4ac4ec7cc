import type { Core } from '../core.ts';
import { bodyForm, type Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { oldError, plainProblem } from '../http/problems.ts';
import { ok, type Reply } from '../http/reply.ts';
import { undocumented } from '../limits/limits.ts';
import { userByHandle } from '../world.ts';
import { accessTokenLifeMs, type IssuedPair } from './token-desk.ts';

const refused: Reply = {
  status: 400,
  body: { error: 'invalid_request', error_description: 'Value passed for the token was invalid.' },
};

/** Everything by which tokens are got, refreshed and given back. */
export const oauthEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/i/oauth2/authorize', admits: 'none', scopes: [], limits: undocumented, handle: authorize },
  { method: 'POST', path: '/2/oauth2/token', admits: 'none', scopes: [], limits: undocumented, handle: token },
  { method: 'POST', path: '/2/oauth2/revoke', admits: 'none', scopes: [], limits: undocumented, handle: revoke },
  { method: 'POST', path: '/oauth2/token', admits: 'none', scopes: [], limits: undocumented, handle: appToken },
];

/** The consent page: in the sandbox the brand (or `?as=<handle>`) says yes at once and is sent back with a code. */
function authorize(core: Core, call: Call): Reply {
  const given = (name: string): string => call.query.get(name) ?? '';
  const method = given('code_challenge_method') || 'plain';
  const scopes = given('scope')
    .split(/[ +]/u)
    .filter((scope) => scope !== '');
  const user = call.query.has('as') ? userByHandle(core.world, given('as')) : core.world.users.get(core.credentials.brand.id);
  const wrong =
    given('response_type') !== 'code' ||
    given('client_id') !== core.credentials.clientId ||
    !core.credentials.redirectUris.includes(given('redirect_uri')) ||
    given('state') === '' ||
    given('state').length > 500 ||
    given('code_challenge') === '' ||
    (method !== 'S256' && method !== 'plain') ||
    scopes.length === 0 ||
    user === undefined;
  // A wrong request is shown to the human and never sent back to an address that may not be ours.
  if (wrong)
    return plainProblem(
      400,
      'Something went wrong',
      'You weren’t able to give access to the App. Go back and try logging in again.',
    );
  const code = core.tokens.issueCode({
    userId: user.id,
    redirectUri: given('redirect_uri'),
    scopes,
    challenge: given('code_challenge'),
    method,
  });
  const target = new URL(given('redirect_uri'));
  target.searchParams.set('state', given('state'));
  target.searchParams.set('code', code);
  return { status: 302, headers: { location: target.href }, raw: { contentType: 'text/html; charset=utf-8', data: '' } };
}

function token(core: Core, call: Call): Reply {
  const form = bodyForm(call);
  const stranger = clientRefusal(core, call, form);
  if (stranger !== null) return stranger;
  const given = (name: string): string => form.get(name) ?? '';
  switch (given('grant_type')) {
    case 'authorization_code': {
      const pair = core.tokens.redeem(given('code'), given('redirect_uri'), given('code_verifier'));
      return pair === null
        ? {
            status: 400,
            body: { error: 'invalid_request', error_description: 'Value passed for the authorization code was invalid.' },
          }
        : issued(pair);
    }
    case 'refresh_token': {
      const pair = core.tokens.refresh(given('refresh_token'));
      return pair === null ? refused : issued(pair);
    }
    default:
      return { status: 400, body: { error: 'invalid_request', error_description: 'Missing required parameter [grant_type].' } };
  }
}

function issued(pair: IssuedPair): Reply {
  return ok({
    token_type: 'bearer',
    expires_in: accessTokenLifeMs / 1000,
    access_token: pair.accessToken,
    scope: pair.scope,
    ...(pair.refreshToken === null ? {} : { refresh_token: pair.refreshToken }),
  });
}

function revoke(core: Core, call: Call): Reply {
  const form = bodyForm(call);
  const stranger = clientRefusal(core, call, form);
  if (stranger !== null) return stranger;
  core.tokens.revoke(form.get('token') ?? '');
  return ok({ revoked: true });
}

/** Confidential clients show their secret by Basic; public ones (a setting) only name themselves in the body. */
function clientRefusal(core: Core, call: Call, form: URLSearchParams): Reply | null {
  const { clientId, clientSecret } = core.credentials;
  const basic = basicPair(call);
  const known =
    basic === null
      ? core.settings.clientKind === 'public' && form.get('client_id') === clientId
      : basic.id === clientId && basic.secret === clientSecret;
  if (known) return null;
  return { status: 401, body: { error: 'unauthorized_client', error_description: 'Missing valid authorization header' } };
}

function appToken(core: Core, call: Call): Reply {
  const { consumerKey, consumerSecret, appBearer } = core.credentials;
  const basic = basicPair(call);
  if (basic === null || basic.id !== consumerKey || basic.secret !== consumerSecret) {
    return {
      status: 403,
      body: { errors: [{ code: 99, label: 'authenticity_token_error', message: 'Unable to verify your credentials' }] },
    };
  }
  if (bodyForm(call).get('grant_type') !== 'client_credentials')
    return oldError(403, 170, 'Missing required parameter: grant_type');
  return ok({ token_type: 'bearer', access_token: appBearer });
}

function basicPair(call: Call): { readonly id: string; readonly secret: string } | null {
  const match = /^Basic\s+(\S+)$/iu.exec(call.headers.authorization ?? '');
  if (match === null) return null;
  const [id = '', ...secret] = Buffer.from(match[1] ?? '', 'base64')
    .toString('utf8')
    .split(':');
  return { id: decode(id), secret: decode(secret.join(':')) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
