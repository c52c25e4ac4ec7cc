import type { Signal } from '../../domain/netiquette.ts';
import { buckets, featuresOf } from './features.ts';
import type { ModelInput } from './features.ts';

/** What a model file says of itself. Weights stand bucket by bucket, head by head, as whole steps of `scales`. */
export interface ModelManifest {
  readonly name: string;
  readonly buckets: number;
  /** The questions it answers: `violation`, `grave`, `toxic`, `obscene`, the labels of the netiquette, and some signals. */
  readonly heads: readonly string[];
  /** For each head, what one step of a weight is worth. */
  readonly scales: readonly number[];
  /** For each head, the constant. */
  readonly biases: readonly number[];
  /** For each head, the line that makes a margin a probability (Platt 1999). */
  readonly slopes: readonly number[];
  readonly offsets: readonly number[];
  /** For each language, and `und`, the suspicion from which something follows. */
  readonly thresholds: Readonly<Record<string, Thresholds>>;
  /** For each signal that it hears, the margin of its head from which people see the message. */
  readonly signals: Readonly<Partial<Record<Signal, number>>>;
  /** SHA-256 of the weights, hexadecimal. */
  readonly sha256: string;
}

/** Suspicions (sums of two margins), rising. */
export interface Thresholds {
  /** Below it, what the rules would take away at once is shown to people first. */
  readonly brake: number;
  /** From here people see the message, and a rule that is nearly sure is believed. */
  readonly ask: number;
  /** From here the model is as sure as a rule that may act, where a rule has noticed something, too. */
  readonly act: number;
  /** The same where no rule has noticed anything. */
  readonly alone: number;
}

/** A linear model with several heads over hashed features. Keeps nothing of what it reads. */
export class HarmModel {
  readonly manifest: ModelManifest;
  readonly #weights: Int8Array;

  /** Throws a `RangeError` when weights and manifest do not belong together. */
  constructor(manifest: ModelManifest, weights: Int8Array) {
    const { name, heads } = manifest;
    if (manifest.buckets !== buckets || weights.length !== buckets * heads.length) {
      throw new RangeError(`model ${name}: ${weights.length} weights do not fit ${heads.length} heads of ${buckets} buckets`);
    }
    this.manifest = manifest;
    this.#weights = weights;
  }

  /** For each head, in order, the margin: above 0 leans to yes. Linear in the text. */
  margins(input: ModelInput): Float64Array {
    const { heads, scales, biases } = this.manifest;
    const count = heads.length;
    const sums = new Float64Array(count);
    const features = featuresOf(input);
    for (const bucket of features) {
      const at = bucket * count;
      for (let head = 0; head < count; head++) sums[head] = (sums[head] ?? 0) + (this.#weights[at + head] ?? 0);
    }
    const share = 1 / Math.sqrt(features.size);
    for (let head = 0; head < count; head++) {
      sums[head] = (sums[head] ?? 0) * (scales[head] ?? 0) * share + (biases[head] ?? 0);
    }
    return sums;
  }

  /** For each head, in order, the probability from 0 to 1. */
  probabilities(margins: Float64Array): readonly number[] {
    const { slopes, offsets } = this.manifest;
    return Array.from(margins, (margin, head) => 1 / (1 + Math.exp(-(margin * (slopes[head] ?? 1) + (offsets[head] ?? 0)))));
  }
}
