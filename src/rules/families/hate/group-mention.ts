import { spanOf } from '../../normalize/normalize.ts';
import { answer } from '../../rule.ts';
import type { Rule } from '../../rule.ts';
import { aimOf } from '../../speech/aim.ts';
import type { Aim } from '../../speech/aim.ts';
import { isCounterSpeech } from '../../speech/frames.ts';
import { groupPatterns, mentionedGroups } from './named-groups.ts';
import { hateLabels } from './hate-labels.ts';

/** Naming a group is nothing; beside a sign of hostility it tells whom that is about. */
const worth = 0.2;
/** Told of somebody else, or by the author of himself. */
const told: readonly Aim[] = ['reported', 'denied', 'self'];
/** Warmth, or the author's own people. */
const kind =
  /\b(?:bravo|merci|fiere?|genial\w*|j'adore|super|sublime|magnifique|enfin une?|je suis|ma (?:femme|mere|soeur|fille)|mon (?:mari|fils|frere|pere)|thank\w*|love|proud|i'?m|my (?:wife|husband|son|daughter|mum)|grazie|brav[oi]|sono|mi[ao] (?:moglie|marito|figli[oa])|danke|stolz|ich bin|meine? (?:frau|mann|sohn|tochter))\b/;

/** Notes which groups a message names, for the sum of weak signs alone. */
export const groupMention: Rule = {
  id: 'hate.group-mention',
  about: hateLabels,
  describes: 'A message names a group of people; noted only, and weighed together with signs of hostility.',
  patterns: groupPatterns,
  triggers: groupPatterns,
  examples: { hits: [], misses: ['Je suis gay et fan de MINI', 'Une belle voiture noire'] },
  check({ normalized, hits }) {
    const { folded } = normalized.view;
    const [first] = mentionedGroups(hits);
    if (first === undefined || kind.test(folded) || isCounterSpeech(folded)) return { kind: 'clean' };
    if (told.includes(aimOf(normalized, first.from, first.to))) return { kind: 'clean' };
    return answer([
      {
        rule: 'hate.group-mention',
        about: first.about,
        confidence: worth,
        severity: 'high',
        effect: 'record',
        span: spanOf(normalized, first.from, first.to),
      },
    ]);
  },
};
