import { TokenDesk } from './auth/token-desk.ts';
import { MovableClock } from './clock.ts';
import type { Core } from './core.ts';
import { credentialsFrom } from './credentials.ts';
import { FaultRack } from './faults/fault-rack.ts';
import { ActivityStreams } from './hooks/activity-streams.ts';
import { HookDeliverer } from './hooks/hook-deliverer.ts';
import { ReplayDesk } from './hooks/replay-desk.ts';
import { CallLog } from './http/call-log.ts';
import { IdMint } from './id-mint.ts';
import { Bill } from './limits/bill.ts';
import { worldPage } from './page/world-page.ts';
import type { SandboxOptions } from './sandbox.ts';
import { SeededRandom } from './seeded-random.ts';
import { defaultSettings, patchSettings } from './settings.ts';
import { WorldActs } from './world-acts.ts';
import { DmActs } from './world-dms.ts';
import { emptyWorld } from './world.ts';

/** Builds all parts of a sandbox, with the brand's account and tokens in place. */
export function buildCore(options: SandboxOptions): Core {
  const world = emptyWorld();
  const clock = new MovableClock(options.clock);
  const random = new SeededRandom(options.seed ?? 1);
  const settings = defaultSettings();
  const ids = new IdMint(clock, random);
  const credentials = credentialsFrom(options.credentials);
  // Webhooks, streams and replay need the core, and the acts need the webhooks: the knot is tied here, once.
  const hooks = new HookDeliverer(() => core);
  const acting = { world, clock, ids, random, settings, sink: hooks.onEvent.bind(hooks) };
  const core: Core = {
    world,
    clock,
    settings,
    credentials,
    random,
    ids,
    acts: new WorldActs(acting),
    dms: new DmActs(acting),
    tokens: new TokenDesk(world, clock, random),
    faults: new FaultRack((share) => random.happens(share)),
    log: new CallLog(),
    bill: new Bill(),
    hooks,
    streams: new ActivityStreams(() => core),
    replays: new ReplayDesk(() => core),
    allowLoopbackHooks: options.allowLoopbackHooks ?? true,
    page: options.page === undefined ? worldPage(credentials.brand.handle) : options.page,
  };
  furnish(core, options);
  return core;
}

/** Empties everything and starts again with the brand alone. */
export function emptyCore(core: Core, options: SandboxOptions): void {
  const { index, ...maps } = core.world;
  for (const part of [...Object.values(maps), ...Object.values(index)]) {
    if (Array.isArray(part)) part.length = 0;
    else part.clear();
  }
  Object.assign(core.settings, defaultSettings());
  core.streams.disconnect('silent');
  core.hooks.clear();
  core.replays.clear();
  core.faults.clear();
  core.log.clear();
  core.bill.clear();
  core.clock.skewMs = 0;
  furnish(core, options);
}

function furnish(core: Core, options: SandboxOptions): void {
  const { brand } = core.credentials;
  if (options.settings !== undefined) patchSettings(core.settings, options.settings);
  core.acts.addUser({
    id: brand.id,
    handle: brand.handle,
    name: brand.name,
    verified: true,
    followers: 120_000,
    acceptsDms: 'everyone',
  });
  core.tokens.seed(core.credentials);
}
