import type { Finding, Unknown } from './finding.ts';
import type { MessageKey, PolicyId } from './ids.ts';
import type { Effect, Label, MessageLanguage, Outcome, Prohibition, Severity, Signal } from './netiquette.ts';
import type { WaveFacts } from './wave.ts';

/**
 * What a decision may know beyond the message and the policy. Read once through a port before deciding,
 * so that deciding stays pure and can be replayed.
 */
export interface Facts {
  /** Live step of each label; a missing label stands at its ceiling. */
  readonly steps: Readonly<Partial<Record<Label, Effect>>>;
  /** Acting is paused (by a person, a brake or safe mode): would-be acts go to people. */
  readonly paused: boolean;
  /** Automatic hides left before the brake: 0 sends would-be hides to people. */
  readonly hidesLeft: number;
  /** Automatic DM deletions left before the brake. */
  readonly deletesLeft: number;
  /** This version was already hidden automatically once: never again. */
  readonly alreadyHidden: boolean;
  /** The DM conversation holds a threat, complaint, rights request, contestation or ticket: nothing in it is deleted. */
  readonly conversationProtected: boolean;
  /** The wave of nearly identical messages that this one belongs to; null when it is like no other. */
  readonly wave: WaveFacts | null;
  /** Earlier messages of the author that the bot took away and that stayed so, within the days the policy looks back. */
  readonly takenAwayBefore: number;
}

/** The facts that the decision store knows; the others come from the waves and the author's history. */
export type StoredFacts = Omit<Facts, 'wave' | 'takenAwayBefore'>;

/** A finding as a decision keeps it: with its prohibition, and in `Decision.causes` strongest first. */
export interface Cause extends Finding {
  readonly prohibition: Prohibition | null;
  /** The step that was in force for it: record causes did not count. */
  readonly step: Effect;
  /** True when it only went so far because enough earlier messages of the author were taken away. */
  readonly eased?: true;
}

/** Why less was done than the findings asked for. */
export type Restraint =
  | 'surface' // X lets us do nothing there
  | 'ownership-unknown'
  | 'step' // label, rule or live step below act
  | 'confidence' // below the label's threshold for acting
  | 'needs-person'
  | 'paused'
  | 'brake'
  | 'once-ever'
  | 'criticism'
  | 'let-be' // people let a nearly identical message be
  | 'protected-conversation';

/** One decision on one version of one message, with all its causes. */
export interface Decision {
  /** Never empty; `allow` stands alone. */
  readonly outcomes: readonly Outcome[];
  /** Labels at escalate level or above. */
  readonly labels: readonly Label[];
  readonly signals: readonly Signal[];
  readonly severity: Severity;
  readonly causes: readonly Cause[];
  readonly unknowns: readonly Unknown[];
  readonly restraints: readonly Restraint[];
  /** A case for people: its lane, and milliseconds from the decision until it is due; null when none is opened. */
  readonly review: { readonly lane: Lane; readonly dueIn: number | null } | null;
  readonly lang: MessageLanguage;
  readonly policy: PolicyId;
  /** The wave it belongs to, by the key of its first member, with what was seen of it so far; absent when it is like no other. */
  readonly wave?: { readonly id: MessageKey; readonly members: number; readonly authors: number };
}

export const lanes = ['queue', 'urgent', 'safety', 'to-answer', 'contestations', 'tasks', 'trouble'] as const;
/** Which list of the console a case stands in. `trouble`: something the bot could not do or read. */
export type Lane = (typeof lanes)[number];
