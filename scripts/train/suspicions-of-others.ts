import { buckets } from '../../src/classifiers/harm/features.ts';
import type { CorpusRow } from '../corpus/corpus-row.ts';
import type { Sample } from './linear-trainer.ts';
import { trainRatios } from './ratio-regression.ts';

const folds = 4;

/** A row of the train part and the sample made of it. */
export interface Learned {
  readonly row: CorpusRow;
  readonly sample: Sample | undefined;
}

/**
 * How suspicious each row looks to a model that has learned from other writing batches only (cross-fitting over batches): neighbours in a
 * batch know each other. Thresholds set on thousands of such rows hold better than on the few hundred of a dev part.
 * `heads`: those whose margins add up to the suspicion.
 */
export function suspicionsOfOthers(
  learned: readonly Learned[],
  heads: readonly number[],
  seed: number,
): readonly { readonly row: CorpusRow; readonly suspicion: number }[] {
  const foldOf = foldsOf(learned.map(({ row }) => row));
  return Array.from({ length: folds }, (_, fold) => {
    const others = learned.flatMap(({ row, sample }) => (foldOf(row) === fold || sample === undefined ? [] : [sample]));
    const models = heads.map((head) => trainRatios(others, head, buckets, seed));
    return learned.flatMap(({ row, sample }) => {
      if (foldOf(row) !== fold || sample === undefined) return [];
      const features = [...sample.text, ...sample.signs];
      const margins = models.map(({ weights, bias }) => {
        const sum = features.reduce((total, bucket) => total + (weights[bucket] ?? 0), 0);
        return sum / Math.sqrt(Math.max(1, features.length)) + bias;
      });
      return [{ row, suspicion: margins.reduce((total, margin) => total + margin, 0) }];
    });
  }).flat();
}

/** Batches of each language are dealt out in turn. */
function foldsOf(rows: readonly CorpusRow[]): (row: CorpusRow) => number {
  const batches = [...new Set(rows.map(batchOf))].sort();
  const turns = new Map<string, number>();
  const folded = new Map(
    batches.map((batch) => {
      const language = batch.slice(0, 2);
      const turn = turns.get(language) ?? 0;
      turns.set(language, turn + 1);
      return [batch, turn % folds] as const;
    }),
  );
  return (row) => folded.get(batchOf(row)) ?? 0;
}

/** The batch in an id "<lang>-<split>-<batch>-<number>". */
function batchOf({ id }: CorpusRow): string {
  return id.slice(0, id.lastIndexOf('-'));
}
