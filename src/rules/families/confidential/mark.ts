import { compose } from '../../pattern/compose.ts';
import { findSigns, patternsOf, signsOf } from '../../pattern/large-pattern-rule.ts';
import type { SignPattern } from '../../pattern/large-pattern-rule.ts';
import { answer } from '../../rule.ts';
import type { Rule } from '../../rule.ts';
import { heldBackSigns, isHeldBack } from './held-back.ts';

/** What stands stamped on internal documents, whoever the owner is. */
const stamp =
  'usage (?:strictement |exclusivement )?interne(?: uniquement| seulement| exclusivement)?|(?:strictement|classe|mention) confidentiel\\w{0,2}|interne uniquement|ne pas (?:diffuser|divulguer|remettre au client)|diffusion (?:restreinte|interdite|interne)|confidentiel direction|document (?:interne|confidentiel|riservato)|documento (?:riservato|interno)|intern(?:es)? dokument|doc\\.? int(?:erne)?\\b|internal (?:use )?only|internal use|strictly confidential|company confidential|do not (?:distribute|forward|share externally)|not for distribution|for internal use|uso (?:esclusivamente |strettamente )?interno|strettamente (?:riservato|confidenziale)|riservato (?:alla rete|ai concessionari)|vietata la diffusione|streng vertraulich|streng geheim|nur fur (?:den )?(?:internen gebrauch|fuhrungskreis|interne zwecke|den dienstgebrauch)|intern(?:es)? dokument|nicht zur weitergabe|verschlusssache';
const owner = 'bmw(?: group| ag| france| italia| uk)?|mini(?: france)?';

/** The stamp with the owner's name beside it is on our paper and nothing else. */
/** The paper itself is shown or read out: without that the words may be about a message of the app, a job, a joke. */
const shown = compose`\b(?:pages?|feuill\w{1,3}|seite|sheet|slides?|diapos?|pagin[ae]|fogli\w|folie|documents?|doc|note|circulaire|circolare|rundschreiben|marges?|margins?|margini|margen|prix|prezz\w|preise?|prices?|hausse|primes?|premi|bonus|objectifs|ziele|sparziele|quot[ae]|targets?|planning|lancement|launch|sop|effectifs|headcount|photos?|pics|foto|capture|screenshot|ci-?joint\w{0,2}|piece jointe|anhang|attached|voila|voici|eccol\w|steht es|je la poste|lisez)\b`;
/** Asked about, laughed at, or known to all already. */
const notOurs = compose`\b(?:votre appli|l'appli|your app|app zeigt|bug|au demarrage|publiee?s? (?:par|hier|dans)|par la presse|in the press|stage|stages|internship|program|programme|praktikum|students?|etudiants?|je vous aime|mon pere y|en 19\d\d|photo svp|playlist)\b`;

/** The stamp with the owner's name beside it is on our paper and nothing else. */
const exactMarks: readonly SignPattern[] = [
  {
    pattern: compose`\b(?:${stamp})[ "\])]{0,3}[-–—:,/(]{0,2} ?(?:${owner})\b`,
    beside: shown,
    unless: notOurs,
    confidence: 0.94,
    severity: 'high',
    why: 'the mark of an internal document, with the name of its owner',
  },
  {
    pattern: compose`\b(?:${owner}) ?[-–—:/(["]{0,2} ?(?:${stamp}|internal (?:only|use)|intern ?[-–—:] ?nur|(?:strictly )?confidential|(?:streng )?vertraulich|(?:strictement )?confidentiel|(?:strettamente )?riservato)\b`,
    beside: shown,
    unless: notOurs,
    confidence: 0.94,
    severity: 'high',
    why: 'the name of the owner, with the mark of an internal document',
  },
];

/** The same marks where no paper is shown. */
const namedMarks: readonly SignPattern[] = exactMarks.map(({ pattern, unless, why }) => ({
  pattern,
  ...(unless === undefined ? {} : { unless }),
  confidence: 0.75,
  severity: 'medium',
  why,
}));

const loneMarks: readonly SignPattern[] = [
  ...namedMarks,
  {
    pattern: compose`\b(?:${stamp})(?![\w])`,
    unless: compose`${notOurs.source}|\b(?:parking|toilettes|ascenseur|porte|parkplatz|rien de|mon (?:credit|compte|dossier|contrat)|de mon credit|banque|nothing|pas (?:de )?confidentiel)\b`,
    confidence: 0.7,
    severity: 'medium',
    why: 'the mark of an internal document',
  },
  {
    pattern: /\b(?:embargo|sperrfrist)\b/,
    beside:
      /\b\d{1,2}[. ]\d{1,2}|\ble \d{1,2}\b|\b(?:jusqu'|until|till|til|bis|fino al|sous embargo|under embargo|un corno|tant pis|interessiert mich nicht|ab dem)/,
    unless: compose`\b(?:embargo (?:est )?(?:leve|lifted|is over|passe|aufgehoben|finito|tolto|russe|commercial|petrolier)|leve l'embargo|embargo (?:sur|on|gegen) (?:la russie|le petrole|oil|russia)|respect\w{0,12})\b`,
    confidence: 0.72,
    severity: 'medium',
    why: 'news before its embargo ends',
  },
  {
    pattern: compose`\b(?:classe|classifie|estampille|tampon|marquee?|notes?|stamped|marked|gestempelt|timbrat\w) (?:[\w']{1,20} ){0,2}?"? ?(?:interne|confidentiel\w{0,2}|secret\w{0,2}|internal|confidential|secret|riservat\w|intern|vertraulich|geheim)\b`,
    confidence: 0.66,
    severity: 'medium',
    why: 'says that the paper is stamped as internal',
  },
  {
    // "C o n f i d e n t i e l : marges 2027": the mark heads the message.
    unless: notOurs,
    pattern: /(?:^|[⚠🤫🤐️] ?|: )"?(?:confidentiel\w{0,2}|confidential|riservato|vertraulich|secret interne) ?"? ?[:!–-]/u,
    confidence: 0.66,
    severity: 'medium',
    why: 'the message is headed as confidential',
  },
  {
    pattern: compose`\bplanning produit "?confidentiel|\b(?:doc|docs|document|note|note technique|memo|mail|circulaire|fichier|slide|bulletin|argumentaire|script|nom|kit) (?:[\w']{1,20} ){0,2}?"?(?:interne|interna)\b`,
    beside: compose`\b(?:bmw|mini|reseau|munich|je l'ai|j'ai|j l'ai|ci-?joint\w{0,12}|capture|zip|page|pages|pgs|photo|poste|envoie|embargo|cherchez pas|sort en|reciter)\b`,
    unless:
      /\b(?:note interne de mon|dans ma boite|site interne|interne a la voiture|eclairage|memoire interne|comment|ou trouver)\b/,
    confidence: 0.62,
    severity: 'medium',
    why: 'an internal paper is spoken of',
  },
  {
    pattern: /\bq ?\d{6}\b/,
    beside: compose`\b(?:login|matricule|identifiant|user|id|badge|employee|personalnummer|matricola|bmw|qx|q-nummer|q-number|compte|account|mdp|mot de passe|password|passwort)\b`,
    confidence: 0.66,
    severity: 'medium',
    why: 'the number of an employee',
  },
  {
    pattern: /\b(?:bmwgroup\.net|bmw-intra\.net|bmwgroup\.sharepoint\.com)\b/,
    confidence: 0.8,
    severity: 'medium',
    why: 'an address of the internal network',
  },
];

const exactSigns = signsOf(exactMarks);
const loneSigns = signsOf(loneMarks);
const internalDomains = ['bmwgroup.net', 'bmw-intra.net'];
const internalName = /^(?:intranet|extranet|sharepoint|dealernet)\./;

/** Marks of internal documents. Only the exact mark with the owner's name may take a message away. */
export const internalMark: Rule = {
  id: 'confidential.mark',
  about: ['confidential'],
  describes: 'A message shows the mark of an internal document, an employee’s number or an address of the internal network.',
  examples: {
    hits: [
      'Usage interne uniquement BMW Group : la hausse est de 4 %',
      'STRICTLY CONFIDENTIAL - BMW GROUP, sheet 4',
      'BMW Group intern, nur für Führungskreis, Seite 7',
      'Uso interno BMW Italia, vietata la diffusione',
      'Tout est sur https://docs.bmwgroup.net/plan',
    ],
    misses: [
      'Des infos confidentielles sur ma date de livraison ?',
      'L’embargo est levé, voici les photos officielles',
      'La mémoire interne du GPS est pleine',
    ],
  },
  patterns: patternsOf([...exactSigns, ...loneSigns, ...heldBackSigns]),
  check(seen) {
    const as = { id: 'confidential.mark', about: 'confidential', speech: 'ignore' } as const;
    const sure = findSigns(seen, { ...as, effect: 'act' }, exactSigns);
    const marks = [...sure, ...findSigns(seen, { ...as, effect: 'escalate' }, loneSigns)];
    const hosts = seen.normalized.links
      .filter(({ host, shownHost }) => isInternal(host) || isInternal(shownHost))
      .map(({ start, end }) => ({
        rule: as.id,
        about: as.about,
        confidence: 0.8,
        severity: 'medium' as const,
        effect: 'escalate' as const,
        span: [start, end] as const,
      }));
    const found = [...marks, ...hosts];
    return answer(isHeldBack(seen) ? found.map((finding) => ({ ...finding, needsPerson: true })) : found);
  },
};

function isInternal(host: string): boolean {
  if (internalDomains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return true;
  return internalName.test(host) || (host.endsWith('.sharepoint.com') && host.includes('bmw'));
}
