import type { Core } from '../core.ts';
import type { WorldEvent } from '../world.ts';
import { accountActivityPayload } from './account-activity-payload.ts';
import { activityEnvelope } from './activity-envelope.ts';
import { activityTypes, isAccountActivity } from './event-routes.ts';

/** Something to be posted to a webhook. `make` builds it anew for a duplicate, so that it gets another `event_uuid`. */
export interface Parcel {
  readonly webhookId: string;
  readonly what: string;
  readonly itemId: string | null;
  readonly make: () => unknown;
  /** Called when it has ended, well or not. */
  readonly done?: () => void;
  /** Spared from bad luck: replays and odd deliveries. */
  readonly certain?: boolean;
}

/** The parcels of an event for one webhook: one for each subscription that wants it. */
export function parcelsOf(core: Core, event: WorldEvent, webhookId: string): Parcel[] {
  const parcels: Parcel[] = [];
  for (const subscription of core.world.subscriptions.values()) {
    if (
      subscription.webhookId !== webhookId ||
      !activityTypes(core.world, event, subscription.userId).includes(subscription.eventType)
    )
      continue;
    const type = subscription.eventType;
    parcels.push({
      webhookId,
      what: type,
      itemId: itemIdOf(event),
      make: () => activityEnvelope(core, event, type, subscription),
    });
  }
  for (const subscription of core.world.aaaSubscriptions) {
    if (subscription.webhookId !== webhookId || !isAccountActivity(core.world, event, subscription.userId)) continue;
    const { userId } = subscription;
    parcels.push({
      webhookId,
      what: 'account-activity',
      itemId: itemIdOf(event),
      make: () => accountActivityPayload(core, event, userId),
    });
  }
  if (event.kind === 'revoked') {
    parcels.push({
      webhookId,
      what: 'oauth.revoke',
      itemId: null,
      make: () => activityEnvelope(core, event, 'oauth.revoke', { userId: event.userId, tag: null }),
    });
  }
  return parcels;
}

/** An event of a type nobody documented. */
export function unknownEvent(uuid: string): unknown {
  return { data: { event_uuid: uuid, filter: {}, event_type: 'post.sparkle.create', payload: { sparkle: { level: 3 } } } };
}

/** The post, DM or chat id an event is about. */
function itemIdOf(event: WorldEvent): string | null {
  switch (event.kind) {
    case 'post':
    case 'post-deleted':
      return event.post.id;
    case 'dm':
      return event.dm.id;
    case 'chat':
      return event.chat.id;
    default:
      return null;
  }
}
