import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoreRefusedError, XUnavailableError } from '../../domain/errors.ts';
import { aDeliverer } from './a-deliverer.fixture.ts';
import { aDueAct } from './fake-outbox.fixture.ts';

const minute = 60_000;
const signal = new AbortController().signal;

describe('bot/deliver/deliver-stopped', () => {
  it('gives back what it has not begun', async () => {
    const { x, outbox, step, plan, hidden } = aDeliverer();
    const stop = new AbortController();
    plan(aDueAct('5'), aDueAct('6'));
    x.ending = () => {
      stop.abort();
      return { kind: 'done' };
    };

    await step(stop.signal);

    expect(hidden()).toEqual(['5']);
    expect(outbox.story.slice(1)).toEqual(['done act-on-5', 'later act-on-6 stopped free']);
  });

  it('leaves an attempt open that was cut off on its way: nobody knows whether it took effect', async () => {
    const { x, outbox, clock, start, step, plan } = aDeliverer();
    const stop = new AbortController();
    plan(aDueAct('5'));
    x.ending = () => {
      stop.abort();
      return Promise.reject(new XUnavailableError('aborted'));
    };
    await step(stop.signal);
    expect(outbox.story).toEqual(['begin act-on-5']);

    await outbox.freeLeases();
    clock.advance(11 * minute);
    await start()(signal);

    expect(outbox.row('5')?.fact).toEqual({ kind: 'parked', code: 'ambiguous' });
  });

  it('fails as a step when the database is away after the act, and repeats or parks the act then', async () => {
    const { x, outbox, clock, step, plan, hidden } = aDeliverer();
    const away = new StoreRefusedError('away');
    plan(aDueAct('5'));
    outbox.fault = (what) => {
      if (what === 'fact') throw away;
    };
    await expect(step(signal)).rejects.toBe(away);

    outbox.fault = () => undefined;
    clock.advance(3 * minute);
    x.ending = () => ({ kind: 'already' });
    await step(signal);

    expect(hidden()).toEqual(['5', '5']);
    expect(outbox.row('5')?.fact).toMatchObject({ kind: 'already' });
  });

  it('loses nothing, repeats nothing late and never acts unbegun, wherever it is killed', async () => {
    const kills = fc.array(fc.record({ call: fc.nat(25), downMinutes: fc.constantFrom(0, 1, 5, 30) }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(kills, fc.integer({ min: 1, max: 4 }), async (list, targets) => {
        const { x, outbox, clock, start, plan } = aDeliverer();
        const ids = Array.from({ length: targets }, (_, index) => String(100 + index));
        plan(...ids.map((id) => aDueAct(id)));
        const took = new Map<string, number[]>();
        x.ending = (_, id) => {
          expect(outbox.row(id)?.begunAt).not.toBeNull();
          took.set(id, [...(took.get(id) ?? []), clock.now()]);
          return { kind: 'done' };
        };

        for (const { call, downMinutes } of [...list, { call: Infinity, downMinutes: 0 }]) {
          let calls = 0;
          const dies = (): void => {
            calls += 1;
            if (calls > call) throw new Error('killed');
          };
          outbox.fault = dies;
          x.fault = dies;
          const step = start();
          for (let steps = 0; steps < targets + 2; steps += 1) await step(signal).catch(() => undefined);
          outbox.fault = () => undefined;
          x.fault = () => undefined;
          clock.advance(downMinutes * minute);
          await outbox.freeLeases();
        }

        for (const id of ids) {
          const fact = outbox.row(id)?.fact;
          expect(fact?.kind === 'done' || (fact?.kind === 'parked' && fact.code !== 'x.request-refused')).toBe(true);
          const times = took.get(id) ?? [];
          if (fact?.kind === 'done') expect(times.length).toBeGreaterThan(0);
          for (const [index, at] of times.entries()) {
            if (index > 0) expect(at - (times[0] ?? 0)).toBeLessThanOrEqual(10 * minute);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
