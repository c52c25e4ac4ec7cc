import type { Finding } from '../../../domain/finding.ts';
import type { Effect, Label, Severity } from '../../../domain/netiquette.ts';
import { spanOf } from '../../normalize/normalize.ts';
import type { Pattern, PatternHit } from '../../pattern/pattern.ts';
import type { RulePolicy, Rule, RuleExamples, SeenMessage } from '../../rule.ts';
import { answer, clean } from '../../rule.ts';
import { isFreshAccount } from './fresh-account.ts';
import { reachOf } from './reach.ts';
import { together, weightiest } from './signs.ts';
import { isWarning } from './warning.ts';

/** A group of signs that say one thing in many ways: the strongest one counts. */
export type SignGroup = readonly Pattern[];

/** A rule that adds up what an offer or a trick is made of: no part proves it, the sum does. */
export interface SignRule {
  readonly id: string;
  readonly about: Label;
  readonly describes: string;
  readonly effect: Effect;
  readonly severity: Severity;
  /** At least one of these must be there. The first that is gives the place. */
  readonly core: readonly SignGroup[];
  /** True where none of the core groups says anything without the others. */
  readonly wholeCore?: boolean;
  /** What makes it surer. */
  readonly beside: readonly SignGroup[];
  /** Whether a way out (link, number, "in private") must be there, makes it surer, or says nothing. */
  readonly reach: 'needed' | 'counts' | 'ignored';
  /** Where reach is needed: signs that make it needless, because the answer itself is the trap. */
  readonly insteadOfReach?: SignGroup;
  /** What a link to such a host weighs instead, where the name of the host tells something. */
  readonly hostWeight?: (host: string) => number;
  /** False where the trick itself speaks of scams. */
  readonly heedsWarnings?: boolean;
  /** However many signs there are: what must not be acted on by machine stays below. */
  readonly most?: number;
  readonly examples: RuleExamples;
}

/** Below this a sum of signs says nothing. */
const leastSaid = 0.45;
/** Two signs can meet by chance: people look, whatever their weights, unless one alone is enough. */
const twoAtMost = 0.89;
const most = 0.97;
/** What a warner's words are worth: noted. */
const warned = 0.15;
/** Share of the doubt that a new account without followers takes away. */
const freshShare = 0.3;

/** Makes the rule. */
export function signRule(spec: SignRule): Rule {
  const groups = [...spec.core, ...spec.beside];
  return {
    id: spec.id,
    about: [spec.about],
    describes: spec.describes,
    examples: spec.examples,
    // Only what must be there: the rest is looked for where it is.
    patterns: spec.core.flat(),
    triggers: spec.core.flat(),
    check(seen, policy) {
      const core = spec.core.map((group) => strongestOf(seen.hits.of(group))).filter((hit) => hit !== null);
      const [place] = core;
      if (place === undefined || (spec.wholeCore === true && core.length < spec.core.length)) return clean;
      const confidence = confidenceOf(spec, groups, seen, policy);
      if (confidence < warned) return clean;
      return answer([findingOf(spec, seen, place, confidence)]);
    },
  };
}

function confidenceOf(spec: SignRule, groups: readonly SignGroup[], seen: SeenMessage, policy: RulePolicy): number {
  const weights = groups.map((group) => weightiest(seen, group)?.pattern.confidence ?? 0).filter((weight) => weight > 0);
  if (spec.reach !== 'ignored') {
    const reach = reachOf(seen, policy.brand, spec.hostWeight);
    if (reach.official) return 0;
    if (spec.reach === 'needed' && reach.weight === 0 && weightiest(seen, spec.insteadOfReach ?? []) === null) return 0;
    if (reach.weight > 0) weights.push(reach.weight);
  }
  const alone = Math.max(...weights);
  const sum = together(weights);
  const capped = weights.length < 3 ? Math.min(sum, Math.max(twoAtMost, alone)) : sum;
  if (capped < leastSaid) return 0;
  if (spec.heedsWarnings !== false && isWarning(seen.normalized.view.folded)) return warned;
  const fresh = isFreshAccount(seen.normalized.message) ? capped + (1 - capped) * freshShare : capped;
  return Math.min(fresh, spec.most ?? most);
}

function strongestOf(hits: readonly PatternHit[]): PatternHit | null {
  return hits.reduce<PatternHit | null>(
    (best, hit) => (best === null || hit.pattern.confidence > best.pattern.confidence ? hit : best),
    null,
  );
}

function findingOf(spec: SignRule, { normalized }: SeenMessage, { from, to }: PatternHit, confidence: number): Finding {
  return {
    rule: spec.id,
    about: spec.about,
    confidence,
    severity: spec.severity,
    effect: spec.effect,
    span: spanOf(normalized, from, to),
  };
}
