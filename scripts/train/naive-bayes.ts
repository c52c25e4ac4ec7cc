import type { Sample } from './linear-trainer.ts';

/** Counted beside what was seen, so that a feature seen once decides nothing. */
const smoothing = 0.5;

/**
 * For each bucket, how much likelier it is among the messages answered yes than among those answered no, as a logarithm
 * (multi-variate naive Bayes over presence, counted once a message). Rare words keep a weight that few examples alone would not give them.
 */
export function logRatios(samples: readonly Sample[], head: number, buckets: number): Float64Array {
  const yes = new Float64Array(buckets).fill(smoothing);
  const no = new Float64Array(buckets).fill(smoothing);
  let yesCount = 2 * smoothing;
  let noCount = 2 * smoothing;
  for (const { text, signs, answers } of samples) {
    const counts = answers[head] === 1 ? yes : no;
    if (answers[head] === 1) yesCount += 1;
    else noCount += 1;
    for (const bucket of text) counts[bucket] = (counts[bucket] ?? 0) + 1;
    for (const bucket of signs) counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  // A bucket that was never seen says nothing, whatever the shares of yes and no are.
  const ratio = (one: number, other: number): number =>
    one === smoothing && other === smoothing ? 0 : Math.log(one / yesCount / (other / noCount));
  return yes.map((count, bucket) => ratio(count, no[bucket] ?? smoothing));
}
