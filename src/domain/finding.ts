import type { MessageKey, PolicyId } from './ids.ts';
import type { Effect, Label, MessageLanguage, Severity, Signal } from './netiquette.ts';

/** Where a finding stands in the original text: UTF-16 offsets, half open. */
export type Span = readonly [start: number, end: number];

/** One rule's or classifier's claim about one message. Offsets only, never a copy of text. */
export interface Finding {
  /** Topic dot name, e.g. `insult.lexicon`. */
  readonly rule: string;
  /** What it claims: a label of the netiquette, or a signal. */
  readonly about: Label | Signal;
  /** 0 to 1: how sure. */
  readonly confidence: number;
  readonly severity: Severity;
  /** The rule's own ceiling; the label's and the live step may be lower. */
  readonly effect: Effect;
  /** Null where no span applies. */
  readonly span: Span | null;
  /** True when people must look before anything is done, however sure the rule is (a grievance beside an insult, a quotation…). */
  readonly needsPerson?: boolean;
}

export type UnknownReason = 'timeout' | 'unavailable' | 'bug' | 'incomplete';

/** Could not tell: goes to people, never counts as clean. */
export interface Unknown {
  readonly source: string;
  readonly why: UnknownReason;
}

/** The three answers of every rule, classifier and detector. */
export type Answer =
  | { readonly kind: 'clean' }
  | { readonly kind: 'found'; readonly findings: readonly [Finding, ...Finding[]] }
  | { readonly kind: 'unknown'; readonly unknown: Unknown };

/** Personal data found in a message, strings as written. */
export interface Extracted {
  readonly vin: readonly string[];
  readonly person: readonly string[];
  readonly plate: readonly string[];
  readonly phone: readonly string[];
  readonly email: readonly string[];
}

export const nothingExtracted: Extracted = { vin: [], person: [], plate: [], phone: [], email: [] };

/** Everything all judges said about one message under one policy. */
export interface Judgement {
  readonly key: MessageKey;
  readonly policy: PolicyId;
  readonly lang: MessageLanguage;
  readonly findings: readonly Finding[];
  readonly unknowns: readonly Unknown[];
  readonly extracted: Extracted;
  /** What tells texts that are nearly the same; absent when the text is too short to be compared. */
  readonly sketch?: string;
}
