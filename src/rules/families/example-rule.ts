import { answer } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { findPatterns } from '../pattern/pattern.ts';
import type { Pattern } from '../pattern/pattern.ts';

/**
 * A rule to copy. Give it its own file and test, then one line with a reason in `all-rules.ts`.
 * Patterns read the folded view: lower case, no accents, single spaces, links as U+FFFC and handles as `@`.
 */
const patterns: readonly Pattern[] = [
  { pattern: /\bje revends ma place de parking\b/, confidence: 0.6, severity: 'low', why: 'small ads have no place here' },
];

export const exampleRule: Rule = {
  id: 'offtopic.example',
  about: ['offtopic'],
  describes: 'A message offers something for sale that has nothing to do with the brand.',
  check({ normalized }) {
    // Record first: a new rule climbs to escalate and act with the figures that justify it.
    return answer(findPatterns(normalized, patterns, { rule: 'offtopic.example', about: 'offtopic', effect: 'record' }));
  },
};
