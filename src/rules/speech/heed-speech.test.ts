import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Label } from '../../domain/netiquette.ts';
import { normalize } from '../normalize/normalize.ts';
import { aFinding, aMessage } from '../rules.fixture.ts';
import { heedSpeech } from './heed-speech.ts';

const labels: readonly Label[] = ['insult', 'threat', 'violence', 'hate_race'];
const said = [
  'je vais te zorglub',
  'mdr 😂',
  'frérot jtm',
  '« sale zorglub »',
  'il m’a traité de zorglub',
  'je suis un zorglub',
  'tu n’es pas un zorglub',
  'stop au racisme',
  'dans le film',
  '@lea_exemple zorglub',
  'mon avocat',
  '?',
];

function heeded(about: Label, text: string): { confidence: number; needsPerson: boolean } {
  const normalized = normalize(aMessage({ text }));
  const from = Math.max(0, normalized.view.folded.indexOf('zorglub'));
  const finding = heedSpeech(aFinding({ about, confidence: 0.95 }), normalized, from, from + 7);
  return { confidence: finding.confidence, needsPerson: finding.needsPerson === true };
}

describe('rules/speech/heed-speech', () => {
  it.each`
    about          | text                                          | confidence | needsPerson | because
    ${'insult'}    | ${'toi le zorglub'}                           | ${0.95}    | ${false}    | ${'meant'}
    ${'insult'}    | ${'il m’a traité de zorglub'}                 | ${0.45}    | ${true}     | ${'reported: stays'}
    ${'insult'}    | ${'tu n’es pas un zorglub'}                   | ${0.45}    | ${true}     | ${'denied: stays'}
    ${'insult'}    | ${'je suis un zorglub'}                       | ${0.45}    | ${true}     | ${'about the author: stays'}
    ${'insult'}    | ${'toi le zorglub 😂'}                        | ${0.95}    | ${true}     | ${'may be a joke: a person'}
    ${'insult'}    | ${'toi le zorglub 😂 frérot'}                 | ${0.45}    | ${true}     | ${'between friends: stays'}
    ${'hate_race'} | ${'ceux qui disent zorglub, stop au racisme'} | ${0.45}    | ${true}     | ${'counter-speech: stays'}
    ${'threat'}    | ${'il m’a dit « zorglub »'}                   | ${0.6}     | ${true}     | ${'a reported threat: a person'}
    ${'threat'}    | ${'dans le film, zorglub'}                    | ${0.45}    | ${true}     | ${'fiction: stays'}
    ${'insult'}    | ${'dans le film, toi le zorglub'}             | ${0.95}    | ${false}    | ${'fiction excuses violence alone'}
    ${'threat'}    | ${'toi, zorglub mdr'}                         | ${0.95}    | ${true}     | ${'may be a joke: a person'}
  `(
    '$about in "$text": $confidence, person $needsPerson ($because)',
    ({ about, text, confidence, needsPerson }: { about: Label; text: string; confidence: number; needsPerson: boolean }) => {
      expect(heeded(about, text)).toEqual({ confidence, needsPerson });
    },
  );

  it('never raises a confidence and never takes a finding away from people', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...said), fc.string({ maxLength: 20 })), { maxLength: 6 });
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...labels),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        fc.nat(60),
        fc.nat(20),
        (parts, about, confidence, needsPerson, from, length) => {
          const normalized = normalize(aMessage({ text: parts.join(' ') }));
          const finding = aFinding({ about, confidence, ...(needsPerson ? { needsPerson } : {}) });

          const heard = heedSpeech(finding, normalized, from, from + length);

          expect(heard.confidence).toBeLessThanOrEqual(confidence);
          if (needsPerson) expect(heard.needsPerson).toBe(true);
          expect({ ...heard, confidence: 0, needsPerson: true }).toEqual({ ...finding, confidence: 0, needsPerson: true });
        },
      ),
    );
  });
});
