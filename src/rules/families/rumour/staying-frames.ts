import { compose } from '../../pattern/compose.ts';
import { signHits, signsOf } from '../../pattern/large-pattern-rule.ts';
import type { Sign } from '../../pattern/large-pattern-rule.ts';
import type { SeenMessage } from '../../rule.ts';

/**
 * Talk of a rumour that stays: asked, official, refuted, an opinion, or seen by the author himself. All read the folded view.
 */

const asked = compose`\b(?:c'est vrai|est[- ]ce (?:vrai|que)|vrai ou (?:faux|pas)|(?:vous|pouvez[- ]vous|pouvez) (?:confirm\w{1,12}|dement\w{1,12})|confirmer ou|dementir|quelqu'un (?:sait|a (?:une|des) (?:source|infos?))|qu'en est[- ]il|que disent|vous en dites quoi|is (?:it|this|that) true|any truth|true that|can you confirm|genuine question|does anyone know|anyone know|e vero|confermate|potete (?:confermare|smentire)|sapete (?:se|qualcosa)|che ne dite|domanda seria|stimmt (?:es|das)|ist (?:es|das) wahr|ist da was dran|was sagt ihr|konnt ihr bestatigen|weiss jemand)\b`;

const official = compose`\b(?:communique|source bmwgroup|est officiel\w{0,12}|officiel sur|officiellement|(?:a|ont) annonce|annonce officielle|(?:confirmee?|dementi\w{0,2}) par (?:mini|bmw|la marque|le groupe)|rumeur confirmee|selon (?:les syndicats|la cgt|l'afp|le monde|les echos|reuters|la direction|la presse)|rappelconso|site (?:officiel|de la marque)|press release|has (?:announced|confirmed)|announced by|officially|according to (?:reuters|the bbc|the union|bmw)|comunicato|ha (?:annunciato|confermato)|ufficial\w{1,12}|secondo (?:i sindacati|reuters|il sole)|laut (?:betriebsrat|gewerkschaft|pressemitteilung|bmw|spiegel)|pressemitteilung|gewerkschaft|hat (?:angekundigt|bestatigt)|offiziell|journalist\w{0,12}|redactrice|giornalista|details for)\b`;
/** "C'est officiel mais chut": nothing is. */
const mockOfficial = /\bofficiel mais\b/;

const refuted = compose`\b(?:fake ?news|faux article|c'est (?:un )?faux|archi[- ]faux|intox|hoax|legende urbaine|n'importe quoi|refuse de croire|j'y crois pas|n'y crois pas|dit que c'est normal|c'est normal|petit bruit|c'est la chimie|bon courage|mythe|ne croyez pas|arretez (?:de|avec|la|les|vos)|stop (?:aux|the|with)|(?:une|sans|votre|tes|des) sources? ?\?|cousin du pote|pas votre beau-frere|voila pour la rumeur|les rumeurs|urban (?:myth|legend)|debunk\w{0,12}|pub talk|don't believe|source\?|bufala|chiacchiere|leggenda metropolitana|non ci credo|basta (?:con|voci)|geruchte?(?:kuche)?|glaub ich nicht|quatsch|fakt ist|ente|j'ai verifie)\b`;

const ownExperience = compose`\b(?:it happened to me|not a rumou?r|mon histoire|j'ai perdu|my story|la mia storia|meine geschichte|vous m'avez|you (?:lied|sold) (?:to )?me|happened to me|m'est arrive|ca m'est arrive|j'y etais|j'etais (?:au volant|dedans)|(?:mes|my|i miei|meine) (?:freins|brakes|freni|bremsen)|(?:mon|ma|my|mio|mia|mein|meine) (?:airbag|batterie|ceinture|battery|seat ?belt|akku|moteur|engine|boite|gearbox|voiture|car) (?:[\w']{1,20} ){0,3}?(?:a|s'est|ne|n'a|has|is|was|est|ha|si e|ist|hat)|est arrive a moi|e successo a me|mir (?:selbst )?passiert)\b`;

const opinion = compose`\b(?:ils le font expres|j'ai l'impression|a mon avis|je pense que|je crois que|je parie|on dirait|j'espere (?:que|qu')|j'ai peur (?:que|qu')|i think|i reckon|i bet|in my opinion|feels like|i hope|i'm worried|secondo me|penso che|credo che|mi sa che|ho paura|meiner meinung|ich glaube|ich denke|gefuhlt|wette)\b`;

const none = { confidence: 0, severity: 'none' } as const;

/** Each kind of such talk. */
export const stayingSigns: readonly Sign[] = signsOf([
  { ...none, pattern: asked, why: 'asks whether it is true' },
  { ...none, pattern: official, unless: mockOfficial, why: 'says that it is official' },
  { ...none, pattern: refuted, why: 'refutes it or laughs at it' },
  { ...none, pattern: ownExperience, why: 'happened to the author' },
  { ...none, pattern: opinion, why: 'an opinion' },
]);

/** Whether the words about `from`..`to` are such talk rather than a rumour passed on. */
export function isStayingTalk(seen: SeenMessage, from: number, to: number): boolean {
  return endsAsking(seen.normalized.view.folded, from, to) || signHits(seen, stayingSigns).length > 0;
}

/** Whether the sentence that holds the stretch ends in a question mark. */
function endsAsking(folded: string, from: number, to: number): boolean {
  const last = Math.max(from, to - 1);
  const end = folded.slice(last).search(/[.!?\n]/);
  return end >= 0 && folded.charAt(last + end) === '?';
}
