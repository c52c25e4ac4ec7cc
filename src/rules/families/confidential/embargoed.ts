import type { Finding } from '../../../domain/finding.ts';
import type { NormalizedMessage } from '../../normalize/normalize.ts';
import { spanOf } from '../../normalize/normalize.ts';
import type { Embargo } from '../../policy/compiled-policy.ts';
import { patternsOf } from '../../pattern/large-pattern-rule.ts';
import { answer, clean } from '../../rule.ts';
import type { Rule } from '../../rule.ts';
import { isOfficialNews } from '../rumour/known-rumours.ts';
import { heldBackSigns, isHeldBack } from './held-back.ts';

/** Words compared at most: a hash takes some two microseconds. */
const wordsAtMost = 1_000;
/** Shorter words are no names. */
const shortest = 3;
/** Embargoed names are nothing that people write by chance. */
const confidence = 0.95;

/** Names under embargo, known by their keyed hashes alone. */
export const embargoedName: Rule = {
  id: 'confidential.embargoed',
  about: ['confidential'],
  describes: 'A message holds a name that the brand keeps under embargo.',
  examples: { hits: [], misses: ['La nouvelle Cooper est superbe'] },
  patterns: patternsOf(heldBackSigns),
  check(seen, policy) {
    const { normalized } = seen;
    const { embargo } = policy.brand;
    if (embargo.hashes.size === 0) return clean;
    if (embargo.hashName === null) return { kind: 'unknown', unknown: { source: 'confidential.embargoed', why: 'unavailable' } };
    if (isOfficialNews(normalized, policy.brand)) return clean;
    const found = firstName(normalized, embargo, embargo.hashName);
    if (found === null) return clean;
    const finding: Finding = {
      rule: 'confidential.embargoed',
      about: 'confidential',
      confidence,
      severity: 'high',
      effect: 'act',
      span: spanOf(normalized, found.from, found.to),
    };
    return answer([isHeldBack(seen) ? { ...finding, needsPerson: true } : finding]);
  },
};

function firstName(
  { words, joined }: NormalizedMessage,
  { hashes, lengths }: Embargo,
  hashName: (name: string) => string,
): { readonly from: number; readonly to: number } | null {
  for (const length of lengths) {
    const tokens = (length === 1 ? [...words, ...joined] : words).slice(0, wordsAtMost);
    for (let at = 0; at + length <= tokens.length; at++) {
      const run = tokens.slice(at, at + length);
      const name = run.map(({ folded }) => folded).join(' ');
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined || name.length < shortest) continue;
      if (hashes.has(hashName(name))) return { from: first.from, to: last.to };
    }
  }
  return null;
}
