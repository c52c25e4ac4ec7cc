import { describe, expect, it } from 'vitest';
import type { DueAct } from '../../domain/act.ts';
import { XUnavailableError } from '../../domain/errors.ts';
import { dmKey, xId } from '../../domain/ids.ts';
import { aLivePost } from '../messages.fixture.ts';
import { aDeliverer } from './a-deliverer.fixture.ts';
import { aDueAct } from './fake-outbox.fixture.ts';

const minute = 60_000;
const hour = 60 * minute;
const signal = new AbortController().signal;

const aDmAct = (id: string, over: Partial<DueAct> = {}): DueAct =>
  aDueAct(id, { act: 'delete-dm', desired: 'deleted', target: dmKey(xId(id)), ...over });

describe('bot/deliver/deliver', () => {
  it('begins before the act and records the fact after it', async () => {
    const { outbox, x, step, plan, log, clock } = aDeliverer();
    plan(aDueAct('5'));
    x.fault = ({ what }) => {
      if (what === 'hide') outbox.story.push('hide');
    };

    const result = await step(signal);

    expect(outbox.story).toEqual(['begin act-on-5', 'hide', 'done act-on-5']);
    expect(result).toEqual({ nextAt: clock.now() });
    expect(log.of('info')).toMatchObject([{ fields: { row: 'act-on-5', result: 'done', simulated: false } }]);
  });

  it('does the most harmful first, as the outbox hands them out', async () => {
    const { step, plan, hidden } = aDeliverer();
    plan(aDueAct('5', { severity: 'low' }), aDueAct('6', { severity: 'critical' }), aDueAct('7', { severity: 'high' }));

    await step(signal);

    expect(hidden()).toEqual(['6', '7', '5']);
  });

  it('takes no more than the budget of X leaves', async () => {
    const { x, outbox, step, plan, hidden } = aDeliverer();
    plan(aDueAct('5'), aDueAct('6'), aDueAct('7'));
    x.budget = { remaining: 2, resetAt: 1 };

    await step(signal);

    expect(outbox.limits).toEqual([2]);
    expect(hidden()).toHaveLength(2);
  });

  it('takes nothing and waits for the reset when nothing is left', async () => {
    const { x, outbox, step, plan, clock } = aDeliverer();
    plan(aDueAct('5'));
    x.budget = { remaining: 0, resetAt: clock.now() + 7 * minute };

    expect(await step(signal)).toEqual({ nextAt: clock.now() + 7 * minute });

    expect(outbox.limits).toEqual([]);
  });

  it('says when the next act is due, and when none is', async () => {
    const { outbox, step, plan, clock } = aDeliverer();
    expect(await step(signal)).toBeUndefined();
    plan(aDueAct('5'));
    const row = outbox.row('5');
    if (row) row.dueAt = clock.now() + minute;

    expect(await step(signal)).toEqual({ nextAt: clock.now() + minute });
  });

  it('does not spin when something is due that it cannot take', async () => {
    const { outbox, step, clock } = aDeliverer();
    outbox.nextDueAt = () => Promise.resolve(clock.now());

    expect((await step(signal))?.nextAt).toBeGreaterThan(clock.now());
  });

  it('touches nothing while acting is paused', async () => {
    const { control, outbox, x, step, plan } = aDeliverer();
    plan(aDueAct('5'));
    await control.pause({ since: 0, by: 'chloe', why: 'launch day' });

    expect(await step(signal)).toBeUndefined();

    expect(outbox.limits).toEqual([]);
    expect(x.calls).toEqual([]);
  });

  it('heeds a pause between two acts of a batch, and charges the second for nothing', async () => {
    const { control, x, outbox, step, plan, hidden } = aDeliverer();
    plan(aDueAct('5'), aDueAct('6'), aDueAct('7'));
    x.ending = async () => {
      await control.pause({ since: 0, by: 'chloe', why: 'launch day' });
      return { kind: 'done' };
    };

    await step(signal);

    expect(hidden()).toEqual(['5']);
    expect(outbox.story.slice(2)).toEqual(['later act-on-6 stopped free', 'later act-on-7 stopped free']);
  });

  it.each`
    minutesAgo | parked   | because
    ${9}       | ${false} | ${'hiding twice is harmless while nobody can have unhidden it'}
    ${10}      | ${false} | ${'just so'}
    ${11}      | ${true}  | ${'a person may have unhidden it in the app since'}
  `('an attempt without an end of $minutesAgo minutes ago: parked $parked ($because)', async ({ minutesAgo, parked }) => {
    const { outbox, clock, step, plan, hidden } = aDeliverer();
    plan(aDueAct('5', { unfinishedSince: clock.now() - minutesAgo * minute }), aDueAct('6'));

    await step(signal);

    expect(hidden()).toEqual(parked ? ['6'] : ['5', '6']);
    if (parked) expect(outbox.row('5')?.fact).toEqual({ kind: 'parked', code: 'ambiguous' });
  });

  it('only pretends what was planned as a rehearsal: X is neither asked nor told', async () => {
    const { x, outbox, clock, step, plan } = aDeliverer();
    plan(aDueAct('5', { simulated: true, unfinishedSince: clock.now() - hour }));

    await step(signal);

    expect(x.calls).toEqual([]);
    expect(outbox.row('5')?.fact).toEqual({ kind: 'done', simulated: true });
  });

  it.each([true, false])('does what was planned for real only while it may (%s)', async (may) => {
    const { x, outbox, step, plan, hidden } = aDeliverer('hide', () => may);
    plan(aDueAct('5', { severity: 'critical' }), aDueAct('6', { simulated: true }));

    await step(signal);

    expect(hidden()).toEqual(may ? ['5'] : []);
    expect(outbox.row('6')?.fact).toEqual({ kind: 'done', simulated: true });
    if (!may) {
      expect(x.calls).toEqual([]);
      expect(outbox.story).toContain('later act-on-5 simulate free');
    }
  });

  it('lets rehearsals pass by what may not be done for real', async () => {
    const { outbox, step, plan } = aDeliverer('hide', () => false);
    plan(
      ...Array.from({ length: 12 }, (_, index) => aDueAct(String(100 + index), { severity: 'critical' })),
      aDueAct('6', { simulated: true }),
    );

    for (let steps = 0; steps < 3; steps += 1) await step(signal);

    expect(outbox.row('6')?.fact).toEqual({ kind: 'done', simulated: true });
  });

  it.each`
    ending
    ${{ kind: 'done' }}
    ${{ kind: 'already' }}
    ${{ kind: 'gone' }}
    ${{ kind: 'refused', code: 'not-permitted' }}
  `('records that X said $ending.kind', async ({ ending }) => {
    const { x, outbox, step, plan } = aDeliverer();
    x.ending = () => ending;
    plan(aDueAct('5'));

    await step(signal);

    expect(outbox.row('5')?.fact).toEqual({ ...ending, simulated: false });
  });

  it('deletes a copy without looking at a post: there is none', async () => {
    const { x, outbox, step, plan } = aDeliverer('delete-dm');
    plan(aDmAct('5'));

    await step(signal);

    expect(x.calls).toEqual([{ what: 'delete-dm', ids: ['5'] }]);
    expect(outbox.row('5')?.fact).toMatchObject({ kind: 'done' });
  });

  it('deletes nothing in a conversation that came to hold what forbids it', async () => {
    const { outbox, x, step, plan } = aDeliverer('delete-dm');
    plan(aDmAct('5', { expected: { ...aDmAct('5').expected, conversationProtected: true } }));

    await step(signal);

    expect(outbox.story).toEqual(['wrong-target:conversation-protected act-on-5']);
    expect(x.calls).toEqual([]);
  });

  it('leaves a hide that X did not answer to people once a colleague may have undone it', async () => {
    const { outbox, x, clock, step, plan } = aDeliverer();
    plan(aDueAct('5'));
    x.fault = ({ what }) => {
      if (what === 'hide') throw new XUnavailableError('no answer');
    };
    await step(signal);

    clock.advance(11 * minute);
    await step(signal);

    expect(outbox.story).toEqual(['begin act-on-5', 'later act-on-5 x.unavailable counted', 'parked:ambiguous act-on-5']);
  });

  it('does not do, and says nothing about, what somebody else holds by now', async () => {
    const { outbox, step, plan, hidden } = aDeliverer();
    plan(aDueAct('5'), aDueAct('6'));
    outbox.fault = (what) => {
      const row = outbox.row('5');
      if (what === 'begin' && row) row.leased = false;
    };

    await step(signal);

    expect(hidden()).toEqual(['6']);
    expect(outbox.story).toEqual(['begin act-on-6', 'done act-on-6']);
  });

  it('ends what is gone or not ours without an act', async () => {
    const { x, outbox, step, plan, hidden } = aDeliverer();
    plan(aDueAct('5'), aDueAct('6'), aDueAct('7'));
    x.posts.delete(xId('5'));
    x.put(aLivePost('6', { authorId: xId('900000000000000009') }));

    await step(signal);

    expect(hidden()).toEqual(['7']);
    expect(outbox.row('5')?.fact).toMatchObject({ kind: 'gone' });
    expect(outbox.row('6')?.fact).toEqual({ kind: 'wrong-target', code: 'author-differs' });
  });

  it('stores the newer version before it ends what was superseded, so that a crash in between loses neither', async () => {
    const { x, outbox, ingest, step, plan, hidden } = aDeliverer();
    const versions = [xId('5'), xId('6')];
    plan(aDueAct('5'));
    x.put(aLivePost('5', { versions }), aLivePost('6', { versions }));
    const killed = new Error('killed');
    outbox.fault = (what) => {
      if (what === 'fact') throw killed;
    };

    await expect(step(signal)).rejects.toBe(killed);
    expect(ingest.keys).toEqual(['post:6']);
    outbox.fault = () => undefined;
    await outbox.freeLeases();
    await step(signal);

    expect(outbox.row('5')?.fact).toEqual({ kind: 'superseded' });
    expect(hidden()).toEqual([]);
  });

  it('looks again when the batch has taken so long that the first look is old', async () => {
    const { x, clock, outbox, step, plan, hidden } = aDeliverer();
    plan(...['5', '6', '7', '8', '9'].map((id) => aDueAct(id)));
    x.ending = () => {
      clock.advance(25_000);
      return { kind: 'done' };
    };

    await step(signal);
    expect(hidden()).toHaveLength(3);
    expect(outbox.story.slice(-2)).toEqual(['later act-on-8 stopped free', 'later act-on-9 stopped free']);
    await step(signal);

    expect(hidden()).toEqual(['5', '6', '7', '8', '9']);
    expect(x.of('lookup')).toHaveLength(2);
  });
});
