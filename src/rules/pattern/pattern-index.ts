import type { NormalizedMessage } from '../normalize/normalize.ts';
import { LiteralScanner } from './literal-scanner.ts';
import { matchPattern } from './match-pattern.ts';
import type { Pattern, PatternHit } from './pattern.ts';
import { requiredLiterals } from './required-literals.ts';

/** Which patterns match one message. */
export interface PatternHits {
  /** The hits of these patterns, in their order. */
  of(patterns: readonly Pattern[]): readonly PatternHit[];
}

/**
 * All patterns of all rules, asked together: one pass over the message finds the few that can match at all, and only these are run.
 * The answer is that of running every pattern (see `everyPattern`); only the time differs.
 */
export class PatternIndex {
  readonly #patterns: readonly Pattern[];
  /** Those that promise no literal and are always run. */
  readonly #always: readonly number[];
  readonly #scanner: LiteralScanner;

  /** Takes some 20 ms for a few hundred patterns. */
  constructor(patterns: Iterable<Pattern>) {
    this.#patterns = [...new Set(patterns)];
    const literals: [string, number][] = [];
    const always: number[] = [];
    this.#patterns.forEach(({ pattern }, owner) => {
      const required = requiredLiterals(pattern);
      if (required === null) always.push(owner);
      else literals.push(...required.map((literal): [string, number] => [literal, owner]));
    });
    this.#always = always;
    this.#scanner = new LiteralScanner(literals);
  }

  /** Patterns that no literal stands for; each costs time on every message. */
  get alwaysRun(): readonly Pattern[] {
    return this.#always.flatMap((owner) => this.#patterns[owner] ?? []);
  }

  /** Every pattern that matches the message. Time is linear in the message. */
  match(normalized: NormalizedMessage): PatternHits {
    const possible = new Set<number>(this.#always);
    const note = (owner: number): void => void possible.add(owner);
    this.#scanner.scan(normalized.view.folded, note);
    if (normalized.unfolded !== null) this.#scanner.scan(normalized.unfolded.text, note);
    let hits: Map<Pattern, PatternHit> | null = null;
    for (const owner of possible) {
      const pattern = this.#patterns[owner];
      const hit = pattern === undefined ? null : matchPattern(normalized, pattern);
      if (hit !== null) (hits ??= new Map()).set(hit.pattern, hit);
    }
    return hits === null ? noHits : new FoundHits(hits);
  }
}

class FoundHits implements PatternHits {
  readonly #hits: ReadonlyMap<Pattern, PatternHit>;

  constructor(hits: ReadonlyMap<Pattern, PatternHit>) {
    this.#hits = hits;
  }

  of(patterns: readonly Pattern[]): readonly PatternHit[] {
    const found: PatternHit[] = [];
    for (const pattern of patterns) {
      const hit = this.#hits.get(pattern);
      if (hit !== undefined) found.push(hit);
    }
    return found;
  }
}

const noHits: PatternHits = { of: () => [] };

/** The same answers without an index, by running whatever is asked for: for explanations and for holding the index against. */
export function everyPattern(normalized: NormalizedMessage): PatternHits {
  return { of: (patterns) => patterns.flatMap((pattern) => matchPattern(normalized, pattern) ?? []) };
}
