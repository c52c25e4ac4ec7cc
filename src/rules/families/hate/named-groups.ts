import type { NormalizedMessage } from '../../normalize/normalize.ts';
import { compose } from '../../pattern/compose.ts';
import type { PatternHits } from '../../pattern/pattern-index.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { groupWordsDe } from './group-words-de.ts';
import { groupWordsEn } from './group-words-en.ts';
import { groupWordsFr } from './group-words-fr.ts';
import { groupWordsIt } from './group-words-it.ts';
import { hateLabels } from './hate-labels.ts';
import type { HateLabel } from './hate-labels.ts';

interface GroupPattern {
  readonly about: HateLabel;
  readonly asked: Pattern;
}

const groups: readonly GroupPattern[] = [groupWordsFr, groupWordsEn, groupWordsIt, groupWordsDe].flatMap((words) =>
  hateLabels.map((about) => ({
    about,
    asked: { pattern: compose`\b(?:${words[about]})\b`, confidence: 0.2, severity: 'high', why: 'names a group of people' },
  })),
);

/** Every pattern that finds a group: rules that ask `namedGroups` must carry them among their own. */
export const groupPatterns: readonly Pattern[] = groups.map(({ asked }) => asked);

const labelOf: ReadonlyMap<Pattern, HateLabel> = new Map(groups.map(({ about, asked }) => [asked, about]));

/** Characters between a group and what is said of it. */
const reach = 34;

/** Where a group must stand for a construction to be about it. */
export type GroupPlace = 'inside' | 'before' | 'after' | 'near' | 'anywhere';

/**
 * Which group of people stands at a place seen from the stretch `from`..`to` of the folded view; null when none does.
 * A window of fixed width is searched, so that constructions with gaps take constant time.
 */
export function namedGroup(
  { view: { folded } }: NormalizedMessage,
  hits: PatternHits,
  place: GroupPlace,
  from: number,
  to: number,
): HateLabel | null {
  const [begin, end] = windowOf(place, from, to, folded.length);
  const window = folded.slice(begin, end);
  const inWindow = groups.find(({ asked }) => asked.pattern.test(window));
  if (inWindow !== undefined) return inWindow.about;
  // A disguised group is read only in the unfolded view: the engine tells where it stands.
  const found = hits.of(groupPatterns).find((hit) => hit.from < end && hit.to > begin);
  return found === undefined ? null : (labelOf.get(found.pattern) ?? null);
}

/** A group that a message names, and where. */
export interface MentionedGroup {
  readonly about: HateLabel;
  readonly from: number;
  readonly to: number;
}

/** The groups that a message names, one place each. */
export function mentionedGroups(hits: PatternHits): readonly MentionedGroup[] {
  return hits.of(groupPatterns).flatMap(({ pattern, from, to }) => {
    const about = labelOf.get(pattern);
    return about === undefined ? [] : [{ about, from, to }];
  });
}

function windowOf(place: GroupPlace, from: number, to: number, length: number): readonly [number, number] {
  switch (place) {
    case 'inside':
      return [from, to];
    case 'before':
      return [Math.max(0, from - reach), to];
    case 'after':
      return [from, to + reach];
    case 'near':
      return [Math.max(0, from - reach), to + reach];
    case 'anywhere':
      return [0, length];
  }
}
