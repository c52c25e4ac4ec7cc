import type { NormalizedMessage } from '../normalize/normalize.ts';
import { LiteralScanner } from './literal-scanner.ts';
import { matchPattern } from './match-pattern.ts';
import type { Pattern, PatternHit } from './pattern.ts';
import { anyBeyondAscii, literalsInside, requiredLiterals } from './required-literals.ts';

/** Which patterns match one message. */
export interface PatternHits {
  /** The hits of these patterns, in their order. */
  of(patterns: readonly Pattern[]): readonly PatternHit[];
}

/** Which of all patterns match one message. */
export interface FoundPatterns extends PatternHits {
  /** Every hit, in no order. */
  readonly all: readonly PatternHit[];
}

/**
 * All patterns of all rules, asked together: one pass over the message finds the few that can match at all, and only these are run.
 * The answer is that of running every pattern (see `everyPattern`); only the time differs.
 */
export class PatternIndex {
  readonly #patterns: readonly Pattern[];
  #built: BuiltIndex | null = null;

  /** Costs next to nothing: a thread that only decides never needs the index itself. */
  constructor(patterns: Iterable<Pattern>) {
    this.#patterns = [...new Set(patterns)];
  }

  /** Patterns that no literal stands for; each costs time on every message. */
  get alwaysRun(): readonly Pattern[] {
    return this.#index().alwaysRun;
  }

  /** Builds the index, so that the first message does not wait for it. Takes some 200 ms for two thousand patterns, half of that later. */
  prepare(): void {
    this.#index();
  }

  /** Every pattern that matches the message. Time is linear in the message. */
  match(normalized: NormalizedMessage): FoundPatterns {
    return this.#index().match(normalized);
  }

  #index(): BuiltIndex {
    return (this.#built ??= new BuiltIndex(this.#patterns));
  }
}

class BuiltIndex {
  readonly #patterns: readonly Pattern[];
  readonly #numbers: PatternNumbers;
  /** Those that promise nothing and are always run. */
  readonly #always: readonly number[];
  readonly #scanner: LiteralScanner;
  /** Needs are numbered; each belongs to a pattern and is one bit of what that pattern needs. */
  readonly #ownerOfNeed: Uint16Array | Int32Array;
  readonly #bitOfNeed: Uint8Array;
  readonly #neededBits: Uint8Array;
  /** Needs that a sign beyond ASCII may meet, an emoji mostly. */
  readonly #beyondAscii: readonly number[];

  constructor(patterns: readonly Pattern[]) {
    this.#patterns = patterns;
    this.#numbers = new PatternNumbers(this.#patterns);
    const literals: [string, number][] = [];
    const always: number[] = [];
    const beyondAscii: number[] = [];
    const owners: number[] = [];
    const bits: number[] = [];
    this.#neededBits = new Uint8Array(this.#patterns.length);
    this.#patterns.forEach((pattern, owner) => {
      const needs = needsOf(pattern);
      if (needs.length === 0) always.push(owner);
      needs.forEach((need, place) => {
        const number = owners.push(owner) - 1;
        bits.push(1 << place);
        if (need.some((literal) => literal.includes(anyBeyondAscii))) beyondAscii.push(number);
        for (const literal of need) if (!literal.includes(anyBeyondAscii)) literals.push([literal, number]);
      });
      this.#neededBits[owner] = (1 << needs.length) - 1;
    });
    this.#always = always;
    this.#beyondAscii = beyondAscii;
    this.#ownerOfNeed = this.#patterns.length <= 0x1_0000 ? Uint16Array.from(owners) : Int32Array.from(owners);
    this.#bitOfNeed = Uint8Array.from(bits);
    this.#scanner = new LiteralScanner(literals);
  }

  get alwaysRun(): readonly Pattern[] {
    return this.#always.flatMap((owner) => this.#patterns[owner] ?? []);
  }

  match(normalized: NormalizedMessage): FoundPatterns {
    const possible = new Set<number>(this.#always);
    this.#possibleIn(normalized.view.folded, possible);
    if (normalized.unfolded !== null) this.#possibleIn(normalized.unfolded.text, possible);
    let found: FoundHits | null = null;
    for (const owner of possible) {
      const pattern = this.#patterns[owner];
      const hit = pattern === undefined ? null : matchPattern(normalized, pattern);
      if (hit !== null) (found ??= new FoundHits(this.#numbers)).add(owner, hit);
    }
    return found ?? noHits;
  }

  /** Adds the patterns all of whose needs the text meets. */
  #possibleIn(text: string, possible: Set<number>): void {
    const met = new Uint8Array(this.#patterns.length);
    const note = (need: number): void => {
      const owner = this.#ownerOfNeed[need] ?? 0;
      const before = met[owner] ?? 0;
      const after = before | (this.#bitOfNeed[need] ?? 0);
      if (after === before) return;
      met[owner] = after;
      if (after === this.#neededBits[owner]) possible.add(owner);
    };
    this.#scanner.scan(text, note);
    if (beyondAscii.test(text)) this.#beyondAscii.forEach(note);
  }
}

/** What a text must hold for the pattern to match: of each set one literal. `beside` is asked of the same text, `then` of a piece of it. */
function needsOf({ pattern, beside, then }: Pattern): readonly (readonly string[])[] {
  return [
    ...requiredLiterals(pattern),
    ...(beside === undefined ? [] : requiredLiterals(beside)),
    ...(then === undefined ? [] : literalsInside(requiredLiterals(then))),
  ];
}

const beyondAscii = /[^\0-\x7f]/;

/** The number of each pattern of an index, and those of the lists that rules ask for, looked up once. */
class PatternNumbers {
  readonly count: number;
  readonly #ofPattern: ReadonlyMap<Pattern, number>;
  readonly #ofList = new WeakMap<readonly Pattern[], Int32Array>();

  constructor(patterns: readonly Pattern[]) {
    this.count = patterns.length;
    this.#ofPattern = new Map(patterns.map((pattern, number) => [pattern, number]));
  }

  of(list: readonly Pattern[]): Int32Array {
    const known = this.#ofList.get(list);
    if (known !== undefined) return known;
    const numbers = Int32Array.from(list.flatMap((pattern) => this.#ofPattern.get(pattern) ?? []));
    this.#ofList.set(list, numbers);
    return numbers;
  }
}

class FoundHits implements FoundPatterns {
  readonly all: PatternHit[] = [];
  readonly #numbers: PatternNumbers;
  /** For each pattern one more than the place of its hit; 0 where it has none. */
  readonly #places: Uint16Array;

  constructor(numbers: PatternNumbers) {
    this.#numbers = numbers;
    this.#places = new Uint16Array(numbers.count);
  }

  add(number: number, hit: PatternHit): void {
    this.#places[number] = this.all.push(hit);
  }

  of(patterns: readonly Pattern[]): readonly PatternHit[] {
    let found: PatternHit[] | null = null;
    for (const number of this.#numbers.of(patterns)) {
      const place = this.#places[number] ?? 0;
      const hit = place === 0 ? undefined : this.all[place - 1];
      if (hit !== undefined) (found ??= []).push(hit);
    }
    return found ?? none;
  }
}

const none: readonly PatternHit[] = [];
const noHits: FoundPatterns = { all: none, of: () => none };

/** The same answers without an index, by running whatever is asked for: for explanations and for holding the index against. */
export function everyPattern(normalized: NormalizedMessage): PatternHits {
  return { of: (patterns) => patterns.flatMap((pattern) => matchPattern(normalized, pattern) ?? []) };
}
