import { z } from 'zod';
import { AnyObject, many, maybe, XIdText } from './lenient-schema.ts';

const Webhook = z.object({ id: z.string().regex(/^\w{1,40}$/), url: maybe(z.string()), valid: maybe(z.boolean()) });

export const WebhookList = z.object({ data: many(Webhook) });
export const WebhookAnswer = z.object({ data: Webhook });
export const ValidAnswer = z.object({ data: z.object({ valid: z.boolean() }) });

/** One subscription of the X Activity API. */
export const Subscription = z.object({
  subscription_id: z.string().regex(/^\w{1,40}$/),
  event_type: z.string(),
  filter: maybe(z.object({ user_id: maybe(XIdText) })),
  webhook_id: maybe(z.string()),
});
export type Subscription = z.output<typeof Subscription>;

export const SubscriptionPage = z.object({ meta: maybe(z.object({ next_token: maybe(z.string()) })) });

/**
 * Every subscription anywhere in an answer: X's pages show them as `data:[…]`, `data:{…}` and `data:{subscription:{…}}`. Looks
 * four levels deep.
 */
export function subscriptionsIn(value: unknown, depth = 4): readonly Subscription[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  const own = Subscription.safeParse(value);
  if (own.success) return [own.data];
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(AnyObject.safeParse(value).data ?? {});
  return parts.flatMap((part) => subscriptionsIn(part, depth - 1));
}
