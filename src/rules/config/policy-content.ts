import type { BrandConfig } from './brand-config.ts';
import type { LexiconConfig } from './lexicon-config.ts';
import type { NetiquetteConfig } from './netiquette-config.ts';
import type { OwnRule } from './own-rule-config.ts';

/** Everything that judging depends on, as plain data: it is hashed into the policy id, stored, and sent to the judging threads. */
export interface PolicyContent {
  readonly netiquette: NetiquetteConfig;
  readonly brand: BrandConfig;
  readonly lexicons: readonly LexiconConfig[];
  /** Managers' own rules, of all files. */
  readonly ownRules: readonly OwnRule[];
}
