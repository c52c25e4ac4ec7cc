import type { Entity } from '../../domain/entity.ts';
import { cuedBefore, found, maybe, named, orderWords } from './found.ts';
import type { Reading } from './reading.ts';

const candidate = /(?<![\d.,-])(\d{3})[- ](\d\d)[- ](\d{4})(?![\d-])/g;
const cue = /\b(?:ssn|social(?: security)?|itin)\b/;

/** American social security numbers. They have no check digit: without a word before them only possible ones, and not surely. */
export function detectSsns(reading: Reading): readonly Entity[] {
  if (reading.digits < 9) return [];
  return [...reading.lower.matchAll(candidate)].flatMap((match) => {
    const [written, area = '', group, serial] = match;
    const cued = cuedBefore(reading, match.index, cue);
    const possible = !/^(?:000|666|9)/.test(area) && group !== '00' && serial !== '0000' && written.includes('-');
    if (!cued && (!possible || cuedBefore(reading, match.index, orderWords))) return [];
    const end = match.index + written.length;
    return [
      found(reading, 'US_SSN', match.index, end, { confidence: cued ? named : maybe, normalized: written.replace(/\D/g, '') }),
    ];
  });
}
