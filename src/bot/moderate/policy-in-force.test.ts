import { describe, expect, it } from 'vitest';
import type { PolicyId } from '../../domain/ids.ts';
import { PolicyHolder } from './policy-in-force.ts';
import type { PolicyInForce } from './policy-in-force.ts';

const aPolicy = (id: string): PolicyInForce => ({
  id: id as PolicyId,
  mode: 'simulate',
  brakes: { hidesPerHour: 1, hidesPerDay: 1, deletesPerDay: 1 },
  accountErrors: 5,
  history: { windowHours: 48, offenderDays: 30 },
  decide: () => {
    throw new Error('not asked here');
  },
});
const ids = (holder: PolicyHolder, ...asked: readonly string[]): string[] => asked.map((id) => holder.of(id as PolicyId).id);

describe('bot/moderate/policy-in-force', () => {
  it('decides by the newest, and still knows the ones before for judgements made under them', () => {
    const holder = new PolicyHolder(aPolicy('p-1'));

    holder.use(aPolicy('p-2'));
    holder.use(aPolicy('p-3'));

    expect(holder.current.id).toBe('p-3');
    expect(ids(holder, 'p-1', 'p-2', 'p-3')).toEqual(['p-1', 'p-2', 'p-3']);
  });

  it('takes the current one for a version it does not keep any more, or never had', () => {
    const holder = new PolicyHolder(aPolicy('p-1'));
    for (const id of ['p-2', 'p-3', 'p-4']) holder.use(aPolicy(id));

    expect(ids(holder, 'p-1', 'p-none')).toEqual(['p-4', 'p-4']);
  });

  it('does not forget others for a version that is used again', () => {
    const holder = new PolicyHolder(aPolicy('p-1'));
    holder.use(aPolicy('p-2'));

    for (let again = 0; again < 5; again += 1) holder.use(aPolicy('p-2'));
    holder.use(aPolicy('p-1'));

    expect(holder.current.id).toBe('p-1');
    expect(ids(holder, 'p-2')).toEqual(['p-2']);
  });
});
