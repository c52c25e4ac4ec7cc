import type { Decision } from '../../domain/decision.ts';
import type { Judgement } from '../../domain/finding.ts';
import type { PolicyId } from '../../domain/ids.ts';

/** How soon people should have looked at what the bot could not decide. */
const dueIn = 60 * 60_000;

/** The decision on a message that deciding itself failed on: nothing is done to it, and people look. */
export function undecided(judgement: Judgement, policy: PolicyId): Decision {
  return {
    outcomes: ['escalate'],
    labels: [],
    signals: [],
    severity: 'none',
    causes: [],
    unknowns: [...judgement.unknowns, { source: 'decide', why: 'bug' }],
    restraints: [],
    review: { lane: 'trouble', dueIn },
    lang: judgement.lang,
    policy,
  };
}
