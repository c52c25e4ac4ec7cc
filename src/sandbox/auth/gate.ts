import type { Core } from '../core.ts';
import type { Call, Caller } from '../http/call.ts';
import { bodyForm } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { oldError, problemType, unauthorized } from '../http/problems.ts';
import type { Reply } from '../http/reply.ts';
import { checkOAuth1, type NonceBook } from './oauth1-check.ts';

/** Whether a gate's answer is a refusal. */
export function isRefusal(answer: Caller | Reply | null): answer is Reply {
  return answer !== null && 'status' in answer;
}

/** Finds out who calls. Null: nobody, at an endpoint that asks for nothing. */
export function identify(core: Core, nonces: NonceBook, call: Call, endpoint: Endpoint): Caller | Reply | null {
  if (endpoint.admits === 'none') return null;
  const header = call.headers.authorization;
  if (header === undefined) return unauthorized;
  if (/^Bearer\s/iu.test(header)) return bearer(core, header.slice(7).trim());
  const { method, path, query, headers } = call;
  return checkOAuth1(core, nonces, header, { method, path, query, host: headers.host ?? '', form: bodyForm(call) });
}

function bearer(core: Core, token: string): Caller | Reply {
  if (token === core.credentials.appBearer) return { kind: 'app', token };
  const known = core.world.userTokens.get(token);
  if (known === undefined || known.kind !== 'oauth2') return oldError(401, 89, 'Invalid or expired token');
  if (known.revoked || (known.expiresAt !== null && known.expiresAt <= core.clock.now())) return unauthorized;
  return { kind: 'user', via: 'oauth2', userId: known.userId, scopes: known.scopes, token };
}

/** Whether this caller may use this endpoint; the refusal, or null when it may. */
export function admit(core: Core, endpoint: Endpoint, caller: Caller | null): Reply | null {
  if (caller === null) return null;
  const wrongKind = refusedKind(endpoint, caller);
  if (wrongKind !== null) return unsupportedAuthentication(core, wrongKind);
  if (caller.kind === 'app') return null;
  if (caller.via === 'oauth1') return oauth1Permission(core, endpoint);
  const missing = endpoint.scopes.filter((scope) => !(caller.scopes ?? []).includes(scope));
  if (missing.length === 0) return null;
  return {
    status: 403,
    body: {
      title: 'Forbidden',
      detail: `Your token does not hold the scopes this endpoint needs: ${missing.join(' ')}.`,
      type: 'about:blank',
      status: 403,
    },
  };
}

function refusedKind(endpoint: Endpoint, caller: Caller): string | null {
  const { admits } = endpoint;
  if (caller.kind === 'app') return admits === 'user' ? 'OAuth 2.0 Application-Only' : null;
  if (admits === 'app') return caller.via === 'oauth1' ? 'OAuth 1.0a User Context' : 'OAuth 2.0 User Context';
  if (admits === 'app-or-oauth1' && caller.via === 'oauth2') return 'OAuth 2.0 User Context';
  return null;
}

function unsupportedAuthentication(core: Core, kind: string): Reply {
  return {
    status: 403,
    body: {
      title: 'Unsupported Authentication',
      detail: `Authenticating with ${kind} is forbidden for this endpoint.  Supported authentication types are listed in the documentation of the endpoint.`,
      type: problemType(core.settings, 'unsupported-authentication'),
      status: 403,
    },
  };
}

function oauth1Permission(core: Core, endpoint: Endpoint): Reply | null {
  const level = core.settings.oauth1Permissions;
  const needs = endpoint.permission;
  if (needs === undefined || level === 'read-write-dm' || (needs === 'write' && level === 'read-write')) return null;
  return oauth1PermissionProblem(core);
}

/** 403 of an app that was given too little access when its OAuth 1.0a tokens were made. */
export function oauth1PermissionProblem(core: Core): Reply {
  return {
    status: 403,
    body: {
      title: 'Forbidden',
      status: 403,
      detail: 'Your client app is not configured with the appropriate oauth1 app permissions for this endpoint.',
      type: problemType(core.settings, 'oauth1-permissions'),
    },
  };
}
