import type { PolicyInForce } from '../../bot/moderate/policy-in-force.ts';
import { compilePolicy } from '../../rules/policy/compile-policy.ts';
import { decide } from '../../rules/decide/decide.ts';
import type { LoadedConfig } from '../config/load-config.ts';

/** The policy of a loaded config, ready to decide by. */
export function policyFromConfig(config: Pick<LoadedConfig, 'policy' | 'policyId'>): PolicyInForce {
  const compiled = compilePolicy(config.policy, config.policyId);
  const { mode, brakes, waves, repeatOffenders } = config.policy.netiquette;
  return {
    id: config.policyId,
    mode,
    brakes,
    accountErrors: brakes.accountErrors,
    history: { windowHours: waves.windowHours, offenderDays: repeatOffenders.days },
    decide: (message, judgement, facts, at) => decide(message, judgement, compiled, facts, at),
  };
}
