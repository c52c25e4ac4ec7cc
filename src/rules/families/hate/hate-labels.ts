import type { Label } from '../../../domain/netiquette.ts';

/** The labels of hate, in the order in which a message that names several groups is filed. */
export const hateLabels = [
  'hate_race',
  'hate_origin',
  'hate_religion',
  'hate_lgbt',
  'hate_disability',
  'hate_sexism',
  'hate_other',
] as const satisfies readonly Label[];
export type HateLabel = (typeof hateLabels)[number];

/** For each label the inside of an alternation: the words that name its groups, inflected, as they stand in the folded view. */
export type GroupWords = Readonly<Record<HateLabel, string>>;

/** All groups of a language as one class. */
export function everyGroup(words: GroupWords): string {
  return hateLabels.map((label) => words[label]).join('|');
}

/** The half of `everyGroup` that people are born into: skin, origin, faith. Long classes are cut in two where a pattern begins with them. */
export function groupsOfBirth(words: GroupWords): string {
  return [words.hate_race, words.hate_origin, words.hate_religion].join('|');
}

/** The other half of `everyGroup`. */
export function groupsOfLife(words: GroupWords): string {
  return [words.hate_sexism, words.hate_lgbt, words.hate_disability, words.hate_other].join('|');
}
