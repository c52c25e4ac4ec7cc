import type { Finding } from '../../domain/finding.ts';
import type { Effect, Label, Signal } from '../../domain/netiquette.ts';
import { spanOf } from '../normalize/normalize.ts';
import { answer } from '../rule.ts';
import type { Rule, RuleExamples, SeenMessage } from '../rule.ts';
import { heedSpeech } from '../speech/heed-speech.ts';
import type { Pattern } from './pattern.ts';

/** A rule that is nothing but patterns. */
export interface PatternRule {
  readonly id: string;
  readonly about: Label | Signal;
  readonly describes: string;
  /** The rule's own ceiling. */
  readonly effect: Effect;
  /**
   * `heed`: who speaks of whom counts (quoted, reported, denied, countered, asked, joked words weigh less, see `speech/`).
   * `ignore`: the words are the harm whoever says them (a link, an offer, a mark on a document).
   */
  readonly speech: 'heed' | 'ignore';
  readonly patterns: readonly Pattern[];
  readonly examples: RuleExamples;
}

/** Makes the rule. */
export function patternRule(spec: PatternRule): Rule {
  return {
    id: spec.id,
    about: [spec.about],
    describes: spec.describes,
    examples: spec.examples,
    effect: spec.effect,
    patterns: spec.patterns,
    triggers: spec.patterns,
    check: (seen) => answer(findPatterns(seen, spec)),
  };
}

/** The matches of some patterns as findings of one rule. */
export function findPatterns(
  seen: SeenMessage,
  as: Pick<PatternRule, 'id' | 'about' | 'effect' | 'speech' | 'patterns'>,
): readonly Finding[] {
  return seen.hits.of(as.patterns).map(({ pattern, from, to }) => {
    const { normalized } = seen;
    const finding: Finding = {
      rule: as.id,
      about: as.about,
      confidence: pattern.confidence,
      severity: pattern.severity,
      effect: as.effect,
      span: spanOf(normalized, from, to),
      ...(pattern.needsPerson === true ? { needsPerson: true } : {}),
    };
    return as.speech === 'heed' ? heedSpeech(finding, normalized, from, to) : finding;
  });
}
