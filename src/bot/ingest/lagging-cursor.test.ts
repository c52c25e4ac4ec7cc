import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareXIds, xId } from '../../domain/ids.ts';
import type { XId } from '../../domain/ids.ts';
import { LaggingCursor } from './lagging-cursor.ts';

const minute = 60_000;

describe('bot/ingest/lagging-cursor', () => {
  it('moves to an id only when it was read a whole lag ago', () => {
    const cursor = new LaggingCursor(30 * minute);

    expect(cursor.note(xId('10'), 0)).toBeNull();
    expect(cursor.note(xId('20'), 29 * minute)).toBeNull();
    expect(cursor.note(xId('30'), 30 * minute)).toBe('10');
    expect(cursor.note(xId('30'), 59 * minute)).toBe('20');
  });

  it('counts the lag from the first reading of an id, not from the last', () => {
    const cursor = new LaggingCursor(30 * minute);

    for (let at = 0; at < 30; at += 1) expect(cursor.note(xId('10'), at * minute)).toBeNull();

    expect(cursor.note(xId('10'), 30 * minute)).toBe('10');
  });

  it('takes the newest of several that are old enough', () => {
    const cursor = new LaggingCursor(minute);
    cursor.note(xId('10'), 0);
    cursor.note(xId('20'), 1);

    expect(cursor.note(xId('30'), 10 * minute)).toBe('20');
  });

  it('never gives an id that was first read less than a lag ago', () => {
    const readings = fc.array(fc.record({ step: fc.nat(60), grows: fc.nat(3) }), { maxLength: 60 });
    fc.assert(
      fc.property(readings, fc.integer({ min: 1, max: 120 }), (list, lag) => {
        const cursor = new LaggingCursor(lag);
        const firstRead = new Map<XId, number>();
        let at = 0;
        let id = 1_000;
        let last = xId('1');
        for (const { step, grows } of list) {
          at += step;
          id += grows;
          const now = xId(String(id));
          if (!firstRead.has(now)) firstRead.set(now, at);

          const old = cursor.note(now, at);

          if (old === null) continue;
          expect((firstRead.get(old) ?? Infinity) + lag).toBeLessThanOrEqual(at);
          expect(compareXIds(old, last)).toBeGreaterThanOrEqual(0);
          last = old;
        }
      }),
    );
  });
});
