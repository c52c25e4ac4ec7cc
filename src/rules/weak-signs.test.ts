import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import { aFinding } from './rules.fixture.ts';
import { weakSignsTogether } from './weak-signs.ts';

const sign = (over: Partial<Finding>): Finding =>
  aFinding({ rule: 'hate-cues.lexicon', about: 'hate_race', confidence: 0.3, severity: 'high', ...over });

describe('rules/weak-signs', () => {
  it.each`
    findings                                                                                                                | sum     | because
    ${[sign({ span: [0, 4] })]}                                                                                             | ${null} | ${'one sign alone'}
    ${[sign({ span: [0, 4] }), sign({ span: [5, 9] })]}                                                                     | ${0.51} | ${'two that stand apart'}
    ${[sign({ span: [0, 4] }), sign({ span: [2, 9] })]}                                                                     | ${null} | ${'one stretch counts once'}
    ${[sign({ span: [0, 4] }), sign({ span: [5, 9], about: 'hate_religion' })]}                                             | ${0.51} | ${'all hate counts together'}
    ${[sign({ span: [0, 4] }), sign({ span: [5, 9], about: 'spam' })]}                                                      | ${null} | ${'other labels do not mix'}
    ${[sign({ span: [0, 4] }), sign({ span: [5, 9], confidence: 0.95 })]}                                                   | ${null} | ${'a sure finding needs no help'}
    ${[sign({ span: [0, 4] }), sign({ span: null })]}                                                                       | ${null} | ${'a sign without a place is no second sign'}
    ${[sign({ span: [0, 4], about: 'press', severity: 'none' }), sign({ span: [5, 9], about: 'press', severity: 'none' })]} | ${null} | ${'signals break nothing'}
  `('$because: $sum', ({ findings, sum }: { findings: Finding[]; sum: number | null }) => {
    const [found] = weakSignsTogether(findings);

    if (sum === null) expect(found).toBeUndefined();
    else expect(found?.confidence).toBeCloseTo(sum, 5);
  });

  it('never acts and never grows surer than people should be asked', () => {
    const any = fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), at: fc.nat(300) });

    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (given) => {
        const sums = weakSignsTogether(given.map(({ confidence, at }) => sign({ confidence, span: [at, at + 3] })));

        for (const sum of sums) {
          expect(sum).toMatchObject({ effect: 'escalate', needsPerson: true });
          expect(sum.confidence).toBeLessThanOrEqual(0.85);
        }
      }),
    );
  });
});
