import { RE2JS, RE2JSSyntaxException } from 're2js';
import { foldText } from '../normalize/fold-text.ts';
import { anyBeyondAscii, requiredLiterals } from '../pattern/required-literals.ts';
import { explainFault } from './pattern-fault.ts';
import type { PatternFault } from './pattern-fault.ts';

/** Steps of the engine for one character of a text, in the worst case: the time that a pattern may take at most. */
export const stepsAtMost = 400;

/** A manager's pattern, ready to run. Time is linear in the text, whatever was written. */
export interface OwnPattern {
  readonly source: string;
  /** Steps of the engine for one character in the worst case. */
  readonly steps: number;
  /** Literals of which one stands in every text that it matches; null when it promises none and is run on every message. */
  readonly literals: readonly string[] | null;
  /** The first match, half open; null when there is none. */
  find(text: string): readonly [from: number, to: number] | null;
}

/** Reads a pattern as managers write it: case does not matter, accents neither (the texts it reads have none). */
export function readOwnPattern(
  source: string,
): { readonly kind: 'pattern'; readonly pattern: OwnPattern } | { readonly kind: 'fault'; readonly fault: PatternFault } {
  // As written first: only there do the places in faults mean what the manager sees.
  const asWritten = compiled(source);
  if (asWritten.kind === 'fault') return asWritten;
  const folded = withoutAccents(source);
  const engine = folded === source ? asWritten : compiled(folded);
  if (engine.kind === 'fault') return engine;
  const { re2 } = engine;
  const steps = re2.programSize();
  if (steps > stepsAtMost) {
    const reason = `too large: ${steps} steps for each character, at most ${stepsAtMost}; use smaller counts, or write words as words`;
    return { kind: 'fault', fault: { at: null, reason } };
  }
  if (re2.test(''))
    return {
      kind: 'fault',
      fault: { at: null, reason: 'matches the empty text, and so every message: make some part of it necessary' },
    };
  return {
    kind: 'pattern',
    pattern: { source, steps, literals: literalsOf(folded), find: (text) => firstMatch(re2, text) },
  };
}

type Compiled = { readonly kind: 'engine'; readonly re2: RE2JS } | { readonly kind: 'fault'; readonly fault: PatternFault };

function compiled(source: string): Compiled {
  try {
    return { kind: 'engine', re2: RE2JS.compile(source, RE2JS.CASE_INSENSITIVE) };
  } catch (error) {
    if (error instanceof RE2JSSyntaxException)
      return { kind: 'fault', fault: explainFault(source, error.getDescription(), error.getPattern()) };
    return { kind: 'fault', fault: { at: null, reason: 'this is not understood' } };
  }
}

/** Telling whether there is a match takes a fraction of the time of telling where it is. */
function firstMatch(re2: RE2JS, text: string): readonly [number, number] | null {
  if (!re2.test(text)) return null;
  const matcher = re2.matcher(text);
  return matcher.find() ? [matcher.start(), matcher.end()] : null;
}

/** Letters as the folded views write them. Syntax is ASCII and stays. */
function withoutAccents(source: string): string {
  let folded = '';
  for (const char of source.normalize('NFC')) folded += char < '\u0080' ? char : foldText(char, []).folded || char;
  return folded;
}

function literalsOf(source: string): readonly string[] | null {
  if (!readsAlike(source)) return null;
  try {
    return requiredLiterals({ source, unicode: false }).find((set) => !set.includes(anyBeyondAscii)) ?? null;
  } catch {
    return null;
  }
}

const sharedEscapes = 'bBdDwWsStnr.*+?()[]{}|\\/^$-';

/** Whether JavaScript would read the pattern as RE2 does, so that literals may be taken from it. In doubt no. */
function readsAlike(source: string): boolean {
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\' && !sharedEscapes.includes(source.charAt(++at))) return false;
    if (char === '(' && source.charAt(at + 1) === '?' && source.charAt(at + 2) !== ':') return false;
    // RE2 takes "]" for itself at the beginning of a class.
    if (char === '[' && source.charAt(source.charAt(at + 1) === '^' ? at + 2 : at + 1) === ']') return false;
  }
  return !source.includes('[:');
}
