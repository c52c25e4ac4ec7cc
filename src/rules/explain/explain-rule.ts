import type { Answer } from '../../domain/finding.ts';
import type { LexiconConfig } from '../config/lexicon-config.ts';
import { matchLexicon } from '../lexicon/match-lexicon.ts';
import { spanOf } from '../normalize/normalize.ts';
import type { OwnAnswer } from '../own-rules/own-rule.ts';
import { isOwnRule } from '../own-rules/own-rule.ts';
import type { Pattern } from '../pattern/pattern.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { askRule } from '../rule.ts';
import type { Rule, SeenMessage } from '../rule.ts';
import { readSpan } from './read-span.ts';
import type { ReadSpan } from './read-span.ts';

/** Why a rule said what it said. Words of the rules' authors are in English; what is the manager's own is as he wrote it. */
export type RuleReason =
  /** A pattern matches. */
  | { readonly kind: 'pattern'; readonly why: string; readonly words: ReadSpan | null }
  /** A pattern would match, but what must stand beside it is missing, or a harmless meaning stands there. */
  | { readonly kind: 'cancelled'; readonly why: string; readonly by: 'beside' | 'unless'; readonly text: string }
  /** An entry of a word list is there, whether or not the rule then let it pass for what stands around it. */
  | {
      readonly kind: 'entry';
      readonly list: string;
      readonly term: string;
      readonly why: string;
      readonly words: ReadSpan | null;
    }
  /** What a manager's own rule answers. */
  | { readonly kind: 'own'; readonly answer: OwnAnswer };

/** One rule that was asked. */
export interface ExplainedRule {
  readonly rule: Rule;
  readonly answer: Answer;
  readonly reasons: readonly RuleReason[];
}

/** Asks one rule and tells why it answers so. Costs many times what judging costs: for a person who waits, not for the road. */
export function explainRule(
  rule: Rule,
  seen: SeenMessage,
  policy: CompiledPolicy,
  lexicons: readonly LexiconConfig[],
): ExplainedRule {
  const answer = askRule(rule, seen, policy);
  if (isOwnRule(rule)) return { rule, answer, reasons: [{ kind: 'own', answer: rule.ask(seen.normalized, seen.lang) }] };
  const patterns = rule.patterns ?? [];
  const reasons = [...patternReasons(patterns, seen), ...(rule.id === 'lexicon' ? entryReasons(seen, policy, lexicons) : [])];
  return { rule, answer, reasons };
}

function patternReasons(patterns: readonly Pattern[], seen: SeenMessage): readonly RuleReason[] {
  const { normalized } = seen;
  const hits = new Map(seen.hits.of(patterns).map((hit) => [hit.pattern, hit]));
  const texts = normalized.unfolded === null ? [normalized.view.folded] : [normalized.view.folded, normalized.unfolded.text];
  return patterns.flatMap((pattern): readonly RuleReason[] => {
    const hit = hits.get(pattern);
    if (hit !== undefined) {
      return [{ kind: 'pattern', why: pattern.why, words: readSpan(normalized, spanOf(normalized, hit.from, hit.to)) }];
    }
    for (const text of texts) {
      const match = pattern.pattern.exec(text);
      if (match === null) continue;
      const by = pattern.beside?.test(text) === false ? 'beside' : 'unless';
      return [{ kind: 'cancelled', why: pattern.why, by, text: match[0] }];
    }
    return [];
  });
}

function entryReasons(
  { normalized }: SeenMessage,
  policy: CompiledPolicy,
  lexicons: readonly LexiconConfig[],
): readonly RuleReason[] {
  const told = new Set<string>();
  return matchLexicon(normalized, policy.lexicons).flatMap(({ term, from, to }): readonly RuleReason[] => {
    const list = `${term.family}.${term.language}`;
    const lexicon = lexicons.find(({ family, language }) => family === term.family && language === term.language);
    const entry = lexicon?.entries[term.entry];
    const key = `${list} ${term.entry} ${from}`;
    if (entry === undefined || told.has(key)) return [];
    told.add(key);
    return [{ kind: 'entry', list, term: entry.term, why: entry.why, words: readSpan(normalized, spanOf(normalized, from, to)) }];
  });
}
