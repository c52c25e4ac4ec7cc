import type { PlannedAct } from '../../domain/act.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Message } from '../../domain/message.ts';

/** What a decision asks to be done on X: the rows of the outbox. Escalations and tickets are no acts on X. */
export function plannedActs(message: Pick<Message, 'key'>, decision: Decision): readonly PlannedAct[] {
  const common = { target: message.key, severity: decision.severity } as const;
  const acts: PlannedAct[] = [];
  // Protecting the author's own data is hiding too; the invitation to write by DM is a person's click.
  if (decision.outcomes.includes('hide') || decision.outcomes.includes('protect'))
    acts.push({ ...common, act: 'hide', desired: 'hidden' });
  if (decision.outcomes.includes('delete')) acts.push({ ...common, act: 'delete-dm', desired: 'deleted' });
  return acts;
}
