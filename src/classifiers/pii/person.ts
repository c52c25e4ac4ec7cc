import type { Entity } from '../../domain/entity.ts';
import { found, named, shaped } from './found.ts';
import { readName } from './person-name.ts';
import type { Name } from './person-name.ts';
import type { Reading } from './reading.ts';

type Owner = NonNullable<Entity['owner']>;

const greeting =
  /(?:^|[\n.!] ?)(?:bonjour|bonsoir|bjr|bsr|salut|coucou|hello|hi|hey|good (?:morning|afternoon|evening)|evening|morning|hallo|guten (?:tag|morgen|abend)|servus|moin|gruss gott|buongiorno|buonasera|salve|ciao|dear sirs?)(?: (?:mini|a tous|bmw|monsieur|madame|zusammen|team|a vous))?[ ,.!:;-]{1,3}(?:(?:hier|ici|c'est|c|moi c'est|this is|it's|sono|je suis|i'm|i am|ich bin)[ ,:]{1,2})?/g;
/** After these the author names himself. */
const self =
  /\b(?:je m'appelle|je me nomme|mon nom(?: complet)?(?: est| c'est)?|moi c'est|moi,|je suis|ici|je soussignee?|a mon nom|au nom de|a l'attention de|(?:remboursement|cheque|dossier|contrat|client|cliente)(?: de| au nom de)?|my (?:full )?name is|my name's|i am|i'm|this is|in the name of|mi chiamo|il mio nome e|per conto di|a nome(?: di)?|intestat[oa] a|(?:io )?sottoscritt[oa]|sono|mein name ist|ich heis+e|ich bin|hier(?: ist| spricht| schreibt)?|auf den namen|im namen von|nom(?: et prenom)?|prenom|bitte an|a l'ordre de|envoye[rz]? (?:\w+ ){0,2}a|spedite(?:la|lo)? a)[ :]{1,2}/g;
/** After these the author names somebody else. */
const other =
  /\b(?:s'appelle|se nomme|son (?:vrai )?(?:nom|blaz|blase)(?: c'est| est)?|sous le nom de|c'est|c|il s'agit de|(?:le|la|votre|vos|un|une|du|l')[ ']?(?:vendeur|vendeuse|livreur|livreuse|mecano|mecanicien|carrossier|commercial|commerciale|conseiller|conseillere|responsable|directeur|directrice|patron|gerant|chef|modo|cm|secretaire|receptionniste)|bonjour|merci|a la famille|famille|mme|madame|m\.|mr\.?|monsieur|mrs\.?|ms\.?|(?:called|named) |(?:his|her) (?:real )?name(?:'s| is)|owner(?: is)?(?: a)?|(?:guy|clown|idiot|bloke|salesman|manager|woman|man|mechanic) is|si chiama|e un[oa]?|il (?:fenomeno|venditore|tizio|meccanico|signor)|sopra e|la signora|heis+t|sein name ist|ihr name ist|halter(?:in)?|herr|frau|unser|le nom|the name|is|ist|nome e cognome|cognome|ihr kunde|ihre kundin|ihr(?:e)? mitarbeiter(?:in)?|vostra dipendente|voisine?) (?:: ?|c'est |is )?/g;
const afterName = /^,? (?:a l'appareil|here|hier|ici|speaking|am apparat|al telefono|da [a-z]|from [a-z]|aus [a-z])/;
/** What may follow a name that stands at the very beginning: the end of the sentence, or a thing of one's own. */
const opens = /^(?:\.|,| here| hier| ici| -| :|:)/;
const roleAfter =
  /^, (?:carrossier|vendeur|vendeuse|mecano|commercial|chef|responsable|conseill|salesman|mechanic|venditore|meccanico|verkaufer)/;
/** "The boss of the garage, Olivier Bréhat". */
const roleBefore =
  /\b(?:patron|gerant|vendeu(?:r|se)|directeur|directrice|responsable|chef|livreur|mecano|modo|boss|manager|salesman|mechanic|owner|venditore|direttore|meccanico|verkaufer(?:in)?|chefin|inhaber)\b/;
const roleReach = 40;
const lastLine =
  /(?:[.!?\n]|,|merci|cordialement|regards|danke|grazie|gruss|gruse|grusen|saluti|cdlt|cdt|votre cliente?)[ ,.!\n:-]{1,3}(?=[a-z])/g;
const closing = /^(?:, [a-z-]+)? *$/;
const lastReach = 70;
const namesAtMost = 20;

/**
 * Full names after words that announce one, at the beginning after a greeting, and as a signature. Whose it is goes by those words.
 * A name that nothing announces is not found: here a missed name costs less than a product taken for a person.
 */
export function detectPersons(reading: Reading): readonly Entity[] {
  const { plain, lower } = reading;
  if (!/[A-Z]/.test(plain)) return [];
  const entities: Entity[] = [];
  const add = (name: Name | null, owner: Owner, confidence: number): void => {
    if (name === null || entities.length >= namesAtMost) return;
    if (entities.some(({ start, end }) => name.start < end && start < name.end)) return;
    entities.push(found(reading, 'PERSON', name.start, name.end, { confidence, owner }));
  };
  const opening = readName(plain, 0, 2, 'few');
  if (opening !== null && opens.test(lower.slice(opening.end))) {
    add(opening, roleAfter.test(lower.slice(opening.end)) ? 'third' : 'self', shaped);
  }
  for (const match of lower.matchAll(greeting)) {
    const name = readName(plain, match.index + match[0].length, 2, 'few');
    // "Bonjour Mohamed Zeroual" speaks to him, "Bonjour, Mohamed Zeroual" is he.
    const introduced =
      /[,.!:;-]/.test(match[0].trim().slice(1)) || /(?:hier|ici|c'est| c |this is|sono|suis|i'm|i am|bin) ?$/.test(match[0]);
    add(name, introduced ? 'self' : 'third', named);
  }
  for (const match of lower.matchAll(self)) add(readName(plain, match.index + match[0].length), 'self', named);
  for (const match of lower.matchAll(other)) {
    const title = /(?:mme|madame|mrs\.?|ms\.?|mr\.?|m\.|monsieur|herr|frau|signora?) ?$/.test(match[0]);
    const name = readName(plain, match.index + match[0].length, title ? 1 : 2);
    if (name === null) continue;
    add(name, title && isSignature(lower, match.index, name.end) ? 'self' : name.words > 1 ? 'third' : 'unknown', shaped);
  }
  signature(reading, add);
  for (const match of plain.matchAll(/(?:^|[.!?,:] )(?=[A-Z])/g)) {
    const name = readName(plain, match.index + match[0].length);
    if (name === null) continue;
    const behind = lower.slice(name.end, name.end + 24);
    if (afterName.test(behind)) add(name, 'self', named);
    else if (roleAfter.test(behind) || roleBefore.test(clauseBefore(lower, match.index))) add(name, 'third', shaped);
  }
  return entities;
}

/** What stands right before a comma, a colon or a full stop, back to the one before. */
function clauseBefore(lower: string, at: number): string {
  return (
    lower
      .slice(Math.max(0, at - roleReach), at)
      .split(/[.!?,]/)
      .at(-1) ?? ''
  );
}

function isSignature(lower: string, before: number, end: number): boolean {
  return closing.test(lower.slice(end)) && /(?:^|[.!?,\n] ?)$/.test(lower.slice(Math.max(0, before - 2), before));
}

function signature({ plain, lower }: Reading, add: (name: Name | null, owner: Owner, confidence: number) => void): void {
  const from = Math.max(0, lower.length - lastReach);
  for (const match of lower.slice(from).matchAll(lastLine)) {
    const name = readName(plain, from + match.index + match[0].length, 2, 'few');
    if (name !== null && closing.test(lower.slice(name.end))) add(name, 'self', shaped);
  }
}
