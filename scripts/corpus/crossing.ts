import type { CorpusFile } from './corpus-files.ts';
import type { CorpusRow, Split } from './corpus-row.ts';
import { splits } from './corpus-row.ts';
import { nearPairs } from './near-duplicates.ts';

/** Splits whose rows stay where a family would cross: the test part is never changed for the sake of another. */
export function guardedFrom(split: Split): readonly Split[] {
  return splits.slice(splits.indexOf(split) + 1);
}

/** Parts the rows of a batch into those that stay and those that nearly repeat a row of a split that stays as it is. */
export function withoutCrossing(
  rows: readonly CorpusRow[],
  guarded: readonly CorpusFile[],
): { readonly kept: readonly CorpusRow[]; readonly crossing: readonly CorpusRow[] } {
  const others = guarded.flatMap((file) => file.rows.map(({ text }) => text));
  const pairs = nearPairs([...others, ...rows.map(({ text }) => text)]);
  const met = new Set(pairs.flatMap(({ a, b }) => (a < others.length && b >= others.length ? [b - others.length] : [])));
  return { kept: rows.filter((_, index) => !met.has(index)), crossing: rows.filter((_, index) => met.has(index)) };
}
