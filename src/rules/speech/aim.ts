import type { NormalizedMessage } from '../normalize/normalize.ts';
import { handleSign } from '../normalize/normalize.ts';

/**
 * Whom a word of abuse is meant for, as far as the words around it tell.
 * - `person`: the reader, the brand spoken to, its staff, another user, a group of people
 * - `reported`: quoted, or told of ("il m'a traité de…")
 * - `self`: the author about himself
 * - `denied`: "tu n'es pas un…"
 * - `thing`: the car, a part, the software
 * - `open`: nothing near it tells
 */
export type Aim = 'person' | 'reported' | 'self' | 'denied' | 'thing' | 'open';

/** Characters looked at before and after, within one sentence. Short, so that a cue far off does not count. */
const reachBefore = 36;
const reachAfter = 24;
const sentenceEnd = /[.!?;]/;

const reporting: readonly RegExp[] = [
  /\btraite[srz]? (?:[\w']+ ){0,3}(?:de|d')|\b(?:me|nous|se faire) traiter\b|\bm'a(?:vez|vait)? (?:dit|appele|sorti)\b/,
  /\bnous a(?:vez)? (?:dit|traites?)\b|\b(?:le mot|the word|la parola|das wort)\b/,
  /\bcall(?:ed|ing) (?:me|us|her|him|them|people)\b/,
  /\bmi (?:ha|hanno) (?:dato|chiamat\w)\b|\bdato (?:del|della|dell')/,
  /\b(?:nannte|nennt|beschimpft\w*|hat|haben) (?:mich|uns)\b/,
];
const aboutSelf =
  /\b(?:je (?:suis|me sens|passe pour|reste|deviens)|j'ai (?:ete|l'air d)|j'etais|i am|i'm|i was|i feel like|am i|sono|mi sento|ich bin|ich war|bin ich|fuhle mich|me prend(?:s|re|ez)? pour|me prenez[- ]vous pour)\b/;
const selfAfter = /\b(?:que je suis|je suis|c'est moi|moi[- ]meme|that i am|i am|che sono|bin ich)\b/;
const denying =
  /\b(?:pas|jamais|not|never|non (?:sei|siete|sono)|kein|keine|nicht) ?(?:une? |des |d[e'] ?|an? |the |ein |eine )?$/;
const addressed: readonly RegExp[] = [
  /\b(?:t'es|tu|toi|te|ta|ton|tes|vous|vos|votre|espece|bande|sale|gros|grosse|petit|petite|pauvre|ferme|casse|degage[rz]?)\b/,
  /\b(?:you|your|you're|ur|u|sei|siete|voi|tuo|tua|vostr[aoie]|razza|du|ihr|dich|euch|euer|eure|eurer|bist|seid)\b/,
  /\bdein(?:e|er|em|en)?\b/,
];
const addressedAfter = /\b(?:que (?:tu es|vous etes|t'es)|toi|vous|you|tu|voi|sei|siete|du|ihr|seid)\b/;
/** An exclamation or a heap right before the word: people are meant, though nobody is spoken to. */
const exclaimed: readonly RegExp[] = [
  /\b(?:quel|quelle|quels|quelles|tous des|toutes des|que des|que de|ces|cet|cette|ce) (?:[\w']+ )?$/,
  /\b(?:ramassis|defile|tas|troupeau|equipe|bunch|pack|branco|massa|haufen) (?:d[e'] ?|of |di )?$/,
  /\b(?:what|such|only|those|these|this|che|solo|quest[aoei]|quell[aoei]|so|nur|was fur|diese[rsnm]?|lauter|alles) (?:[\w']+ )?$/,
];
/** People who are no readers: the seller, the man in the video, whoever buys it. */
const aboutPeople =
  /\b(?:qui|celui|ceux|celle|type|mec|gars|meuf|vendeu[rs]e?s?|vendeurs|commercia(?:l|ux)|patrons?|stagiaire|equipe|chi|quello|tizio|venditore|who|guy|man|woman|manager|salesman|staff|wer|typ|verkaufer|kerl)\b/;
const thing =
  /^ (?:d[e'] ?)(?:la |l'|ma |cette |ce |mon )?(?:voiture|bagnole|caisse|mini|boite|gps|appli|application|ecran|batterie|moteur|pneus?|freins?|autoradio|bluetooth|logiciel|mise a jour|alarme|porte|coffre|car|app|battery)\b/;
const thingBefore =
  /\b(?:voiture|bagnole|caisse|gps|appli|application|ecran|batterie|moteur|pneus?|logiciel|temps|journee|car|app|battery|tempo|wetter) (?:d[e'] ?|di )?$/;

/** Weighs the words around a stretch of the folded view. Constant time: it looks at a few words on each side. */
export function aimOf(normalized: NormalizedMessage, from: number, to: number): Aim {
  const { folded } = normalized.view;
  if (normalized.quotes.some((quote) => from >= quote.from && to <= quote.to)) return 'reported';
  const before = sentenceBefore(folded, from);
  const after = folded.slice(to, to + reachAfter).split(sentenceEnd, 1)[0] ?? '';
  if (reporting.some((cue) => cue.test(before))) return 'reported';
  if (aboutSelf.test(before) || selfAfter.test(after)) return 'self';
  if (denying.test(before)) return 'denied';
  if (thing.test(after) || thingBefore.test(before)) return 'thing';
  const person =
    addressed.some((cue) => cue.test(before)) ||
    addressedAfter.test(after) ||
    exclaimed.some((cue) => cue.test(before)) ||
    aboutPeople.test(before) ||
    before.trimEnd().endsWith(handleSign);
  // A message of hardly more than the word itself speaks to whoever it answers.
  return person || wordsBeside(normalized, from, to) <= 2 ? 'person' : 'open';
}

/** The last words before a place, within its sentence; a word that the window would cut is left out. */
function sentenceBefore(folded: string, at: number): string {
  const begin = Math.max(0, at - reachBefore);
  const window = folded.slice(begin, at);
  const sentence = window.split(sentenceEnd).at(-1) ?? '';
  const cut = begin > 0 && sentence.length === window.length;
  return cut ? sentence.slice(sentence.indexOf(' ') + 1) : sentence;
}

function wordsBeside(normalized: NormalizedMessage, from: number, to: number): number {
  let beside = 0;
  for (const word of normalized.words) {
    if (word.to <= from || word.from >= to) beside++;
    if (beside > 2) break;
  }
  return beside;
}
