import type { Act, DueAct, Fact } from '../../domain/act.ts';
import type { Clock } from '../../domain/clock.ts';
import { RateLimitedError, XUnavailableError, isNetiquetteError } from '../../domain/errors.ts';
import { idOfKey } from '../../domain/ids.ts';
import type { Log } from '../../domain/ports/log.ts';
import type { ControlStore, OutboxStore } from '../../domain/ports/stores.ts';
import type { ActBudget } from '../../domain/ports/x.ts';
import type { Sink } from '../ingest/sink.ts';
import type { StepResult } from '../periodic-task.ts';
import type { AccountGuard } from './account-guard.ts';
import { LookAgain } from './look-again.ts';
import type { LookedAgain } from './look-again.ts';
import type { Powers } from './powers.ts';
import { SimulatedPowers } from './powers.ts';
import type { RecheckOptions, Rechecked } from './recheck-targets.ts';
import { waitBeforeRetry } from './retry-table.ts';

export interface DeliverOptions {
  readonly act: Act;
  readonly outbox: OutboxStore;
  readonly control: ControlStore;
  readonly powers: Powers;
  readonly budget: ActBudget;
  readonly recheck: RecheckOptions;
  readonly sink: Sink;
  readonly guard: AccountGuard;
  readonly clock: Clock;
  readonly log: Log;
  /** A number in 0..1 that spreads retries. */
  readonly chance: () => number;
  /**
   * Whether what was planned for real may be done for real now; not while the mode is `simulate`, whatever it was when the
   * act was planned (a restored database, a policy taken back). Always when not given.
   */
  readonly mayAct?: () => boolean;
}

const simulated = new SimulatedPowers();
const leaseMs = 120_000;
const batch = 10;
/** An attempt that began longer ago than this and never ended may have been undone by a person since: people look. */
const ambiguousMs = 10 * 60_000;
/** A look at the targets is good for so long; well within the lease. */
const freshMs = 60_000;
/** How long acts are left alone that may not be done in this mode. */
const simulateWaitMs = 15 * 60_000;
/** What is due and cannot be taken is held by somebody else: no reason to ask without a pause. */
const heldWaitMs = 1_000;

/**
 * Returns the step that does what is due: the most harmful first, within X's budget, each target looked at again just
 * before. The intent stands in the outbox before the act, the fact is recorded after it.
 */
export function deliver(options: DeliverOptions): (signal: AbortSignal) => Promise<StepResult | undefined> {
  const { outbox, control, budget, clock, act } = options;
  const lookAgain = new LookAgain(options);

  return async (signal) => {
    if (await control.paused()) return undefined;
    const left = budget.left(act);
    if (left.remaining <= 0) return { nextAt: left.resetAt };
    const due = await outbox.takeDue(act, Math.min(batch, left.remaining), clock.now(), leaseMs);
    if (due.length === 0) {
      const nextAt = await outbox.nextDueAt(act);
      return nextAt === null ? undefined : { nextAt: nextAt > clock.now() ? nextAt : clock.now() + heldWaitMs };
    }
    const goOn = await deliverBatch(options, lookAgain, due, signal);
    return goOn ? { nextAt: clock.now() } : undefined;
  };
}

/** False when X has had enough, or is away: the next batch has time. */
async function deliverBatch(
  options: DeliverOptions,
  lookAgain: LookAgain,
  due: readonly DueAct[],
  signal: AbortSignal,
): Promise<boolean> {
  for (const act of due) if (act.simulated) await deliverOne(options, act, simulated, signal);
  const real = due.filter((act) => !act.simulated);
  if (!mayAct(options)) {
    for (const act of real) await options.outbox.postponeAct(act.id, options.clock.now() + simulateWaitMs, false, 'simulate');
    return true;
  }
  const doubtful = real.filter((act) => isAmbiguous(act, options.clock.now()));
  for (const act of doubtful) await conclude(options, act, { kind: 'parked', code: 'ambiguous' });
  // Something came into the conversation since it was decided that forbids deleting there.
  const forbidden = real.filter(
    (act) => !doubtful.includes(act) && act.expected.conversationProtected && act.act === 'delete-dm',
  );
  for (const act of forbidden) await conclude(options, act, { kind: 'wrong-target', code: 'conversation-protected' });
  const certain = real.filter((act) => !doubtful.includes(act) && !forbidden.includes(act));
  const looked = await lookBefore(options, lookAgain, certain, signal);
  return looked ? actOn(options, certain, looked, signal) : false;
}

async function actOn(
  options: DeliverOptions,
  due: readonly DueAct[],
  looked: LookedAgain,
  signal: AbortSignal,
): Promise<boolean> {
  const { outbox, control, clock } = options;
  const lookedAt = clock.now();
  let limit: RateLimitedError | null = null;
  for (const act of due) {
    const verdict = looked.verdicts.get(act);
    if (verdict === undefined) await waitForAnswer(options, act, looked.unanswered.get(act) ?? null);
    else if (verdict.kind === 'end') await endInstead(options, act, verdict);
    // What X has limited is not asked again for the others of the batch.
    else if (limit) await putOff(options, act, limit);
    // The red switch holds between two acts, not only between two batches.
    else if (signal.aborted || clock.now() - lookedAt > freshMs || !mayAct(options) || (await control.paused()))
      await outbox.postponeAct(act.id, clock.now(), false, 'stopped');
    else {
      const error = await deliverOne(options, act, options.powers, signal);
      if (error instanceof RateLimitedError) limit = error;
    }
  }
  return !looked.away && limit === null;
}

function mayAct(options: DeliverOptions): boolean {
  return options.mayAct?.() ?? true;
}

function isAmbiguous(act: DueAct, now: number): boolean {
  return act.unfinishedSince !== null && now - act.unfinishedSince > ambiguousMs;
}

/** The look before acting; null when X refused it, and then all of the acts wait. */
async function lookBefore(
  options: DeliverOptions,
  lookAgain: LookAgain,
  due: readonly DueAct[],
  signal: AbortSignal,
): Promise<LookedAgain | null> {
  if (options.act !== 'hide')
    return { verdicts: new Map(due.map((act) => [act, { kind: 'act' }])), unanswered: new Map(), away: false };
  try {
    return await lookAgain.look(due, signal);
  } catch (error) {
    if (signal.aborted) {
      for (const act of due) await options.outbox.postponeAct(act.id, options.clock.now(), false, 'stopped');
      return null;
    }
    // One refusal, however many acts waited for the look.
    await options.guard.weigh(error);
    for (const act of due) await putOff(options, act, error);
    return null;
  }
}

/** X did not answer for the target: it waits, or goes to people when that has lasted too long. */
async function waitForAnswer(options: DeliverOptions, act: DueAct, waitMs: number | null): Promise<void> {
  const { outbox, clock, log } = options;
  const code = 'x.unavailable';
  if (waitMs === null) {
    await conclude(options, act, { kind: 'parked', code });
    return;
  }
  await outbox.postponeAct(act.id, clock.now() + waitMs, false, code);
  log.warn({ act: act.act, row: act.id, code, attempt: act.attempt, waitMs }, 'an act has to wait');
}

async function endInstead(options: DeliverOptions, act: DueAct, verdict: Rechecked & { kind: 'end' }): Promise<void> {
  // The newer version is stored first: a crash in between then judges it, and the old row ends on the next look.
  if (verdict.newer) await options.sink.store([verdict.newer]);
  await conclude(options, act, verdict.fact);
}

/** Returns what the act failed with; null when it did not. */
async function deliverOne(options: DeliverOptions, act: DueAct, powers: Powers, signal: AbortSignal): Promise<unknown> {
  let result;
  // Somebody else has it now (a lease that ran out): doing it here would do it twice.
  if (!(await options.outbox.begin(act.id, options.clock.now()))) return null;
  try {
    result = await powers.do(act.act, idOfKey(act.target), signal);
  } catch (error) {
    // Cut off on its way: nobody knows whether it took effect, so the attempt stays open, as after a crash.
    if (signal.aborted) return error;
    await options.guard.weigh(error);
    await putOff(options, act, error, error instanceof XUnavailableError);
    return error;
  }
  if (!act.simulated) await options.guard.worked();
  await conclude(options, act, { ...result, simulated: act.simulated });
  return null;
}

/** Makes the act wait as the table says, or parks it. `unclear`: the request went out and X gave no answer. */
async function putOff(options: DeliverOptions, act: DueAct, error: unknown, unclear = false): Promise<void> {
  const { outbox, clock } = options;
  const code = isNetiquetteError(error) ? error.code : 'unexpected';
  const wait = waitBeforeRetry(code, act.attempt, options.chance());
  if (wait === null) {
    await conclude(options, act, { kind: 'parked', code });
    return;
  }
  const at = error instanceof RateLimitedError ? Math.max(error.resetAt, clock.now()) + wait : clock.now() + wait;
  const counts = code === 'x.unavailable';
  await outbox.postponeAct(act.id, at, counts, code, unclear);
  options.log.warn({ act: act.act, row: act.id, code, attempt: act.attempt, waitMs: at - clock.now() }, 'an act has to wait');
}

async function conclude(options: DeliverOptions, act: DueAct, fact: Fact): Promise<void> {
  const { outbox, clock, log } = options;
  await outbox.recordFact(act.id, fact, clock.now());
  const code = 'code' in fact ? fact.code : null;
  const fields = {
    act: act.act,
    row: act.id,
    severity: act.severity,
    result: fact.kind,
    code,
    simulated: act.simulated,
    attempt: act.attempt,
    sincePlannedMs: clock.now() - act.createdAt,
  };
  if (fact.kind === 'parked' || fact.kind === 'wrong-target' || fact.kind === 'refused')
    log.warn(fields, 'an act goes to people');
  else log.info(fields, 'act delivered');
}
