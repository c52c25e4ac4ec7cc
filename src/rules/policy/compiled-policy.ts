import type { PolicyId } from '../../domain/ids.ts';
import type { NetiquetteConfig } from '../config/netiquette-config.ts';
import type { LexiconIndex } from '../lexicon/lexicon-index.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import type { Rule } from '../rule.ts';
import type { RuleTriggers } from '../rule-triggers.ts';

/** Something people talk of, told by words that must all stand in a message. */
export interface NamedTopic {
  readonly id: string;
  /** Folded beginnings of words. */
  readonly words: readonly string[];
}

/** Keyed hash of a name in lower case without accents, words with single spaces: 64 hexadecimal digits. */
export type HashName = (name: string) => string;

/** Names under embargo, of which only hashes are known. */
export interface Embargo {
  readonly hashes: ReadonlySet<string>;
  /** How many words such names have, each number once. */
  readonly lengths: readonly number[];
  /** Null when nobody gave the key: then nothing can be told. */
  readonly hashName: HashName | null;
}

/** What the brand's own things look like, ready for comparing. */
export interface BrandIndex {
  /** Keys of official phone numbers (see `phoneKey`). */
  readonly phones: ReadonlySet<string>;
  /** Official addresses in lower case. */
  readonly emails: ReadonlySet<string>;
  /** Official domains in lower case; their sub-domains are official too. */
  readonly domains: ReadonlySet<string>;
  /** Official accounts on X, lower case without `@`. */
  readonly handles: ReadonlySet<string>;
  /** The names that the official domains begin with ("mini", "bmwgroup"): what fakes imitate. */
  readonly names: ReadonlySet<string>;
  /** Hosts and handles that resemble ours and are harmless, lower case. */
  readonly lookAlikeExceptions: ReadonlySet<string>;
  /** Words of models and products, folded. */
  readonly productWords: ReadonlySet<string>;
  /** Rumours that have an official answer. */
  readonly knownRumours: readonly NamedTopic[];
  /** What is official already. */
  readonly officialNews: readonly NamedTopic[];
  readonly embargo: Embargo;
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
  /** Which of the rules a message is asked of. */
  readonly triggers: RuleTriggers;
}
