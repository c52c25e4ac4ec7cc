import type { ServerResponse } from 'node:http';

import type { Core } from '../core.ts';
import type { WorldEvent } from '../world.ts';
import { activityEnvelope } from './activity-envelope.ts';
import { activityTypes } from './event-routes.ts';

const heartbeatMs = 20_000;
/** Most connections of one app. */
export const streamConnections = 2;

/** Open connections of `GET /2/activity/stream`: envelopes one a line, an empty line every 20 s. */
export class ActivityStreams {
  readonly #core: () => Core;
  readonly #open = new Map<ServerResponse, NodeJS.Timeout>();

  constructor(core: () => Core) {
    this.#core = core;
  }

  /** How many are connected. */
  get size(): number {
    return this.#open.size;
  }

  /** Adds a connection and first sends it the events since `from` (milliseconds; null: none). */
  connect(response: ServerResponse, from: number | null): void {
    this.#beat(response);
    response.on('close', () => {
      clearTimeout(this.#open.get(response));
      this.#open.delete(response);
    });
    response.flushHeaders();
    if (from === null) return;
    for (const event of this.#core().world.events)
      if (event.at >= from) for (const line of this.#lines(event)) response.write(line);
  }

  /** Sends an event to every connection, once for each subscription that wants it. */
  onEvent(event: WorldEvent): void {
    if (this.#open.size === 0) return;
    const lines = this.#lines(event);
    for (const response of this.#open.keys()) for (const line of lines) response.write(line);
  }

  /** Ends all connections with X's message for operational reasons, or without a word. */
  disconnect(how: 'operational' | 'silent' = 'operational'): void {
    const message = {
      errors: [
        {
          title: 'operational-disconnect',
          disconnect_type: 'UpstreamOperationalDisconnect',
          detail: 'This stream has been disconnected upstream for operational reasons.',
          type: 'https://api.x.com/2/problems/operational-disconnect',
        },
      ],
    };
    for (const [response, timer] of this.#open) {
      clearTimeout(timer);
      if (how === 'operational') response.end(`${JSON.stringify(message)}\r\n`);
      else response.destroy();
    }
    this.#open.clear();
  }

  #lines(event: WorldEvent): string[] {
    const core = this.#core();
    const lines: string[] = [];
    for (const subscription of core.world.subscriptions.values()) {
      if (!activityTypes(core.world, event, subscription.userId).includes(subscription.eventType)) continue;
      lines.push(`${JSON.stringify(activityEnvelope(core, event, subscription.eventType, subscription))}\r\n`);
    }
    if (event.kind === 'revoked')
      lines.push(`${JSON.stringify(activityEnvelope(core, event, 'oauth.revoke', { userId: event.userId, tag: null }))}\r\n`);
    return lines;
  }

  #beat(response: ServerResponse): void {
    const timer = setTimeout(() => {
      response.write('\r\n');
      this.#beat(response);
    }, heartbeatMs);
    timer.unref();
    this.#open.set(response, timer);
  }
}
