import type { Finding } from '../domain/finding.ts';
import type { MessageLanguage } from '../domain/netiquette.ts';

/** What a classifier may see of one message. */
export interface ClassifierInput {
  /** The folded text with disguises undone. */
  readonly text: string;
  readonly lang: MessageLanguage;
  /** What the rules noticed, however weak: `rule:label`, each once. */
  readonly signs: readonly string[];
}

/** What a classifier makes of a message. */
export interface SecondOpinion {
  readonly findings: readonly Finding[];
  /**
   * `doubts`: the message looks so harmless that what the rules would take away for its words goes to people instead.
   * `agrees`: it looks harmful, so that a rule which is nearly sure of its words is believed. `silent`: neither.
   */
  readonly stance: 'doubts' | 'silent' | 'agrees';
}

/** A second opinion on the whole message, beside the rules. May throw: `judgeMessage` turns that into `unknown`. */
export interface Classifier {
  /** Name of the source when it could not tell. */
  readonly name: string;
  classify(input: ClassifierInput): SecondOpinion;
}
