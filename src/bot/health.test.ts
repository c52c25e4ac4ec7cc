import { describe, expect, it } from 'vitest';
import { HealthBoard } from './health.ts';

const state = { policy: 'p-1', paused: false, alerts: [] };

describe('bot/health', () => {
  it('is ready only when everything it waits for was reached, in any order', () => {
    const board = new HealthBoard(['account', 'judges']);
    expect(board.view(state)).toMatchObject({ ready: false, waitingFor: ['account', 'judges'] });

    board.reached('judges');
    expect(board.view(state)).toMatchObject({ ready: false, waitingFor: ['account'] });
    board.reached('account');
    board.reached('account');

    expect(board.view(state)).toMatchObject({ ready: true, waitingFor: [] });
  });

  it('stays ready when a task fails later on, and says which one how often', () => {
    const board = new HealthBoard([]);

    board.failed('read mentions');
    board.failed('read mentions');
    board.failed('judge');

    expect(board.view(state)).toMatchObject({ ready: true, failing: { 'read mentions': 2, judge: 1 } });
  });

  it('counts failures in a row only', () => {
    const board = new HealthBoard([]);
    board.failed('judge');
    board.failed('judge');

    board.worked('judge');
    expect(board.view(state).failing).toEqual({});
    board.failed('judge');

    expect(board.view(state).failing).toEqual({ judge: 1 });
  });

  it('shows what the others say', () => {
    const board = new HealthBoard([]);
    board.safeMode = true;
    board.policyNote = 'netiquette.yaml was refused';
    const alerts = [{ kind: 'x.unpaid', since: 5, facts: {} }];

    expect(board.view({ policy: 'p-2', paused: true, alerts })).toMatchObject({
      safeMode: true,
      policyNote: 'netiquette.yaml was refused',
      policy: 'p-2',
      paused: true,
      alerts,
    });
  });
});
