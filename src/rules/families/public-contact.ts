import type { Entity } from '../../domain/entity.ts';
import type { Finding } from '../../domain/finding.ts';
import { isBrandHost, phoneKey } from '../policy/brand-index.ts';
import type { BrandIndex } from '../policy/compiled-policy.ts';
import type { NormalizedMessage } from '../normalize/normalize.ts';
import { answer, clean } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Whose a contact is, by the words nearest before it (or, failing that, after it). */
const own =
  /\b(?:mon (?:numero|num|tel\w*|portable|mobile|06|07|mail|e-?mail|adresse)|ma ligne|mes coordonnees|mon contact|(?:r?appell?e[rz]?|contacte[rz]?|ecrive[rz]|ecris|joigne[rz]|joindre|repondez)[- ]?(?:moi|nous)|(?:me|m') ?(?:r?appeler|joindre|contacter|ecrire)|je suis (?:dispo|joignable|au)|joignable au|my (?:number|phone|mobile|cell|e-?mail|mail)|(?:call|text|ring|reach|e-?mail|contact|phone) me|i'm on|il mio (?:numero|cellulare|telefono|indirizzo)|la mia (?:mail|e-?mail)|(?:chiamat|contattat|scrivet|telefonat|rispondet)e?mi|chiamami|contattami|meine (?:nummer|handynummer|telefonnummer|mail|e-?mail|adresse)|mein (?:handy|telefon)|(?:ruf\w*|schreib\w*|kontaktier\w*|erreich\w*|meld\w*) (?:sie )?(?:mich|mir|bei mir)|ich bin (?:erreichbar|unter)|um ruckruf)\b/g;
const third =
  /\b(?:son (?:numero|num|tel\w*|portable|mobile|06|07|mail|e-?mail|adresse|perso)|sa ligne|leur (?:numero|mail)|ses coordonnees|(?:appele[rz]|harcele[rz]|inonde[rz]|spamme[rz]|contacte[rz]|ecrivez)[- ]?(?:le|la|les|lui)|le (?:numero|portable|mail|06) (?:perso\w* )?(?:de|du|d')|numero (?:perso|prive)\w*|his (?:number|phone|mobile|cell|e-?mail|home)|her (?:number|phone|mobile|cell|e-?mail|home)|their (?:number|phone|e-?mail)|(?:call|text|harass|spam|ring|e-?mail|bombard) (?:him|her|them|this (?:guy|woman|man|idiot))|(?:personal|private|home) (?:number|phone|e-?mail)|il suo (?:numero|cellulare|telefono|indirizzo)|la sua (?:mail|e-?mail)|(?:chiamat|tempestat|scrivet)e?(?:lo|la|li|gli)|numero (?:privato|personale)|(?:seine|ihre) (?:nummer|handynummer|telefonnummer|private|mail|e-?mail|adresse)|sein (?:handy|telefon)|(?:ruft|bombardiert|schreibt) (?:ihn|sie|ihm|den)|privat(?:e )?nummer)\b/g;
const firm =
  /\b(?:standard|accueil|concession\w*|garage|service (?:client|apres)\w*|sav|hotline|agence|magasin|site officiel|dealer\w*|showroom|switchboard|customer (?:service|care|support)|official|officina|concessionari\w*|numero verde|assistenza|servizio clienti|autohaus|zentrale|kundendienst|kundenservice|werkstatt|pressestelle)\b/g;
const reach = 90;
const reachAfter = 40;

type Owner = 'own' | 'third' | 'firm' | 'unknown';

/** Phone numbers and e-mail addresses of people in public. */
export const publicContact: Rule = {
  id: 'privacy.contact',
  about: ['own_pii', 'doxxing'],
  describes: 'A public message shows a phone number or an e-mail address of a person.',
  // What the detectors find is not in these texts alone: the rule's own test gives it entities.
  examples: { hits: [], misses: ['Appelez le service client, ils sont sympas'] },
  check({ normalized, entities }, policy) {
    if (normalized.message.surface === 'dm') return clean;
    const contacts = entities.filter((entity) => isContact(entity) && !isOfficial(entity, policy.brand));
    return answer(contacts.flatMap((entity) => findingOf(entity, ownerOf(entity, normalized))));
  },
};

function findingOf(entity: Entity, owner: Owner): Finding[] {
  const common = { rule: 'privacy.contact', effect: 'act', span: [entity.start, entity.end] } as const;
  switch (owner) {
    case 'firm':
      return [];
    case 'third':
      return [{ ...common, about: 'doxxing', confidence: entity.confidence, severity: 'high' }];
    case 'own':
      return [{ ...common, about: 'own_pii', confidence: entity.confidence, severity: 'low' }];
    case 'unknown':
      // Hidden for whoever it belongs to; nobody is accused of publishing somebody else's.
      return [{ ...common, about: 'own_pii', confidence: entity.confidence, severity: 'medium' }];
  }
}

function isContact(entity: Entity): boolean {
  return (entity.type === 'PHONE' || entity.type === 'EMAIL') && entity.business !== true;
}

function isOfficial(entity: Entity, brand: BrandIndex): boolean {
  if (entity.type === 'PHONE') return brand.phones.has(phoneKey(entity.normalized));
  return (
    brand.emails.has(entity.normalized) || isBrandHost(entity.normalized.slice(entity.normalized.lastIndexOf('@') + 1), brand)
  );
}

function ownerOf(entity: Entity, { view }: NormalizedMessage): Owner {
  const from = view.starts.findIndex((start) => start >= entity.start);
  const at = from < 0 ? view.folded.length : from;
  const to = view.starts.findIndex((start) => start >= entity.end);
  const before = nearest(view.folded.slice(Math.max(0, at - reach), at), 'last');
  if (before !== 'unknown') return before;
  return to < 0 ? 'unknown' : nearest(view.folded.slice(to, to + reachAfter), 'first');
}

function nearest(window: string, which: 'first' | 'last'): Owner {
  const cues = [
    { owner: 'own', at: position(own, window, which) },
    { owner: 'third', at: position(third, window, which) },
    { owner: 'firm', at: position(firm, window, which) },
  ] as const;
  const seen = cues.filter(({ at }) => at >= 0).sort((a, b) => (which === 'last' ? b.at - a.at : a.at - b.at));
  return seen[0]?.owner ?? 'unknown';
}

function position(cue: RegExp, window: string, which: 'first' | 'last'): number {
  const matches = [...window.matchAll(cue)];
  return (which === 'last' ? matches.at(-1) : matches[0])?.index ?? -1;
}
