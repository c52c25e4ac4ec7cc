import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode } from 'libphonenumber-js/max';
import type { RuleLanguage } from '../../src/domain/netiquette.ts';

const home: Readonly<Record<RuleLanguage, CountryCode>> = { fr: 'FR', en: 'GB', it: 'IT', de: 'DE' };

/**
 * Numbers that nobody is given, by their international beginnings: ARCEP's and Ofcom's lists for films and books, the German list for
 * media, 555-01xx of North America. Italy keeps none free: 5555 0xxx stands for them.
 */
const reserved: readonly RegExp[] = [
  /^\+33(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
  /^\+44(?:7700900\d{3}|2079460\d{3}|1(?:1[3-8]|21|31|41|51|61)4960\d{3}|1914980\d{3}|1632960\d{3}|2920180\d{3}|2896496\d{3}|3069990\d{3}|8081570\d{3}|9098790\d{3})$/,
  /^\+49(?:3023125\d{3}|6990009\d{3}|4066969\d{3}|2214710\d{3}|8999998\d{3}|176040690\d{2})$/,
  /^\+39(?:0655550\d{2,4}|33355550\d{2})$/,
  /^\+1\d{3}55501\d{2}$/,
];
/** Lines of companies, for everybody to call. */
const open = new Set(['TOLL_FREE', 'SHARED_COST', 'PREMIUM_RATE', 'UAN']);

/** Written as people write numbers to call: from a zero, a plus, or in the American groups. Prices and mileages are not. */
const dialled = /(?<![\p{L}\d.,]|\d[ ./-]{1,3})(?:\+|0)[\d(][\d ()./-]{7,18}\d(?!\d)/gu;
const american = /(?<![\p{L}\d.,])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/gu;

/** Phone numbers of the text that somebody might answer. */
export function unreservedPhones(text: string, lang: RuleLanguage): readonly string[] {
  const plain = text.normalize('NFKC');
  const candidates = [
    ...[...plain.matchAll(dialled)].map(([written]) => parsePhoneNumberFromString(written, home[lang])),
    ...[...plain.matchAll(american)].map(([written]) => parsePhoneNumberFromString(written, 'US')),
  ];
  return candidates.flatMap((number) => {
    if (number?.isValid() !== true || open.has(number.getType() ?? '')) return [];
    return reserved.some((range) => range.test(number.number)) ? [] : [number.number];
  });
}

/** Names kept free for examples, the brand's own, and shorteners (what stands behind the slash is invented). */
const freeDomain =
  /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid|(?:mini|bmw)\.(?:fr|de|it|co\.uk|com|be|ch|at)|bmwgroup\.com|bmw-motorrad\.com|t\.co|t\.me|wa\.me|bit\.ly|tinyurl\.com|cutt\.ly|is\.gd|goo\.gl|ow\.ly|lnkd\.in|rb\.gy)$/;
/** Large public sites that a harmless message may name. */
const wellKnown =
  /(?:^|\.)(?:x\.com|twitter\.com|youtube\.com|youtu\.be|wikipedia\.org|instagram\.com|facebook\.com|gouv\.fr|gov\.uk|bund\.de|gov\.it|europa\.eu|kba\.de)$/;

const domainLike = /(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/giu;
/** Endings that no sentence makes by a missing space; others count only after `://`, `www.` or `@`, or before a slash. */
const plainEnding = /\.(?:com|net|org|fr|uk|info|biz|shop|online|xyz|store|ru|cn|io|eu|tv)$/;

/** Domains of the text, in links and addresses, that may belong to somebody. */
export function foreignDomains(text: string): readonly string[] {
  const found: string[] = [];
  for (const match of text.normalize('NFKC').matchAll(domainLike)) {
    const domain = match[0].toLowerCase();
    const before = match.input.slice(Math.max(0, match.index - 3), match.index);
    const written = before.endsWith('://') || before.endsWith('@') || domain.startsWith('www.');
    if (!written && !plainEnding.test(domain) && match.input[match.index + match[0].length] !== '/') continue;
    if (!freeDomain.test(domain) && !wellKnown.test(domain)) found.push(domain);
  }
  return found;
}
