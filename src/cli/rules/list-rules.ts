import type { Effect, Label, Signal } from '../../domain/netiquette.ts';
import { lowestEffect, prohibitionOf } from '../../domain/netiquette.ts';
import type { PolicyContent } from '../../rules/config/policy-content.ts';
import { isOwnRule } from '../../rules/own-rules/own-rule.ts';
import type { CompiledPolicy } from '../../rules/policy/compiled-policy.ts';
import type { Rule } from '../../rules/rule.ts';
import { columns } from '../output/columns.ts';

/** A rule or word list as `rules list --json` prints it. A contract: it only ever gains fields. */
export interface ListedRule {
  readonly id: string;
  readonly kind: 'built-in' | 'lexicon' | 'own';
  /** Word lists only. */
  readonly language: string | null;
  readonly about: readonly (Label | Signal)[];
  /** How far it may go at most: the lowest of its own ceiling and that of what it claims. */
  readonly step: Effect;
  readonly describes: string;
  /** Patterns, entries or conditions; 0 for a rule that goes by neither. */
  readonly size: number;
  readonly examples: { readonly hits: number; readonly misses: number };
}

/** Every rule of a policy in the order it is asked, word lists one by one; only those that may claim `label`, when one is given. */
export function listRules(content: PolicyContent, policy: CompiledPolicy, label: string | undefined): readonly ListedRule[] {
  const listed = policy.rules.flatMap((rule) => (rule.id === 'lexicon' ? lists(content) : [ruleOf(rule, content)]));
  return listed.filter(({ about }) => label === undefined || (about as readonly string[]).includes(label));
}

/** The list for a person at a terminal. */
export function ruleTable(rules: readonly ListedRule[]): string {
  const rows = rules.map(({ id, language, about, step, size, examples, describes }) => [
    language === null ? id : `${id} (${language})`,
    about.length > 3 ? `${about.length} labels` : about.join(' '),
    step,
    size === 0 ? '-' : String(size),
    `${examples.hits}+${examples.misses}`,
    describes,
  ]);
  const header = ['RULE', 'ABOUT', 'STEP', 'SIZE', 'EXAMPLES', 'FINDS'];
  const note = 'SIZE: patterns, entries or conditions. EXAMPLES: to be found + to be let pass.';
  return `${columns([header, ...rows])}\n${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}. ${note}`;
}

function ruleOf(rule: Rule, { netiquette }: PolicyContent): ListedRule {
  return {
    id: rule.id,
    kind: isOwnRule(rule) ? 'own' : 'built-in',
    language: null,
    about: rule.about,
    step: highest(rule.about.map((about) => lowestEffect(rule.effect ?? 'act', ceilingOf(about, netiquette)))),
    describes: rule.describes,
    size: isOwnRule(rule) ? conditionsOf(rule.own.where) : (rule.patterns?.length ?? 0),
    examples: { hits: rule.examples.hits.length, misses: rule.examples.misses.length },
  };
}

function lists({ lexicons, netiquette }: PolicyContent): readonly ListedRule[] {
  return lexicons
    .filter(({ language }) => netiquette.languages.includes(language))
    .map(({ family, language, label, effect, entries }) => ({
      id: `${family}.lexicon`,
      kind: 'lexicon',
      language,
      about: [label],
      step: lowestEffect(effect, netiquette.labels[label].effect),
      describes: 'A message holds a word or phrase of this list.',
      size: entries.length,
      examples: {
        hits: entries.reduce((sum, { hits }) => sum + hits.length, 0),
        misses: entries.reduce((sum, { misses }) => sum + misses.length, 0),
      },
    }));
}

function conditionsOf({
  any,
  all,
  none,
}: {
  any: readonly unknown[];
  all: readonly unknown[];
  none: readonly unknown[];
}): number {
  return any.length + all.length + none.length;
}

/** Signals tell people something; nothing is ever done because of one. */
function ceilingOf(about: Label | Signal, netiquette: PolicyContent['netiquette']): Effect {
  return Object.hasOwn(prohibitionOf, about) ? netiquette.labels[about as Label].effect : 'escalate';
}

function highest(steps: readonly Effect[]): Effect {
  return steps.includes('act') ? 'act' : steps.includes('escalate') ? 'escalate' : 'record';
}
