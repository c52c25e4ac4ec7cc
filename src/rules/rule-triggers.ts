import type { Pattern, PatternHit } from './pattern/pattern.ts';
import type { Rule } from './rule.ts';

/** Tells which rules can have something to say about a message: most have nothing, and asking them costs more than all else. */
export class RuleTriggers {
  readonly #rules: readonly Rule[];
  /** 1 for rules that are asked about every message. */
  readonly #always: Uint8Array;
  readonly #byPattern: ReadonlyMap<Pattern, readonly number[]>;

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    this.#always = Uint8Array.from(rules, ({ triggers }) => (triggers === undefined ? 1 : 0));
    const byPattern = new Map<Pattern, number[]>();
    rules.forEach(({ triggers = [] }, place) => {
      for (const pattern of triggers) {
        const places = byPattern.get(pattern);
        if (places === undefined) byPattern.set(pattern, [place]);
        else places.push(place);
      }
    });
    this.#byPattern = byPattern;
  }

  /** The rules to ask where these patterns hit, in the order of the policy. */
  rulesFor(hits: readonly PatternHit[]): readonly Rule[] {
    const asked = this.#always.slice();
    for (const { pattern } of hits) for (const place of this.#byPattern.get(pattern) ?? []) asked[place] = 1;
    return this.#rules.filter((_, place) => asked[place] === 1);
  }
}
