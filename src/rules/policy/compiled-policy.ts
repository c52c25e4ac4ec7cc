import type { PolicyId } from '../../domain/ids.ts';
import type { NetiquetteConfig } from '../config/netiquette-config.ts';
import type { LexiconIndex } from '../lexicon/lexicon-index.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import type { Rule } from '../rule.ts';

/** What the brand's own things look like, ready for comparing. */
export interface BrandIndex {
  /** Keys of official phone numbers (see `phoneKey`). */
  readonly phones: ReadonlySet<string>;
  /** Official addresses in lower case. */
  readonly emails: ReadonlySet<string>;
  /** Official domains in lower case; their sub-domains are official too. */
  readonly domains: ReadonlySet<string>;
  /** Words of models and products, folded. */
  readonly productWords: ReadonlySet<string>;
}

/** A policy made ready for judging: built once per policy and thread, read by every rule and by `decide`. */
export interface CompiledPolicy {
  readonly id: PolicyId;
  readonly netiquette: NetiquetteConfig;
  readonly brand: BrandIndex;
  readonly lexicons: LexiconIndex;
  readonly rules: readonly Rule[];
  /** The patterns of all rules. */
  readonly patterns: PatternIndex;
}
