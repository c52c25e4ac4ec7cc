import type { Clock } from '../../domain/clock.ts';
import { xId } from '../../domain/ids.ts';
import type { Log } from '../../domain/ports/log.ts';
import type { ControlStore, IngestStore } from '../../domain/ports/stores.ts';
import type { WebhookAdmin } from '../../domain/ports/x.ts';
import type { Sink } from './sink.ts';

export interface KeepWebhookOptions {
  readonly admin: WebhookAdmin;
  readonly ingest: IngestStore;
  readonly control: ControlStore;
  readonly sink: Sink;
  readonly clock: Clock;
  readonly log: Log;
  readonly publicUrl: string;
}

const minute = 60_000;
/** X replays from at least 31 minutes ago until at least 10 minutes ago. */
const replayFromAtLeast = 31 * minute;
const replayUntilAtLeast = 10 * minute;
/** Less than X's 24 hours: the request takes a moment, and X counts in whole minutes. */
const replayFromAtMost = 24 * 60 * minute - 2 * minute;
/** A gap shorter than this is covered by the overlap of the polls. */
const gapWorthReplaying = 15 * minute;

/** Everything that X had to deliver until then has come, or was replayed. */
const validAt = 'webhook-valid-at';
/** When X delivered again after the last gap: until then it is replayed, and further than `validAt` while that is not done. */
const gapUntil = 'webhook-gap-until';

/**
 * Returns the step that keeps our webhook registered, valid and subscribed, and has replayed what was missed meanwhile. X
 * replays nothing that is younger than ten minutes, so the end of a gap is asked for by a later step. Both moments are
 * durable: a gap is not forgotten over a restart, nor over a replay that X refused.
 */
export function keepWebhook(options: KeepWebhookOptions): (signal: AbortSignal) => Promise<undefined> {
  const { admin, ingest, control, sink, clock, log } = options;

  return async (signal) => {
    let state = await admin.find(options.publicUrl, signal);
    state ??= await admin.register(options.publicUrl, signal);
    const valid = state.valid || (await admin.revalidate(state.id, signal));
    if (!valid) {
      await control.raiseAlert('webhook.invalid', clock.now(), { webhook: state.id });
      log.error({ webhook: state.id }, 'X holds our webhook for invalid and does not deliver: see that its address is reachable');
      return undefined;
    }
    await control.clearAlert('webhook.invalid');
    const covered = await read(validAt);
    const missing = await admin.ensureSubscriptions(state.id, signal);
    // At the very first time all of them are missing, and nothing is wrong.
    if (missing.length > 0 && covered > 0)
      log.warn({ types: missing }, 'webhook subscriptions were missing and have been made again');

    const now = clock.now();
    const gapEnd = await openGap(covered, now);
    if (gapEnd === null) await move(validAt, now);
    else await closeGap(covered, gapEnd, now, state.id, signal);
    return undefined;
  };

  /** The end of the gap that is to be replayed; null when there is none. */
  async function openGap(covered: number, now: number): Promise<number | null> {
    const known = await read(gapUntil);
    if (known > covered) return known;
    if (covered === 0 || now - covered <= gapWorthReplaying) return null;
    log.warn({ minutes: Math.round((now - covered) / minute) }, 'the webhook was silent for a while: asking X to replay');
    await move(gapUntil, now);
    return now;
  }

  /** Replays what X is ready to replay: most of the gap at once, its last minutes when they are old enough. */
  async function closeGap(covered: number, gapEnd: number, now: number, webhook: string, signal: AbortSignal): Promise<void> {
    const until = Math.min(gapEnd, now - replayUntilAtLeast);
    const onlyTheEnd = covered >= gapEnd - replayUntilAtLeast;
    if (until <= covered || (onlyTheEnd && until < gapEnd)) return;
    const from = Math.max(Math.min(covered, now - replayFromAtLeast), now - replayFromAtMost);
    if (from < until) await admin.replay(webhook, from, until, signal);
    else
      log.error(
        { minutes: Math.round((until - covered) / minute) },
        'a gap of the webhook is too old to be replayed: only polling saw it',
      );
    await move(validAt, until);
  }

  async function read(source: string): Promise<number> {
    return Number((await ingest.cursor(source)) ?? 0);
  }

  async function move(source: string, to: number): Promise<void> {
    await sink.store([], [{ source, value: xId(String(to)) }]);
  }
}
