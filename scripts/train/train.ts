/**
 * Trains the harm model on the corpus' train part, sets its probabilities and thresholds on the dev part, and writes it to `data/model`.
 * The same corpus, config and seed give the same weights.
 *
 *   npm run train -- [--epochs 12] [--seed 1] [--brake-share 0.1] [--clean-share 0.1] [--signal-share 0.006] [--act-share 0.02] [--alone-share 0.003] [--into DIR]
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buckets } from '../../src/classifiers/harm/features.ts';
import { suspicionOf } from '../../src/classifiers/harm/harm-classifier.ts';
import { HarmModel } from '../../src/classifiers/harm/harm-model.ts';
import type { ModelManifest, Thresholds } from '../../src/classifiers/harm/harm-model.ts';
import { manifestFile, weightsFile } from '../../src/classifiers/harm/open-harm-model.ts';
import { loadConfig } from '../../src/cli/config/load-config.ts';
import { progressOn } from '../../src/cli/output/progress.ts';
import { packageRoot } from '../../src/cli/package-root.ts';
import type { PolicyId } from '../../src/domain/ids.ts';
import { languages } from '../../src/domain/netiquette.ts';
import type { Signal } from '../../src/domain/netiquette.ts';
import { compilePolicy } from '../../src/rules/policy/compile-policy.ts';
import { readCorpus } from '../corpus/corpus-files.ts';
import type { CorpusRow, Split } from '../corpus/corpus-row.ts';
import { trainLinear } from './linear-trainer.ts';
import { fitPlatt } from './platt.ts';
import { trainRatios } from './ratio-regression.ts';
import { suspicionsOfOthers } from './suspicions-of-others.ts';
import { answerOf, heads, heardSignals, inputOf, sampleOf } from './samples.ts';

const { values } = parseArgs({
  options: {
    epochs: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    'brake-share': { type: 'string', default: '0.1' },
    'clean-share': { type: 'string', default: '0.1' },
    'signal-share': { type: 'string', default: '0.006' },
    'act-share': { type: 'string', default: '0.02' },
    'alone-share': { type: 'string', default: '0.003' },
    into: { type: 'string', default: join(packageRoot, 'data', 'model') },
  },
});
const epochs = Number(values.epochs);
const seed = Number(values.seed);
/** The heads that make the suspicion by which the model asks and acts. */
const suspecting = ['violation', 'grave'].map((name) => heads.indexOf(name));
const { policy: content } = await loadConfig(join(packageRoot, 'config'));
const policy = compilePolicy(content, 'p-training' as PolicyId);
const rowsOf = async (split: Split): Promise<readonly CorpusRow[]> =>
  (await readCorpus(undefined, [split])).flatMap(({ rows }) => rows);
const train = await rowsOf('train');
const dev = await rowsOf('dev');

const progress = progressOn(process.stderr, epochs);
const samples = train.map((row) => sampleOf(row, policy));
const { weights, biases } = trainLinear(samples, {
  buckets,
  heads: heads.length,
  epochs,
  seed,
  onEpoch: (epoch, loss) => progress.update(epoch, Math.round(loss * 1000)),
});
progress.stop();

const telling = heardSignals.map((signal) => ({ signal, head: heads.indexOf(signal) }));
for (const head of [...suspecting, ...telling.map((each) => each.head)]) {
  const { weights: own, bias } = trainRatios(samples, head, buckets, seed);
  own.forEach((weight, bucket) => (weights[bucket * heads.length + head] = weight));
  biases[head] = bias;
}

const scales = heads.map((_, head) => scaleOf(weights, head));
const steps = Int8Array.from(weights, (weight, place) => Math.round(weight / (scales[place % heads.length] ?? 1)));
const sha256 = createHash('sha256').update(steps).digest('hex');
const raw: ModelManifest = {
  name: `harm-${sha256.slice(0, 12)}`,
  buckets,
  heads,
  scales,
  biases: [...biases],
  slopes: heads.map(() => 1),
  offsets: heads.map(() => 0),
  thresholds: {},
  signals: {},
  sha256,
};
const model = new HarmModel(raw, steps);
const measured = dev.map((row) => ({ row, margins: model.margins(inputOf(row, policy)) }));
const lines = heads.map((head, i) =>
  fitPlatt(
    measured.map(({ margins }) => margins[i] ?? 0),
    measured.map(({ row }) => answerOf(row, head)),
  ),
);
const learned = train.map((row, i) => ({ row, sample: samples[i] }));
const unlearned = [
  ...suspicionsOfOthers(learned, suspecting, seed),
  ...measured.map(({ row, margins }) => ({
    row,
    suspicion: suspicionOf(margins, heads.indexOf('violation'), heads.indexOf('grave')),
  })),
];
const manifest: ModelManifest = {
  ...raw,
  slopes: lines.map(({ slope }) => slope),
  offsets: lines.map(({ offset }) => offset),
  thresholds: Object.fromEntries([...languages, 'und'].map((lang) => [lang, thresholdsFor(lang)])),
  signals: Object.fromEntries(telling.map(({ signal, head }) => [signal, signalThreshold(signal, head)])),
};
await mkdir(values.into, { recursive: true });
await writeFile(join(values.into, weightsFile), gzipSync(steps, { level: 9 }));
await writeFile(join(values.into, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(
  JSON.stringify({
    model: manifest.name,
    train: train.length,
    dev: dev.length,
    thresholds: manifest.thresholds,
    signals: manifest.signals,
  }),
);

/** The margin that so large a share of the messages without the signal exceeds, of which the model has not learned. */
function signalThreshold(signal: Signal, head: number): number {
  const others = suspicionsOfOthers(learned, [head], seed);
  const without = others.filter(({ row }) => !row.signals.includes(signal)).map(({ suspicion }) => suspicion);
  const threshold = without.sort((a, b) => b - a)[Math.floor(without.length * Number(values['signal-share']))] ?? 0;
  const withIt = others.filter(({ row }) => row.signals.includes(signal));
  const heard = withIt.filter(({ suspicion }) => suspicion >= threshold).length;
  console.error(`${signal}: ${heard} of ${withIt.length} heard in batches that were not learned from`);
  return threshold;
}

function scaleOf(all: Float32Array, head: number): number {
  let largest = 0;
  for (let place = head; place < all.length; place += heads.length) largest = Math.max(largest, Math.abs(all[place] ?? 0));
  return largest === 0 ? 1 : largest / 127;
}

/** Suspicions that so large a share of the harmless messages exceeds, of which the model has not learned. */
function thresholdsFor(lang: string): Thresholds {
  const harmless = unlearned
    .filter(({ row }) => row.labels.length === 0 && row.signals.length === 0 && (lang === 'und' || row.lang === lang))
    .map(({ suspicion }) => suspicion)
    .sort((a, b) => b - a);
  const exceededBy = (share: string): number => harmless[Math.floor(harmless.length * Number(share))] ?? 0;
  return {
    brake: exceededBy(values['brake-share']),
    ask: exceededBy(values['clean-share']),
    act: exceededBy(values['act-share']),
    alone: exceededBy(values['alone-share']),
  };
}
