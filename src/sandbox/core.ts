import type { TokenDesk } from './auth/token-desk.ts';
import type { MovableClock } from './clock.ts';
import type { SandboxCredentials } from './credentials.ts';
import type { FaultRack } from './faults/fault-rack.ts';
import type { HookDeliverer } from './hooks/hook-deliverer.ts';
import type { ActivityStreams } from './hooks/activity-streams.ts';
import type { ReplayDesk } from './hooks/replay-desk.ts';
import type { CallLog } from './http/call-log.ts';
import type { IdMint } from './id-mint.ts';
import type { Bill } from './limits/bill.ts';
import type { PublicPage } from './page-port.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { SandboxSettings } from './settings.ts';
import type { WorldActs } from './world-acts.ts';
import type { DmActs } from './world-dms.ts';
import type { World } from './world.ts';

/** Everything an endpoint of the fake X may reach. */
export interface Core {
  readonly world: World;
  readonly clock: MovableClock;
  readonly settings: SandboxSettings;
  readonly credentials: SandboxCredentials;
  readonly random: SeededRandom;
  readonly ids: IdMint;
  readonly acts: WorldActs;
  readonly dms: DmActs;
  readonly tokens: TokenDesk;
  readonly faults: FaultRack;
  readonly log: CallLog;
  readonly bill: Bill;
  readonly hooks: HookDeliverer;
  readonly streams: ActivityStreams;
  readonly replays: ReplayDesk;
  readonly allowLoopbackHooks: boolean;
  readonly page: PublicPage | null;
}
