import type { Finding } from '../../../domain/finding.ts';
import { answer, clean } from '../../rule.ts';
import type { Rule, SeenMessage } from '../../rule.ts';
import { privateFinding } from './private-finding.ts';
import type { PrivateKind } from './private-finding.ts';

const address: PrivateKind = { rule: 'privacy.address', own: 'medium', unknown: 'medium', firms: true };
const birth: PrivateKind = { rule: 'privacy.address', own: 'low', unknown: 'low', firms: true };

/** Where somebody lives, and when he was born. */
export const homeAddress: Rule = {
  id: 'privacy.address',
  about: ['own_pii', 'doxxing'],
  describes: 'A public message shows where a person lives or when he or she was born.',
  effect: 'act',
  examples: { hits: [], misses: ['La concession est au 12 avenue de la Gare'] },
  check(seen) {
    const places = seen.entities.filter(({ type }) => type === 'ADDRESS' || type === 'DATE_OF_BIRTH');
    if (places.length === 0) return clean;
    return answer(places.flatMap((entity) => findingsOf(entity, seen)));
  },
};

function findingsOf(entity: SeenMessage['entities'][number], seen: SeenMessage): readonly Finding[] {
  if (entity.type === 'ADDRESS') return privateFinding(entity, seen, address);
  // A birthday alone tells little: nobody is hidden for it, people see somebody else's.
  return privateFinding(entity, seen, birth).map((finding) => ({
    ...finding,
    effect: finding.about === 'doxxing' ? 'escalate' : 'record',
    severity: 'medium',
  }));
}
