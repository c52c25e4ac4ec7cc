import type { ConfigProblem } from '../../domain/errors.ts';
import { OwnRulesConfig } from '../../rules/config/own-rule-config.ts';
import type { OwnRule } from '../../rules/config/own-rule-config.ts';
import { ownRuleProblems } from '../../rules/own-rules/own-rule-check.ts';
import type { OwnRuleProblem } from '../../rules/own-rules/own-rule-check.ts';
import type { ConfigFile } from './config-files.ts';
import { loadYaml } from './load-yaml.ts';

/** Problems told at once: the first ones say what is wrong. */
const problemsAtMost = 100;

/**
 * Reads managers' own rules from all their files and runs their examples, unless they are to stay untried. Never throws: whatever is wrong comes back with file, line
 * and column, and then the rules must not be used.
 */
export function loadOwnRules(
  files: readonly ConfigFile[],
  examples?: 'untried',
): {
  readonly rules: readonly OwnRule[];
  readonly problems: readonly ConfigProblem[];
} {
  const problems: ConfigProblem[] = [];
  const rules: OwnRule[] = [];
  /** For each rule of all files, how a problem of it is placed. */
  const places: ((problem: OwnRuleProblem) => ConfigProblem)[] = [];
  for (const file of files) {
    const loaded = loadYaml(file.path, file.bytes, OwnRulesConfig);
    if (loaded.kind === 'refused') {
      problems.push(...loaded.problems);
      continue;
    }
    const placed = (rule: number, { path, reason }: OwnRuleProblem): ConfigProblem => ({
      file: file.path,
      ...loaded.placeOf(['rules', rule, ...path]),
      reason,
    });
    loaded.value.rules.forEach((rule, index) => {
      rules.push(rule);
      places.push((problem) => placed(index, problem));
    });
  }
  problems.push(...ownRuleProblems(rules, examples).slice(0, problemsAtMost).flatMap((problem) => places[problem.rule]?.(problem) ?? []));
  return { rules, problems };
}
