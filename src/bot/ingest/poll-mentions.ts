import type { Clock } from '../../domain/clock.ts';
import { xId } from '../../domain/ids.ts';
import type { XId } from '../../domain/ids.ts';
import type { IngestStore } from '../../domain/ports/stores.ts';
import type { PostReader } from '../../domain/ports/x.ts';
import { LaggingCursor } from './lagging-cursor.ts';
import { newestWrittenBefore } from './newest-written-before.ts';
import { readPages } from './read-pages.ts';
import type { ReadingPlace } from './read-pages.ts';
import { readingFloor } from './reading-floor.ts';
import { recentOnly } from './recent-only.ts';
import type { Sink } from './sink.ts';

export interface MentionsPollOptions {
  readonly reader: PostReader;
  readonly ingest: IngestStore;
  readonly sink: Sink;
  readonly clock: Clock;
  /** How far every reading overlaps the one before, milliseconds. */
  readonly overlapMs: number;
  /** How often everything X still has (800 mentions) is read once more, milliseconds. */
  readonly fullPassMs: number;
  /** How far back the very first reading looks, milliseconds. */
  readonly firstLookBackMs: number;
}

/** X gives the 800 newest mentions, 100 a page; what is longer is read on by the next step. */
const mostPages = 9;

/** A reading that is under way, over several steps when it is long. */
interface Reading {
  readonly began: number;
  readonly full: boolean;
  readonly since: XId | null;
  readonly from: ReadingPlace | null;
  /** Newest mention that is older than the overlap; only looked for while there is no overlap cursor. */
  readonly old: XId | null;
}

/** Returns the step that reads new mentions and replies: with an overlap, and once in a while all of them. */
export function mentionsPoll(options: MentionsPollOptions): (signal: AbortSignal) => Promise<undefined> {
  const { reader, ingest, sink, clock } = options;
  const lag = new LaggingCursor(options.overlapMs);
  let unfinished: Reading | null = null;

  return async (signal) => {
    const reading = unfinished ?? (await begin());
    // Should this step fail, the next one begins again from the stored cursor.
    unfinished = null;
    const floor = await readingFloor(ingest, sink, clock.now(), options.firstLookBackMs);
    const sinceId = reading.full ? null : reading.since;
    let { old } = reading;

    const { next, newest } = await readPages({
      fetchPage: async (pageToken) => {
        const page = await reader.mentions({ ...(sinceId ? { sinceId } : {}), ...(pageToken ? { pageToken } : {}) }, signal);
        old = newestWrittenBefore(page.arrivals, reading.began - options.overlapMs, old);
        return page;
      },
      until: null,
      mostPages,
      ...(reading.from ? { from: reading.from } : {}),
      store: (arrivals, cursors) => sink.store(recentOnly(arrivals, floor), cursors),
      cursors: (newestId) => {
        const lagging = lag.note(newestId, reading.began) ?? (reading.since === null ? old : null);
        return [{ source: 'mentions', value: newestId }, ...(lagging ? [{ source: 'mentions-overlap', value: lagging }] : [])];
      },
    });
    if (next !== null) unfinished = { ...reading, old, from: { token: next, newest } };
    else if (reading.full) await sink.store([], [{ source: 'mentions-full-pass', value: xId(String(reading.began)) }]);
    return undefined;
  };

  async function begin(): Promise<Reading> {
    const began = clock.now();
    const lastFull = Number((await ingest.cursor('mentions-full-pass')) ?? 0);
    const since = await ingest.cursor('mentions-overlap');
    return { began, full: began - lastFull >= options.fullPassMs, since, from: null, old: null };
  }
}
