import type { Clock } from '../../domain/clock.ts';
import { element } from '../../domain/element.ts';
import { isNetiquetteError } from '../../domain/errors.ts';
import type { AccountId } from '../../domain/ids.ts';
import type { Judge } from '../../domain/ports/judge.ts';
import type { Log } from '../../domain/ports/log.ts';
import type { ControlStore, DecisionStore, TakenMessage } from '../../domain/ports/stores.ts';
import type { PostReader } from '../../domain/ports/x.ts';
import type { StepResult } from '../periodic-task.ts';
import { decideBatch } from './decide-batch.ts';
import type { BatchEnd } from './decide-batch.ts';
import type { PolicyHolder } from './policy-in-force.ts';
import { resolveThreads } from './resolve-threads.ts';
import type { ReadyMessage } from './resolve-threads.ts';
import type { WaveTracker } from './wave-tracker.ts';

export interface PipelineOptions {
  readonly account: AccountId;
  readonly decisions: DecisionStore;
  readonly control: ControlStore;
  readonly judge: Judge;
  readonly reader: PostReader;
  readonly policies: PolicyHolder;
  /** Nearly identical messages, and what the past says of their authors. */
  readonly waves: WaveTracker;
  readonly clock: Clock;
  readonly log: Log;
  /** Messages in one step at most. */
  readonly batch: number;
  /** True while rules or models could not be loaded: everything is read and shown, nothing is acted on. */
  readonly safeMode: () => boolean;
  /** Acts were planned and wait to be delivered. */
  readonly onPlanned: () => void;
}

const leaseMs = 120_000;
/** Look-ups of one message before it is judged with what is known: with the waits below a little longer than one window of X's. */
const mostTries = 7;
const firstWaitMs = 15_000;
/** Waits double up to the eighth: about an hour. */
const mostDoublings = 8;
/** What is due and cannot be taken is held by somebody else: no reason to ask without a pause. */
const heldWaitMs = 1_000;

/** Returns the step that judges what waits: take, complete, judge, decide, record. */
export function pipeline(options: PipelineOptions): (signal: AbortSignal) => Promise<StepResult | undefined> {
  const { decisions, clock } = options;
  const brake = { closed: false };

  return async (signal) => {
    const taken = await decisions.takeUndecided(options.batch, clock.now(), leaseMs);
    if (taken.length === 0) {
      const nextAt = await decisions.nextUndecidedAt();
      return nextAt === null ? undefined : { nextAt: nextAt > clock.now() ? nextAt : clock.now() + heldWaitMs };
    }
    const { ready, waiting } = await resolveThreads(
      taken,
      { ...options, now: () => clock.now(), mostTries, onTrouble: (error) => reportLookup(options.log, error) },
      signal,
    );
    await postpone(decisions, waiting, clock.now());
    if (ready.length > 0) await judgeAndDecide(options, brake, ready, signal);
    return { nextAt: clock.now() };
  };
}

async function judgeAndDecide(
  options: PipelineOptions,
  brake: { closed: boolean },
  ready: readonly ReadyMessage[],
  signal: AbortSignal,
): Promise<void> {
  const began = performance.now();
  const judgements = await options.judge.judge(
    ready.map((item) => item.message),
    signal,
  );
  const judgedMs = (performance.now() - began) / ready.length;
  const judged = ready.map((item, index) => ({ item, judgement: element(judgements, index), judgedMs }));
  const end = await decideBatch({ ...options, waitAfter }, judged, signal);
  if (end.planned) options.onPlanned();
  await tellBrake(options, brake, end);
}

async function tellBrake({ control, clock, log }: PipelineOptions, brake: { closed: boolean }, end: BatchEnd): Promise<void> {
  if (end.braked) {
    await control.raiseAlert('brake.acts', clock.now(), {});
    if (!brake.closed) log.error({}, 'the brake on automatic acts has closed: acts go to people until the window has passed');
    brake.closed = true;
  } else if (brake.closed && end.roomLeft) {
    await control.clearAlert('brake.acts');
    brake.closed = false;
  }
}

async function postpone(decisions: DecisionStore, waiting: readonly TakenMessage[], now: number): Promise<void> {
  for (const tries of new Set(waiting.map((item) => item.attempts))) {
    const keys = waiting.filter((item) => item.attempts === tries).map((item) => item.message.key);
    await decisions.postpone(keys, now + waitAfter(tries));
  }
}

function waitAfter(attempts: number): number {
  return firstWaitMs * 2 ** Math.min(attempts, mostDoublings);
}

function reportLookup(log: Log, error: unknown): void {
  const code = isNetiquetteError(error) ? error.code : 'unexpected';
  log.warn({ code }, 'posts could not be looked up: their judgement waits');
}
