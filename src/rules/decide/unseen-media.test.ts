import { describe, expect, it } from 'vitest';
import { postKey, xId } from '../../domain/ids.ts';
import type { Finding } from '../../domain/finding.ts';
import { NetiquetteConfig } from '../config/netiquette-config.ts';
import { compilePolicy } from '../policy/compile-policy.ts';
import { aFinding, aJudgement, aMessage, aPolicyId, shippedContent, someFacts } from '../rules.fixture.ts';
import { decide } from './decide.ts';

const seenByNobody = aFinding({
  rule: 'signal.media-unseen',
  about: 'media_unseen',
  severity: 'none',
  effect: 'record',
  confidence: 0.9,
  span: null,
});
const weak = aFinding({ confidence: 0.35 });
const policyWith = (sample: number) =>
  compilePolicy(
    {
      ...shippedContent,
      netiquette: NetiquetteConfig.parse({ labels: { insult: { effect: 'act' } }, media: { suspicionFrom: 0.3, sample } }),
    },
    aPolicyId,
  );
/** Compiling takes long; both are made once. */
const policies = new Map([0, 0.1].map((sample) => [sample, policyWith(sample)]));
const outcomes = (media: number, findings: readonly Finding[], sample = 0, id = '1900000000000000001'): readonly string[] =>
  decide(aMessage({ media, key: postKey(xId(id)) }), aJudgement(findings), policies.get(sample)!, someFacts(), 0).outcomes;

describe('rules/decide/unseen-media', () => {
  it.each`
    media | findings                                         | expected        | because
    ${1}  | ${[seenByNobody]}                                | ${['allow']}    | ${'a picture alone is no suspicion'}
    ${1}  | ${[seenByNobody, weak]}                          | ${['escalate']} | ${'a picture beside another suspicion'}
    ${0}  | ${[weak]}                                        | ${['allow']}    | ${'the suspicion alone is too weak'}
    ${1}  | ${[seenByNobody, { ...weak, confidence: 0.2 }]}  | ${['allow']}    | ${'hardly a suspicion'}
    ${1}  | ${[seenByNobody, { ...weak, effect: 'record' }]} | ${['allow']}    | ${'a rule on trial sends nothing to people'}
  `('$expected: $because', ({ media, findings, expected }: { media: number; findings: Finding[]; expected: string[] }) => {
    expect(outcomes(media, findings)).toEqual(expected);
  });

  it('shows about the share that the policy asks for, always the same messages', () => {
    const ids = Array.from({ length: 1_000 }, (_, i) => String(1_900_000_000_000_000_000n + BigInt(i) * 7_919n));
    const shown = ids.filter((id) => outcomes(1, [seenByNobody], 0.1, id).includes('escalate'));

    expect(shown.length).toBeGreaterThan(60);
    expect(shown.length).toBeLessThan(140);
    expect(shown.every((id) => outcomes(1, [seenByNobody], 0.1, id).includes('escalate'))).toBe(true);
  });
});
