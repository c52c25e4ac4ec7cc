import type { NormalizedMessage } from '../normalize/normalize.ts';
import { handleSign } from '../normalize/normalize.ts';

/**
 * Whom a word of abuse is meant for, as far as the words around it tell.
 * - `person`: the reader, the brand spoken to, its staff, another user, a group of people
 * - `reported`: quoted, or told of ("il m'a traité de…")
 * - `self`: the author about himself
 * - `denied`: "tu n'es pas un…"
 * - `thing`: the car, a part, the software; a name ("mon chien s'appelle…")
 * - `absent`: somebody who neither reads nor works for the brand (a referee, a driver on the motorway)
 * - `third`: somebody is spoken about ("le chef d'atelier est un…", "la pire…"), whoever it is
 * - `open`: nothing near it tells
 */
export type Aim = 'person' | 'reported' | 'self' | 'denied' | 'thing' | 'absent' | 'third' | 'open';

/** Characters looked at before and after, within one sentence. Short, so that a cue far off does not count. */
const reachBefore = 36;
const reachAfter = 24;
const reachAbsent = 60;
const sentenceEnd = /[.!?;]/;

const reporting: readonly RegExp[] = [
  /\btraite[srz]? (?:[\w']+ ){0,3}(?:de|d')|\b(?:me|nous|se faire) traiter\b|\bm'(?:a|ont|avez|avait|as) (?:dit|appelee?|sorti|menacee?|ecrit|crie|hurle|lance|repondu|promis)\b/,
  /\bnous a(?:vez)? (?:dit|traites?)\b|\b(?:le mot|the word|la parola|das wort)\b/,
  /\bcall(?:ed|ing) (?:me|us|her|him|them|people)\b|\b(?:threatened|told|texted|screamed at|shouted at|wrote) (?:me|us|to me)\b/,
  /\bcall(?:ed|ing|s) (?!you|me\b|us\b|him\b|her\b|them\b)(?:[\w']+ ){1,3}(?:an? )?$|\b(?:shouted|yelled|screamed|shouting|yelling|screaming|muttered|hissed|spat) (?:out )?(?:the word )?$/,
  /\b(?:a|ont|avait|avaient|ose|entendu) (?:crie|hurle|lance|balance|lache|crache|crier|hurler|lancer) (?:une? |des )?$|\b(?:voir|lire|entendre|seeing|reading|leggere|sentire) [#"«]?$/,
  /\b(?:ha|hanno|aveva|avevano) (?:urlato|gridato|sputato|sibilato) (?:un[ao]? |un')?$/,
  /\bmi (?:ha|hanno) (?:dato|dett[oa]|chiamat\w|minacciat\w|scritto|urlato)\b|\bdato (?:del|della|dell')/,
  /\b(?:nannte|nennt|beschimpft\w*|hat|haben) (?:mich|uns)\b|\b(?:hat|haben|drohte|schrieb|sagte) mir\b/,
];
/** "… is a slur", "… als Antwort", "als … beschimpft": the word is what is spoken of. */
const reportedAfter =
  /^["'»]? (?:is|isn't|est|n'est pas|e|ist) (?:a |an |une? |un |ein |eine |kein |keine |no |not an? )?(?:slur|insult|argument|insulte|injure|insulto|argomento|schimpfwort|beleidigung)\b|^ (?:\w+ )?(?:als antwort|in risposta|en reponse|as an answer|beschimpft|bezeichnet|hinterhergerufen|tituliert)\b/;
/** "comme une", "like a": a manner, nobody's name. A name that somebody bears: nobody's shame. */
const likened = /\b(?:comme|come|like|wie) (?:un |une |una |uno |un'|a |an |ein |eine |des |die )?$/;
const named =
  /\b(?:s'appelle|appelle|appellent|nomme|nommee?|surnomme\w*|surnom|baptisee?|called|named|nicknamed|si chiama|chiamat[oa]|heisst|genannt|getauft) (?:\w+ )?$/;
const namedAfter = /^[,:]? ?(?:c'est|est) (?:le (?:surnom|nom)|moi)\b/;
const aboutSelf =
  /\b(?:je (?:suis|me sens|passe pour|reste|deviens)|j'ai (?:ete|l'air d)|j'etais|i am|i'm|i was|i feel like|am i|sono|mi sento|ich bin|ich war|bin ich|fuhle mich|me prend(?:s|re|ez)? pour|me prenez[- ]vous pour|moi aussi j'ai|j'ai une|also me|hab ich|on est|nous sommes|we are|we're|siamo|wir sind)\b/;
/** "Ich Depp", "me, an idiot": the word right after the author. */
const selfRightBefore =
  /\b(?:ich|hab|me[:,] an?|moi[,:]? (?:le|la|pauvre)) (?:\w+er |\w+e )?$|\b(?:proud|fiere?s?|orgoglios[oaie]|stolze[rs]?) (?:of being (?:an? )?|d'etre (?:une? )?|di essere (?:un[ao]? )?)?$/;
const selfAfter =
  /^,? (?:et |e |and |und )?(?:proud|fiere?s?|orgoglios[oaie]|stolz)\b|\b(?:que je suis|je suis|je fais|j'en suis|assumee?s?|c'est moi|moi[- ]meme|that i am|i am|che sono|bin ich)\b/;
const denying =
  /\b(?:pas|jamais|not|never|non (?:sei|siete|sono)|kein|keine|nicht) ?(?:une? |des |d[e'] ?|an? |the |ein |eine )?$/;
const addressed: readonly RegExp[] = [
  /\b(?:t'es|tu|toi|te|ta|ton|tes|vous|vos|votre|espece|bande|sale|gros|grosse|petit|petite|pauvre|ferme|casse|degage[rz]?)\b/,
  /\b(?:you|your|you're|ur|u|sei|siete|voi|tuo|tua|vostr[aoie]|razza|ihr|dich|euch|euer|eure|eurer|bist|seid)\b/,
  /\bdein(?:e|er|em|en)?\b/,
  // The French article is written like the German pronoun.
  /(?:^|[,:@"] ?|\b(?:und|weil|dass|wenn|wie|ach|ey|na|was|wo|bist|hast|kannst|ist|nein|ja|also|alter) )du\b/,
];
const addressedAfter = /\b(?:que (?:tu es|vous etes|t'es)|toi|vous|you|tu|voi|sei|siete|bist du|ihr|seid)\b/;
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
/** Of places and the weather: "le trou du cul du monde". */
const worldAfter = /^ (?:du monde|of nowhere|der welt|del mondo|dentro il traffico)\b/;
const thingBefore =
  /\b(?:voiture|bagnole|caisse|gps|appli|application|ecran|batterie|moteur|pneus?|logiciel|temps|journee|car|app|battery|tempo|wetter) (?:d[e'] ?|di )?$/;

/** People who are not here: on the road, on the pitch, in the family. */
const absentBefore =
  /\b(?:arbitre|voisin\w*|mon (?:ex|beau[- ]?frere|oncle|cousin|patron|proprio|coloc)|referee|ref|neighbou?r|my (?:ex|boss|uncle|landlord)|arbitro|vicino|il mio (?:ex|capo)|schiri|schiedsrichter|nachbar|mein (?:ex|chef)|every|chaque|y a (?:un|une|des)|y'a (?:un|une|des)|il y a (?:un|une)|c'e un|da war so ein) (?:[\w']+ ){0,3}$/;
const absentAfter =
  /^(?:,? [\w']+){0,4} (?:en (?:suv|audi|bmw|golf|tesla|trottinette|scooter|bus|camion)|sur l'(?:a\d+|autoroute)|sur la (?:route|n\d+|d\d+)|on the (?:m\d+|a\d+|motorway|road)|in (?:an |a )?(?:audi|bmw|suv|van)|auf der (?:a\d+|autobahn)|in autostrada|vient de (?:jeter|me doubler|passer)|m'a (?:double|fait une queue|coupe|klaxonne|raye|colle|grille)|qui (?:m'a (?:double|raye|colle|coupe|klaxonne)|me colle)|cut me up|keyed my|mi ha (?:tagliato|rigato))\b/;

/** Somebody is spoken about: "X est un…", "la pire…", "… de garagiste". */
const thirdBefore =
  /\b(?:est|sont|etait|etaient|c'est|reste|is|was|are|were|he's|she's|e|era|sono|ist|war|sind|waren) (?:\w+ )?(?:un |une |des |le |la |les |que des |qu'un |qu'une |a |an |the |uno |una |dei |degli |ein |eine |der |die |so ein )(?:\w+ )?$|\b(?:la pire|le pire|le dernier des|la derniere des|the worst|der letzte|il peggior)(?: \w+)? $/;
const thirdAfter =
  /^ (?:d[e'] ?|qui )(?:luxe|vendeu\w+|garagiste|cm|commercia\w+|mecano|patron|service|receptionn\w+|chef|conseill\w+|depann\w+|klaxonne|accueil|l'accueil|la hotline|modo|moderateur)\b|^ (?:at the|in the) (?:dealership|showroom|garage|workshop)\b/;

/** Weighs the words around a stretch of the folded view. Constant time: it looks at a few words on each side. */
export function aimOf(normalized: NormalizedMessage, from: number, to: number): Aim {
  const { folded } = normalized.view;
  if (normalized.quotes.some((quote) => from >= quote.from && to <= quote.to)) return 'reported';
  const before = sentenceBefore(folded, from);
  const after = folded.slice(to, to + reachAfter).split(sentenceEnd, 1)[0] ?? '';
  if (reporting.some((cue) => cue.test(before)) || reportedAfter.test(after)) return 'reported';
  if (aboutSelf.test(before) || selfRightBefore.test(before) || selfAfter.test(after)) return 'self';
  if (denying.test(before)) return 'denied';
  if (thing.test(after) || worldAfter.test(after) || thingBefore.test(before)) return 'thing';
  if (likened.test(before) || named.test(before) || namedAfter.test(after)) return 'thing';
  if (absentBefore.test(before) || absentAfter.test(folded.slice(to, to + reachAbsent))) return 'absent';
  const person =
    addressed.some((cue) => cue.test(before)) ||
    addressedAfter.test(after) ||
    exclaimed.some((cue) => cue.test(before)) ||
    aboutPeople.test(before) ||
    before.trimEnd().endsWith(handleSign);
  // A message of hardly more than the word itself speaks to whoever it answers.
  if (person || wordsBeside(normalized, from, to) <= 2) return 'person';
  return thirdBefore.test(before) || thirdAfter.test(after) ? 'third' : 'open';
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
