import type { Label } from '../../../domain/netiquette.ts';
import { compose } from '../../pattern/compose.ts';
import { cueOf, cueHit, patternsOfCues } from '../../pattern/large-pattern-rule.ts';
import type { Cue } from '../../pattern/large-pattern-rule.ts';
import { spanOf } from '../../normalize/normalize.ts';
import { answer, clean } from '../../rule.ts';
import type { Rule, RuleExamples } from '../../rule.ts';

/** Words of one kind, and what one of them tells by itself. Of one kind, words count once. */
export interface CueKind {
  /** Inside of an alternation; the boundaries are added where it has none of its own. */
  readonly words: string;
  readonly weight: number;
}

/** What a rule of many small signs is made of. */
export interface CueSum {
  readonly id: string;
  readonly about: Label;
  readonly describes: string;
  /** Words of the matter itself. */
  readonly matter: readonly CueKind[];
  /** How such things are offered, asked for or passed on: everyday words, which together add at most `mannerAtMost`. */
  readonly manner: readonly CueKind[];
  readonly excuses: RegExp;
  readonly examples: RuleExamples;
}

/** The manner alone is that of every small ad. */
const mannerAtMost = 0.4;
/** One everyday word is no matter. */
const matterAtLeast = 0.35;
/** Below this the signs say nothing. */
const worthALook = 0.5;
/** However many signs there are, people decide. */
const sumAtMost = 0.65;

/**
 * A rule for what no construction foresees: kinds of words that tell little alone, taken as independent (noisy or: 1 - Π(1 - wᵢ)).
 * What it finds goes to people.
 */
export function cueSumRule(spec: CueSum): Rule {
  const ready = (kinds: readonly CueKind[]): readonly { readonly cue: Cue; readonly weight: number }[] =>
    kinds.map(({ words, weight }) => ({
      cue: cueOf(words.includes('\\b') ? compose`${words}` : compose`\b(?:${words})\b`),
      weight,
    }));
  const matter = ready(spec.matter);
  const manner = ready(spec.manner);
  const matterPatterns = patternsOfCues(matter.map(({ cue }) => cue));
  const excuses = cueOf(spec.excuses);
  return {
    id: spec.id,
    about: [spec.about],
    describes: spec.describes,
    examples: spec.examples,
    patterns: patternsOfCues([...[...matter, ...manner].map(({ cue }) => cue), excuses]),
    triggers: matterPatterns,
    check(seen) {
      const hits = matter.flatMap(({ cue, weight }) => {
        const hit = cueHit(seen, cue);
        return hit === null ? [] : [{ hit, weight }];
      });
      const [first] = [...hits].sort((a, b) => b.weight - a.weight);
      if (first === undefined || together(hits) < matterAtLeast) return clean;
      const mannerSum = together(manner.filter(({ cue }) => cueHit(seen, cue) !== null));
      const sum = 1 - (1 - together(hits)) * (1 - Math.min(mannerAtMost, mannerSum));
      if (sum < worthALook || cueHit(seen, excuses) !== null) return clean;
      const { from, to } = first.hit;
      return answer([
        {
          rule: spec.id,
          about: spec.about,
          confidence: Math.min(sumAtMost, sum),
          severity: 'medium',
          effect: 'escalate',
          span: spanOf(seen.normalized, from, to),
        },
      ]);
    },
  };
}

function together(signs: readonly { readonly weight: number }[]): number {
  return 1 - signs.reduce((doubt, { weight }) => doubt * (1 - weight), 1);
}
