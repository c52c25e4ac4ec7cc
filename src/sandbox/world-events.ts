import type { World, WorldChat, WorldDm, WorldEvent, WorldPost } from './world.ts';

/** An event before it has a number and a time. */
export type NewEvent =
  | { readonly kind: 'post' | 'post-deleted'; readonly post: WorldPost }
  | { readonly kind: 'dm'; readonly dm: WorldDm }
  | { readonly kind: 'chat'; readonly chat: WorldChat }
  | { readonly kind: 'muted' | 'unmuted'; readonly userId: string; readonly targetId: string }
  | { readonly kind: 'revoked'; readonly userId: string };

/** When webhooks and streams hear of an event: at once, when its post is deleted or released, or never (lost on the way). */
export type Delivery = 'now' | 'held' | 'lost';

/** Who wants to know: webhooks and streams. */
export type EventSink = (event: WorldEvent, delivery: Delivery) => void;

/** Replay and backfill reach 24 hours back; older events are forgotten. */
const keptMs = 24 * 3_600_000 + 60_000;

/** Writes an event down, forgets what is too old, and tells the sink. */
export function recordEvent(world: World, at: number, event: NewEvent, sink: EventSink, delivery: Delivery): void {
  const { events } = world;
  const full = { ...event, seq: (events.at(-1)?.seq ?? 0) + 1, at } as WorldEvent;
  events.push(full);
  if (full.seq % 1024 === 0) {
    const keep = events.findIndex((known) => known.at >= at - keptMs);
    if (keep > 0) events.splice(0, keep);
  }
  sink(full, delivery);
}
