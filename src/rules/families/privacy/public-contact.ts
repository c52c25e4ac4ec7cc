import type { Entity } from '../../../domain/entity.ts';
import { isBrandHost, phoneKey } from '../../policy/brand-index.ts';
import type { BrandIndex } from '../../policy/compiled-policy.ts';
import { answer, clean } from '../../rule.ts';
import type { Rule } from '../../rule.ts';
import { privateFinding } from './private-finding.ts';
import type { PrivateKind } from './private-finding.ts';

const kind: PrivateKind = { rule: 'privacy.contact', own: 'low', unknown: 'medium', firms: true };

const forEverybody =
  /\b(?:hotline|helpline|kundenbetreuung|kundenservice|servicenummer|service ?hotline|numero (?:vert|pro|du standard|d'urgence|du service)|ligne directe|standard telephonique|service clients?|servizio clienti|numero verde|centralino|telefono amico|customer (?:service|support|care)|call cent(?:re|er)|samaritans|sos amitie|numero de contrat|contrat n?o?|vertragsnummer|telefonseelsorge) (?:[\w'.:()+-]+ ){0,6}[\d(+]/;

/** Phone numbers and e-mail addresses of people. */
export const publicContact: Rule = {
  id: 'privacy.contact',
  about: ['own_pii', 'doxxing'],
  describes: 'A public message shows a phone number or an e-mail address of a person.',
  effect: 'act',
  // What the detectors find is not in these texts alone: the rule's own test gives it entities.
  examples: { hits: [], misses: ['Appelez le service client, ils sont sympas'] },
  check(seen, policy) {
    const contacts = seen.entities.filter((entity) => isContact(entity) && !isOfficial(entity, policy.brand));
    // A number that everybody may call is nobody's secret.
    if (contacts.length === 0 || forEverybody.test(seen.normalized.view.folded)) return clean;
    return answer(contacts.flatMap((entity) => privateFinding(entity, seen, kind)));
  },
};

function isContact(entity: Entity): boolean {
  return (entity.type === 'PHONE' || entity.type === 'EMAIL') && entity.business !== true;
}

function isOfficial(entity: Entity, brand: BrandIndex): boolean {
  if (entity.type === 'PHONE') return brand.phones.has(phoneKey(entity.normalized));
  return (
    brand.emails.has(entity.normalized) || isBrandHost(entity.normalized.slice(entity.normalized.lastIndexOf('@') + 1), brand)
  );
}
