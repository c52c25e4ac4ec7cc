import type { Entity } from '../domain/entity.ts';
import type { MessageLanguage } from '../domain/netiquette.ts';
import { detectEnglishAddresses } from './pii/address-en.ts';
import { detectFrenchAddresses } from './pii/address-fr.ts';
import { detectGermanAddresses } from './pii/address-de.ts';
import { detectItalianAddresses } from './pii/address-it.ts';
import { detectCards } from './pii/credit-card.ts';
import { detectBirthDates } from './pii/date-of-birth.ts';
import { detectSocialSecurity } from './pii/de-social-security.ts';
import { detectTaxIds } from './pii/de-tax-id.ts';
import { EmailDetector } from './pii/email.ts';
import { detectNirs } from './pii/fr-nir.ts';
import { detectIdentityPapers } from './pii/identity-papers.ts';
import { detectIbans } from './pii/iban.ts';
import { detectFiscalCodes } from './pii/it-fiscal-code.ts';
import { detectPlates } from './pii/license-plate.ts';
import { detectPersons } from './pii/person.ts';
import { detectPhones } from './pii/phone.ts';
import type { Reading } from './pii/reading.ts';
import { readText } from './pii/reading.ts';
import { detectSpokenEmails } from './pii/spoken-email.ts';
import { detectSpokenPhones } from './pii/spoken-phone.ts';
import { detectUkBankAccounts } from './pii/uk-bank-account.ts';
import { detectNinos } from './pii/uk-nino.ts';
import { detectSsns } from './pii/us-ssn.ts';
import { detectVins } from './pii/vin.ts';
import { visibleText } from './pii/visible.ts';

/** Characters of a text that are read at most; the rules say that a longer text was not read to its end. */
const readAtMost = 10_000;

/** What follows a digit that is shown as a key. */
const keycap = /[\ufe0f\u20e3]/;

type Detector = (reading: Reading) => readonly Entity[];

/** What has a form of its own, surest first: what overlaps with an earlier one is that one's. All of it needs a digit. */
const numbers: readonly Detector[] = [
  detectIbans,
  detectUkBankAccounts,
  detectVins,
  detectNirs,
  detectSocialSecurity,
  detectTaxIds,
  detectSsns,
  detectCards,
  detectNinos,
  detectIdentityPapers,
  detectBirthDates,
];
const places: readonly Detector[] = [
  detectFrenchAddresses,
  detectEnglishAddresses,
  detectItalianAddresses,
  detectGermanAddresses,
];
/** Digits from which a text may hold a phone number in figures: less than that and the dear look is spared. */
const phoneDigits = 6;

/** Finds personal data in texts. Made once per thread; keeps nothing of what it reads. */
export class EntityDetector {
  readonly #emails = new EmailDetector();

  /** What stands in the text, in order of the text, without overlaps. Pure; may throw only for a bug, which the caller turns into `unknown`. */
  detect(text: string, lang: MessageLanguage): readonly Entity[] {
    const { text: read, places: seenAt } = visibleText(text.slice(0, readAtMost));
    const reading = readText(read);
    const { digits } = reading;
    const kept: Entity[] = [];
    const keep = (entities: readonly Entity[]): void => {
      for (const entity of entities) if (kept.every((other) => apart(entity, other))) kept.push(entity);
    };
    keep(this.#emails.detect(read));
    keep(detectSpokenEmails(reading));
    if (digits > 0) for (const detector of numbers) keep(detector(reading));
    keep(detectFiscalCodes(reading));
    // Dictated first: it is the longer one where figures stand among the words.
    keep(detectSpokenPhones(reading));
    if (digits >= phoneDigits || /[oOlI]\d|\d[oOlI]/.test(reading.plain)) keep(phonesIn(reading, lang));
    if (digits > 0) {
      for (const detector of places) keep(detector(reading));
      keep(detectPlates(reading));
    } else keep(detectFrenchAddresses(reading));
    keep(detectPersons(reading));
    const inOrder = kept.sort((a, b) => a.start - b.start);
    return seenAt === null ? inOrder : inOrder.map((entity) => asWritten(entity, text, seenAt));
  }
}

/** Plain digits instead of keycaps and the like; the text of each is given as written. */
function phonesIn({ plain, text }: Reading, lang: MessageLanguage): readonly Entity[] {
  return detectPhones(plain, lang).map((entity) => {
    let { end } = entity;
    while (keycap.test(text.charAt(end))) end++;
    return { ...entity, end, text: text.slice(entity.start, end) };
  });
}

function apart(a: Entity, b: Entity): boolean {
  return a.end <= b.start || b.end <= a.start;
}

/** The same entity in the text with its invisible characters. */
function asWritten(entity: Entity, text: string, places: readonly number[]): Entity {
  const start = places[entity.start] ?? 0;
  const end = (places[entity.end - 1] ?? start) + 1;
  return { ...entity, start, end, text: text.slice(start, end) };
}
