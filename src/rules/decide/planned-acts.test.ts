import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../domain/netiquette.ts';
import { decide } from './decide.ts';
import { plannedActs } from './planned-acts.ts';
import { aJudgement, aMessage, shippedPolicy, someFacts } from '../rules.fixture.ts';

describe('rules/decide/planned-acts', () => {
  it.each`
    outcomes                | planned                       | because
    ${['allow']}            | ${[]}                         | ${'nothing to do'}
    ${['escalate']}         | ${[]}                         | ${'a case is no act on X'}
    ${['escalate', 'crm']}  | ${[]}                         | ${'nor is a ticket'}
    ${['hide', 'escalate']} | ${[['hide', 'hidden']]}       | ${'hide'}
    ${['protect']}          | ${[['hide', 'hidden']]}       | ${'protecting is hiding'}
    ${['hide', 'protect']}  | ${[['hide', 'hidden']]}       | ${'once, for both'}
    ${['delete']}           | ${[['delete-dm', 'deleted']]} | ${'delete'}
  `('$outcomes → $planned ($because)', ({ outcomes, planned }: { outcomes: Outcome[]; planned: string[][] }) => {
    const decision = {
      ...decide(aMessage(), aJudgement([]), shippedPolicy, someFacts(), 0),
      outcomes,
      severity: 'medium' as const,
    };

    const acts = plannedActs(aMessage(), decision);

    expect(acts.map(({ act, desired }) => [act, desired])).toEqual(planned);
    for (const act of acts) expect(act).toMatchObject({ target: aMessage().key, severity: 'medium' });
  });
});
