import { LinkifyIt } from 'linkify-it';
import { parse } from 'tldts';
import type { Entity } from '../../domain/entity.ts';

const found = 0.95;
const addressesAtMost = 20;

/** Finds e-mail addresses. Built once: its patterns are costly to make and keep no state between texts. */
export class EmailDetector {
  readonly #linkify = new LinkifyIt({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true });

  /** E-mail addresses with a real domain, in order. `text` is at most 10,000 characters long. */
  detect(text: string): readonly Entity[] {
    if (!/[\p{L}\p{N}]@[\p{L}\p{N}]/u.test(text)) return [];
    const entities: Entity[] = [];
    for (const match of this.#linkify.match(text) ?? []) {
      if (match.schema !== 'mailto:') continue;
      const start = match.raw.toLowerCase().startsWith('mailto:') ? match.index + 'mailto:'.length : match.index;
      const written = text.slice(start, match.lastIndex);
      if (!hasRealDomain(written)) continue;
      entities.push({
        type: 'EMAIL',
        start,
        end: match.lastIndex,
        confidence: found,
        text: written,
        normalized: written.toLowerCase(),
      });
      if (entities.length >= addressesAtMost) break;
    }
    return entities;
  }
}

function hasRealDomain(address: string): boolean {
  const { isIcann, domain } = parse(address.slice(address.lastIndexOf('@') + 1));
  return isIcann === true && domain !== null;
}
