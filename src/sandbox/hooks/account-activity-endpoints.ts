import type { Core } from '../core.ts';
import { callingUser, type Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { ok, type Reply } from '../http/reply.ts';
import { undocumented } from '../limits/limits.ts';
import { hookProblem } from './webhook-endpoints.ts';

const root = '/2/account_activity';
const scopes = ['dm.read', 'dm.write', 'tweet.read', 'users.read'];

/** Subscriptions of the old Account Activity API; its own replay address is gone. */
export const accountActivityEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: `${root}/webhooks/:wid/subscriptions/all`,
    admits: 'user',
    scopes,
    limits: undocumented,
    handle: subscribe,
  },
  { method: 'GET', path: `${root}/webhooks/:wid/subscriptions/all`, admits: 'user', scopes, limits: undocumented, handle: check },
  {
    method: 'GET',
    path: `${root}/webhooks/:wid/subscriptions/all/list`,
    admits: 'app',
    scopes: [],
    limits: undocumented,
    handle: list,
  },
  {
    method: 'DELETE',
    path: `${root}/webhooks/:wid/subscriptions/:uid/all`,
    admits: 'app',
    scopes: [],
    limits: undocumented,
    handle: remove,
  },
  { method: 'GET', path: `${root}/subscriptions/count`, admits: 'app', scopes: [], limits: undocumented, handle: count },
];

const noWebhook = hookProblem('WebhookIdInvalid', 'There is no such webhook.');

function isSubscribed(core: Core, webhookId: string, userId: string): boolean {
  return core.world.aaaSubscriptions.some((known) => known.webhookId === webhookId && known.userId === userId);
}

function subscribe(core: Core, call: Call): Reply {
  const webhookId = call.params['wid'] ?? '';
  const { userId } = callingUser(call);
  if (!core.world.webhooks.has(webhookId)) return noWebhook;
  if (isSubscribed(core, webhookId, userId))
    return hookProblem('DuplicateSubscriptionFailed', 'The subscription exists already.');
  if (core.world.aaaSubscriptions.length >= core.settings.aaaSubscriptionLimit)
    return hookProblem('SubscriptionLimitExceeded', 'Too many subscriptions.');
  core.world.aaaSubscriptions.push({ webhookId, userId });
  return ok({ data: { subscribed: true } });
}

function check(core: Core, call: Call): Reply {
  const webhookId = call.params['wid'] ?? '';
  if (!core.world.webhooks.has(webhookId)) return noWebhook;
  return ok({ data: { subscribed: isSubscribed(core, webhookId, callingUser(call).userId) } });
}

function list(core: Core, call: Call): Reply {
  const webhook = core.world.webhooks.get(call.params['wid'] ?? '');
  if (webhook === undefined) return noWebhook;
  const subscriptions = core.world.aaaSubscriptions
    .filter((known) => known.webhookId === webhook.id)
    .map((known) => ({ user_id: known.userId }));
  return ok({
    data: { application_id: core.credentials.appId, webhook_id: webhook.id, webhook_url: webhook.url, subscriptions },
  });
}

function remove(core: Core, call: Call): Reply {
  const { aaaSubscriptions, webhooks } = core.world;
  if (!webhooks.has(call.params['wid'] ?? '')) return noWebhook;
  const at = aaaSubscriptions.findIndex((known) => known.webhookId === call.params['wid'] && known.userId === call.params['uid']);
  if (at >= 0) aaaSubscriptions.splice(at, 1);
  return ok({ data: { subscribed: false } });
}

function count(core: Core): Reply {
  return ok({
    data: {
      account_name: core.credentials.brand.handle,
      provisioned_count: String(core.settings.aaaSubscriptionLimit),
      subscriptions_count_all: String(core.world.aaaSubscriptions.length),
      subscriptions_count_direct_messages: '0',
    },
  });
}
