import type { Finding } from '../../domain/finding.ts';
import type { Label, Signal } from '../../domain/netiquette.ts';
import type { NormalizedMessage } from '../normalize/normalize.ts';
import { aimOf } from './aim.ts';
import { isBanter, isCounterSpeech, isFiction, isJoking } from './frames.ts';

/** What is told of, or spoken against, is noted and stays: with another sign a person looks. */
const stays = 0.45;
/** Told violence is worth a look: somebody may have suffered it. */
const worthALook = 0.6;
const violent: readonly (Label | Signal)[] = ['threat', 'violence'];

/**
 * Weighs a finding by who speaks of whom in the stretch `from`..`to` of the folded view. What is quoted, reported, denied or spoken
 * against stays, and so does banter between friends; told threats go to people; what may be a joke is never acted on by machine.
 * Never raises a confidence.
 */
export function heedSpeech(finding: Finding, normalized: NormalizedMessage, from: number, to: number): Finding {
  const { folded } = normalized.view;
  const aim = aimOf(normalized, from, to);
  const violence = violent.includes(finding.about);
  if (aim === 'reported' || aim === 'denied') return doubtful(finding, violence ? worthALook : stays);
  if (isCounterSpeech(folded)) return doubtful(finding, violence ? worthALook : stays);
  if (isBanter(folded) || (violence && isFiction(folded))) return doubtful(finding, stays);
  if (!violence && (aim === 'self' || aim === 'absent')) return doubtful(finding, stays);
  return isJoking(folded) ? doubtful(finding, 1) : finding;
}

function doubtful(finding: Finding, confidenceAtMost: number): Finding {
  return { ...finding, confidence: Math.min(finding.confidence, confidenceAtMost), needsPerson: true };
}
