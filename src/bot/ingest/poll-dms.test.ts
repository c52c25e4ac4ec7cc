import { describe, expect, it } from 'vitest';
import { XUnavailableError } from '../../domain/errors.ts';
import { ManualClock } from '../clock/manual-clock.fixture.ts';
import { FakeX } from '../fake-x.fixture.ts';
import { anArrived } from '../messages.fixture.ts';
import { aSink } from './a-sink.fixture.ts';
import { dmPoll } from './poll-dms.ts';

const minute = 60_000;
const hour = 60 * minute;
const signal = new AbortController().signal;

function aPoll() {
  const clock = new ManualClock();
  const x = new FakeX();
  const { sink, ingest } = aSink(clock);
  const start = () => dmPoll({ reader: x, ingest, sink, clock, overlapMs: 30 * minute, firstLookBackMs: 2 * hour });
  const written = (id: string, ago: number) => anArrived(id, { surface: 'dm', createdAt: clock.now() - ago });
  return { clock, x, ingest, start, written };
}

describe('bot/ingest/poll-dms', () => {
  it('takes up only what is recent, in every reading: X gives thirty days each time', async () => {
    const { clock, x, ingest, start, written } = aPoll();
    x.dmList = [written('1', 20 * 24 * hour), written('2', hour)];
    const poll = start();
    await poll(signal);

    clock.advance(minute);
    x.dmList = [...x.dmList, written('3', 0)];
    await poll(signal);
    await start()(signal);

    expect(ingest.keys).toEqual(['dm:2', 'dm:3']);
  });

  it('stops at the page that reaches what is stored', async () => {
    const { clock, x, start, written } = aPoll();
    x.pageSize = 2;
    x.dmList = ['1', '2', '3', '4', '5', '6'].map((id) => written(id, minute));
    const poll = start();
    await poll(signal);
    const before = x.calls.length;

    clock.advance(minute);
    await poll(signal);

    expect(before).toBe(3);
    expect(x.calls.length - before).toBe(1);
  });

  it('leaves the cursor when a page fails, and reads it all again', async () => {
    const { x, ingest, start, written } = aPoll();
    x.pageSize = 1;
    x.dmList = ['1', '2', '3'].map((id) => written(id, minute));
    x.fault = ({ pageToken }) => {
      if (pageToken === '2') throw new XUnavailableError('cut');
    };
    const poll = start();
    await expect(poll(signal)).rejects.toThrow(XUnavailableError);
    expect(ingest.cursors.has('dms')).toBe(false);

    x.fault = () => undefined;
    await poll(signal);

    expect(ingest.keys).toEqual(['dm:3', 'dm:2', 'dm:1']);
    expect(ingest.cursors.get('dms')).toBe('3');
  });

  it('loses nothing of a backlog that is longer than one reading may be', async () => {
    const { clock, x, ingest, start, written } = aPoll();
    x.pageSize = 1;
    x.dmList = Array.from({ length: 30 }, (_, index) => written(String(100 + index), minute));
    const poll = start();

    await poll(signal);
    expect(x.calls).toHaveLength(12);
    expect(ingest.cursors.has('dms')).toBe(false);
    for (let reading = 0; reading < 2; reading += 1) {
      clock.advance(15 * minute);
      await poll(signal);
    }

    expect(ingest.keys).toHaveLength(30);
    expect(ingest.cursors.get('dms')).toBe('129');
  });

  it('begins a backlog again when its place was lost with a failure', async () => {
    const { clock, x, ingest, start, written } = aPoll();
    x.pageSize = 1;
    x.dmList = Array.from({ length: 20 }, (_, index) => written(String(100 + index), minute));
    const poll = start();
    await poll(signal);
    x.fault = () => {
      throw new XUnavailableError('token expired');
    };
    await expect(poll(signal)).rejects.toThrow(XUnavailableError);
    x.fault = () => undefined;

    for (let reading = 0; reading < 2; reading += 1) {
      clock.advance(15 * minute);
      await poll(signal);
    }

    expect(ingest.keys).toHaveLength(20);
    expect(ingest.cursors.get('dms')).toBe('119');
  });
});
