import type { BrandConfig } from '../config/brand-config.ts';
import type { BrandIndex } from './compiled-policy.ts';
import { termWords } from '../lexicon/lexicon-index.ts';

/** Digits of a phone number that tell it apart whatever its prefix: `+33 1 …`, `0033 1 …` and `01 …` are one number. */
const tellingDigits = 9;

/** Compares phone numbers of any spelling: their last digits, or all of a short number. */
export function phoneKey(phone: string): string {
  return phone.replace(/\(0\)|[^0-9]/g, '').slice(-tellingDigits);
}

/** Makes the brand's things ready for comparing. */
export function indexBrand(brand: BrandConfig): BrandIndex {
  return {
    phones: new Set(brand.contacts.phones.map(phoneKey).filter((key) => key !== '')),
    emails: new Set(brand.contacts.emails.map((email) => email.trim().toLowerCase())),
    domains: new Set(
      brand.contacts.domains.map((domain) =>
        domain
          .trim()
          .toLowerCase()
          .replace(/^(?:www\.|@)/, ''),
      ),
    ),
    productWords: new Set(brand.productWords.flatMap((word) => termWords(word).map(({ folded }) => folded))),
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
