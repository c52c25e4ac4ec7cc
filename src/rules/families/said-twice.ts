import type { Finding } from '../../domain/finding.ts';
import { severityRank } from '../../domain/netiquette.ts';
import { findPatterns } from '../pattern/pattern-rule.ts';
import type { PatternRule } from '../pattern/pattern-rule.ts';
import type { PatternHit } from '../pattern/pattern.ts';
import type { SeenMessage } from '../rule.ts';
import { isJoking, isLawful } from '../speech/frames.ts';

/** From here a hit is no cue but a construction that goes to people by itself. */
const hintFrom = 0.5;
/** What two hints on different stretches are worth together. */
const hintedTwice = 0.92;

/**
 * The matches of some patterns as findings, where whoever hints at grave harm twice means it: two constructions that each need a person,
 * on different stretches, make one that does not. Words about a court or a lawyer beside it send everything to people.
 */
export function findSaidTwice(
  seen: SeenMessage,
  as: Pick<PatternRule, 'id' | 'about' | 'effect' | 'patterns'>,
): readonly Finding[] {
  const hits = seen.hits.of(as.patterns);
  if (hits.length === 0) return [];
  const { folded } = seen.normalized.view;
  const findings = findPatterns(seen, { ...as, speech: 'heed' });
  if (isLawful(folded)) return findings.map((finding) => ({ ...finding, needsPerson: true }));
  if (isJoking(folded)) return findings;
  const hints = hits.filter(isHint);
  const twice = hints.some((one) => hints.some((other) => other.from >= one.to));
  if (!twice) return findings;
  return findings.map((finding, at) => {
    const hit = hits[at];
    // What speech has weakened stays weak.
    if (hit === undefined || !isHint(hit) || finding.confidence < hit.pattern.confidence) return finding;
    return { ...finding, needsPerson: false, confidence: Math.max(finding.confidence, hintedTwice) };
  });
}

function isHint({ pattern }: PatternHit): boolean {
  return pattern.needsPerson === true && pattern.confidence >= hintFrom && severityRank(pattern.severity) >= severityRank('high');
}
