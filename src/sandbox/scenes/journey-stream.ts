import { journeyEnglish } from './journey-english.ts';
import { journeyFrenchEvening } from './journey-french-evening.ts';
import { journeyFrenchMorning } from './journey-french-morning.ts';
import { journeyGerman } from './journey-german.ts';
import { journeyItalian } from './journey-italian.ts';
import type { JourneyPost } from './scene.ts';

/** 300 messages in four languages, by four roads; the languages are spread evenly over the whole, always in the same order. */
export const journeyStream: readonly JourneyPost[] = spread([
  [...journeyFrenchEvening, ...journeyFrenchMorning],
  journeyEnglish,
  journeyItalian,
  journeyGerman,
]);

/** One row of many: each keeps its order, and each is as far along as the others at every point. */
function spread<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists
    .flatMap((list) => list.map((item, index) => ({ item, place: (index + 0.5) / list.length })))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
