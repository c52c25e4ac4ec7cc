import type { Stretch } from '../normalize/find-quotes.ts';
import type { NormalizedMessage } from '../normalize/normalize.ts';
import { foldedStretch } from '../normalize/unfolded-view.ts';
import { reach } from './pattern.ts';
import type { Pattern, PatternHit } from './pattern.ts';

/** Beginnings tried for one pattern with a `then`: a message that repeats its first part more often is answered by these. */
const beginningsAtMost = 8;
const sentenceEnd = /[.!?;\n]/;

/** The first match of a pattern in a message as written and folded; else in its unfolded reading, at the place of the disguise. */
export function matchPattern(normalized: NormalizedMessage, pattern: Pattern): PatternHit | null {
  const { folded } = normalized.view;
  const found = matchIn(folded, pattern);
  if (found !== null) return { pattern, ...found };
  const { unfolded } = normalized;
  if (unfolded === null) return null;
  const disguised = matchIn(unfolded.text, pattern);
  return disguised === null ? null : { pattern, ...foldedStretch(unfolded, disguised.from, disguised.to) };
}

function matchIn(text: string, pattern: Pattern): Stretch | null {
  const match = pattern.pattern.exec(text);
  if (match === null || pattern.beside?.test(text) === false || pattern.unless?.test(text) === true) return null;
  const first = { from: match.index, to: match.index + match[0].length };
  return pattern.then === undefined ? first : withThen(text, pattern.pattern, pattern.then);
}

function withThen(text: string, pattern: RegExp, then: RegExp): Stretch | null {
  let tried = 0;
  for (const match of text.matchAll(globalOf(pattern))) {
    const end = match.index + match[0].length;
    const after = text.slice(end, end + reach).split(sentenceEnd, 1)[0] ?? '';
    const second = then.exec(after);
    if (second !== null) return { from: match.index, to: end + second.index + second[0].length };
    if (++tried >= beginningsAtMost) break;
  }
  return null;
}

/** The same pattern for going on after its first match; made once per pattern. */
const globals = new WeakMap<RegExp, RegExp>();

function globalOf(pattern: RegExp): RegExp {
  const known = globals.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(pattern, `${pattern.flags}g`);
  globals.set(pattern, made);
  return made;
}
