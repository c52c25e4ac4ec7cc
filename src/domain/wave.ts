import type { MessageKey } from './ids.ts';
import type { Label, Severity } from './netiquette.ts';

/** A message as waves count it. Plain data. */
export interface WaveMember {
  readonly key: MessageKey;
  /** Key of its first version: an edit is no new member. */
  readonly root: MessageKey;
  /** Who wrote it, by a name that stays the same (a pseudonym where it is stored); empty when not known. */
  readonly author: string;
  /** Direct messages make clusters of their own. */
  readonly direct: boolean;
  /** Milliseconds UTC. */
  readonly at: number;
  /** What its text is compared by; null when that was erased since. */
  readonly sketch: string | null;
}

/** How a member was decided by the bot: taken away (hidden or deleted), shown to people, or let be. */
export interface WaveSettlement {
  readonly end: 'taken-away' | 'shown' | 'let-be';
  /** Labels of its decision. */
  readonly labels: readonly Label[];
}

/** What a person said of a member: it was rightly taken away, or it may stay. */
export interface WaveReview {
  /** The cluster. */
  readonly wave: MessageKey;
  readonly verdict: 'taken-away' | 'let-be';
  /** What the bot had said of that member. */
  readonly labels: readonly Label[];
  readonly severity: Severity;
}

/** The wave that a message belongs to, at the time of deciding about it. */
export interface WaveFacts {
  /** Key of the first member, by which the cluster is known. */
  readonly id: MessageKey;
  /** Members and their distinct authors, this one included. */
  readonly members: number;
  readonly authors: number;
  /** Members by this author, this one included. */
  readonly byAuthor: number;
  /** How the bot decided the others so far. */
  readonly takenAway: number;
  readonly shown: number;
  readonly letBe: number;
  /** What the last of those that were taken away was taken away for. */
  readonly takenAwayFor: readonly Label[];
  /** What people said last of a member; null while they said nothing. */
  readonly people: Omit<WaveReview, 'wave'> | null;
}

/** A member as it is kept, so that a restart brings the clusters back as they stood. */
export interface KeptMember {
  readonly member: WaveMember;
  readonly wave: MessageKey;
  readonly settlement: WaveSettlement;
  /** It was handed back once to be judged again. */
  readonly again: boolean;
}
