import type { Judgement } from '../finding.ts';
import type { Message } from '../message.ts';

/** Judges messages by rules, classifiers and detectors, off the road's thread. */
export interface Judge {
  /**
   * One judgement a message, same order. Never rejects for a message's sake: what could not be judged
   * comes back with `unknowns`. Rejects only when aborted.
   */
  judge(messages: readonly Message[], signal: AbortSignal): Promise<readonly Judgement[]>;
}
