import type { Entity } from '../domain/entity.ts';
import type { Answer, Finding } from '../domain/finding.ts';
import type { Message } from '../domain/message.ts';
import type { Effect, Label, MessageLanguage, Signal } from '../domain/netiquette.ts';
import type { CompiledPolicy } from './policy/compiled-policy.ts';
import type { NormalizedMessage } from './normalize/normalize.ts';
import type { PatternHits } from './pattern/pattern-index.ts';
import type { Pattern } from './pattern/pattern.ts';

/** All that a rule may see of one message. */
export interface SeenMessage {
  readonly normalized: NormalizedMessage;
  readonly lang: MessageLanguage;
  /** What the detectors of personal data found. */
  readonly entities: readonly Entity[];
  /** Which of the rules' patterns match. */
  readonly hits: PatternHits;
}

/** What rules read of a policy. */
export type RulePolicy = Omit<CompiledPolicy, 'rules' | 'patterns' | 'triggers'>;

/** A message that shows what a rule is for. What is not said is an ordinary reply in a thread of the brand's. */
export type RuleExample =
  string | (Pick<Message, 'text'> & Partial<Pick<Message, 'surface' | 'links' | 'author' | 'createdAt' | 'media'>>);

/** What a rule must find and what it must let pass: shown to managers, run by `rules test`. */
export interface RuleExamples {
  readonly hits: readonly RuleExample[];
  readonly misses: readonly RuleExample[];
}

/** One question asked of every message. It proposes; only `decide` disposes. */
export interface Rule {
  /** Topic dot name, e.g. `spam.links`; its findings carry it. */
  readonly id: string;
  /** What it may claim. */
  readonly about: readonly (Label | Signal)[];
  /** One sentence that a community manager can read. */
  readonly describes: string;
  readonly examples: RuleExamples;
  /** Its own ceiling, where all its findings have the same; for lists of rules, `decide` goes by each finding. */
  readonly effect?: Effect;
  /** Every pattern that the rule asks `seen.hits` about. */
  readonly patterns?: readonly Pattern[];
  /** Where none of these hits, the rule has nothing to say and is not asked. Left out by a rule that goes by other things too. */
  readonly triggers?: readonly Pattern[];
  /** Pure, in bounded time. May throw: `askRule` turns that into `unknown`. */
  check(seen: SeenMessage, policy: RulePolicy): Answer;
}

/** Nothing to say. */
export const clean: Answer = { kind: 'clean' };

/** The answer that these findings make: `clean` when there are none. */
export function answer(findings: readonly Finding[]): Answer {
  const [first, ...rest] = findings;
  return first === undefined ? clean : { kind: 'found', findings: [first, ...rest] };
}

/** Asks a rule. The one place where a rule that throws becomes an answer: unknown, never clean. */
export function askRule(rule: Rule, seen: SeenMessage, policy: RulePolicy): Answer {
  try {
    return rule.check(seen, policy);
  } catch {
    return { kind: 'unknown', unknown: { source: rule.id, why: 'bug' } };
  }
}
