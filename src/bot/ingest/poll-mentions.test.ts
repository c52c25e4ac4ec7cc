import { describe, expect, it } from 'vitest';
import { RateLimitedError } from '../../domain/errors.ts';
import { ManualClock } from '../clock/manual-clock.fixture.ts';
import { FakeX } from '../fake-x.fixture.ts';
import { anArrived } from '../messages.fixture.ts';
import { aSink } from './a-sink.fixture.ts';
import { mentionsPoll } from './poll-mentions.ts';

const minute = 60_000;
const hour = 60 * minute;
const signal = new AbortController().signal;

function aPoll() {
  const clock = new ManualClock();
  const x = new FakeX();
  const { sink, ingest } = aSink(clock);
  const start = () =>
    mentionsPoll({ reader: x, ingest, sink, clock, overlapMs: 30 * minute, fullPassMs: 24 * hour, firstLookBackMs: 2 * hour });
  const written = (id: string, ago: number) => anArrived(id, { createdAt: clock.now() - ago });
  return { clock, x, ingest, start, written };
}

const keysOf = (...ids: readonly string[]): string[] => ids.map((id) => `post:${id}`);

describe('bot/ingest/poll-mentions', () => {
  it('reads at first what is not older than the first look back', async () => {
    const { x, ingest, start, written } = aPoll();
    x.mentionList = [written('1', 3 * hour), written('2', hour), written('3', 0)];

    await start()(signal);

    expect(ingest.keys).toEqual(keysOf('3', '2'));
    expect(ingest.cursors.get('mentions')).toBe('3');
  });

  it.each`
    later        | because
    ${minute}    | ${'the reading after the first has no cursor to stop at yet'}
    ${25 * hour} | ${'the daily full pass sees everything X still has'}
  `(
    'never takes up what was history when the bot was switched on, $later ms later either ($because)',
    async ({ later }: { later: number }) => {
      const { clock, x, ingest, start, written } = aPoll();
      x.mentionList = [written('1', 3 * hour), written('2', hour)];
      const poll = start();
      await poll(signal);

      clock.advance(later);
      await poll(signal);
      await start()(signal);

      expect(ingest.keys).toEqual(keysOf('2'));
    },
  );

  it('looks back from when it was first started, even if X was away at first', async () => {
    const { clock, x, ingest, start, written } = aPoll();
    x.mentionList = [written('1', hour)];
    x.fault = () => {
      throw new RateLimitedError('mentions', clock.now() + 5 * hour);
    };
    await expect(start()(signal)).rejects.toThrow(RateLimitedError);

    x.fault = () => undefined;
    clock.advance(5 * hour);
    await start()(signal);

    expect(ingest.keys).toEqual(keysOf('1'));
  });

  it('asks only for what is new from the second reading on: every mention read is paid for', async () => {
    const { clock, x, start, written } = aPoll();
    x.mentionList = [written('1', 3 * hour), written('2', hour), written('3', minute)];
    const poll = start();
    await poll(signal);

    clock.advance(minute);
    await poll(signal);

    expect(x.of('mentions').map((call) => call.sinceId)).toEqual([undefined, '2']);
  });

  it('reads again with an overlap, so that a mention X indexed late is found', async () => {
    const { clock, x, ingest, start, written } = aPoll();
    x.mentionList = [written('10', hour), written('30', minute)];
    const poll = start();
    await poll(signal);

    x.mentionList = [...x.mentionList, written('20', 2 * minute)];
    clock.advance(minute);
    await poll(signal);

    expect(ingest.keys).toContain('post:20');
  });

  it('moves the overlap on as time passes', async () => {
    const { clock, x, ingest, start, written } = aPoll();
    x.mentionList = [written('10', hour), written('30', minute)];
    const poll = start();
    await poll(signal);

    clock.advance(31 * minute);
    await poll(signal);

    expect(ingest.cursors.get('mentions-overlap')).toBe('30');
  });

  it('reads everything once more when the full pass is due, and not before', async () => {
    const { clock, x, start, written } = aPoll();
    x.mentionList = [written('10', hour)];
    const poll = start();
    await poll(signal);
    clock.advance(23 * hour);
    await poll(signal);
    clock.advance(hour);

    await poll(signal);

    expect(x.of('mentions').map((call) => call.sinceId === undefined)).toEqual([true, false, true]);
  });

  it('leaves every cursor when the second page fails', async () => {
    const { x, ingest, start, written } = aPoll();
    x.pageSize = 1;
    x.mentionList = [written('1', hour), written('2', minute)];
    x.fault = ({ pageToken }) => {
      if (pageToken) throw new RateLimitedError('mentions', 0);
    };

    await expect(start()(signal)).rejects.toThrow(RateLimitedError);

    expect(ingest.keys).toEqual(keysOf('2'));
    for (const source of ['mentions', 'mentions-overlap', 'mentions-full-pass']) expect(ingest.cursors.has(source)).toBe(false);
  });

  it('reads a list that is longer than one step may read over several steps, and moves its cursor then', async () => {
    const { clock, x, ingest, start, written } = aPoll();
    x.pageSize = 1;
    x.mentionList = Array.from({ length: 20 }, (_, index) => written(String(100 + index), minute));
    const poll = start();

    await poll(signal);
    expect(x.of('mentions')).toHaveLength(9);
    expect(ingest.cursors.has('mentions')).toBe(false);
    for (let more = 0; more < 2; more += 1) {
      clock.advance(minute);
      await poll(signal);
    }

    expect(ingest.keys).toHaveLength(20);
    expect(ingest.cursors.get('mentions')).toBe('119');
    expect(ingest.cursors.has('mentions-full-pass')).toBe(true);
  });
});
