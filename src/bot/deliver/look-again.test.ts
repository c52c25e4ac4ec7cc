import { describe, expect, it } from 'vitest';
import { RateLimitedError, XHaltedError, XTokenRefusedError, XUnavailableError } from '../../domain/errors.ts';
import { xId } from '../../domain/ids.ts';
import type { FakeX } from '../fake-x.fixture.ts';
import { aDeliverer } from './a-deliverer.fixture.ts';
import { aDueAct } from './fake-outbox.fixture.ts';

const minute = 60_000;
const hour = 60 * minute;
const signal = new AbortController().signal;

describe('bot/deliver/look-again', () => {
  const lookFails = (x: FakeX, error: Error, id?: string): void => {
    x.fault = ({ what, ids }) => {
      if (what === 'lookup' && (id === undefined || ids?.includes(xId(id)))) throw error;
    };
  };

  it('puts all of the batch off, counts no try, and acts on nothing', async () => {
    const { x, outbox, clock, step, plan, hidden } = aDeliverer();
    plan(aDueAct('5'), aDueAct('6'), aDueAct('7'));
    lookFails(x, new XUnavailableError('503'));

    await step(signal);

    expect(hidden()).toEqual([]);
    for (const id of ['5', '6', '7']) {
      expect(outbox.row(id)).toMatchObject({ fact: null, attempts: 0, begunAt: null });
      expect(outbox.row(id)?.dueAt).toBeGreaterThan(clock.now());
    }
  });

  it('parks nothing in an outage of many hours, and does everything after it', async () => {
    const { x, outbox, clock, step, plan, hidden } = aDeliverer();
    const ids = Array.from({ length: 25 }, (_, index) => String(100 + index));
    plan(...ids.map((id) => aDueAct(id)));
    lookFails(x, new XUnavailableError('503'));
    for (let passed = 0; passed < 8 * hour; passed += minute / 2) {
      await step(signal);
      clock.advance(minute / 2);
    }
    const asked = x.calls.length;
    expect(outbox.story.filter((line) => line.startsWith('parked'))).toEqual([]);

    x.fault = () => undefined;
    for (let passed = 0; passed < hour; passed += minute / 2) {
      await step(signal);
      clock.advance(minute / 2);
    }

    expect([...hidden()].sort()).toEqual(ids);
    expect(asked).toBeLessThan(8 * 120 * 3);
  });

  it('does not let one post that X does not answer for keep the others, and parks it in the end', async () => {
    const { x, outbox, clock, step, plan, hidden } = aDeliverer();
    plan(aDueAct('5', { severity: 'critical' }), aDueAct('6'), aDueAct('7'));
    lookFails(x, new XUnavailableError('no answer for every post'), '5');

    await step(signal);
    expect([...hidden()].sort()).toEqual(['6', '7']);
    for (let passed = 0; passed < 26 * hour; passed += 5 * minute) {
      await step(signal);
      clock.advance(5 * minute);
    }

    expect(outbox.row('5')?.fact).toEqual({ kind: 'parked', code: 'x.unavailable' });
  });

  it('takes one refused look for one refusal of the account, however many acts waited for it', async () => {
    const { x, control, outbox, step, plan } = aDeliverer();
    plan(...Array.from({ length: 10 }, (_, index) => aDueAct(String(100 + index))));
    lookFails(x, new XTokenRefusedError('401'));

    await step(signal);

    expect(await control.paused()).toBeNull();
    expect(outbox.row('100')).toMatchObject({ fact: null, attempts: 0 });
  });

  it('waits for the reset when the look was over the limit', async () => {
    const { x, outbox, clock, step, plan } = aDeliverer();
    plan(aDueAct('5'), aDueAct('6'));
    const resetAt = clock.now() + 9 * minute;
    lookFails(x, new RateLimitedError('lookup', resetAt));

    await step(signal);

    expect(x.of('lookup')).toHaveLength(1);
    for (const id of ['5', '6']) expect(outbox.row(id)?.dueAt).toBeGreaterThan(resetAt);
  });

  it('stops everything when the account is locked', async () => {
    const { x, control, outbox, step, plan } = aDeliverer();
    plan(aDueAct('5'));
    lookFails(x, new XHaltedError('locked'));

    await step(signal);

    expect(await control.paused()).toMatchObject({ why: 'x.halted' });
    expect(outbox.row('5')?.fact).toBeNull();
  });
});
