import type { Severity } from '../../domain/netiquette.ts';

/** A pattern on the folded views, with what a match is worth. */
export interface Pattern {
  /** No `g` flag (it keeps state), no nested quantifiers. Latin letters are ASCII in the folded views, so `\b` holds. */
  readonly pattern: RegExp;
  /** Must stand soon after the match (`reach`), in the same sentence: "my … comment", then "is gone". Without `^`, `$` or look-behind. */
  readonly then?: RegExp;
  /** Must stand somewhere in the message too; one pattern with a gap between two cues would take quadratic time. */
  readonly beside?: RegExp;
  /** Must stand nowhere in the message: a harmless meaning of the same words. */
  readonly unless?: RegExp;
  readonly confidence: number;
  readonly severity: Severity;
  /** True when people must look however sure the pattern is. */
  readonly needsPerson?: boolean;
  readonly why: string;
}

/** Characters after a match in which its `then` must begin: some ten words. */
export const reach = 60;

/** A pattern's first match in a message: a stretch of the folded view, half open. */
export interface PatternHit {
  readonly pattern: Pattern;
  readonly from: number;
  readonly to: number;
}
