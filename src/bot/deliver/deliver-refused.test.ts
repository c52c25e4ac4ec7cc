import { describe, expect, it } from 'vitest';
import {
  RateLimitedError,
  XHaltedError,
  XRequestRefusedError,
  XTokenRefusedError,
  XUnavailableError,
} from '../../domain/errors.ts';
import { aDeliverer } from './a-deliverer.fixture.ts';
import { aDueAct } from './fake-outbox.fixture.ts';

const minute = 60_000;
const signal = new AbortController().signal;

describe('bot/deliver/deliver-refused', () => {
  it('waits for the reset of a rate limit, counts no try, and sends nothing more of the batch', async () => {
    const { x, outbox, clock, step, plan, hidden } = aDeliverer();
    plan(aDueAct('5'), aDueAct('6'), aDueAct('7'));
    const resetAt = clock.now() + 9 * minute;
    x.ending = () => Promise.reject(new RateLimitedError('hide', resetAt));

    await step(signal);

    expect(hidden()).toEqual(['5']);
    expect(outbox.story.filter((line) => line.startsWith('later'))).toEqual(
      ['5', '6', '7'].map((id) => `later act-on-${id} x.rate-limited free`),
    );
    for (const id of ['5', '6', '7']) {
      expect(outbox.row(id)?.dueAt).toBeGreaterThan(resetAt);
      expect(outbox.row(id)?.dueAt).toBeLessThan(resetAt + minute);
      expect(outbox.row(id)?.attempts).toBe(0);
    }
  });

  it('tries again ever more slowly while X does not answer, and leaves it to people once it is too late to repeat', async () => {
    const { x, outbox, clock, step, plan, hidden } = aDeliverer();
    plan(aDueAct('5'));
    x.ending = () => Promise.reject(new XUnavailableError('503'));
    const waits: number[] = [];

    for (let tries = 0; tries < 12; tries += 1) {
      await step(signal);
      const wait = Math.max(0, (outbox.row('5')?.dueAt ?? 0) - clock.now());
      if (!outbox.row('5')?.fact) waits.push(wait);
      clock.advance(wait);
    }

    expect(hidden()).toHaveLength(7);
    expect(outbox.row('5')?.fact).toEqual({ kind: 'parked', code: 'ambiguous' });
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
  });

  it.each([new XRequestRefusedError('400'), new TypeError('a bug')])('parks at once what fails with %s', async (error) => {
    const { x, outbox, log, step, plan } = aDeliverer();
    plan(aDueAct('5'), aDueAct('6'));
    x.ending = (_, id) => (id === '5' ? Promise.reject(error) : { kind: 'done' });

    await step(signal);

    expect(outbox.row('5')?.fact).toMatchObject({ kind: 'parked' });
    expect(outbox.row('6')?.fact).toMatchObject({ kind: 'done' });
    expect(log.of('warn').map((line) => line.sentence)).toEqual(['an act goes to people']);
  });

  it('stops everything when the account is locked', async () => {
    const { x, control, outbox, step, plan, hidden } = aDeliverer();
    plan(aDueAct('5'), aDueAct('6'));
    x.ending = () => Promise.reject(new XHaltedError('locked'));

    await step(signal);
    await step(signal);

    expect(hidden()).toEqual(['5']);
    expect(await control.paused()).toMatchObject({ by: 'bot', why: 'x.halted' });
    expect(outbox.row('5')?.fact).toBeNull();
    expect(outbox.row('6')?.fact).toBeNull();
  });

  it('stops everything after five refused tokens in a row', async () => {
    const { x, control, step, plan, hidden } = aDeliverer();
    plan(...Array.from({ length: 8 }, (_, index) => aDueAct(String(100 + index))));
    x.ending = () => Promise.reject(new XTokenRefusedError('401'));

    await step(signal);

    expect(hidden()).toHaveLength(5);
    expect(await control.paused()).toMatchObject({ why: 'x.token-refused' });
  });
});
