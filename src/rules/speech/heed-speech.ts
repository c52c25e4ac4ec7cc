import type { Finding } from '../../domain/finding.ts';
import type { NormalizedMessage } from '../normalize/normalize.ts';
import { aimOf } from './aim.ts';

/** Marks of a joke: a person decides whether it is one. */
const joking = /\b(?:mdr+|ptdr+|lol+|xd+|jpp|haha\w*|hihi|jk|lmao|rofl|ahah\w*|spass|scherz|scherzo)\b|😂|🤣|😅|😜|😉/u;
/** Confidence of what is only told of: people may look, the machine does not act. */
const reportedAtMost = 0.6;

/**
 * Weighs a finding by who speaks of whom in the stretch `from`..`to` of the folded view: what is quoted, reported or denied is worth
 * less, and what may be a joke goes to a person.
 */
export function heedSpeech(finding: Finding, normalized: NormalizedMessage, from: number, to: number): Finding {
  const aim = aimOf(normalized, from, to);
  const doubtful = aim === 'reported' || aim === 'denied' || joking.test(normalized.view.folded);
  return {
    ...finding,
    confidence: aim === 'reported' ? Math.min(finding.confidence, reportedAtMost) : finding.confidence,
    ...(doubtful ? { needsPerson: true } : {}),
  };
}
