import type { EntityType } from '../../../domain/entity.ts';
import { answer, clean } from '../../rule.ts';
import type { Rule } from '../../rule.ts';
import { privateFinding } from './private-finding.ts';
import type { PrivateKind } from './private-finding.ts';

const kind: PrivateKind = { rule: 'privacy.number', own: 'high', unknown: 'high', firms: false };
const types: ReadonlySet<EntityType> = new Set([
  'IBAN',
  'CREDIT_CARD',
  'FR_NIR',
  'US_SSN',
  'UK_NINO',
  'IT_FISCAL_CODE',
  'DE_SOCIAL_SECURITY',
  'DE_TAX_ID',
  'IT_IDENTITY_CARD',
  'IT_DRIVER_LICENSE',
  'IT_PASSPORT',
  'DE_ID_CARD',
  'DE_PASSPORT',
]);

/** Bank accounts, cards and national numbers: hidden whoever they belong to, a firm too, since anybody can misuse them. */
export const bankAndIdentity: Rule = {
  id: 'privacy.number',
  about: ['own_pii', 'doxxing'],
  describes:
    'A public message shows a bank account, a payment card, a social security or tax number, or a number of a passport or licence.',
  effect: 'act',
  examples: { hits: [], misses: ['Le virement est parti lundi, commande 4471'] },
  check(seen) {
    const numbers = seen.entities.filter(({ type }) => types.has(type));
    if (numbers.length === 0) return clean;
    return answer(numbers.flatMap((entity) => privateFinding(entity, seen, kind)));
  },
};
