import { describe, expect, it } from 'vitest';
import { xId } from '../../domain/ids.ts';
import type { Arrival } from '../../domain/message.ts';
import { ManualClock } from '../clock/manual-clock.fixture.ts';
import { anArrival, brand, customer } from '../messages.fixture.ts';
import { aSink } from './a-sink.fixture.ts';

describe('bot/ingest/sink', () => {
  it('stores arrivals and the first cursor in one transaction, at the time of the clock, with the staff', async () => {
    const clock = new ManualClock(1_000);
    const { sink, ingest } = aSink(clock, new Set([customer]));

    await sink.store([anArrival('5')], [{ source: 'mentions', value: xId('5') }]);

    expect(ingest.transactions).toEqual([
      { arrivals: [anArrival('5')], at: 1_000, staff: new Set([customer]), cursor: { source: 'mentions', value: '5' } },
    ]);
  });

  it('moves further cursors only after the arrivals are stored', async () => {
    const { sink, ingest } = aSink();

    await sink.store(
      [anArrival('5')],
      [
        { source: 'dms', value: xId('5') },
        { source: 'dms-overlap', value: xId('3') },
      ],
    );

    expect(ingest.transactions.map((one) => [one.arrivals.length, one.cursor?.source])).toEqual([
      [1, 'dms'],
      [0, 'dms-overlap'],
    ]);
  });

  it('wakes the judge for fresh messages, and not for known ones', async () => {
    const { sink, told } = aSink();

    await sink.store([anArrival('5')]);
    await sink.store([anArrival('5')]);

    expect(told).toEqual(['fresh']);
  });

  it('tells nobody anything when the database refuses', async () => {
    const { sink, ingest, told, log } = aSink();
    const refusal = new Error('disk full');
    ingest.fault = () => {
      throw refusal;
    };

    await expect(sink.store([anArrival('5'), { kind: 'unreadable', type: 'x', why: 'y' }])).rejects.toBe(refusal);

    expect(told).toEqual([]);
    expect(log.lines).toEqual([]);
  });

  it('passes on that access was taken away', async () => {
    const { sink, told } = aSink();

    await sink.store([{ kind: 'access-revoked', userId: brand, at: 1 }]);

    expect(told).toEqual(['revoked']);
  });

  it('logs the name of what could not be read, cut, and no more of it', async () => {
    const { sink, log } = aSink();
    const unreadable: Arrival = { kind: 'unreadable', type: 'x'.repeat(500), why: 'no-id' };

    await sink.store([unreadable, { kind: 'skipped', type: 'typing' }]);

    expect(log.lines).toEqual([
      { level: 'warn', fields: { type: 'x'.repeat(60), why: 'no-id' }, sentence: 'part of a delivery could not be read' },
    ]);
  });
});
