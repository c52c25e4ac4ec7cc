import type { Pattern } from '../../pattern/pattern.ts';
import { isBrandHost, phoneKey } from '../../policy/brand-index.ts';
import type { BrandIndex } from '../../policy/compiled-policy.ts';
import type { SeenMessage } from '../../rule.ts';
import { shorteners } from './shorteners.ts';
import { sign, weightiest } from './signs.ts';
import { hostCue, writtenHosts } from './written-hosts.ts';
import type { WrittenHost } from './written-hosts.ts';

/** What a message hands its reader to follow it out of the conversation. */
export interface Reach {
  /** Weight among the signs of an offer; 0 when there is none. */
  readonly weight: number;
  /** It holds links, and all of them are the brand's. */
  readonly official: boolean;
}

const linkWeight = 0.5;
const nowhere: Reach = { weight: 0, official: false };
const official: Reach = { weight: 0, official: true };

const messenger = sign(
  /\b(?:whats ?app|whats|wa\.me|telegram|tele gram|t\.me|signal|snap(?:chat)?|discord|viber|messenger|insta(?:gram)?) ?(?:au|sur|:|\+|@|me|mich|moi|mi|group|groupe|gruppo|canal|canale|channel|kanal|num|number|nummer|0|06|07|\d)|(?:sur|via|par|on|per|su|uber|auf) (?:mon |my |le |notre |our |the )?(?:whats ?app|telegram|tele gram|signal|snap|discord|wa\b)|\bt ?\. ?me\/|\bwa ?\. ?me\b/,
  0.4,
  'a messenger',
);
const inPrivate: readonly Pattern[] = [
  sign(
    /\b(?:(?:en|par) (?:mp|dm|prive|pv|message prive)|(?:mp|dm) (?:ouverts?|moi|me|\w+ pour)|(?:ecri(?:s|vez)|envoi\w*|repon(?:ds|dez)|contacte[zr]?|demande[zr]?|parle[zr]|ajoute[zr]?|rejoin\w+|appele[zr]?)[- ](?:moi|le|la|nous|m'|le moi|les moi)\b|(?:ecri(?:s|vez)|envoye[zr]|repon(?:ds|dez)) (?:a |le mot |le code )?["'«(]{0,2} ?(?:ok|oui|go|libre|info|infos|stop|yes|interesse)|moi en (?:mp|dm|prive)|me (?:contacter|joindre|suivre))/,
    0.35,
    'an invitation to talk in private, French',
  ),
  sign(
    /\b(?:(?:lien|infos?|liens|contact|photos?|numero|details?|tout) (?:est )?(?:en|dans|sur|au) (?:ma |la |mon |le |notre )?(?:bio|profil|page|prive)|lien (?:epingle|bio|ici|👆|⬆)|(?:mon|voir|voyez|profil) profil ?[⬆👆]?|[→>👉] ?bio\b|(?:clik|clic|clique) (?:sur )?(?:ma )?bio)/,
    0.35,
    'an invitation to talk in private, French',
  ),
  sign(
    /\b(?:dm (?:me|us|for|to|now)|inbox (?:me|us)|pm (?:me|us)|message (?:me|us)|text (?:me|us)|write (?:me|her|him|to)|contact (?:me|him|her|us)|reply (?:with )?["'(]{0,1}(?:yes|ok|now|info)|link in (?:my )?(?:bio|profile)|check (?:out )?my (?:bio|page|profile|link)|ask me how|add me|hit me up)\b/,
    0.35,
    'an invitation to talk in private, English',
  ),
  sign(
    /\b(?:in (?:dm|privato|direct)|scriv(?:imi|etemi|eteci|ile|etele|imi in|i in)|contatta(?:mi|temi|teci)|link (?:in|nella|nel) (?:mia |mio )?(?:bio|profilo)|mandami|rispond(?:i|ete) (?:si|ok|info)|per (?:pn|dm)|(?:per|via) pn|schreib(?:t|en sie)? (?:mir|ihr|ihm|uns|mich))\b/,
    0.35,
    'an invitation to talk in private, Italian and German',
  ),
  sign(
    /\b(?:schreib mich|pn (?:an|mit|genugt)|meld(?:e|et|en) (?:dich|euch|sie sich)|link in (?:der |meiner )?(?:bio|profil)|kommentar da lassen|antworte(?:t|n sie)? mit|bilder per pn|ruckmeldung genugt)\b/,
    0.35,
    'an invitation to talk in private, Italian and German',
  ),
  sign(
    /\b(?:ecri(?:s|vez)|contacte[zr]?|parle[zr]|write|talk|text|scriv(?:i|ete)|schreib(?:t|en sie)?) (?:\S{1,12} )?(?:a|to|an) (?:mon|ma|notre|my|our|mio|mia|meinen|meine|mein|@)/,
    0.35,
    'an invitation to write to somebody named',
  ),
];

/** Where the message leads. Hosts are only read when some may stand there. */
export function reachOf(seen: SeenMessage, brand: BrandIndex, hostWeight: (host: string) => number = () => linkWeight): Reach {
  const { links } = seen.normalized;
  const foreign = links.filter(({ host }) => host !== '' && host !== 't.co' && !isBrandHost(host, brand));
  if (foreign.some(({ host }) => shorteners.has(host))) return { weight: 0.55, official: false };
  const hosts = hostsIn(seen).filter(({ host }) => !isBrandHost(host, brand));
  const sites = [...foreign, ...hosts.filter(({ mail }) => !mail)];
  if (sites.length > 0) return { weight: Math.max(linkWeight, ...sites.map(({ host }) => hostWeight(host))), official: false };
  if (hosts.length > 0 || seen.entities.some((entity) => isContact(entity, brand))) return { weight: 0.4, official: false };
  const said = weightiest(seen, [messenger, ...inPrivate]);
  if (said !== null) return { weight: said.pattern.confidence, official: false };
  return links.some(({ host }) => isBrandHost(host, brand)) ? official : nowhere;
}

/** The hosts that are written out in the message; none when nothing looks like one. */
export function hostsIn(seen: SeenMessage): readonly WrittenHost[] {
  return weightiest(seen, [hostCue]) === null ? [] : writtenHosts(seen.normalized);
}

function isContact(entity: SeenMessage['entities'][number], brand: BrandIndex): boolean {
  if (entity.type === 'PHONE') return !brand.phones.has(phoneKey(entity.normalized));
  return entity.type === 'EMAIL' && !brand.emails.has(entity.normalized);
}
