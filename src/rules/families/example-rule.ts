import { patternRule } from '../pattern/pattern-rule.ts';

/**
 * A rule to copy. Give it its own file and test, then one line with a reason in `all-rules.ts`.
 * Patterns read the folded views: lower case, no accents, single spaces, links as U+FFFC and handles as `@`.
 */
export const exampleRule = patternRule({
  id: 'offtopic.example',
  about: 'offtopic',
  describes: 'A message offers something for sale that has nothing to do with the brand.',
  // Record first: a new rule climbs to escalate and act with the figures that justify it.
  effect: 'record',
  speech: 'heed',
  patterns: [
    { pattern: /\bje revends ma place de parking\b/, confidence: 0.6, severity: 'low', why: 'small ads have no place here' },
  ],
  examples: { hits: ['Je revends ma place de parking'], misses: ['Je cherche une place de parking'] },
});
