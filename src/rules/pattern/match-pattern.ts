import type { NormalizedMessage } from '../normalize/normalize.ts';
import type { Pattern, PatternHit } from './pattern.ts';

/** The first match of a pattern in a message as written and folded; else in its unfolded reading, at the place of the disguise. */
export function matchPattern(normalized: NormalizedMessage, pattern: Pattern): PatternHit | null {
  return matchIn(normalized.view.folded, pattern);
}

function matchIn(text: string, pattern: Pattern): PatternHit | null {
  const match = pattern.pattern.exec(text);
  if (match === null || pattern.beside?.test(text) === false || pattern.unless?.test(text) === true) return null;
  return { pattern, from: match.index, to: match.index + match[0].length };
}
