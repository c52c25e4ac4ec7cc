import { describe, expect, it } from 'vitest';
import { xId } from '../../domain/ids.ts';
import { FakeX } from '../fake-x.fixture.ts';
import { RealPowers, SimulatedPowers } from './powers.ts';

const signal = new AbortController().signal;

describe('bot/deliver/powers', () => {
  it.each(['hide', 'delete-dm'] as const)('sends a %s to X, for that target alone, and passes its ending on', async (act) => {
    const x = new FakeX();
    x.ending = () => ({ kind: 'refused', code: 'not-permitted' });

    const result = await new RealPowers(x, x).do(act, xId('5'), signal);

    expect(x.calls).toEqual([{ what: act, ids: ['5'] }]);
    expect(result).toEqual({ kind: 'refused', code: 'not-permitted' });
  });

  it('only says that it is done in a dry run', async () => {
    expect(await new SimulatedPowers().do()).toEqual({ kind: 'done' });
  });
});
