import type { Caller } from '../http/call.ts';
import type { SandboxClock } from '../clock.ts';
import type { World, WorldWindow } from '../world.ts';
import type { Limits } from './limits.ts';

const quarterMs = 15 * 60_000;
const dayMs = 24 * 3_600_000;
/** Shown where X documents no figure. */
const nominal = 1000;

/** What the limits say of one call: whether it goes through, and the headers it is answered with either way. */
export interface Toll {
  readonly admitted: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

interface Pool {
  readonly key: string;
  readonly limit: number;
  readonly lengthMs: number;
  readonly header: 'x-rate-limit' | 'x-user-limit-24hour' | 'x-app-limit-24hour';
}

/** Counts one call against every window it falls into; a refused call counts nowhere. */
export function takeToll(
  world: World,
  clock: SandboxClock,
  endpoint: string,
  limits: Limits,
  caller: Caller | null,
  userOnly: boolean,
): Toll {
  const now = clock.now();
  const windows = poolsOf(limits.pool ?? endpoint, limits, caller, userOnly).map((pool) => ({
    pool,
    window: windowOf(world, pool, now),
  }));
  const admitted = windows.every(({ window }) => window.used < window.limit);
  if (admitted) for (const { window } of windows) window.used += 1;
  return { admitted, headers: headersOf(windows, now) };
}

/** Headers for a call that no window counts (refused at the door, unknown address). */
export function idleHeaders(clock: SandboxClock, limits: Limits): Record<string, string> {
  const limit = limits.user15 ?? limits.app15 ?? nominal;
  return headerTriple('x-rate-limit', limit, limit, clock.now() + quarterMs);
}

function poolsOf(name: string, limits: Limits, caller: Caller | null, userOnly: boolean): Pool[] {
  const pools: Pool[] = [];
  const add = (scope: string, limit: number | undefined, lengthMs: number, header: Pool['header']): void => {
    if (limit !== undefined) pools.push({ key: `${scope} ${name} ${lengthMs}`, limit, lengthMs, header });
  };
  if (caller?.kind === 'user') {
    const user = `user:${caller.userId}`;
    add(user, limits.user15, quarterMs, 'x-rate-limit');
    add(user, limits.user24, dayMs, 'x-user-limit-24hour');
  }
  // User-context and app-only calls draw on separate pools, unless the endpoint knows only one of the two.
  if (caller?.kind === 'app' || userOnly || limits.user15 === undefined) add('app', limits.app15, quarterMs, 'x-rate-limit');
  add('app', limits.app24, dayMs, 'x-app-limit-24hour');
  return pools;
}

function windowOf(world: World, pool: Pool, now: number): WorldWindow {
  const known = world.windows.get(pool.key);
  if (known !== undefined && known.resetAt > now) return known;
  const fresh: WorldWindow = { limit: pool.limit, used: 0, resetAt: now + pool.lengthMs };
  world.windows.set(pool.key, fresh);
  return fresh;
}

function headersOf(
  windows: readonly { readonly pool: Pool; readonly window: WorldWindow }[],
  now: number,
): Record<string, string> {
  const left = (window: WorldWindow): number => Math.max(0, window.limit - window.used);
  const headers: Record<string, string> = {};
  for (const { pool, window } of windows) {
    // Two 15-minute windows: the one with less left is shown.
    const shown = headers['x-rate-limit-remaining'];
    if (pool.header === 'x-rate-limit' && shown !== undefined && Number(shown) <= left(window)) continue;
    Object.assign(headers, headerTriple(pool.header, window.limit, left(window), window.resetAt));
  }
  if (headers['x-rate-limit-limit'] === undefined)
    Object.assign(headers, headerTriple('x-rate-limit', nominal, nominal, now + quarterMs));
  return headers;
}

function headerTriple(name: string, limit: number, remaining: number, resetAt: number): Record<string, string> {
  return {
    [`${name}-limit`]: String(limit),
    [`${name}-remaining`]: String(remaining),
    [`${name}-reset`]: String(Math.ceil(resetAt / 1000)),
  };
}
