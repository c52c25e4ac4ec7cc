import type { Cause, Decision } from '../../domain/decision.ts';
import { effects } from '../../domain/netiquette.ts';
import type { Effect, Label, Signal } from '../../domain/netiquette.ts';
import type { NetiquetteConfig } from '../../rules/config/netiquette-config.ts';
import { reachOf } from '../../rules/explain/explain-cause.ts';

/** Where a decision leaves a message: taken away (hidden, protected, deleted), shown to people, or let be. */
export type Standing = 'taken-away' | 'shown' | 'let-be';

/** What another config would do otherwise with one message. */
export interface Change {
  readonly kind: 'hidden' | 'escalated' | 'letGo';
  readonly from: Standing;
  readonly to: Standing;
  /** Rules that go further, or less far, than before; `other` where none does and something else holds back or lets go. */
  readonly rules: readonly string[];
  readonly about: readonly (Label | Signal)[];
}

/** A decision with the policy it was made under. */
export interface DecidedUnder {
  readonly decision: Decision;
  readonly netiquette: NetiquetteConfig;
}

/** No rule goes further or less far: a guard, a pause between two labels, something that could not be told. */
const noRule = 'other';

/** How the message would fare under the other config; null when it would stand where it stands. Pure. */
export function compareDecisions(now: DecidedUnder, then: DecidedUnder): Change | null {
  const from = standingOf(now.decision);
  const to = standingOf(then.decision);
  if (from === to) return null;
  const stricter = ranks.indexOf(to) > ranks.indexOf(from);
  const moved = stricter ? further(then, now) : further(now, then);
  const rules = [...new Set(moved.map(({ rule }) => rule))];
  return {
    kind: to === 'taken-away' ? 'hidden' : to === 'shown' ? 'escalated' : 'letGo',
    from,
    to,
    rules: rules.length > 0 ? rules : [noRule],
    about: [...new Set(moved.map(({ about }) => about))],
  };
}

/** Where a decision leaves its message. A ticket alone shows it to nobody of the queue. */
export function standingOf({ outcomes }: Decision): Standing {
  if (outcomes.some((outcome) => outcome === 'hide' || outcome === 'protect' || outcome === 'delete')) return 'taken-away';
  return outcomes.includes('escalate') ? 'shown' : 'let-be';
}

const ranks: readonly Standing[] = ['let-be', 'shown', 'taken-away'];

/** Causes of one decision that reach further there than the same rule does for the same label in the other. */
function further(one: DecidedUnder, other: DecidedUnder): readonly Cause[] {
  const before = reaches(other);
  return one.decision.causes.filter((cause) => {
    const reach = reachOf(cause, one.netiquette);
    return effects.indexOf(reach) > effects.indexOf(before.get(keyOf(cause)) ?? 'record');
  });
}

function reaches({ decision, netiquette }: DecidedUnder): ReadonlyMap<string, Effect> {
  const highest = new Map<string, Effect>();
  for (const cause of decision.causes) {
    const reach = reachOf(cause, netiquette);
    const known = highest.get(keyOf(cause)) ?? 'record';
    highest.set(keyOf(cause), effects.indexOf(reach) > effects.indexOf(known) ? reach : known);
  }
  return highest;
}

function keyOf({ rule, about }: Cause): string {
  return `${rule} ${about}`;
}
