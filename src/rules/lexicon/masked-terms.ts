import { severityRank } from '../../domain/netiquette.ts';
import { hasShape, shapeLengths } from '../normalize/masked-letters.ts';
import { shapeKey } from './lexicon-index.ts';
import type { LexiconIndex, Term } from './lexicon-index.ts';

/** Terms compared with one shape at most. */
const comparedAtMost = 2_000;

const longMask = /\*{3,}/;
/** Letters that must be left where the stars may be miscounted. */
const knownAtLeast = 4;

/**
 * Terms whose first word has the shape of a masked word ("p*te", "enc…e"). Where several words fit, those of the least severity: nobody
 * is blamed for more than what can be told.
 */
export function termsOfShape(shape: string, index: LexiconIndex): readonly Term[] {
  const found = termsLike(shape, index);
  if (found.length > 0 || !longMask.test(shape) || shape.replaceAll('*', '').length < knownAtLeast) return found;
  // Nobody counts many stars: one more or one less.
  return [longMask.exec(shape)?.[0] ?? ''].flatMap((mask) => [
    ...termsLike(shape.replace(mask, `${mask}*`), index),
    ...termsLike(shape.replace(mask, mask.slice(1)), index),
  ]);
}

function termsLike(shape: string, index: LexiconIndex): readonly Term[] {
  const { least, most } = shapeLengths(shape);
  const first = letterOr(shape.charAt(0));
  const last = letterOr(shape.charAt(shape.length - 1));
  if (first === '*' && last === '*') return [];
  const found: Term[] = [];
  for (let length = least; length <= most; length++) {
    for (const term of (index.byShape.get(shapeKey(length, first, last)) ?? []).slice(0, comparedAtMost)) {
      if (hasShape(term.words[0].folded, shape)) found.push(term);
    }
  }
  const mildest = Math.min(...found.map(({ severity }) => severityRank(severity)));
  return found.filter(({ severity, words }) => words.length > 1 || severityRank(severity) === mildest);
}

function letterOr(char: string): string {
  return char === '…' ? '*' : char;
}
