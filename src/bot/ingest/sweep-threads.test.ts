import { describe, expect, it } from 'vitest';
import { XRequestRefusedError, XUnavailableError } from '../../domain/errors.ts';
import { xId } from '../../domain/ids.ts';
import { ManualClock } from '../clock/manual-clock.fixture.ts';
import { FakeX } from '../fake-x.fixture.ts';
import { anArrived } from '../messages.fixture.ts';
import { aSink } from './a-sink.fixture.ts';
import { threadSweep } from './sweep-threads.ts';

const minute = 60_000;
const hour = 60 * minute;
const signal = new AbortController().signal;

function aSweep() {
  const clock = new ManualClock();
  const x = new FakeX();
  const { sink, ingest } = aSink(clock);
  const options = {
    reader: x,
    ingest,
    sink,
    clock,
    overlapMs: 30 * minute,
    firstLookBackMs: 2 * hour,
    threads: 100,
    threadAgeMs: 24 * hour,
  };
  const written = (id: string, ago: number, thread = '1') =>
    anArrived(id, { conversationId: thread, createdAt: clock.now() - ago });
  ingest.ownThreads = [xId('1')];
  return { clock, x, ingest, start: () => threadSweep(options), written };
}

const roots = (count: number) => Array.from({ length: count }, (_, index) => xId(String(1_000 + index)));

describe('bot/ingest/sweep-threads', () => {
  it.each`
    threads | queries | because
    ${0}    | ${1}    | ${'posts to the brand are searched even when no thread is known'}
    ${10}   | ${1}    | ${'ten fit in a query'}
    ${11}   | ${2}    | ${'the eleventh does not'}
    ${100}  | ${10}   | ${'all of them'}
  `('asks $queries times for $threads threads ($because)', async ({ threads, queries }: { threads: number; queries: number }) => {
    const { x, ingest, start } = aSweep();
    ingest.ownThreads = roots(threads);

    await start()(signal);

    expect(x.of('search')).toHaveLength(queries);
    expect(x.of('search').flatMap((call) => call.ids ?? [])).toEqual(ingest.ownThreads);
  });

  it('never takes up what was history when the bot was switched on', async () => {
    const { clock, x, ingest, start, written } = aSweep();
    x.threadList = [written('10', 5 * hour), written('20', hour)];
    const sweep = start();

    await sweep(signal);
    clock.advance(15 * minute);
    await sweep(signal);
    await start()(signal);

    expect(ingest.keys).toEqual(['post:20']);
  });

  it('searches only behind the overlap from the second sweep on', async () => {
    const { clock, x, start, written } = aSweep();
    x.threadList = [written('10', 5 * hour), written('20', hour), written('30', minute)];
    const sweep = start();
    await sweep(signal);

    clock.advance(15 * minute);
    await sweep(signal);

    expect(x.of('search').map((call) => call.sinceId)).toEqual([undefined, '20']);
  });

  it('reads the whole week again when X refuses a cursor that is too old', async () => {
    const { x, ingest, start, written } = aSweep();
    ingest.cursors.set('search', xId('40')).set('search-overlap', xId('20'));
    x.threadList = [written('30', minute), written('10', minute)];
    x.fault = ({ sinceId }) => {
      if (sinceId) throw new XRequestRefusedError('since_id');
    };

    await start()(signal);

    expect(ingest.keys).toEqual(['post:30', 'post:10']);
  });

  it('moves its cursor only when every query was read', async () => {
    const { x, ingest, start, written } = aSweep();
    ingest.ownThreads = roots(11);
    x.threadList = [written('2000', minute, '1000'), written('3000', minute, '1010')];
    let asked = 0;
    x.fault = () => {
      asked += 1;
      if (asked === 2) throw new XUnavailableError('cut');
    };
    const sweep = start();

    await expect(sweep(signal)).rejects.toThrow(XUnavailableError);
    expect(ingest.keys).toEqual(['post:2000']);
    expect(ingest.cursors.has('search')).toBe(false);
    await sweep(signal);

    expect(ingest.keys).toEqual(['post:2000', 'post:3000']);
    expect(ingest.cursors.get('search')).toBe('3000');
  });

  it('goes on with a thread that is longer than one sweep may read, and moves its cursor then', async () => {
    const { clock, x, ingest, start, written } = aSweep();
    x.pageSize = 1;
    x.threadList = Array.from({ length: 50 }, (_, index) => written(String(100 + index), minute));
    const sweep = start();

    await sweep(signal);
    expect(ingest.cursors.has('search')).toBe(false);
    for (let more = 0; more < 2; more += 1) {
      clock.advance(15 * minute);
      await sweep(signal);
    }

    expect(ingest.keys).toHaveLength(50);
    expect(ingest.cursors.get('search')).toBe('149');
  });
});
