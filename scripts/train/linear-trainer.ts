import { randomFrom, shuffle } from './random.ts';

/** One message as the trainer sees it: buckets of its text, buckets of what the rules noticed, and a yes or no for each head. */
export interface Sample {
  readonly text: readonly number[];
  readonly signs: readonly number[];
  /** 1 yes, 0 no, -1 not known. */
  readonly answers: readonly number[];
  /** How much it counts beside the others. */
  readonly weight: number;
}

export interface TrainOptions {
  readonly buckets: number;
  readonly heads: number;
  readonly epochs: number;
  readonly seed: number;
  readonly onEpoch: (epoch: number, loss: number) => void;
}

export interface Trained {
  readonly weights: Float32Array;
  readonly biases: Float64Array;
}

const learningRate = 0.3;
const decay = 1e-5;
const rareAtMost = 4;
/** The rules were made while looking at these texts, so they know them better than they will know others: half the time they are not heard. */
const signsHeard = 0.5;

/** Logistic regression with several heads, learned by AdaGrad (Duchi et al. 2011). The same samples and seed give the same weights. */
export function trainLinear(samples: readonly Sample[], options: TrainOptions): Trained {
  const { buckets, heads } = options;
  const weights = new Float32Array(buckets * heads);
  const squares = new Float32Array(buckets * heads).fill(1e-3);
  const biases = new Float64Array(heads);
  const biasSquares = new Float64Array(heads).fill(1e-3);
  const rare = rarity(samples, heads);
  const random = randomFrom(options.seed);
  const order = samples.map((_, i) => i);
  const errors = new Float64Array(heads);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const sample = samples[index];
      if (sample === undefined) continue;
      const features = random() < signsHeard ? [...sample.text, ...sample.signs] : sample.text;
      const share = 1 / Math.sqrt(features.length);
      errors.fill(0);
      for (const bucket of features) {
        const at = bucket * heads;
        for (let head = 0; head < heads; head++) errors[head] = (errors[head] ?? 0) + (weights[at + head] ?? 0);
      }
      for (let head = 0; head < heads; head++) {
        const answer = sample.answers[head] ?? -1;
        const p = 1 / (1 + Math.exp(-((errors[head] ?? 0) * share + (biases[head] ?? 0))));
        const gradient = answer < 0 ? 0 : (p - answer) * sample.weight * (answer === 1 ? (rare[head] ?? 1) : 1);
        if (answer >= 0) loss -= Math.log(1e-9 + (answer === 1 ? p : 1 - p));
        errors[head] = gradient;
        biasSquares[head] = (biasSquares[head] ?? 0) + gradient * gradient;
        biases[head] = (biases[head] ?? 0) - (learningRate * gradient) / Math.sqrt(biasSquares[head] ?? 1);
      }
      for (const bucket of features) {
        const at = bucket * heads;
        for (let head = 0; head < heads; head++) {
          const place = at + head;
          const gradient = (errors[head] ?? 0) * share + decay * (weights[place] ?? 0);
          const square = (squares[place] ?? 0) + gradient * gradient;
          squares[place] = square;
          weights[place] = (weights[place] ?? 0) - (learningRate * gradient) / Math.sqrt(square);
        }
      }
    }
    options.onEpoch(epoch, loss / samples.length);
  }
  return { weights, biases };
}

/** Rare answers count more, within reason. */
function rarity(samples: readonly Sample[], heads: number): readonly number[] {
  return Array.from({ length: heads }, (_, head) => {
    const yes = samples.filter(({ answers }) => answers[head] === 1).length;
    const no = samples.filter(({ answers }) => answers[head] === 0).length;
    return Math.min(rareAtMost, Math.sqrt(no / Math.max(1, yes)));
  });
}
