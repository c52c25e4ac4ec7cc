import type { Severity } from '../../../domain/netiquette.ts';
import { matchPattern } from '../../pattern/match-pattern.ts';
import type { Pattern, PatternHit } from '../../pattern/pattern.ts';
import type { SeenMessage } from '../../rule.ts';

/** A sign: a pattern whose confidence is its weight among the other signs of a message. */
export function sign(pattern: RegExp, weight: number, why: string, over: Partial<Pattern> = {}): Pattern {
  return { pattern, confidence: weight, severity: 'low' satisfies Severity, why, ...over };
}

/** Independent signs together (noisy or: 1 - Π(1 - wᵢ), Pearl 1988, section 4.3.2). */
export function together(weights: readonly number[]): number {
  return 1 - weights.reduce((doubt, weight) => doubt * (1 - weight), 1);
}

/**
 * The weightiest sign of a group in a message; null when none is there. For what stands beside a core sign: run on the few messages that hold
 * one, so that its patterns cost nothing on all others.
 */
export function weightiest({ normalized }: SeenMessage, group: readonly Pattern[]): PatternHit | null {
  let best: PatternHit | null = null;
  for (const pattern of group) {
    if (best !== null && best.pattern.confidence >= pattern.confidence) continue;
    best = matchPattern(normalized, pattern) ?? best;
  }
  return best;
}
