import type { Core } from '../core.ts';
import { bodyObject, callingUser, type Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { invalidRequest, missingResource, notPermitted } from '../http/problems.ts';
import { ok, type Reply } from '../http/reply.ts';
import { undocumented } from '../limits/limits.ts';
import { userByHandle, type WorldUser } from '../world.ts';
import { askedOf } from './asked.ts';
import { countParameter, metaOf, pageOf } from './paging.ts';
import { viewUser } from './post-view.ts';

const read = ['tweet.read', 'users.read'];
const fields = ['user.fields', 'expansions', 'tweet.fields'];
const listQuery = ['max_results', 'pagination_token', ...fields];

/** Accounts, muting, and what is left of blocking. `POST /2/users/:id/blocking` is gone from X and absent here too. */
export const userEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/2/users/me',
    admits: 'user',
    scopes: read,
    limits: { user15: 75 },
    query: fields,
    handle: (core, call) => one(core, call, core.world.users.get(callingUser(call).userId), 'id', ''),
  },
  {
    method: 'GET',
    path: '/2/users/:id',
    admits: 'any',
    scopes: read,
    limits: undocumented,
    query: fields,
    handle: (core, call) => one(core, call, core.world.users.get(call.params['id'] ?? ''), 'id', call.params['id'] ?? ''),
  },
  {
    method: 'GET',
    path: '/2/users/by/username/:username',
    admits: 'any',
    scopes: read,
    limits: undocumented,
    query: fields,
    handle: (core, call) =>
      one(core, call, userByHandle(core.world, call.params['username'] ?? ''), 'username', call.params['username'] ?? ''),
  },
  {
    method: 'GET',
    path: '/2/users/:id/muting',
    admits: 'user',
    scopes: [...read, 'mute.read'],
    limits: { user15: 15 },
    query: listQuery,
    handle: (core, call) => people(core, call, 'mutes'),
  },
  {
    method: 'GET',
    path: '/2/users/:id/blocking',
    admits: 'user',
    scopes: [...read, 'block.read'],
    limits: { user15: 15 },
    query: listQuery,
    handle: (core, call) => people(core, call, 'blocks'),
  },
  {
    method: 'POST',
    path: '/2/users/:id/muting',
    admits: 'user',
    scopes: [...read, 'mute.write'],
    limits: { user15: 50 },
    permission: 'write',
    handle: mute,
  },
  {
    method: 'DELETE',
    path: '/2/users/:id/muting/:target',
    admits: 'user',
    scopes: [...read, 'mute.write'],
    limits: { user15: 50 },
    permission: 'write',
    handle: unmute,
  },
  {
    method: 'POST',
    path: '/2/users/:id/dm/block',
    admits: 'user',
    scopes: [...read, 'dm.write'],
    limits: { user15: 10, user24: 400, app15: 25, app24: 1000 },
    permission: 'dm',
    handle: (core, call) => dmBlock(core, call, true),
  },
  {
    method: 'POST',
    path: '/2/users/:id/dm/unblock',
    admits: 'user',
    scopes: [...read, 'dm.write'],
    limits: { user15: 10, user24: 400, app15: 25, app24: 1000 },
    permission: 'dm',
    handle: (core, call) => dmBlock(core, call, false),
  },
  {
    method: 'GET',
    path: '/2/usage/tweets',
    admits: 'app',
    scopes: [],
    limits: { app15: 50 },
    query: ['days', 'usage.fields'],
    handle: usage,
  },
];

function one(core: Core, call: Call, user: WorldUser | undefined, parameter: string, value: string): Reply {
  if (user === undefined) return ok({ errors: [missingResource(core.settings, 'user', parameter, value)] });
  core.bill.charge('read.user', core.clock.now(), user.id);
  return ok({ data: viewUser(user, askedOf(call).user) });
}

function people(core: Core, call: Call, which: 'mutes' | 'blocks'): Reply {
  const { userId } = callingUser(call);
  if (call.params['id'] !== userId) return notPermitted();
  const max = countParameter(core, call, 'max_results', 1, 1000, 100);
  if (typeof max !== 'number') return max;
  const users = [...(core.world.users.get(userId)?.[which] ?? [])].flatMap((id) => core.world.users.get(id) ?? []);
  users.sort((a, b) => (b.id.length - a.id.length === 0 ? (a.id < b.id ? 1 : -1) : b.id.length - a.id.length));
  const page = pageOf(core, call, `${which} ${userId}`, users, max);
  if ('status' in page) return page;
  for (const user of page.items) core.bill.charge('read.mute', core.clock.now(), user.id);
  const asked = askedOf(call);
  const data = page.items.map((user) => viewUser(user, asked.user));
  return ok({ ...(data.length === 0 ? {} : { data }), meta: metaOf(page, false) });
}

function mute(core: Core, call: Call): Reply {
  const { userId } = callingUser(call);
  const target = bodyObject(call)['target_user_id'];
  if (call.params['id'] !== userId) return notPermitted('The id in the path is not the authenticated user.');
  if (typeof target !== 'string')
    return invalidRequest(core.settings, [{ parameters: {}, message: '$.target_user_id: is missing but it is required' }]);
  if (target === userId) return invalidRequest(core.settings, [{ parameters: {}, message: 'You cannot mute yourself' }]);
  if (!core.world.users.has(target)) return ok({ errors: [missingResource(core.settings, 'user', 'target_user_id', target)] });
  core.acts.setMuted(userId, target, true);
  core.bill.charge('write.interaction', core.clock.now());
  return ok({ data: { muting: true } });
}

function unmute(core: Core, call: Call): Reply {
  const { userId } = callingUser(call);
  if (call.params['id'] !== userId) return notPermitted('The id in the path is not the authenticated user.');
  core.acts.setMuted(userId, call.params['target'] ?? '', false);
  core.bill.charge('write.mute-delete', core.clock.now());
  return ok({ data: { muting: false } });
}

function dmBlock(core: Core, call: Call, blocked: boolean): Reply {
  const me = core.world.users.get(callingUser(call).userId);
  const id = call.params['id'] ?? '';
  if (!core.world.users.has(id)) return ok({ errors: [missingResource(core.settings, 'user', 'id', id)] });
  if (id === me?.id) return notPermitted();
  if (blocked) me?.dmBlocks.add(id);
  else me?.dmBlocks.delete(id);
  core.bill.charge('write.privacy', core.clock.now());
  return ok({ data: { blocked } });
}

function usage(core: Core, call: Call): Reply {
  const days = countParameter(core, call, 'days', 1, 90, 7);
  if (typeof days !== 'number') return days;
  const perDay = core.bill.postReadsPerDay().slice(-days);
  const rows = perDay.map(([day, units]) => ({ date: `${day}T00:00:00.000Z`, usage: String(units) }));
  const sum = String(perDay.reduce((total, [, units]) => total + units, 0));
  return ok({
    data: {
      project_id: '1',
      project_cap: '3000000',
      project_usage: sum,
      cap_reset_day: 1,
      daily_project_usage: { project_id: '1', usage: rows },
      daily_client_app_usage: [{ client_app_id: core.credentials.appId, usage: rows, usage_result_count: rows.length }],
    },
  });
}
