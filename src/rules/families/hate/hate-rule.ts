import type { Finding } from '../../../domain/finding.ts';
import type { Effect } from '../../../domain/netiquette.ts';
import { spanOf } from '../../normalize/normalize.ts';
import type { PatternHit, Pattern } from '../../pattern/pattern.ts';
import { answer } from '../../rule.ts';
import type { Rule, RuleExamples, SeenMessage } from '../../rule.ts';
import { aimOf } from '../../speech/aim.ts';
import { heedSpeech } from '../../speech/heed-speech.ts';
import { hateLabels } from './hate-labels.ts';
import type { HateLabel } from './hate-labels.ts';
import { groupPatterns, namedGroup } from './named-groups.ts';
import type { GroupPlace } from './named-groups.ts';

/** A construction of hate: words that are hostile when they are said of a group of people. */
export interface HatePattern extends Pattern {
  /** Where the group must stand; left out when the words name whom they mean. */
  readonly group?: GroupPlace;
  /** The label; left out when the group that is named tells it. */
  readonly about?: HateLabel;
  /** What the words are worth where no group is named; left out when they are worth nothing then. */
  readonly alone?: number;
}

/** A rule of one kind of construction, over all groups and languages. */
export interface HateRule {
  readonly id: string;
  readonly describes: string;
  readonly effect: Effect;
  readonly patterns: readonly HatePattern[];
  readonly examples: RuleExamples;
}

/** Words whose group nobody names are mostly about those who are held to come from elsewhere. */
const unnamed: HateLabel = 'hate_origin';
/** What somebody says of himself is noted and stays. */
const aboutSelf = 0.3;
const ofHimself =
  /\b(?:moi,? (?:le|la|l')|nous,? les|also me|me:|i am the problem|io froci\w|assumee?s?|ich alte[rs]?|comme moi|c'est moi|que je suis|si je l'etais)\b/;

/** Makes the rule. */
export function hateRule(spec: HateRule): Rule {
  const asked = new Map<Pattern, HatePattern>(spec.patterns.map((pattern) => [pattern, pattern]));
  return {
    id: spec.id,
    about: hateLabels,
    describes: spec.describes,
    examples: spec.examples,
    patterns: [...spec.patterns, ...groupPatterns],
    triggers: spec.patterns,
    check: (seen) =>
      answer(
        seen.hits.of(spec.patterns).flatMap((hit) => {
          const pattern = asked.get(hit.pattern);
          return pattern === undefined ? [] : findingsOf(seen, spec, pattern, hit);
        }),
      ),
  };
}

function findingsOf(seen: SeenMessage, spec: HateRule, pattern: HatePattern, { from, to }: PatternHit): readonly Finding[] {
  const named = pattern.group === undefined ? null : namedGroup(seen.normalized, seen.hits, pattern.group, from, to);
  const confidence = pattern.group === undefined || named !== null ? pattern.confidence : pattern.alone;
  if (confidence === undefined) return [];
  const about = pattern.about ?? named ?? namedGroup(seen.normalized, seen.hits, 'anywhere', from, to) ?? unnamed;
  const finding: Finding = {
    rule: spec.id,
    about,
    confidence: speaksOfHimself(seen, from, to) ? Math.min(confidence, aboutSelf) : confidence,
    severity: pattern.severity,
    effect: spec.effect,
    span: spanOf(seen.normalized, from, to),
    ...(pattern.needsPerson === true ? { needsPerson: true } : {}),
  };
  return [heedSpeech(finding, seen.normalized, from, to)];
}

function speaksOfHimself({ normalized }: SeenMessage, from: number, to: number): boolean {
  return aimOf(normalized, from, to) === 'self' || ofHimself.test(normalized.view.folded);
}
