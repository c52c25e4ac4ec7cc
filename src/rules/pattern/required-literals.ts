import { RegExpParser } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';

/**
 * Stands for any sign that is no letter or digit, and for both ends of a text. Literals are written in letters, digits and this
 * mark alone: enough to tell that a pattern cannot match.
 */
export const boundary = ' ';

/** Stands for any character beyond ASCII; of a literal that holds one, only this is looked for. */
export const anyBeyondAscii = '\u0080';

/** Zero-width word boundary while literals are put together; never in a result. */
const edge = '\u0000';
/** More alternatives than this are worth less than the time to look for them. */
const alternativesAtMost = 400;
/** Spellings multiplied out while a sequence is followed. */
const productAtMost = 64;
/** Characters of a range that are multiplied out: the ten digits. */
const rangeAtMost = 10;
/** Shorter literals stand everywhere. */
const leastWeight = 2;
/** Sets kept of one pattern: a third is rarely what is missing. */
const setsAtMost = 2;
/** A longer literal is cut: a part of it is required, too, and tells as much. */
const lengthAtMost = 8;

/** Of these literals one must be there. */
type OneOf = readonly string[];

/** What one node of a pattern tells: every text it can match, where these are few, else what must be there. */
interface Told {
  readonly exact: readonly string[] | null;
  /** Each must be met; the one that says most comes first. */
  readonly required: readonly OneOf[];
  /** What stands there once or several times in a row. */
  readonly repeated?: readonly string[];
}

const anything: Told = { exact: null, required: [] };
const nothing: Told = { exact: [''], required: [] };
const digits: Told = { exact: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], required: [] };
const parser = new RegExpParser({ ecmaVersion: 2025 });
const known = new WeakMap<object, readonly OneOf[]>();

/**
 * What every text that the pattern matches holds: of each set one literal at least. Empty when the pattern promises nothing.
 * Never too narrow: what is not understood counts as "anything". The idea is that of RE2's prefilters.
 */
export function requiredLiterals(pattern: Pick<RegExp, 'source' | 'unicode'>): readonly OneOf[] {
  // Patterns outlive the policies that use them: every further policy is made in less time.
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const node = parser.parsePattern(pattern.source, 0, undefined, { unicode: pattern.unicode, unicodeSets: false });
  const literals = setsOf(ofAlternatives(node.alternatives));
  known.set(pattern, literals);
  return literals;
}

/** The same where the pattern is run on a piece of the text: the ends of the piece are no boundaries of the text. */
export function literalsInside(sets: readonly OneOf[]): readonly OneOf[] {
  return sets.flatMap((literals) => {
    const inner = literals.map((literal) => literal.trim());
    return inner.every((literal) => weight(literal) >= leastWeight) ? [inner] : [];
  });
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Told {
  const each = alternatives.map((alternative) => ofSequence(alternative.elements));
  const exact = each.flatMap((told) => told.exact ?? []);
  if (each.every((told) => told.exact !== null) && exact.length <= productAtMost) return { exact, required: [] };
  const sets = each.map(setsOf);
  const required: OneOf[] = [];
  // (a1 and b1) or (a2 and b2) holds (a1 or a2) and (b1 or b2).
  for (let rank = 0; sets.every((own) => rank < own.length); rank++) {
    const joined = [...new Set(sets.flatMap((own) => own[rank] ?? []))];
    if (joined.length <= alternativesAtMost) required.push(joined);
  }
  return { exact: null, required };
}

function ofSequence(elements: readonly AST.Element[]): Told {
  let run: readonly string[] = [''];
  let whole = true;
  const sets: OneOf[] = [];
  const end = (texts: readonly string[]): void => {
    const literals = finished(texts);
    if (literals !== null) sets.push(literals);
  };
  for (const element of elements) {
    const told = ofElement(element);
    if (told.repeated !== undefined && run.length * told.repeated.length <= productAtMost) {
      // "chu+t": the first of the row ends what came before, the last begins what comes after.
      const { repeated } = told;
      end(run.flatMap((left) => repeated.map((text) => left + text)));
      run = repeated;
      whole = false;
      continue;
    }
    if (told.exact !== null && run.length * told.exact.length <= productAtMost) {
      const right = told.exact;
      run = run.flatMap((left) => right.map((text) => left + text));
      continue;
    }
    end(run);
    sets.push(...told.required);
    whole = false;
    // Begins anew with what this element leaves behind.
    run = told.exact !== null && told.exact.length <= productAtMost ? told.exact : [''];
    if (told.exact !== null && told.exact.length > productAtMost) end(told.exact);
  }
  if (whole) return { exact: run, required: [] };
  end(run);
  return { exact: null, required: best(sets) };
}

/** What a node promises, whether it is known to the letter or not. */
function setsOf({ exact, required }: Told): readonly OneOf[] {
  if (exact === null) return required;
  const literals = finished(exact);
  return literals === null ? [] : [literals];
}

function ofElement(element: AST.Element): Told {
  switch (element.type) {
    case 'Character':
      return { exact: [charOf(element.value)], required: [] };
    case 'CharacterClass':
      return ofClass(element);
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? digits : anything;
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Assertion':
      return { exact: [element.kind === 'word' && !element.negate ? edge : ''], required: [] };
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
    if (max === 1 && told.exact !== null) return { exact: ['', ...told.exact], required: [] };
    return anything;
  }
  if (min === 1 && max === 1) return told;
  return { exact: null, required: setsOf(told), ...(told.exact === null ? {} : { repeated: told.exact }) };
}

function ofClass(node: AST.CharacterClass): Told {
  if (node.negate) return anything;
  const chars: string[] = [];
  for (const element of node.elements) {
    if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < rangeAtMost) {
      for (let code = element.min.value; code <= element.max.value; code++) chars.push(charOf(code));
    } else if (element.type === 'Character') chars.push(charOf(element.value));
    else return anything;
  }
  return { exact: [...new Set(chars)], required: [] };
}

function charOf(code: number): string {
  if (code > 0x7f) return anyBeyondAscii;
  const char = String.fromCodePoint(code).toLowerCase();
  return isWordChar(char) ? char : boundary;
}

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && /^[a-z0-9]$/.test(char);
}

/** The texts with their edges settled, when each is worth looking for; else null. */
function finished(texts: readonly string[]): readonly string[] | null {
  const literals = [...new Set(texts.map((text) => settled(text).slice(0, lengthAtMost)))];
  return literals.every((literal) => weight(literal) >= leastWeight) ? literals : null;
}

/** A `\b` beside a letter at the rim of a literal says that a boundary follows; anywhere else it says nothing new. */
function settled(text: string): string {
  if (text.includes(anyBeyondAscii)) return anyBeyondAscii;
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

/** Letters count; a boundary half. A sign beyond ASCII is as good as two letters. */
function weight(literal: string): number {
  if (literal === anyBeyondAscii) return 2;
  let sum = 0;
  for (const char of literal) sum += char === boundary ? 0.5 : 1;
  return sum;
}

/** The sets that say most: whose weakest literal is longest, then the smaller set. */
function best(sets: readonly OneOf[]): readonly OneOf[] {
  if (sets.length <= 1) return sets;
  const weakest = (literals: OneOf): number => Math.min(...literals.map(weight));
  return [...sets].sort((a, b) => weakest(b) - weakest(a) || a.length - b.length).slice(0, setsAtMost);
}
