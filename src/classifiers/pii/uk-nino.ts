import type { Entity } from '../../domain/entity.ts';
import { cuedBefore, found, named, shaped } from './found.ts';
import type { Reading } from './reading.ts';

const candidate = /\b[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d]\b/g;
const issued = /^(?!bg|gb|nk|kn|tn|nt|zz)[a-ceghj-prtw-z][a-ceghj-nprtw-z]/;
const cue = /\b(?:national insurance|nino|ni (?:no|number))\b/;

/** British national insurance numbers. In small letters only a word before them tells. */
export function detectNinos(reading: Reading): readonly Entity[] {
  if (reading.digits < 6) return [];
  return [...reading.lower.matchAll(candidate)].flatMap((match) => {
    const end = match.index + match[0].length;
    const cued = cuedBefore(reading, match.index, cue);
    // Examples often begin with letters that are never given out.
    const written = reading.plain.slice(match.index, end);
    if (!cued && (/[a-z]/.test(written) || !issued.test(match[0]))) return [];
    return [
      found(reading, 'UK_NINO', match.index, end, {
        confidence: cued ? named : shaped,
        normalized: match[0].replaceAll(' ', '').toUpperCase(),
      }),
    ];
  });
}
