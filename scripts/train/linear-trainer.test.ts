import { describe, expect, it } from 'vitest';
import { trainLinear } from './linear-trainer.ts';
import type { Sample } from './linear-trainer.ts';
import { logRatios } from './naive-bayes.ts';
import { fitPlatt } from './platt.ts';

/** Bucket 1 means yes, bucket 2 means no, bucket 3 is noise. */
const samples: readonly Sample[] = Array.from({ length: 60 }, (_, i) => ({
  text: [i % 2 === 0 ? 1 : 2, 3],
  signs: [],
  answers: [i % 2 === 0 ? 1 : 0, -1],
  weight: 1,
}));
const options = { buckets: 8, heads: 2, epochs: 20, seed: 1, onEpoch: () => undefined };

describe('scripts/train/linear-trainer', () => {
  it('learns what a bucket means, and nothing from answers that are not known', () => {
    const { weights, biases } = trainLinear(samples, options);

    expect(weights[1 * 2]).toBeGreaterThan(1);
    expect(weights[2 * 2]).toBeLessThan(-1);
    expect([weights[1 * 2 + 1], weights[2 * 2 + 1], biases[1]]).toEqual([0, 0, 0]);
  });

  it('gives the same weights for the same samples and seed', () => {
    expect(trainLinear(samples, options)).toEqual(trainLinear(samples, options));
  });

  it('tells how its loss falls', () => {
    const losses: number[] = [];

    trainLinear(samples, { ...options, onEpoch: (_, loss) => losses.push(loss) });

    expect(losses).toHaveLength(20);
    expect(losses.at(-1)).toBeLessThan(losses[0] ?? 0);
  });

  it('counts how much likelier a bucket is among the yes (naive Bayes)', () => {
    const ratios = logRatios(samples, 0, 8);

    expect(ratios[1]).toBeGreaterThan(3);
    expect(ratios[2]).toBeLessThan(-3);
    expect(ratios[3]).toBeCloseTo(0, 5);
    expect(ratios[4]).toBeCloseTo(0, 5);
  });

  it.each`
    margins               | answers         | because
    ${[-2, -1, 1, 2]}     | ${[0, 0, 1, 1]} | ${'well separated'}
    ${[-20, -10, 10, 20]} | ${[0, 0, 1, 1]} | ${'margins too large'}
    ${[1, 2, 3, 4]}       | ${[0, 0, 1, 1]} | ${'margins too high'}
  `('makes margins probabilities: $because', ({ margins, answers }: { margins: number[]; answers: number[] }) => {
    const { slope, offset } = fitPlatt(margins, answers);
    const probabilities = margins.map((margin) => 1 / (1 + Math.exp(-(slope * margin + offset))));

    expect(probabilities[1]).toBeLessThan(0.5);
    expect(probabilities[2]).toBeGreaterThan(0.5);
    for (const p of probabilities) expect(Number.isFinite(p)).toBe(true);
  });

  it('takes margins as they are when there is nothing to learn from', () => {
    expect(fitPlatt([1, 2], [1, 1])).toEqual({ slope: 1, offset: 0 });
  });
});
