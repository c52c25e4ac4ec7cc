import type { Entity } from '../../domain/entity.ts';
import { checked, cuedBefore, found, named } from './found.ts';
import type { Reading } from './reading.ts';

/** Sex, year, month, department (2A and 2B are Corsica), commune, order; then the key. */
const candidate =
  /(?<![\d.,-])([1-478][ .-]{0,3}\d\d[ .-]{0,3}\d\d[ .-]{0,3}(?:\d\d|2[ab])[ .-]{0,3}\d{3}[ .-]{0,3}\d{3})(?:[ .-]{0,3}(\d\d))?(?!\d)/g;
const cue = /\b(?:secu\w*|securite sociale|nir|insee|vitale|n° ?ss)\b/;

/** French social security numbers: by their key, or by a word before them. */
export function detectNirs(reading: Reading): readonly Entity[] {
  if (reading.digits < 12) return [];
  return [...reading.lower.matchAll(candidate)].flatMap((match) => {
    const [written, number = '', key] = match;
    const compact = number.replace(/[ .-]/g, '');
    const month = Number(compact.slice(3, 5));
    if (month === 0 || (month > 12 && month < 20) || (month > 42 && month < 50)) return [];
    const valid = key !== undefined && Number(key) === keyOf(compact);
    const cued = cuedBefore(reading, match.index, cue);
    if (!valid && !cued) return [];
    const end = match.index + written.length;
    return [
      found(reading, 'FR_NIR', match.index, end, {
        confidence: valid ? checked : named,
        valid,
        normalized: compact + (key ?? ''),
      }),
    ];
  });
}

function keyOf(compact: string): number {
  const number = BigInt(compact.replace('2a', '19').replace('2b', '18'));
  return Number(97n - (number % 97n));
}
