import type { Core } from '../core.ts';
import { faultKinds, type Fault } from '../faults/fault-rack.ts';
import { deliverOdd, oddKinds, type OddKind } from '../hooks/odd-deliveries.ts';
import { bodyObject, type Call } from '../http/call.ts';
import { ok, type Reply } from '../http/reply.ts';
import { playScene } from '../scene-player.ts';
import { patchSettings } from '../settings.ts';
import { SandboxMisuse } from '../world-acts.ts';
import { stateReport } from './state-report.ts';

const prefix = '/_control/';

/**
 * Drives the sandbox over HTTP, JSON in and out; for tests, chaos and the demo. Nothing here counts against a limit or gets a fault.
 *
 * - `POST /_control/scene` plays a `Scene` (`users`, `steps`) and answers `{played:[{do,key,id}]}`; `GET` answers `{keys:{key:id}}`
 * - `GET /_control/clock` → `{now,advancedMs,skewMs}`; `POST` `{advanceMs?,skewMs?}` moves time on or makes the wall clock wrong
 * - `GET /_control/settings`; `POST` a partial `SandboxSettings`
 * - `GET /_control/faults` lists what is armed; `POST` one `Fault` or `{faults:[…]}` arms; `DELETE` disarms everything
 * - `GET /_control/log?after=<seq>&route=PUT /2/tweets/:id/hidden` → `{calls,counts}`; `GET /_control/deliveries` → `{log,counts}`
 * - `GET /_control/state` → `StateReport`; `GET /_control/credentials`
 * - `POST /_control/odd` `{kind,webhookId?}` makes an odd delivery → `{answer}`; `POST /_control/release` lets held creations go
 * - `POST /_control/disconnect` `{how?}` ends the streams; `GET /_control/idle` answers when no delivery is under way
 * - `POST /_control/reset` empties the world (the clock keeps its advance)
 */
export async function answerControl(core: Core, reset: () => void, call: Call): Promise<Reply | null> {
  if (!call.path.startsWith(prefix)) return null;
  try {
    const reply = await answer(core, reset, `${call.method} ${call.path.slice(prefix.length)}`, call);
    return reply ?? { status: 404, body: { error: 'there is no such control' } };
  } catch (error) {
    if (error instanceof SandboxMisuse || error instanceof RangeError) return { status: 400, body: { error: error.message } };
    throw error;
  }
}

async function answer(core: Core, reset: () => void, what: string, call: Call): Promise<Reply | null> {
  const body = bodyObject(call);
  switch (what) {
    case 'POST scene':
      return ok({ played: playScene(core, body) });
    case 'GET scene':
      return ok({ keys: Object.fromEntries(core.world.keys) });
    case 'GET clock':
      return clockReply(core);
    case 'POST clock':
      if (typeof body['advanceMs'] === 'number') core.clock.advance(body['advanceMs']);
      if (typeof body['skewMs'] === 'number') core.clock.skewMs = body['skewMs'];
      return clockReply(core);
    case 'GET settings':
      return ok(core.settings);
    case 'POST settings':
      patchSettings(core.settings, body);
      return ok(core.settings);
    case 'GET faults':
      return ok({ armed: core.faults.list() });
    case 'POST faults':
      for (const fault of Array.isArray(body['faults']) ? body['faults'] : [body]) core.faults.arm(checkedFault(fault));
      return ok({ armed: core.faults.list() });
    case 'DELETE faults':
      core.faults.clear();
      return ok({ armed: [] });
    case 'GET log':
      return ok({ calls: core.log.list(logFilter(call)), counts: core.log.counts() });
    case 'GET deliveries':
      return ok({ log: core.hooks.log(), counts: core.hooks.counts() });
    case 'GET state':
      return ok(stateReport(core));
    case 'GET credentials':
      return ok(core.credentials);
    case 'POST odd':
      return ok({ answer: await sendOdd(core, body['kind'], body['webhookId']) });
    case 'POST release':
      core.hooks.release();
      return ok({});
    case 'POST disconnect':
      core.streams.disconnect(body['how'] === 'silent' ? 'silent' : 'operational');
      return ok({});
    case 'GET idle':
      await core.hooks.idle();
      return ok({});
    case 'POST reset':
      reset();
      return ok({});
    default:
      return null;
  }
}

function clockReply({ clock }: Core): Reply {
  return ok({ now: clock.now(), advancedMs: clock.advancedMs, skewMs: clock.skewMs });
}

function logFilter(call: Call): { after?: number; route?: string } {
  const after = Number(call.query.get('after') ?? '0');
  const route = call.query.get('route');
  return { after: Number.isFinite(after) ? after : 0, ...(route === null ? {} : { route }) };
}

/** A fault as it came over the wire. Throws `SandboxMisuse` when its kind does not exist. */
function checkedFault(value: unknown): Fault {
  const kind: unknown = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  if (!faultKinds.includes(kind as Fault['kind'])) throw new SandboxMisuse(`no such fault: ${String(kind)}`);
  return value as Fault;
}

/** Makes an odd delivery to a webhook (default: the first). Throws `SandboxMisuse` when kind or webhook do not exist. */
export function sendOdd(core: Core, kind: unknown, webhookId?: unknown): ReturnType<typeof deliverOdd> {
  const { webhooks } = core.world;
  const webhook = typeof webhookId === 'string' ? webhooks.get(webhookId) : [...webhooks.values()][0];
  if (webhook === undefined) throw new SandboxMisuse('no such webhook');
  if (!oddKinds.includes(kind as OddKind)) throw new SandboxMisuse(`no such odd delivery: ${String(kind)}`);
  return deliverOdd(core, webhook, kind as OddKind);
}
