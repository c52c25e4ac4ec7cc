import { RegExpParser } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';

/**
 * Stands for any sign that is no letter or digit, and for both ends of a text. Literals are written in letters, digits and this
 * mark alone: enough to tell that a pattern cannot match.
 */
export const boundary = ' ';

/** Zero-width word boundary while literals are put together; never in a result. */
const edge = '\u0000';
/** More alternatives than this are worth less than the time to look for them. */
const alternativesAtMost = 400;
/** Spellings multiplied out while a sequence is followed. */
const productAtMost = 64;
/** A longer literal is cut: a part of it is required, too, and tells as much. */
const lengthAtMost = 9;

/** What one node of a pattern tells: every text it can match, where these are few, else of which literals one must be there. */
interface Told {
  readonly exact: readonly string[] | null;
  readonly required: readonly string[] | null;
}

const anything: Told = { exact: null, required: null };
const nothing: Told = { exact: [''], required: null };
const parser = new RegExpParser({ ecmaVersion: 2025 });

const known = new WeakMap<object, readonly string[] | null>();

/**
 * Literals of which at least one stands in every text that the pattern matches; null when the pattern promises none.
 * Never too narrow: what is not understood counts as "anything". The idea is that of RE2's prefilters.
 */
export function requiredLiterals(pattern: Pick<RegExp, 'source' | 'unicode'>): readonly string[] | null {
  // Patterns outlive the policies that use them: every further policy is made in less time.
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const literals = findLiterals(pattern);
  known.set(pattern, literals);
  return literals;
}

function findLiterals(pattern: Pick<RegExp, 'source' | 'unicode'>): readonly string[] | null {
  const node = parser.parsePattern(pattern.source, 0, undefined, { unicode: pattern.unicode, unicodeSets: false });
  const told = ofAlternatives(node.alternatives);
  const best = better(told.required, told.exact === null ? null : finished(told.exact));
  return best === null ? null : [...new Set(best)];
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Told {
  const each = alternatives.map((alternative) => ofSequence(alternative.elements));
  const exact = each.flatMap((told) => told.exact ?? []);
  if (each.every((told) => told.exact !== null) && exact.length <= productAtMost) return { exact, required: null };
  const required: string[] = [];
  for (const told of each) {
    const own = better(told.required, told.exact === null ? null : finished(told.exact));
    if (own === null) return anything;
    required.push(...own);
  }
  return required.length <= alternativesAtMost ? { exact: null, required } : anything;
}

function ofSequence(elements: readonly AST.Element[]): Told {
  let run: readonly string[] = [''];
  let whole = true;
  let best: readonly string[] | null = null;
  for (const element of elements) {
    const told = ofElement(element);
    if (told.exact !== null && run.length * told.exact.length <= productAtMost) {
      const right = told.exact;
      run = run.flatMap((left) => right.map((text) => left + text));
      continue;
    }
    best = better(best, finished(run));
    best = better(best, told.required);
    whole = false;
    // Begins anew with what this element leaves behind.
    if (told.exact === null) run = [''];
    else run = told.exact.length <= productAtMost ? told.exact : [''];
    if (told.exact !== null && told.exact.length > productAtMost) best = better(best, finished(told.exact));
  }
  return whole ? { exact: run, required: null } : { exact: null, required: better(best, finished(run)) };
}

function ofElement(element: AST.Element): Told {
  switch (element.type) {
    case 'Character':
      return { exact: [charOf(element.value)], required: null };
    case 'CharacterClass':
      return ofClass(element);
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Assertion':
      return { exact: [element.kind === 'word' && !element.negate ? edge : ''], required: null };
    case 'Quantifier':
      return ofQuantifier(element);
    default:
      return anything;
  }
}

function ofQuantifier({ element, min, max }: AST.Quantifier): Told {
  const told = ofElement(element);
  if (max === 0) return nothing;
  if (min === 0) {
    if (max === 1 && told.exact !== null) return { exact: ['', ...told.exact], required: null };
    return anything;
  }
  if (min === 1 && max === 1) return told;
  return { exact: null, required: better(told.required, told.exact === null ? null : finished(told.exact)) };
}

function ofClass(node: AST.CharacterClass): Told {
  if (node.negate) return anything;
  const chars: string[] = [];
  for (const element of node.elements) {
    if (element.type !== 'Character') return anything;
    chars.push(charOf(element.value));
  }
  return { exact: [...new Set(chars)], required: null };
}

function charOf(code: number): string {
  const char = String.fromCodePoint(code).toLowerCase();
  return isWordChar(char) ? char : boundary;
}

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && /^[a-z0-9]$/.test(char);
}

/** The texts with their edges settled, when each is worth looking for; else null. */
function finished(texts: readonly string[]): readonly string[] | null {
  const literals = [...new Set(texts.map((text) => settled(text).slice(0, lengthAtMost)))];
  return literals.every((literal) => weight(literal) >= 2) ? literals : null;
}

/** A `\b` beside a letter at the rim of a literal says that a boundary follows; anywhere else it says nothing new. */
function settled(text: string): string {
  let literal = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char !== edge) {
      literal += char;
      continue;
    }
    const left = literal.at(-1);
    const right = text
      .slice(at + 1)
      .replaceAll(edge, '')
      .at(0);
    if (right === undefined ? isWordChar(left) : left === undefined && isWordChar(right)) literal += boundary;
  }
  return literal;
}

/** Letters count; a boundary half. */
function weight(literal: string): number {
  let sum = 0;
  for (const char of literal) sum += char === boundary ? 0.5 : 1;
  return sum;
}

function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || other === null) return one ?? other;
  const [a, b] = [one, other].map((literals) => Math.min(...literals.map(weight)));
  if (a === b) return one.length <= other.length ? one : other;
  return (a ?? 0) > (b ?? 0) ? one : other;
}
