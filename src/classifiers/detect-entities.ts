import type { Entity } from '../domain/entity.ts';
import type { MessageLanguage } from '../domain/netiquette.ts';
import { EmailDetector } from './pii/email.ts';
import { detectPhones } from './pii/phone.ts';

/** Characters of a text that are read at most; the rules say that a longer text was not read to its end. */
const readAtMost = 10_000;

/** Finds personal data in texts. Made once per thread; keeps nothing of what it reads. */
export class EntityDetector {
  readonly #emails = new EmailDetector();

  /** What stands in the text, in order of the text. Pure; may throw only for a bug, which the caller turns into `unknown`. */
  detect(text: string, lang: MessageLanguage): readonly Entity[] {
    const read = text.slice(0, readAtMost);
    return [...detectPhones(read, lang), ...this.#emails.detect(read)].sort((a, b) => a.start - b.start);
  }
}
