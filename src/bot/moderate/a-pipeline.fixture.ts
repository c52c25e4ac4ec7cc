import type { PolicyId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import type { TakenMessage } from '../../domain/ports/stores.ts';
import { compilePolicy } from '../../rules/policy/compile-policy.ts';
import { BrandConfig } from '../../rules/config/brand-config.ts';
import { NetiquetteConfig } from '../../rules/config/netiquette-config.ts';
import { decide } from '../../rules/decide/decide.ts';
import { ManualClock } from '../clock/manual-clock.fixture.ts';
import { FakeControlStore } from '../fake-control-store.fixture.ts';
import { FakeX } from '../fake-x.fixture.ts';
import { aFinding, aPolicyId, aTaken, account, anOwnRoot, ownRoot } from '../messages.fixture.ts';
import { RecordingLog } from '../recording-log.fixture.ts';
import { FakeDecisionStore } from './fake-decision-store.fixture.ts';
import { FakeJudge } from './fake-judge.fixture.ts';
import { FakeWaveStore } from './fake-wave-store.fixture.ts';
import { pipeline } from './pipeline.ts';
import { WaveTracker } from './wave-tracker.ts';
import { PolicyHolder } from './policy-in-force.ts';
import type { PolicyInForce } from './policy-in-force.ts';

export const spam = aFinding({ rule: 'spam.links', about: 'spam' });
const threat = aFinding({ rule: 'threat.patterns', about: 'threat', severity: 'high' });

/** A policy that acts on spam and threats as soon as they are sure, decided by the real `decide`. */
export function aPolicy(id: PolicyId = aPolicyId, mode: 'act' | 'simulate' = 'act'): PolicyInForce {
  const netiquette = NetiquetteConfig.parse({ mode, labels: { spam: { effect: 'act' }, threat: { effect: 'act' } } });
  const compiled = compilePolicy({ netiquette, brand: BrandConfig.parse({}), lexicons: [], ownRules: [] }, id);
  return {
    id,
    mode,
    brakes: netiquette.brakes,
    accountErrors: netiquette.brakes.accountErrors,
    history: { windowHours: netiquette.waves.windowHours, offenderDays: netiquette.repeatOffenders.days },
    decide: (message, judgement, facts, at) => decide(message, judgement, compiled, facts, at),
  };
}

/** A pipeline over stores, a judge and an X in memory. The judge finds spam in "spam" and a threat in "threat". */
export function aPipeline(policy = aPolicy()) {
  const clock = new ManualClock();
  const decisions = new FakeDecisionStore();
  const control = new FakeControlStore();
  const judge = new FakeJudge().finds('spam', spam).finds('threat', threat);
  const waves = new FakeWaveStore();
  const x = new FakeX().put(anOwnRoot());
  const log = new RecordingLog();
  const state = { planned: 0, safe: false };
  const policies = new PolicyHolder(policy);
  decisions.owners.set(ownRoot, true);
  const step = pipeline({
    account,
    decisions,
    control,
    judge,
    reader: x,
    policies,
    clock,
    log,
    waves: new WaveTracker(waves),
    batch: 100,
    safeMode: () => state.safe,
    onPlanned: () => (state.planned += 1),
  });
  return { clock, decisions, control, judge, x, log, state, policies, waves, step };
}

/** A reply in a thread of the brand's that waits to be judged. */
export function reply(id: string, text: string, over: Partial<Message> = {}): TakenMessage {
  return aTaken(id, { text, ...over });
}

/** A direct message that waits to be judged. */
export function dm(id: string, text: string, conversationId = '900-2244994945'): TakenMessage {
  return aTaken(id, { surface: 'dm', text, conversationId });
}

export function outcomesOf(decisions: FakeDecisionStore): Record<string, readonly string[]> {
  return Object.fromEntries(decisions.decided.map((one) => [one.key, one.decision.outcomes]));
}
