import type { Entity } from '../../../domain/entity.ts';
import type { Finding } from '../../../domain/finding.ts';
import { answer, clean } from '../../rule.ts';
import type { Rule, SeenMessage } from '../../rule.ts';

/** What a third person's full name stands beside. */
interface Beside {
  readonly words: RegExp;
  /** Must stand there too. */
  readonly and?: RegExp;
  readonly confidence: number;
  readonly severity: Finding['severity'];
  readonly needsPerson: boolean;
}

const beside: readonly Beside[] = [
  // A child, its class, its way.
  {
    words: /\b\d{1,2} (?:ans|anni|jahre|years old)\b|\baged? \d{1,2}\b/,
    and: /\b(?:cp|ce[12]|cm[12]|[3-6]eme|ecole|college|sort|school|year \d|grade \d|scuola|classe|schule|klasse|kita)\b/,
    confidence: 0.93,
    severity: 'critical',
    needsPerson: false,
  },
  {
    words:
      /\b(?:resultats? medica\w+|dossier medical|arret maladie|burn-?out|depressi\w+|alzheimer|cancer|sero ?positi\w*|psychiatr\w+|medical (?:record|result|file)s?|diagnos\w+|cartella clinica|malattia|krankenakte|krankgeschrieben|befund)\b/,
    confidence: 0.9,
    severity: 'high',
    needsPerson: false,
  },
  // Whose car that is: a plate becomes a person.
  {
    words:
      /\b(?:(?:owner|registered keeper) is|halter(?:in)?|proprietaire|appartient a|c'est a (?:la famille|m\.|mme|monsieur|madame)|l'intestatario)\b/,
    confidence: 0.9,
    severity: 'high',
    needsPerson: false,
  },
  // Unmasking: who is behind an account, and where he works.
  {
    words:
      /\b(?:son vrai (?:nom|blaz)|en vrai (?:il|elle) s'appelle|the guy who|real name is|il fenomeno qui|fa(?:i|r)? (?:il|la) fenomeno|malins? anonymes?|ca va le boulot|bosse (?:a la|au|chez)|arbeitet (?:bei|im|in)|works (?:at|nights|for)|(?:prof|infirmiere?|agent|caissiere?|avocate?|medecin|employee?) (?:a|au|de nuit|chez|sncf)|loge chez|lavora (?:alla|al|da|in)|unser (?:held|freund))\b/,
    confidence: 0.88,
    severity: 'high',
    needsPerson: false,
  },
  // A crime by name: a person looks, and nothing is hidden by itself.
  {
    words:
      /\b(?:vole(?:nt|ur|use)?|escroc\w*|arnaqu\w+|detourn\w+|pedophile|viol(?:eur|e)|fraud\w*|drogue|stole|steals?|thief|scamm\w+|crook|ruba\w*|ladr[oa]\w*|truffa\w*|stiehlt|dieb\w*|betrug\w*|klaut)\b/,
    confidence: 0.65,
    severity: 'high',
    needsPerson: true,
  },
];

const ownPlate = /\b(?:ma plaque|mon immat\w*|my (?:plate|reg)|la mia targa|mein kennzeichen)\b/;

/** Somebody else's full name beside what must not be told of him. A name alone is nothing: a seller named in a complaint, a public role. */
export const namedPerson: Rule = {
  id: 'privacy.named',
  about: ['doxxing'],
  describes:
    'A message gives the full name of somebody else together with a child’s class, an illness, a workplace or an accusation of a crime.',
  effect: 'act',
  examples: { hits: [], misses: ['Merci à Inès de l’atelier, toujours au top'] },
  check(seen) {
    const name = seen.entities.find(
      (entity) => entity.type === 'PERSON' && entity.owner === 'third' && entity.text.includes(' '),
    );
    return name === undefined ? clean : answer(findingsOf(name, seen));
  },
};

function findingsOf(name: Entity, { normalized, entities }: SeenMessage): readonly Finding[] {
  const { folded } = normalized.view;
  const found = beside.find(({ words, and }) => words.test(folded) && and?.test(folded) !== false);
  // A plate beside the name is its owner's.
  const plate = entities.some(({ type }) => type === 'LICENSE_PLATE') && !ownPlate.test(folded);
  if (found === undefined && !plate) return [];
  const { confidence, severity, needsPerson } = found ?? { confidence: 0.88, severity: 'high', needsPerson: false };
  return [
    {
      rule: 'privacy.named',
      about: 'doxxing',
      confidence,
      severity,
      effect: 'act',
      span: [name.start, name.end],
      ...(needsPerson ? { needsPerson: true } : {}),
    },
  ];
}
