import type { Label } from '../domain/netiquette.ts';
import { lexiconRule } from './lexicon/lexicon-rule.ts';
import { linkSpam } from './families/link-spam.ts';
import { publicContact } from './families/public-contact.ts';
import type { Rule } from './rule.ts';
import { distress, legalNotice, needsAnswer, safety } from './signals/signals.ts';
import { threat } from './families/threat.ts';

/** Every rule that is asked, in order. All of them run even if the first one matched: reviewers want every reason. */
export function allRules(lexiconLabels: readonly Label[]): readonly Rule[] {
  return [
    // What forbids hiding comes first, so that it heads the list of reasons a reader meets.
    distress,
    safety,

    // Cannot be excused by context.
    threat,
    publicContact,

    // Word lists: one look-up a word, weighed by what stands around it.
    ...(lexiconLabels.length > 0 ? [lexiconRule(lexiconLabels)] : []),

    // Cheap for most messages, which hold neither link nor offer.
    linkSpam,

    // Where the message should land rather than what it breaks.
    legalNotice,
    needsAnswer,
  ];
}
