import { labels, prohibitionOf, signals } from '../../src/domain/netiquette.ts';
import type { Label, Signal } from '../../src/domain/netiquette.ts';
import type { Judged } from './figures.ts';
import { shareOf } from './wilson.ts';
import type { Share } from './wilson.ts';

/** How well one label or signal is found. */
export interface HitRate {
  readonly about: Label | Signal;
  /** Of the rows that bear it, those where it was said. */
  readonly recall: Share;
  /** Of the rows that bear a label, those where any label of the same prohibition was said; null for signals. */
  readonly anyOfProhibition: Share | null;
  /** Of the rows where it was said, those that bear it. */
  readonly precision: Share;
}

/** The hit rate of each label, in the order of the vocabulary. */
export function labelRates(judged: readonly Judged[]): readonly HitRate[] {
  return labels.map((label) => {
    const bear = judged.filter(({ row }) => row.labels.includes(label));
    const related = bear.filter(({ verdict }) => verdict.labels.some((said) => prohibitionOf[said] === prohibitionOf[label]));
    return {
      about: label,
      ...rates(
        bear,
        judged.filter(({ verdict }) => verdict.labels.includes(label)),
      ),
      anyOfProhibition: shareOf(related.length, bear.length),
    };
  });
}

/** The hit rate of each signal. */
export function signalRates(judged: readonly Judged[]): readonly HitRate[] {
  return signals.map((signal) => ({
    about: signal,
    ...rates(
      judged.filter(({ row }) => row.signals.includes(signal)),
      judged.filter(({ verdict }) => verdict.signals.includes(signal)),
    ),
    anyOfProhibition: null,
  }));
}

function rates(bear: readonly Judged[], said: readonly Judged[]): Pick<HitRate, 'recall' | 'precision'> {
  const right = new Set(bear);
  const both = said.filter((one) => right.has(one)).length;
  return { recall: shareOf(both, bear.length), precision: shareOf(both, said.length) };
}
