import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import type { CountryCode } from 'libphonenumber-js/max';
import type { Entity } from '../../domain/entity.ts';
import type { MessageLanguage } from '../../domain/netiquette.ts';

/** Runs of digits and separators long enough for a number; each is looked at by itself, so that hostile texts stay cheap. */
const candidate =
  /(?<![\p{L}\p{N}+€$£.,-])[+(]{0,2}[0-9OolI](?:[ ().\-/_\u00a0\u202f\u2009]{0,3}[0-9OolI]){6,16}(?![\p{L}\p{N}€$£%])/gu;
const candidatesAtMost = 20;
const digitsAtLeast = 7;

/** Market of each language first, then the others. */
const regionsOf: Readonly<Record<MessageLanguage, readonly [CountryCode, ...CountryCode[]]>> = {
  fr: ['FR', 'GB', 'DE', 'IT', 'BE', 'CH'],
  en: ['GB', 'FR', 'DE', 'IT', 'US'],
  it: ['IT', 'FR', 'GB', 'DE', 'CH'],
  de: ['DE', 'FR', 'GB', 'IT', 'AT', 'CH'],
  und: ['FR', 'GB', 'DE', 'IT'],
};

/** Business by its kind: nobody's private line. */
const businessTypes: ReadonlySet<string> = new Set(['TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'UAN', 'VOIP']);

/** Numbers reserved for fiction are no valid numbers, yet a reader takes them for private ones: told by their shape. */
const shapes: readonly { readonly shape: RegExp; readonly prefix: string }[] = [
  { shape: /^(?:\+33|0033|33)? ?(?:\(0\))?0?([1-79](?:[ .-]?\d\d){4})$/, prefix: '+33' },
  { shape: /^(?:\+44|0044)? ?(?:\(0\))?0?(7\d{3} ?\d{6}|7\d{3} ?\d{3} ?\d{3})$/, prefix: '+44' },
  { shape: /^(?:\+39|0039)? ?(3\d\d[ .-]\d{3,4}[ .-]?\d{3,4})$/, prefix: '+39' },
  { shape: /^(555[ .-]?01\d\d)$/, prefix: '+1' },
  { shape: /^(?:\+1 ?)?\(?(\d{3}\)?[ .-]?555[ .-]?01\d\d)$/, prefix: '+1' },
];

/** Words before a number that make it an order, a part, an amount; and words that make it a phone. The nearest one decides. */
const otherNumber =
  /commande|dossier|facture|devis|r[ée]f[ée]?r?e?n?c?e?[ .:]|n[°o] ?de|client|colis|suivi|sir[ée][nt]|pi[èe]ce|order|invoice|ticket|case|tracking|\bpart\b|ordine|fattura|pratica|ricambio|codice|bestell|auftrag|rechnung|teile|kundennummer|iban|\bvin\b/giu;
const phoneCue =
  /t[ée]l|phone|portable|mobile|handy|cell|appel|call|\bruf|anruf|chiam|joign|whatsapp|\b(?:au|al|unter)[ :]*$|risponde|trovat|num[ée]ro perso|mon num|my number|her number|his number|meine nummer|mio numero/giu;
const cueReach = 40;

/** Day, month, year. */
const date = /^[0-3]?\d[ ./-][01]?\d[ ./-](?:19|20)\d\d$/;
/** Digit by digit, as keycaps or blanks between them leave it. */
/** How the group writes its part numbers. */
const partNumber = /^\d\d \d\d \d \d{3} \d{3}$/;
const spacedOut = /^\d(?: {1,3}\d){8,12} *$/;

const certain = 0.95;
const byShape = 0.92;
const withoutPrefix = 0.6;

/** Phone numbers in order of the text, without overlaps. `text` is at most 10,000 characters long. */
export function detectPhones(text: string, lang: MessageLanguage): readonly Entity[] {
  if (!/[0-9](?:[^0-9]{0,3}[0-9OolI]){5}/u.test(text)) return [];
  const entities: Entity[] = [];
  let looked = 0;
  for (const match of text.matchAll(candidate)) {
    if (++looked > candidatesAtMost) break;
    const entity = phoneAt(text, match.index, match[0], lang);
    if (entity !== null) entities.push(entity);
  }
  return entities;
}

function phoneAt(text: string, at: number, raw: string, lang: MessageLanguage): Entity | null {
  const before = text.slice(Math.max(0, at - cueReach), at);
  const cue = lastOf(phoneCue, before);
  if (lastOf(otherNumber, before) > cue) return null;
  // Same length as written, so that offsets stay true.
  const readable = raw
    .replace(/[Oo]/g, '0')
    .replace(/[lI]/g, '1')
    .replace(/[/_\u00a0\u202f\u2009]/g, ' ');
  if (readable.replace(/\D/g, '').length < digitsAtLeast || letters(raw) * 3 > raw.length) return null;
  if (date.test(readable.trim()) || partNumber.test(readable.trim())) return null;
  const international = /^\(?\+|^00/.test(readable);
  const cued = cue >= 0;
  const prefixed = international || readable.startsWith('0') || readable.startsWith('(0');
  const [home, ...abroad] = regionsOf[lang];
  // Shapes come before other countries' plans: a fictional French mobile is a valid German landline.
  const told =
    fromPlan(readable, prefixed, cued, [home], lang) ??
    fromShape(readable, cued) ??
    fromPlan(readable, prefixed, cued, abroad, lang);
  if (told === null) return null;
  const { start, end, ...rest } = told;
  return { type: 'PHONE', start: at + start, end: at + end, text: raw.slice(start, end), ...rest };
}

type Told = Pick<Entity, 'start' | 'end' | 'confidence' | 'normalized' | 'valid' | 'business'>;

function fromPlan(
  readable: string,
  prefixed: boolean,
  cued: boolean,
  regions: readonly CountryCode[],
  lang: MessageLanguage,
): Told | null {
  // Part numbers and software levels are valid German numbers: without a prefix only a cue makes a phone of digits.
  if (!prefixed && !cued && lang !== 'it') return null;
  for (const defaultCountry of regions) {
    const [found] = findPhoneNumbersInText(readable, { defaultCountry });
    if (found === undefined) continue;
    const type = found.number.getType();
    return {
      start: found.startsAt,
      end: found.endsAt,
      confidence: prefixed || cued ? certain : withoutPrefix,
      normalized: found.number.number,
      valid: true,
      ...(type !== undefined && businessTypes.has(type) ? { business: true } : {}),
    };
  }
  return null;
}

function fromShape(readable: string, cued: boolean): Told | null {
  const shown = spacedOut.test(readable) ? readable.replaceAll(' ', '') : readable.trimEnd();
  for (const { shape, prefix } of shapes) {
    const digits = shape.exec(shown)?.[1];
    if (digits === undefined) continue;
    const prefixed = /^(?:\+|00|0)/.test(readable);
    if (!prefixed && !cued && !digits.startsWith('555')) return null;
    return {
      start: 0,
      end: readable.trimEnd().length,
      confidence: byShape,
      normalized: prefix + digits.replace(/\D/g, ''),
      valid: false,
    };
  }
  return null;
}

function lastOf(cue: RegExp, window: string): number {
  let last = -1;
  for (const match of window.matchAll(cue)) last = match.index;
  return last;
}

function letters(raw: string): number {
  return raw.replace(/[^A-Za-z]/g, '').length;
}
