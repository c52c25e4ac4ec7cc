import type { Core } from '../core.ts';
import { oldError } from '../http/problems.ts';
import { ok, type Reply } from '../http/reply.ts';
import type { WorldEvent, WorldWebhook } from '../world.ts';
import { parcelsOf } from './parcels.ts';

const minuteMs = 60_000;
const longestMs = 2 * 3_600_000;

/** Runs replay jobs: one at a time, everything of the window once more, then the end marker. */
export class ReplayDesk {
  readonly #core: () => Core;
  #running: string | null = null;

  constructor(core: () => Core) {
    this.#core = core;
  }

  /** Takes a job on, or says why not. Times as `yyyymmddhhmm` in UTC, from inclusive, to exclusive. */
  start(webhookId: unknown, fromDate: unknown, toDate: unknown): Reply {
    const core = this.#core();
    const now = core.clock.now();
    const webhook = typeof webhookId === 'string' ? core.world.webhooks.get(webhookId) : undefined;
    if (webhook === undefined) return replayProblem(400, 'WebhookIdInvalid', 'Webhook id is invalid.');
    const from = parseMinute(fromDate);
    const to = parseMinute(toDate);
    if (from === null || to === null || from >= to)
      return replayProblem(400, 'QueryParamInvalid', 'from_date and to_date must be yyyymmddhhmm, from before to.');
    if (from < now - 24 * 60 * minuteMs || from > now - 31 * minuteMs || to > now - 10 * minuteMs || to - from > longestMs) {
      return replayProblem(
        400,
        'QueryParamInvalid',
        'from_date must be 31 minutes to 24 hours ago, to_date at least 10 minutes ago, the window at most 2 hours.',
      );
    }
    if (!webhook.valid) return replayProblem(400, 'CrcValidationFailed', 'The webhook is not valid.');
    if (this.#running !== null) return replayProblem(409, 'ReplayConflictError', `Replay job ${this.#running} is still running.`);
    const jobId = core.ids.next();
    this.#running = jobId;
    const events = core.world.events.filter((event) => event.at >= from && event.at < to);
    // The answer goes out before the first delivery.
    setImmediate(() => this.#run(jobId, webhook, events));
    return ok({ data: { job_id: jobId, created_at: new Date(now).toISOString() } });
  }

  /** Forgets a running job. */
  clear(): void {
    this.#running = null;
  }

  #run(jobId: string, webhook: WorldWebhook, events: readonly WorldEvent[]): void {
    const core = this.#core();
    const complete = core.settings.replayEnds === 'Complete';
    const all = events.flatMap((event) => parcelsOf(core, event, webhook.id));
    const parcels = complete ? all : all.slice(0, Math.floor(all.length / 2));
    let left = parcels.length;
    const end = (): void => {
      const status = {
        webhook_id: webhook.id,
        job_state: core.settings.replayEnds,
        job_state_description: complete
          ? 'Job completed successfully'
          : 'Job failed to deliver all events, please retry your replay job',
        job_id: jobId,
      };
      const done = (): void => {
        if (this.#running === jobId) this.#running = null;
      };
      core.hooks.send({
        webhookId: webhook.id,
        what: 'replay_job_status',
        itemId: null,
        certain: true,
        done,
        make: () => ({ replay_job_status: status }),
      });
    };
    if (left === 0) {
      end();
      return;
    }
    const done = (): void => {
      left -= 1;
      if (left === 0) end();
    };
    for (const parcel of parcels) core.hooks.send({ ...parcel, what: `${parcel.what} replayed`, certain: true, done });
  }
}

function replayProblem(status: number, title: string, detail: string): Reply {
  const { body } = oldError(status, 214, detail);
  return { status, body: { ...(body as object), title, detail, type: 'about:blank', status } };
}

/** `yyyymmddhhmm` in UTC to milliseconds; null when it is no such text. */
export function parseMinute(text: unknown): number | null {
  const match = typeof text === 'string' ? /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)$/u.exec(text) : null;
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  const ms = Date.UTC(year, month - 1, day, hour, minute);
  return new Date(ms)
    .toISOString()
    .startsWith(`${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}T${match[4] ?? ''}:${match[5] ?? ''}`)
    ? ms
    : null;
}
