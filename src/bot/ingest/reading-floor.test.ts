import { describe, expect, it } from 'vitest';
import { ManualClock } from '../clock/manual-clock.fixture.ts';
import { aSink } from './a-sink.fixture.ts';
import { readingFloor } from './reading-floor.ts';

const hour = 3_600_000;

describe('bot/ingest/reading-floor', () => {
  it('stands where it was set first, whatever time or config say later', async () => {
    const clock = new ManualClock();
    const { sink, ingest } = aSink(clock);
    const first = await readingFloor(ingest, sink, clock.now(), 2 * hour);

    const later = await readingFloor(ingest, sink, clock.now() + 48 * hour, hour);

    expect(first).toBe(clock.now() - 2 * hour);
    expect(later).toBe(first);
  });

  it('is never before the beginning of time', async () => {
    const { sink, ingest } = aSink();

    expect(await readingFloor(ingest, sink, 5, hour)).toBe(0);
  });
});
