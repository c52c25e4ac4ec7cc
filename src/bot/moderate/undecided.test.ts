import { describe, expect, it } from 'vitest';
import { aFinding, aJudgement, aPolicyId } from '../messages.fixture.ts';
import { undecided } from './undecided.ts';

describe('bot/moderate/undecided', () => {
  it('does nothing, calls people soon, and keeps what was unknown before', () => {
    const judgement = aJudgement({ findings: [aFinding()], unknowns: [{ source: 'judge', why: 'timeout' }] });

    const decision = undecided(judgement, aPolicyId);

    expect(decision.outcomes).toEqual(['escalate']);
    expect(decision.review?.dueIn).toBeGreaterThan(0);
    expect(decision.unknowns).toEqual([
      { source: 'judge', why: 'timeout' },
      { source: 'decide', why: 'bug' },
    ]);
  });
});
