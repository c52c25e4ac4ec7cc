import type { Decision } from '../../domain/decision.ts';
import type { WaveFacts, WaveReview, WaveSettlement } from '../../domain/wave.ts';
import type { Wave } from './wave-book.ts';

/** What a decision may know of its wave; null while the message is like no other. */
export function waveFactsOf(wave: Wave, people: WaveReview | null): WaveFacts | null {
  if (wave.members < 2) return null;
  const { id, members, authors, byAuthor, takenAway, shown, letBe, takenAwayFor } = wave;
  return { id, members, authors, byAuthor, takenAway, shown, letBe, takenAwayFor, people };
}

/** How a decision counts in its wave. Protecting somebody's own data is no verdict on what he wrote. */
export function settlementOf({ outcomes, labels }: Pick<Decision, 'outcomes' | 'labels'>): WaveSettlement {
  if (outcomes.includes('hide') || outcomes.includes('delete')) return { end: 'taken-away', labels };
  return { end: outcomes.includes('escalate') ? 'shown' : 'let-be', labels };
}
