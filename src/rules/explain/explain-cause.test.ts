import { describe, expect, it } from 'vitest';
import type { Cause } from '../../domain/decision.ts';
import { aFinding, shippedContent } from '../rules.fixture.ts';
import { reachOf } from './explain-cause.ts';

const cause = (over: Partial<Cause>): Cause => ({ ...aFinding(), prohibition: 2, step: 'act', ...over });

describe('rules/explain/explain-cause', () => {
  it.each`
    over                                                      | reach         | because
    ${{}}                                                     | ${'act'}      | ${'sure enough, and nothing holds it back'}
    ${{ confidence: 0.89 }}                                   | ${'escalate'} | ${'not sure enough to act'}
    ${{ confidence: 0.89, eased: true }}                      | ${'act'}      | ${'thresholds were lower for this author'}
    ${{ confidence: 0.49 }}                                   | ${'record'}   | ${'not sure enough for anybody to look'}
    ${{ needsPerson: true }}                                  | ${'escalate'} | ${'people must look'}
    ${{ effect: 'escalate' }}                                 | ${'escalate'} | ${'the ceiling of the rule'}
    ${{ step: 'escalate' }}                                   | ${'escalate'} | ${'the step in force'}
    ${{ step: 'record' }}                                     | ${'record'}   | ${'noted only'}
    ${{ about: 'safety', step: 'escalate', confidence: 0.8 }} | ${'escalate'} | ${'a signal is shown, and never acted on'}
    ${{ about: 'safety', step: 'escalate', confidence: 0.4 }} | ${'record'}   | ${'a weak signal'}
  `('$because: $reach', ({ over, reach }: { over: Partial<Cause>; reach: string }) => {
    expect(reachOf(cause(over), shippedContent.netiquette)).toBe(reach);
  });
});
