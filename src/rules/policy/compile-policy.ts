import type { PolicyId } from '../../domain/ids.ts';
import { allRules } from '../all-rules.ts';
import { indexBrand } from './brand-index.ts';
import type { CompiledPolicy } from './compiled-policy.ts';
import type { PolicyContent } from '../config/policy-content.ts';
import { PatternIndex } from '../pattern/pattern-index.ts';
import { indexLexicons } from '../lexicon/lexicon-index.ts';

/** Makes a policy ready for judging. Near-linear in the lexicons; done once per policy in each judging thread. */
export function compilePolicy(content: PolicyContent, id: PolicyId): CompiledPolicy {
  const lexicons = content.lexicons.filter((lexicon) => content.netiquette.languages.includes(lexicon.language));
  const lexiconLabels = [...new Set(lexicons.map((lexicon) => lexicon.label))];
  const rules = allRules(lexiconLabels);
  return {
    id,
    netiquette: content.netiquette,
    brand: indexBrand(content.brand),
    lexicons: indexLexicons(lexicons),
    rules,
    patterns: new PatternIndex(rules.flatMap((rule) => rule.patterns ?? [])),
  };
}
