import type { Core } from '../core.ts';
import { bodyObject, type Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { invalidRequest, notPermitted, problemType } from '../http/problems.ts';
import { ok, type Reply } from '../http/reply.ts';
import { countParameter, metaOf, pageOf, timeParameter } from '../rest/paging.ts';
import type { WorldSubscription } from '../world.ts';
import { streamConnections } from './activity-streams.ts';
import { eventScope, isEventType } from './event-routes.ts';

const limits = { app15: 500 };
const mostSubscriptions = 1500;
const path = '/2/activity/subscriptions';

/** Subscriptions of the X Activity API, and its stream. */
export const activityEndpoints: readonly Endpoint[] = [
  { method: 'POST', path, admits: 'any', scopes: [], limits, handle: subscribe },
  { method: 'GET', path, admits: 'any', scopes: [], limits, query: ['max_results', 'pagination_token'], handle: list },
  { method: 'PUT', path: `${path}/:id`, admits: 'app', scopes: [], limits, handle: change },
  { method: 'DELETE', path: `${path}/:id`, admits: 'app', scopes: [], limits, handle: removeOne },
  { method: 'DELETE', path, admits: 'app', scopes: [], limits, query: ['ids'], handle: removeMany },
  {
    method: 'GET',
    path: '/2/activity/stream',
    admits: 'app',
    scopes: [],
    limits: { app15: 450 },
    query: ['backfill_minutes', 'start_time', 'end_time'],
    handle: stream,
  },
];

function view(subscription: WorldSubscription): Record<string, unknown> {
  return {
    subscription_id: subscription.id,
    event_type: subscription.eventType,
    filter: { user_id: subscription.userId },
    ...(subscription.tag === null ? {} : { tag: subscription.tag }),
    ...(subscription.webhookId === null ? {} : { webhook_id: subscription.webhookId }),
    created_at: new Date(subscription.createdAt).toISOString(),
    updated_at: new Date(subscription.updatedAt).toISOString(),
  };
}

function wrong(core: Core, message: string): Reply {
  return invalidRequest(core.settings, [{ parameters: {}, message }]);
}

function subscribe(core: Core, call: Call): Reply {
  const { world } = core;
  const body = bodyObject(call);
  const { event_type: type, tag, webhook_id: webhookId } = body;
  const filter = body['filter'] as { readonly user_id?: unknown } | undefined;
  const userId = filter?.user_id;
  if (typeof type !== 'string' || !isEventType(type))
    return wrong(core, '$.event_type: does not have a value in the enumeration');
  if (typeof userId !== 'string' || !world.users.has(userId)) return wrong(core, '$.filter.user_id: is missing or not a user');
  const badTarget = targetRefusal(core, tag, webhookId);
  if (badTarget !== null) return badTarget;
  const refusal = privateRefusal(core, call, type, userId);
  if (refusal !== null) return refusal;
  const same = [...world.subscriptions.values()].find(
    (known) => known.eventType === type && known.userId === userId && known.webhookId === (webhookId ?? null),
  );
  if (same !== undefined)
    return {
      status: 409,
      body: {
        title: 'Conflict',
        detail: 'DuplicateSubscriptionFailed: the subscription exists already.',
        type: 'about:blank',
        status: 409,
      },
    };
  if (world.subscriptions.size >= mostSubscriptions) return notPermitted('SubscriptionLimitExceeded');
  const now = core.clock.now();
  const subscription: WorldSubscription = {
    id: core.ids.next(),
    eventType: type,
    userId,
    tag: typeof tag === 'string' ? tag : null,
    webhookId: typeof webhookId === 'string' ? webhookId : null,
    createdAt: now,
    updatedAt: now,
  };
  world.subscriptions.set(subscription.id, subscription);
  return ok({ data: shaped(core, subscription) });
}

function shaped(core: Core, subscription: WorldSubscription): unknown {
  switch (core.settings.subscriptionShape) {
    case 'nested':
      return { subscription: view(subscription) };
    case 'object':
      return view(subscription);
    case 'array':
      return [view(subscription)];
  }
}

function targetRefusal(core: Core, tag: unknown, webhookId: unknown): Reply | null {
  if (tag !== undefined && (typeof tag !== 'string' || tag.length < 1 || tag.length > 200))
    return wrong(core, '$.tag: must be 1 to 200 characters long');
  if (webhookId !== undefined && (typeof webhookId !== 'string' || !core.world.webhooks.has(webhookId)))
    return wrong(core, '$.webhook_id: WebhookIdInvalid');
  return null;
}

/** Private events need the token of that very user, with the scope. */
function privateRefusal(core: Core, call: Call, type: string, userId: string): Reply | null {
  const scope = eventScope(type);
  const { caller } = call;
  if (scope === null) return null;
  if (caller?.kind !== 'user' || (caller.via === 'oauth1' && core.settings.privateSubscriptions === 'oauth2-only')) {
    return {
      status: 403,
      body: {
        title: 'Unsupported Authentication',
        detail: `Subscribing to [${type}] needs OAuth 2.0 User Context of the filtered user.`,
        type: problemType(core.settings, 'unsupported-authentication'),
        status: 403,
      },
    };
  }
  if (caller.userId !== userId) return notPermitted('The filtered user has not authorized the app for this event.');
  return caller.scopes !== null && !caller.scopes.includes(scope)
    ? notPermitted(`The token does not hold the scope [${scope}].`)
    : null;
}

function list(core: Core, call: Call): Reply {
  const max = countParameter(core, call, 'max_results', 1, 1000, 100);
  if (typeof max !== 'number') return max;
  const page = pageOf(core, call, 'subscriptions', [...core.world.subscriptions.values()].reverse(), max);
  if ('status' in page) return page;
  return ok({
    ...(page.items.length === 0 ? {} : { data: page.items.map(view) }),
    meta: { ...metaOf(page, false), total_subscriptions: core.world.subscriptions.size },
  });
}

function change(core: Core, call: Call): Reply {
  const subscription = core.world.subscriptions.get(call.params['id'] ?? '');
  if (subscription === undefined) return missing(core, call.params['id'] ?? '');
  const { tag, webhook_id: webhookId } = bodyObject(call);
  const refusal = targetRefusal(core, tag, webhookId);
  if (refusal !== null) return refusal;
  if (typeof tag === 'string') subscription.tag = tag;
  if (typeof webhookId === 'string') subscription.webhookId = webhookId;
  subscription.updatedAt = core.clock.now();
  return ok({ data: { subscription: view(subscription), total_subscriptions: core.world.subscriptions.size } });
}

function missing(core: Core, id: string): Reply {
  return {
    status: 404,
    body: {
      title: 'Not Found Error',
      detail: `Could not find subscription with id: [${id}].`,
      type: problemType(core.settings, 'resource-not-found'),
      status: 404,
    },
  };
}

function removeOne(core: Core, call: Call): Reply {
  const id = call.params['id'] ?? '';
  if (!core.world.subscriptions.delete(id)) return missing(core, id);
  return ok({ data: { deleted: true }, meta: { total_subscriptions: core.world.subscriptions.size } });
}

function removeMany(core: Core, call: Call): Reply {
  const ids = (call.query.get('ids') ?? '').split(',').filter((id) => id !== '');
  if (ids.length < 1 || ids.length > 100)
    return wrong(core, 'The number of values in the `ids` query parameter list is not between 1 and 100');
  const known = ids.filter((id) => core.world.subscriptions.has(id));
  for (const id of known) core.world.subscriptions.delete(id);
  const errors = ids
    .filter((id) => !known.includes(id))
    .map((id) => ({
      title: 'Not Found Error',
      detail: `Could not find subscription with id: [${id}].`,
      type: problemType(core.settings, 'resource-not-found'),
      parameter: 'ids',
      value: id,
    }));
  return ok({
    ...(known.length === 0 ? {} : { data: known.map((id) => ({ subscription_id: id, deleted: true })) }),
    ...(errors.length === 0 ? {} : { errors }),
    meta: { total_subscriptions: core.world.subscriptions.size },
  });
}

function stream(core: Core, call: Call): Reply {
  const minutes = countParameter(core, call, 'backfill_minutes', 0, 5, 0);
  if (typeof minutes !== 'number') return minutes;
  const start = timeParameter(core, call, 'start_time');
  if (start !== null && typeof start !== 'number') return start;
  if (core.streams.size >= streamConnections) {
    return {
      status: 429,
      body: {
        title: 'ConnectionException',
        detail: 'This stream is currently at the maximum allowed connection limit.',
        connection_issue: 'TooManyConnections',
        type: 'https://api.x.com/2/problems/streaming-connection',
      },
    };
  }
  const from = start ?? (minutes === 0 ? null : core.clock.now() - minutes * 60_000);
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    open: (response) => core.streams.connect(response, from),
  };
}
