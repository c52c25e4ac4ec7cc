import type { MessageKey, RowId, XId } from './ids.ts';
import type { Severity } from './netiquette.ts';

export const acts = ['hide', 'delete-dm'] as const;
/** What the bot does on X by itself. */
export type Act = (typeof acts)[number];

/** An act that is to be done: one row of the outbox. Its unique key is (account, act, target, desired). */
export interface PlannedAct {
  readonly act: Act;
  readonly target: MessageKey;
  readonly desired: 'hidden' | 'deleted';
  readonly severity: Severity;
}

/** An outbox row handed to the deliverer: leased, no attempt begun yet. */
export interface DueAct extends PlannedAct {
  readonly id: RowId;
  /** Number of the attempt that comes next: 1 for the first try. */
  readonly attempt: number;
  readonly createdAt: number;
  /** Planned in `simulate` mode: it is only pretended, whatever the mode is now. */
  readonly simulated: boolean;
  /** When an earlier attempt began whose end was never recorded (the process died in between); null when none did. */
  readonly unfinishedSince: number | null;
  /** What the target must still be when it is looked at again just before acting. */
  readonly expected: {
    readonly authorId: XId;
    readonly conversationId: string | null;
    /** The DM conversation holds by now what forbids deleting anything in it. */
    readonly conversationProtected: boolean;
  };
}

/** How an act ended. Ordinary endings are values, not exceptions. */
export type ActResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'already' }
  | { readonly kind: 'gone' }
  /** X will never allow it for this target: people take over. */
  | { readonly kind: 'refused'; readonly code: string };

/** What is recorded after an attempt. */
export type Fact =
  | (ActResult & { readonly simulated: boolean })
  /** An edit came after the decision: the newest version is judged by itself. */
  | { readonly kind: 'superseded' }
  /** The target is not what was decided on (other author, thread not ours, staff): a person looks. */
  | { readonly kind: 'wrong-target'; readonly code: string }
  /** Tries are used up, or it is unclear whether an earlier try took effect: a person looks. */
  | { readonly kind: 'parked'; readonly code: string };
