import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buckets, featuresOf } from './features.ts';
import { HarmClassifier } from './harm-classifier.ts';
import { HarmModel } from './harm-model.ts';
import type { ModelManifest } from './harm-model.ts';

const heads = ['violation', 'grave', 'insult', 'threat', 'spam', 'distress'];
const manifest: ModelManifest = {
  name: 'small',
  buckets,
  heads,
  scales: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
  biases: [-3, -3, -1, -1, -1, -1],
  slopes: [1, 1, 1, 1, 1, 1],
  offsets: [0, 0, 0, 0, 0, 0],
  thresholds: { fr: { brake: -5, ask: 2, act: 12, alone: 12 }, und: { brake: -5, ask: 2, act: 12, alone: 12 } },
  signals: { distress: 2 },
  sha256: '',
};

/** A model that knows what one word stands for. */
function knowing(word: string, points: Readonly<Record<string, number>>): HarmModel {
  return new HarmModel(manifest, weightsFor(word, points));
}

function weightsFor(word: string, points: Readonly<Record<string, number>>): Int8Array {
  const weights = new Int8Array(buckets * heads.length);
  for (const bucket of featuresOf({ text: word, lang: 'fr', signs: [] })) {
    heads.forEach((head, i) => (weights[bucket * heads.length + i] = points[head] ?? 0));
  }
  return weights;
}

const said = (model: HarmModel, text: string, lang = 'fr') => new HarmClassifier(model).classify({ text, lang, signs: [] });

describe('classifiers/harm/harm-classifier', () => {
  it.each`
    points                                      | stance      | effect        | because
    ${{ violation: 30, grave: 30, threat: 30 }} | ${'agrees'} | ${'act'}      | ${'far above every harmless message'}
    ${{ violation: 20, grave: 5, threat: 30 }}  | ${'agrees'} | ${'escalate'} | ${'above most harmless messages'}
    ${{ violation: 30, grave: 30, spam: 30 }}   | ${'agrees'} | ${'escalate'} | ${'tone says nothing sure of spam'}
    ${{ violation: 5, grave: 5 }}               | ${'silent'} | ${null}       | ${'below the threshold'}
    ${{ violation: -20, grave: -20 }}           | ${'doubts'} | ${null}       | ${'below the brake'}
  `(
    '$stance, $effect: $because',
    ({ points, stance, effect }: { points: Record<string, number>; stance: string; effect: string | null }) => {
      const opinion = said(knowing('zorglub', points), 'zorglub');

      expect(opinion.stance).toBe(stance);
      expect(opinion.findings[0]?.effect ?? null).toBe(effect);
    },
  );

  it('names the likeliest label and never acts without being told so', () => {
    const [finding] = said(knowing('zorglub', { violation: 20, grave: 5, insult: 10, threat: 30 }), 'zorglub').findings;

    expect(finding).toMatchObject({ rule: 'model.threat', about: 'threat', needsPerson: true, span: null });
    expect(finding?.confidence).toBeGreaterThanOrEqual(0.5);
    expect(finding?.confidence).toBeLessThan(0.9);
  });

  it.each`
    signs                       | effect        | because
    ${[]}                       | ${'escalate'} | ${'no rule has noticed anything: it must be surer still'}
    ${['insult-cues.x:insult']} | ${'act'}      | ${'a rule has noticed something'}
    ${['signal.press:press']}   | ${'escalate'} | ${'what was noticed is no harm'}
  `('$effect where the rules say $signs: $because', ({ signs, effect }: { signs: string[]; effect: string }) => {
    const strict = { ...manifest, thresholds: { und: { brake: -5, ask: 2, act: 3, alone: 1_000 } } };
    const model = new HarmModel(strict, weightsFor('zorglub', { violation: 30, grave: 30, insult: 60 }));

    const { findings } = new HarmClassifier(model).classify({ text: 'zorglub', lang: 'fr', signs });

    expect(findings[0]?.effect).toBe(effect);
  });

  it('hears a signal in a message that is harmless otherwise, and shows it to people', () => {
    const { findings, stance } = said(knowing('zorglub', { violation: -20, grave: -20, distress: 30 }), 'zorglub');

    expect(stance).toBe('doubts');
    expect(findings).toMatchObject([{ rule: 'model.distress', about: 'distress', effect: 'escalate', severity: 'high' }]);
  });

  it('reads a language without a threshold of its own by the common one', () => {
    expect(said(knowing('zorglub', {}), 'zorglub', 'it').stance).toBe('doubts');
  });

  it('gives a sound answer for any text', () => {
    const model = new HarmClassifier(knowing('zorglub', { violation: 30, grave: 30, threat: 30 }));

    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), fc.constantFrom('fr', 'und', 'de'), (text, lang) => {
        for (const { confidence } of model.classify({ text, lang, signs: ['a', 'b'] }).findings) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('refuses weights that do not fit', () => {
    expect(() => new HarmModel(manifest, new Int8Array(7))).toThrow(RangeError);
    expect(() => new HarmModel({ ...manifest, buckets: 8 }, new Int8Array(40))).toThrow(RangeError);
  });
});
