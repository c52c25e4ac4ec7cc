import type { Core } from '../core.ts';
import { bodyObject, type Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { ok, type Reply } from '../http/reply.ts';
import type { WorldWebhook } from '../world.ts';
import { applyCrc, challenge } from './crc.ts';

const limits = { app15: 450 };

/** Registration and care of webhooks, and replay. */
export const webhookEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/2/webhooks', admits: 'app-or-oauth1', scopes: [], limits, handle: register },
  { method: 'GET', path: '/2/webhooks', admits: 'app', scopes: [], limits, query: ['webhook_config.fields'], handle: list },
  { method: 'PUT', path: '/2/webhooks/:id', admits: 'app-or-oauth1', scopes: [], limits, handle: revalidate },
  { method: 'DELETE', path: '/2/webhooks/:id', admits: 'app-or-oauth1', scopes: [], limits, handle: remove },
  {
    method: 'POST',
    path: '/2/webhooks/replay',
    admits: 'app',
    scopes: [],
    limits: { app15: 100 },
    handle: (core, call) => {
      const { webhook_id: id, from_date: from, to_date: to } = bodyObject(call);
      return core.replays.start(id, from, to);
    },
  },
];

/** A refusal of webhooks: the reason stands as title and in the message. */
export function hookProblem(title: string, detail: string): Reply {
  return {
    status: 400,
    body: { errors: [{ code: 214, message: `${title}: ${detail}` }], title, detail, type: 'about:blank', status: 400 },
  };
}

async function register(core: Core, call: Call): Promise<Reply> {
  const url = bodyObject(call)['url'];
  const { webhooks } = core.world;
  const target = typeof url === 'string' ? acceptableUrl(core, url) : null;
  if (target === null)
    return hookProblem('UrlValidationFailed', 'The URL must be public https without a port, at most 200 characters.');
  const known = (): boolean => [...webhooks.values()].some((webhook) => webhook.url === target);
  if (known()) return hookProblem('DuplicateUrlFailed', 'The URL is already registered.');
  if (webhooks.size >= core.settings.webhookLimit)
    return hookProblem('WebhookLimitExceeded', 'Too many webhooks are registered already.');
  const result = await challenge(core, core.hooks.client, target);
  if (result !== 'passed')
    return hookProblem('CrcValidationFailed', 'The URL did not answer the challenge with the right token.');
  if (known()) return hookProblem('DuplicateUrlFailed', 'The URL is already registered.');
  const now = core.clock.now();
  const webhook: WorldWebhook = {
    id: core.ids.next(),
    url: target,
    valid: true,
    createdAt: now,
    validatedAt: now,
    checkedAt: now,
  };
  webhooks.set(webhook.id, webhook);
  return ok({ data: view(webhook) });
}

function acceptableUrl(core: Core, text: string): string | null {
  if (text.length > 200 || !URL.canParse(text)) return null;
  const url = new URL(text);
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (loopback) return core.allowLoopbackHooks && /^https?:$/u.test(url.protocol) ? text : null;
  // `URL` drops the default port; X refuses any, written out or not.
  const portWritten = /^https:\/\/[^/?#]*:\d*(?:[/?#]|$)/iu.test(text);
  return url.protocol === 'https:' && !portWritten ? text : null;
}

function view(webhook: WorldWebhook): Record<string, unknown> {
  return { id: webhook.id, url: webhook.url, valid: webhook.valid, created_at: new Date(webhook.createdAt).toISOString() };
}

function list(core: Core): Reply {
  const data = [...core.world.webhooks.values()].map(view);
  return ok({ ...(data.length === 0 ? {} : { data }), meta: { result_count: data.length } });
}

async function revalidate(core: Core, call: Call): Promise<Reply> {
  const webhook = core.world.webhooks.get(call.params['id'] ?? '');
  if (webhook === undefined) return hookProblem('WebhookIdInvalid', 'There is no such webhook.');
  const result = await challenge(core, core.hooks.client, webhook.url);
  applyCrc(core, webhook, result);
  return result === 'passed'
    ? ok({ data: { valid: true } })
    : hookProblem('CrcValidationFailed', 'The URL did not answer the challenge with the right token.');
}

function remove(core: Core, call: Call): Reply {
  const { world } = core;
  const id = call.params['id'] ?? '';
  if (!world.webhooks.delete(id)) return hookProblem('WebhookIdInvalid', 'There is no such webhook.');
  for (const subscription of world.subscriptions.values()) if (subscription.webhookId === id) subscription.webhookId = null;
  for (let n = world.aaaSubscriptions.length - 1; n >= 0; n -= 1)
    if (world.aaaSubscriptions[n]?.webhookId === id) world.aaaSubscriptions.splice(n, 1);
  return ok({ data: { deleted: true } });
}
