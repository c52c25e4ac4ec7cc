import type { PolicyContent } from '../../rules/config/policy-content.ts';
import { lexiconProblems } from '../../rules/lexicon/lexicon-check.ts';
import { isOwnRule } from '../../rules/own-rules/own-rule.ts';
import type { CompiledOwnRule } from '../../rules/own-rules/own-rule.ts';
import { ownExamples } from '../../rules/own-rules/own-rule-check.ts';
import type { CompiledPolicy } from '../../rules/policy/compiled-policy.ts';
import { askRule } from '../../rules/rule.ts';
import type { Rule, RuleExample } from '../../rules/rule.ts';
import { isExample } from '../config/load-config.ts';
import { columns } from '../output/columns.ts';
import type { Paint } from '../output/terminal.ts';
import type { Seer } from './open-seer.ts';
import { typedMessage } from './typed-message.ts';

/** An example that came out otherwise than it should. */
export interface FailedExample {
  /** A rule, or a word list with its language. */
  readonly rule: string;
  readonly expected: 'found' | 'let pass';
  /** For word lists the words of the check, which name entry and text. */
  readonly text: string;
}

/** What `rules test --json` prints. A contract: it only ever gains fields. */
export interface RuleTest {
  readonly ok: boolean;
  readonly examples: number;
  readonly rules: readonly { readonly rule: string; readonly examples: number; readonly failed: number }[];
  readonly failures: readonly FailedExample[];
}

interface Tried {
  readonly rule: string;
  readonly examples: number;
  readonly failures: readonly FailedExample[];
}

/** A finding that is surer than this sends a message to people by itself; below, it is only a sign. */
const enoughAlone = 0.5;

/** Runs every example there is: of the program's own rules, of every entry of every word list, of managers' rules. */
export function testRules(content: PolicyContent, policy: CompiledPolicy, seer: Seer): RuleTest {
  const tried = [
    ...policy.rules.filter((rule) => !isOwnRule(rule)).map((rule) => tryRule(rule, policy, seer)),
    ...content.lexicons.map(tryLexicon),
    ...policy.rules.filter(isOwnRule).map(tryOwnRule),
  ].filter(({ examples }) => examples > 0);
  const failures = tried.flatMap((one) => one.failures);
  return {
    ok: failures.length === 0,
    examples: tried.reduce((sum, { examples }) => sum + examples, 0),
    rules: tried.map(({ rule, examples, failures: failed }) => ({ rule, examples, failed: failed.length })),
    failures,
  };
}

/** The outcome for a person at a terminal. */
export function testTable({ ok, examples, rules, failures }: RuleTest, { red, green }: Paint): string {
  const rows = rules.map(({ rule, examples: count, failed }) => [rule, String(count), failed === 0 ? 'ok' : `${failed} failed`]);
  const told = failures.map(({ rule, expected, text }) => `${red('failed')}  ${rule}: must be ${expected}: ${text}`);
  const sum = `${examples} examples of ${rules.length} rules and lists`;
  const end = ok ? green(`${sum}: all as they should be`) : red(`${sum}: ${failures.length} failed`);
  return [columns([['RULE', 'EXAMPLES', 'RESULT'], ...rows]), ...told, end].join('\n');
}

function tryRule(rule: Rule, policy: CompiledPolicy, seer: Seer): Tried {
  const { hits, misses } = rule.examples;
  const failures = [
    ...hits.filter((example) => !finds(rule, example, policy, seer, 0)).map((example) => failure(rule.id, 'found', example)),
    ...misses
      .filter((example) => finds(rule, example, policy, seer, enoughAlone))
      .map((example) => failure(rule.id, 'let pass', example)),
  ];
  return { rule: rule.id, examples: hits.length + misses.length, failures };
}

function finds(rule: Rule, example: RuleExample, policy: CompiledPolicy, seer: Seer, atLeast: number): boolean {
  const { text, surface = 'reply', ...over } = typeof example === 'string' ? { text: example } : example;
  const { seen } = seer.see(typedMessage(text, surface, over), null);
  const answer = askRule(rule, seen, policy);
  return answer.kind === 'found' && answer.findings.some(({ confidence }) => confidence >= atLeast);
}

function failure(rule: string, expected: FailedExample['expected'], example: RuleExample): FailedExample {
  return { rule, expected, text: typeof example === 'string' ? example : example.text };
}

function tryLexicon(lexicon: PolicyContent['lexicons'][number]): Tried {
  const rule = `${lexicon.family}.lexicon (${lexicon.language})`;
  const failures = lexiconProblems(lexicon)
    .filter(({ path }) => isExample(path))
    .map(({ path, reason }) => ({
      rule,
      expected: path[0] === 'hits' ? ('found' as const) : ('let pass' as const),
      text: reason,
    }));
  return { rule, examples: lexicon.entries.reduce((sum, { hits, misses }) => sum + hits.length + misses.length, 0), failures };
}

function tryOwnRule(rule: CompiledOwnRule): Tried {
  const examples = ownExamples([rule]);
  const failures = examples
    .filter(({ passed }) => !passed)
    .map(({ expected, text }) => ({
      rule: rule.id,
      expected: expected === 'match' ? ('found' as const) : ('let pass' as const),
      text,
    }));
  return { rule: rule.id, examples: examples.length, failures };
}
