import { acts } from '../domain/act.ts';
import type { Clock } from '../domain/clock.ts';
import { isNetiquetteError } from '../domain/errors.ts';
import type { AccountId } from '../domain/ids.ts';
import type { Arrival } from '../domain/message.ts';
import type { Judge } from '../domain/ports/judge.ts';
import type { Log, LogFields } from '../domain/ports/log.ts';
import type { Database } from '../domain/ports/stores.ts';
import type { ActBudget, DmCopyDeleter, DmReader, PostReader, ReplyHider, WebhookAdmin } from '../domain/ports/x.ts';
import { confirmAccount } from './confirm-account.ts';
import { AccountGuard } from './deliver/account-guard.ts';
import { deliver } from './deliver/deliver.ts';
import { RealPowers } from './deliver/powers.ts';
import { HealthBoard } from './health.ts';
import type { Health } from './health.ts';
import { IngestBatcher } from './ingest/ingest-batcher.ts';
import { keepWebhook } from './ingest/keep-webhook.ts';
import { dmPoll } from './ingest/poll-dms.ts';
import { mentionsPoll } from './ingest/poll-mentions.ts';
import { Sink } from './ingest/sink.ts';
import { threadSweep } from './ingest/sweep-threads.ts';
import { pipeline } from './moderate/pipeline.ts';
import type { PolicyHolder } from './moderate/policy-in-force.ts';
import { WaveTracker } from './moderate/wave-tracker.ts';
import { PeriodicTask } from './periodic-task.ts';
import type { StepResult } from './periodic-task.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** How often and how far the bot reads. All in the units their names say. */
export interface Rhythm {
  readonly mentionsSeconds: number;
  readonly overlapMinutes: number;
  readonly sweepMinutes: number;
  readonly dmSeconds: number;
  readonly fullPassHours: number;
  readonly firstLookBackHours: number;
  readonly ownThreads: number;
  readonly ownThreadDays: number;
}

/** Everything the bot is made of, behind ports. */
export interface BotParts {
  readonly account: AccountId;
  readonly database: Database;
  readonly x: {
    readonly posts: PostReader;
    readonly dms: DmReader;
    readonly hider: ReplyHider;
    readonly dmCopies: DmCopyDeleter;
    readonly budget: ActBudget;
    readonly webhooks: WebhookAdmin;
  };
  readonly judge: Judge;
  readonly policies: PolicyHolder;
  readonly clock: Clock;
  readonly log: Log;
  readonly staff: ReadonlySet<string>;
  readonly rhythm: Rhythm;
  /** Where X reaches our webhook; null when it cannot, and then polling does all the reading. Asked once, at the start. */
  readonly webhookUrl: () => string | null;
  readonly judgeBatch: number;
  /** A number in 0..1. */
  readonly chance: () => number;
}

/** The running bot. */
export interface Bot {
  /** Where webhook deliveries enter: resolves when they are durable. */
  readonly receive: (arrivals: readonly Arrival[]) => Promise<void>;
  readonly health: () => Promise<Health>;
  readonly board: HealthBoard;
  start(): void;
  /** Stops reading, finishes the step in hand, closes in reverse order. */
  close(): Promise<void>;
}

/** Wires the road: reading, judging, delivering, each as a task of its own. Starts nothing. */
export function createBot(parts: BotParts): Bot {
  const { database, x, clock, log, policies } = parts;
  const board = new HealthBoard(['account', 'first reading', 'judges']);
  const guard = new AccountGuard({ control: database.control, clock, log, most: () => policies.current.accountErrors });
  let confirmed = false;

  /** Task → the alert it raised: cleared when the task works again. */
  const raisedBy = new Map<string, string>();

  const onError = (name: string, error: unknown): void => {
    board.failed(name);
    const known = isNetiquetteError(error);
    const facts: LogFields = known ? error.facts : { error: errorName(error) };
    // Some facts hold a code of their own, the system's or X's: it must not stand for ours.
    const reason = facts['code'] === undefined ? {} : { reason: facts['code'] };
    const fields = { ...facts, ...reason, task: name, code: known ? error.code : 'unexpected' };
    if (known && error.care === 'retry') log.warn(fields, 'a step failed and will be tried again');
    else log.error(fields, 'a step failed');
    const away = known && error.code === 'x.unavailable' && board.failures(name) === failuresBeforeAlert;
    (away ? raiseUnreachable() : guard.weighReading(error))
      .then((alert) => alert !== null && raisedBy.set(name, alert))
      .catch(() => log.error({ task: name }, 'the failure itself could not be recorded'));
  };
  const raiseUnreachable = async (): Promise<string> => {
    await database.control.raiseAlert('x.unreachable', clock.now(), {});
    return 'x.unreachable';
  };
  const task = (name: string, pauseMs: number, step: (signal: AbortSignal) => Promise<StepResult | undefined>): PeriodicTask =>
    new PeriodicTask({
      name,
      pauseMs,
      clock,
      onError,
      step: async (signal) => {
        const result = await step(signal);
        board.worked(name);
        const alert = raisedBy.get(name);
        if (alert !== undefined) {
          await database.control.clearAlert(alert);
          raisedBy.delete(name);
        }
        return result;
      },
    });

  const sink = new Sink({
    ingest: database.ingest,
    clock,
    log,
    staff: parts.staff,
    onFresh: () => judging.wake(),
    // The pause is part of the transaction that stored the notice: it survives a crash, and knows a notice it has seen before.
    onRevoked: () => log.error({}, 'X says that access was taken away: authorize again, then run "netiquette resume"'),
  });
  const batcher = new IngestBatcher({
    commit: (arrivals) => sink.store(arrivals),
    most: 100,
    room: 5_000,
  });

  const delivering = acts.map((act) => {
    const step = deliver({
      act,
      outbox: database.outbox,
      control: database.control,
      powers: new RealPowers(x.hider, x.dmCopies),
      budget: x.budget,
      recheck: { account: parts.account, reader: x.posts, staff: parts.staff },
      sink,
      guard,
      clock,
      log,
      chance: parts.chance,
      mayAct: () => confirmed && policies.current.mode === 'act',
    });
    // Whose tokens these are must be known before the first act: a wrong account's threads are not ours to touch.
    return task(`deliver ${act}`, 30 * second, (signal) =>
      confirmed || policies.current.mode === 'simulate' ? step(signal) : Promise.resolve(undefined),
    );
  });
  const judge = pipeline({
    account: parts.account,
    decisions: database.decisions,
    control: database.control,
    judge: parts.judge,
    reader: x.posts,
    policies,
    waves: new WaveTracker(database.waves),
    clock,
    log,
    batch: parts.judgeBatch,
    safeMode: () => board.safeMode,
    onPlanned: () => delivering.forEach((one) => one.wake()),
  });
  const judging = task('judge', 30 * second, async (signal) => {
    await giveWay(batcher, clock, signal);
    return judge(signal);
  });
  const confirming = task(
    'confirm account',
    5 * minute,
    confirmAccount({
      account: parts.account,
      reader: x.posts,
      control: database.control,
      clock,
      log,
      onConfirmed: () => {
        confirmed = true;
        board.reached('account');
        delivering.forEach((one) => one.wake());
      },
      onRefused: () => {
        confirmed = false;
      },
    }),
  );
  const forgetting = task('forget waves', hour, async () => {
    await database.waves.forget(clock.now());
    return undefined;
  });
  let reading: readonly PeriodicTask[] = [];

  return {
    board,
    receive: (arrivals) => batcher.submit(arrivals),
    health: async () =>
      board.view({
        policy: policies.current.id,
        paused: (await database.control.paused()) !== null,
        alerts: await database.control.alerts(),
      }),
    start: () => {
      reading = readingTasks(parts, sink, board, task);
      for (const one of [...delivering, judging, confirming, forgetting, ...reading]) one.start();
    },
    close: async () => {
      await Promise.all(reading.map((one) => one.close()));
      await batcher.close();
      await Promise.all([confirming, judging, forgetting].map((one) => one.close()));
      await Promise.all(delivering.map((one) => one.close()));
    },
  };
}

type MakeTask = (name: string, pauseMs: number, step: (signal: AbortSignal) => Promise<StepResult | undefined>) => PeriodicTask;

function readingTasks(parts: BotParts, sink: Sink, board: HealthBoard, task: MakeTask): readonly PeriodicTask[] {
  const { database, x, clock, log, rhythm } = parts;
  const common = { ingest: database.ingest, sink, clock, reader: x.posts, firstLookBackMs: rhythm.firstLookBackHours * hour };
  const mentions = mentionsPoll({
    ...common,
    overlapMs: rhythm.overlapMinutes * minute,
    fullPassMs: rhythm.fullPassHours * hour,
  });
  const publicUrl = parts.webhookUrl();
  return [
    task('read mentions', rhythm.mentionsSeconds * second, async (signal) => {
      await mentions(signal);
      board.reached('first reading');
      return undefined;
    }),
    task(
      'read messages',
      rhythm.dmSeconds * second,
      dmPoll({ ...common, reader: x.dms, overlapMs: rhythm.overlapMinutes * minute }),
    ),
    task(
      'sweep threads',
      rhythm.sweepMinutes * minute,
      threadSweep({
        ...common,
        overlapMs: rhythm.overlapMinutes * minute,
        threads: rhythm.ownThreads,
        threadAgeMs: rhythm.ownThreadDays * 24 * hour,
      }),
    ),
    ...(publicUrl === null
      ? []
      : [
          task(
            'keep webhook',
            5 * minute,
            keepWebhook({ admin: x.webhooks, ingest: database.ingest, control: database.control, sink, clock, log, publicUrl }),
          ),
        ]),
  ];
}

/** X is away now and then; so many failures in a row of one task are worth calling somebody. */
const failuresBeforeAlert = 3;

/** Storing goes before judging, because X waits for its answer; but judging never waits longer than this. */
const giveWayMs = 250;

/** Resolves when no delivery waits to be stored, or when judging has waited long enough. */
async function giveWay(batcher: IngestBatcher, clock: Clock, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  await Promise.race([batcher.idle(), clock.sleep(giveWayMs, AbortSignal.any([signal, over.signal]))]);
  over.abort();
}

/** The class of an unexpected error: its message may hold anything, so it is not logged. */
function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
