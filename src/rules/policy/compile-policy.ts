import type { PolicyId } from '../../domain/ids.ts';
import { allRules } from '../all-rules.ts';
import { indexBrand } from './brand-index.ts';
import type { CompiledPolicy, HashName } from './compiled-policy.ts';
import type { PolicyContent } from '../config/policy-content.ts';
import { RuleTriggers } from '../rule-triggers.ts';
import { PatternIndex } from '../pattern/pattern-index.ts';
import { indexLexicons } from '../lexicon/lexicon-index.ts';
import { compileOwnRules } from '../own-rules/own-rule.ts';

/**
 * Makes a policy ready for judging. Near-linear in the lexicons; done once per policy in each judging thread.
 * `hashName` finds embargoed names; a policy that has some and no `hashName` answers `unknown` for every message.
 */
export function compilePolicy(content: PolicyContent, id: PolicyId, hashName: HashName | null = null): CompiledPolicy {
  const lexicons = content.lexicons.filter((lexicon) => content.netiquette.languages.includes(lexicon.language));
  const lexiconLabels = [...new Set(lexicons.map((lexicon) => lexicon.label))];
  // Managers' own rules come last: what the program knows by itself heads the list of reasons.
  const rules = [...allRules(lexiconLabels), ...compileOwnRules(content.ownRules)];
  return {
    id,
    netiquette: content.netiquette,
    brand: indexBrand(content.brand, hashName),
    lexicons: indexLexicons(lexicons),
    rules,
    patterns: new PatternIndex(rules.flatMap((rule) => rule.patterns ?? [])),
    triggers: new RuleTriggers(rules),
  };
}
