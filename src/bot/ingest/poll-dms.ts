import type { Clock } from '../../domain/clock.ts';
import type { XId } from '../../domain/ids.ts';
import type { IngestStore } from '../../domain/ports/stores.ts';
import type { DmReader } from '../../domain/ports/x.ts';
import { LaggingCursor } from './lagging-cursor.ts';
import { readPages } from './read-pages.ts';
import type { ReadingPlace } from './read-pages.ts';
import { readingFloor } from './reading-floor.ts';
import { recentOnly } from './recent-only.ts';
import type { Sink } from './sink.ts';

export interface DmPollOptions {
  readonly reader: DmReader;
  readonly ingest: IngestStore;
  readonly sink: Sink;
  readonly clock: Clock;
  readonly overlapMs: number;
  readonly firstLookBackMs: number;
}

/** 15 calls per 15 minutes: one step may take most of them after a long stop, but not all. The next one reads on. */
const mostPages = 12;

/** Returns the step that reads direct messages down to what is already stored (X has no since_id for them). */
export function dmPoll(options: DmPollOptions): (signal: AbortSignal) => Promise<undefined> {
  const { reader, ingest, sink, clock } = options;
  const lag = new LaggingCursor(options.overlapMs);
  let unfinished: { readonly began: number; readonly until: XId | null; readonly from: ReadingPlace | null } | null = null;

  return async (signal) => {
    const reading = unfinished ?? {
      began: clock.now(),
      until: (await ingest.cursor('dms-overlap')) ?? (await ingest.cursor('dms')),
      from: null,
    };
    // Should this step fail, the next one begins again from the stored cursor.
    unfinished = null;
    const floor = await readingFloor(ingest, sink, clock.now(), options.firstLookBackMs);

    const { next, newest } = await readPages({
      fetchPage: (pageToken) => reader.dmEvents(pageToken ? { pageToken } : {}, signal),
      until: reading.until,
      mostPages,
      ...(reading.from ? { from: reading.from } : {}),
      store: (arrivals, cursors) => sink.store(recentOnly(arrivals, floor), cursors),
      cursors: (newestId) => {
        const old = lag.note(newestId, reading.began);
        return [{ source: 'dms', value: newestId }, ...(old ? [{ source: 'dms-overlap', value: old }] : [])];
      },
    });
    if (next !== null) unfinished = { ...reading, from: { token: next, newest } };
    return undefined;
  };
}
