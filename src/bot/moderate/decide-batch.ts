import type { Clock } from '../../domain/clock.ts';
import type { Decision, Facts, StoredFacts } from '../../domain/decision.ts';
import { element } from '../../domain/element.ts';
import { isNetiquetteError } from '../../domain/errors.ts';
import type { Judgement } from '../../domain/finding.ts';
import type { MessageKey } from '../../domain/ids.ts';
import type { Log } from '../../domain/ports/log.ts';
import type { DecidedMessage, DecisionStore } from '../../domain/ports/stores.ts';
import { plannedActs } from '../../rules/decide/planned-acts.ts';
import { logDecision } from './log-decision.ts';
import type { PolicyHolder } from './policy-in-force.ts';
import type { ReadyMessage } from './resolve-threads.ts';
import { undecided } from './undecided.ts';
import type { WaveTracker } from './wave-tracker.ts';

export interface DecideOptions {
  readonly decisions: DecisionStore;
  readonly waves: WaveTracker;
  readonly policies: PolicyHolder;
  readonly clock: Clock;
  readonly log: Log;
  /** True while rules or models could not be loaded: everything is read and shown, nothing is acted on. */
  readonly safeMode: () => boolean;
  /** Milliseconds until a message that could not be decided is tried again, by how often it was tried. */
  readonly waitAfter: (attempts: number) => number;
}

/** A message with what the judges said. */
export interface Judged {
  readonly item: ReadyMessage;
  readonly judgement: Judgement;
  /** Milliseconds that judging took. */
  readonly judgedMs: number;
}

/** What a batch came to. */
export interface BatchEnd {
  /** Acts were planned. */
  planned: boolean;
  /** The brake kept something from being done. */
  braked: boolean;
  /** The brake has room for every kind of act. */
  roomLeft: boolean;
}

/**
 * Decides and records a batch. A message that cannot be decided or recorded must not keep its neighbours: what fails together
 * is tried one by one, and what fails alone is put off. Rejects when the database is away, or when it is told to stop.
 */
export async function decideBatch(options: DecideOptions, judged: readonly Judged[], signal: AbortSignal): Promise<BatchEnd> {
  const end: BatchEnd = { planned: false, braked: false, roomLeft: true };
  const held = await settle(options, judged, conversationMates(judged), end, signal);
  if (held.length > 0) await settle(options, held, new Set(), end, signal);
  return end;
}

/**
 * The direct messages that share their conversation with another one of the batch. Nothing is deleted from a conversation
 * that holds a threat or a request, and what the others are is only known when they are recorded: deletions come last.
 */
function conversationMates(judged: readonly Judged[]): ReadonlySet<MessageKey> {
  const conversations = new Map<string, MessageKey[]>();
  for (const { item } of judged) {
    const { surface, conversationId, key } = item.message;
    if (surface === 'dm' && conversationId !== null)
      conversations.set(conversationId, [...(conversations.get(conversationId) ?? []), key]);
  }
  return new Set([...conversations.values()].filter((keys) => keys.length > 1).flat());
}

/** Decides and records; returns what it held back because it would be deleted. */
async function settle(
  options: DecideOptions,
  judged: readonly Judged[],
  holdBack: ReadonlySet<MessageKey>,
  end: BatchEnd,
  signal: AbortSignal,
): Promise<readonly Judged[]> {
  try {
    return await decideAndRecord(options, judged, holdBack, end);
  } catch (error) {
    if (signal.aborted) throw error;
    if (judged.length === 1) {
      await putOff(options, element(judged, 0), error);
      return [];
    }
    const held: Judged[] = [];
    for (const one of judged) held.push(...(await settle(options, [one], holdBack, end, signal)));
    return held;
  }
}

async function decideAndRecord(
  options: DecideOptions,
  judged: readonly Judged[],
  holdBack: ReadonlySet<MessageKey>,
  end: BatchEnd,
): Promise<readonly Judged[]> {
  const { decisions, policies, clock, waves } = options;
  const messages = judged.map(({ item }) => item.message);
  const facts = await decisions.facts(messages, clock.now(), policies.current.brakes);
  await waves.refresh(judged, policies.current.history, clock.now());
  const at = clock.now();
  const decided = decideAll(options, judged, facts, at);
  const isHeld = (one: DecidedMessage): boolean => holdBack.has(one.key) && one.acts.some((act) => act.act === 'delete-dm');
  const recorded = decided.filter((one) => !isHeld(one));
  await decisions.record(recorded, at);
  waves.recorded(recorded);

  for (const [index, one] of decided.entries()) {
    if (isHeld(one)) continue;
    const { item, judgedMs } = element(judged, index);
    logDecision(options.log, item, one, at, judgedMs);
    if (one.acts.length > 0) end.planned = true;
    if (one.decision.restraints.includes('brake')) end.braked = true;
  }
  if (facts.some((one) => one.hidesLeft <= 0 || one.deletesLeft <= 0)) end.roomLeft = false;
  return judged.filter((_, index) => isHeld(element(decided, index)));
}

/** Decides in order, each decision spending from the brake's budget that the next one sees. */
function decideAll(
  options: DecideOptions,
  judged: readonly Judged[],
  facts: readonly StoredFacts[],
  at: number,
): readonly DecidedMessage[] {
  const { policies, waves } = options;
  const { history } = policies.current;
  let hides = 0;
  let deletes = 0;
  return judged.map((one, index) => {
    const given = element(facts, index);
    const seen: Facts = {
      ...given,
      ...waves.historyOf(one, history, at),
      paused: given.paused || options.safeMode(),
      hidesLeft: given.hidesLeft - hides,
      deletesLeft: given.deletesLeft - deletes,
    };
    const decision = decideOne(options, one, seen, at);
    const acts = plannedActs(one.item.message, decision);
    hides += acts.filter((act) => act.act === 'hide').length;
    deletes += acts.filter((act) => act.act === 'delete-dm').length;
    // Whoever switches acting off means what is under way, too.
    const simulated = [policies.of(one.judgement.policy), policies.current].some((policy) => policy.mode === 'simulate');
    return { key: one.item.message.key, decision, acts, simulated, ...waves.settle(one, decision, history, at) };
  });
}

function decideOne({ policies, log }: DecideOptions, { item, judgement: given }: Judged, facts: Facts, at: number): Decision {
  const judgement = withCompleteness(given, item.complete);
  const policy = policies.of(judgement.policy);
  try {
    return policy.decide(item.message, judgement, facts, at);
  } catch (error) {
    log.error({ message: item.taken.ref, code: codeOf(error) }, 'a message could not be decided: it goes to people');
    return undecided(judgement, policy.id);
  }
}

/** A text that could not be read whole was not judged whole. */
function withCompleteness(judgement: Judgement, complete: boolean): Judgement {
  return complete ? judgement : { ...judgement, unknowns: [...judgement.unknowns, { source: 'text', why: 'incomplete' }] };
}

async function putOff({ decisions, clock, log, waitAfter }: DecideOptions, { item }: Judged, error: unknown): Promise<void> {
  const { message, ref, attempts } = item.taken;
  await decisions.postpone([message.key], clock.now() + waitAfter(attempts));
  log.error({ message: ref, code: codeOf(error), attempt: attempts + 1 }, 'a decision could not be recorded: it is tried again');
}

function codeOf(error: unknown): string {
  return isNetiquetteError(error) ? error.code : 'unexpected';
}
