import type { BrandConfig } from '../config/brand-config.ts';
import type { BrandIndex, HashName, NamedTopic } from './compiled-policy.ts';
import { termWords } from '../lexicon/lexicon-index.ts';

/** Digits of a phone number that tell it apart whatever its prefix: `+33 1 …`, `0033 1 …` and `01 …` are one number. */
const tellingDigits = 9;

/** A shorter beginning of a domain is no name. */
const shortestName = 3;

/** Compares phone numbers of any spelling: their last digits, or all of a short number. */
export function phoneKey(phone: string): string {
  return phone.replace(/\(0\)|[^0-9]/g, '').slice(-tellingDigits);
}

/** Makes the brand's things ready for comparing. `hashName` is what embargoed names were hashed with. */
export function indexBrand(brand: BrandConfig, hashName: HashName | null = null): BrandIndex {
  const own = brand.contacts.domains.map(plainHost);
  return {
    phones: new Set(brand.contacts.phones.map(phoneKey).filter((key) => key !== '')),
    emails: new Set(brand.contacts.emails.map((email) => email.trim().toLowerCase())),
    domains: new Set([...own, ...brand.campaigns.flatMap(({ domains }) => domains.map(plainHost))]),
    handles: new Set([...brand.accounts.map(({ handle }) => handle), ...brand.handles].map(plainHandle)),
    names: new Set(own.map((domain) => domain.split('.', 1)[0] ?? '').filter((name) => name.length >= shortestName)),
    lookAlikeExceptions: new Set(brand.lookAlikeExceptions.map((each) => plainHandle(plainHost(each)))),
    productWords: new Set(brand.productWords.flatMap((word) => termWords(word).map(({ folded }) => folded))),
    knownRumours: brand.knownRumours.map(topicOf),
    officialNews: brand.officialNews.map(topicOf),
    embargo: {
      hashes: new Set(brand.embargoed.map(({ hash }) => hash)),
      lengths: [...new Set(brand.embargoed.map(({ words }) => words))],
      hashName,
    },
  };
}

/** Whether the host is an official domain or one of its sub-domains. */
export function isBrandHost(host: string, brand: BrandIndex): boolean {
  let rest = host.toLowerCase();
  for (;;) {
    if (brand.domains.has(rest)) return true;
    const dot = rest.indexOf('.');
    if (dot < 0) return false;
    rest = rest.slice(dot + 1);
  }
}

function plainHost(domain: string): string {
  return domain
    .trim()
    .toLowerCase()
    .replace(/^(?:www\.|@)/, '');
}

function plainHandle(handle: string): string {
  return handle.toLowerCase().replace(/^@/, '');
}

function topicOf({ id, words }: { readonly id: string; readonly words: readonly string[] }): NamedTopic {
  return { id, words: words.flatMap((word) => termWords(word).map(({ folded }) => folded)) };
}
