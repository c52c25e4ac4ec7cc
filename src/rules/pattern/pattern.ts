import type { Finding } from '../../domain/finding.ts';
import type { Effect, Label, Severity, Signal } from '../../domain/netiquette.ts';
import { spanOf } from '../normalize/normalize.ts';
import type { NormalizedMessage } from '../normalize/normalize.ts';

/** A pattern on the folded view, with what a match is worth. */
export interface Pattern {
  /** No `g` flag (it keeps state), no nested quantifiers. Latin letters are ASCII in the folded view, so `\b` holds. */
  readonly pattern: RegExp;
  /** Must stand somewhere in the message too; one pattern with a gap between two cues would take quadratic time. */
  readonly beside?: RegExp;
  readonly confidence: number;
  readonly severity: Severity;
  /** True when people must look however sure the pattern is. */
  readonly needsPerson?: boolean;
  readonly why: string;
}

/** A pattern's match in a message: a stretch of the folded view, half open. */
export interface PatternHit {
  readonly pattern: Pattern;
  readonly from: number;
  readonly to: number;
}

/** The first match of every pattern that matches. */
export function matchPatterns(folded: string, patterns: readonly Pattern[]): readonly PatternHit[] {
  const hits: PatternHit[] = [];
  for (const pattern of patterns) {
    const match = pattern.pattern.exec(folded);
    if (match !== null && pattern.beside?.test(folded) !== false)
      hits.push({ pattern, from: match.index, to: match.index + match[0].length });
  }
  return hits;
}

/** The matches as findings of one rule. */
export function findPatterns(
  normalized: NormalizedMessage,
  patterns: readonly Pattern[],
  as: { readonly rule: string; readonly about: Label | Signal; readonly effect: Effect },
): readonly Finding[] {
  return matchPatterns(normalized.view.folded, patterns).map(({ pattern, from, to }) => ({
    ...as,
    confidence: pattern.confidence,
    severity: pattern.severity,
    span: spanOf(normalized, from, to),
    ...(pattern.needsPerson === true ? { needsPerson: true } : {}),
  }));
}
