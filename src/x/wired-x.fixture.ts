import { createX } from './create-x.ts';
import type { X, XOptions } from './create-x.ts';
import { brand, localX, ManualClock, MemoryRateWindows, MemoryTokens, oauth1 } from './local-x.fixture.ts';
import type { Answer, LocalX, Seen } from './local-x.fixture.ts';

/** What one test works with. */
export interface WiredX {
  readonly x: X;
  readonly server: LocalX;
  readonly clock: ManualClock;
  readonly alerts: string[];
}

const opened: { close(): Promise<void> }[] = [];

/** The whole room against a local server that answers as told, with OAuth 1.0a unless said otherwise. */
export async function wiredX(answer: (seen: Seen) => Answer | Promise<Answer>, more: Partial<XOptions> = {}): Promise<WiredX> {
  const server = await localX(answer);
  const clock = new ManualClock();
  const alerts: string[] = [];
  const x = await createX({
    account: brand,
    baseUrl: server.url,
    credentials: { oauth1 },
    clock,
    tokenStore: new MemoryTokens(null),
    rateWindows: new MemoryRateWindows(),
    onAlert: (kind) => alerts.push(kind),
    ...more,
  });
  opened.push(x, server);
  return { x, server, clock, alerts };
}

/** Closes what a test has opened. */
export async function closeAll(): Promise<void> {
  for (const one of opened.splice(0)) await one.close();
}

export const notFound = {
  type: 'https://api.twitter.com/2/problems/resource-not-found',
  value: '2090000000000000001',
  resource_id: '2090000000000000001',
  parameter: 'ids',
};
