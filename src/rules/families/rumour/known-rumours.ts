import type { Finding } from '../../../domain/finding.ts';
import type { NormalizedMessage } from '../../normalize/normalize.ts';
import { spanOf } from '../../normalize/normalize.ts';
import type { BrandIndex, NamedTopic } from '../../policy/compiled-policy.ts';
import { patternsOf } from '../../pattern/large-pattern-rule.ts';
import { answer } from '../../rule.ts';
import type { Rule } from '../../rule.ts';
import { isStayingTalk, stayingSigns } from './staying-frames.ts';

/** Told as a fact, and asked: people then have the official answer at hand either way. */
const told = 0.75;
const asked = 0.45;

/** Rumours that the brand knows and has answered. */
export const knownRumour: Rule = {
  id: 'rumour.known',
  about: ['rumour'],
  describes: 'A message passes on a rumour that the brand knows, with its official answer.',
  examples: { hits: [], misses: ['Bonjour, quand ouvre la concession de Lens ?'] },
  patterns: patternsOf(stayingSigns),
  check(seen, policy) {
    const { normalized } = seen;
    const findings = policy.brand.knownRumours.flatMap((topic): Finding[] => {
      const at = placeOf(topic, normalized);
      if (at === null || isOfficialNews(normalized, policy.brand)) return [];
      const confidence = isStayingTalk(seen, at.from, at.to) ? asked : told;
      const span = spanOf(normalized, at.from, at.to);
      return [{ rule: 'rumour.known', about: 'rumour', confidence, severity: 'medium', effect: 'escalate', span }];
    });
    return answer(findings);
  },
};

/** Ids of the known rumours a message speaks of, in the order of brand.yaml: for showing their official answers. */
export function knownRumoursIn(normalized: NormalizedMessage, brand: Pick<BrandIndex, 'knownRumours'>): readonly string[] {
  return brand.knownRumours.filter((topic) => placeOf(topic, normalized) !== null).map(({ id }) => id);
}

/** Whether the message speaks of something that is official already. */
export function isOfficialNews(normalized: NormalizedMessage, brand: Pick<BrandIndex, 'officialNews'>): boolean {
  return brand.officialNews.some((topic) => placeOf(topic, normalized) !== null);
}

/** From the first to the last of the topic's words; null unless all of them stand in the message. Words count by their beginnings. */
function placeOf(
  { words }: NamedTopic,
  { words: tokens }: NormalizedMessage,
): { readonly from: number; readonly to: number } | null {
  let from = Infinity;
  let to = -1;
  for (const word of words) {
    const token = tokens.find(({ folded, variants }) => [folded, ...variants].some((each) => each.startsWith(word)));
    if (token === undefined) return null;
    from = Math.min(from, token.from);
    to = Math.max(to, token.to);
  }
  return to < 0 ? null : { from, to };
}
