import type { Clock } from '../../domain/clock.ts';
import { XRequestRefusedError } from '../../domain/errors.ts';
import { compareXIds } from '../../domain/ids.ts';
import type { XId } from '../../domain/ids.ts';
import type { IngestStore } from '../../domain/ports/stores.ts';
import type { Page, PostReader } from '../../domain/ports/x.ts';
import { LaggingCursor } from './lagging-cursor.ts';
import { newestWrittenBefore } from './newest-written-before.ts';
import { readPages } from './read-pages.ts';
import type { ReadingPlace } from './read-pages.ts';
import { readingFloor } from './reading-floor.ts';
import { recentOnly } from './recent-only.ts';
import type { Sink } from './sink.ts';

export interface ThreadSweepOptions {
  readonly reader: PostReader;
  readonly ingest: IngestStore;
  readonly sink: Sink;
  readonly clock: Clock;
  readonly overlapMs: number;
  readonly firstLookBackMs: number;
  /** How many of the brand's threads are swept, the newest first. */
  readonly threads: number;
  /** Threads older than this are left alone, milliseconds. */
  readonly threadAgeMs: number;
}

/** A query holds 512 characters on self-serve plans: ten `conversation_id:` terms and the account's own. */
const threadsPerQuery = 10;
/** Pages of one query in one step; a longer one is read on by the next step. */
const mostPages = 20;

/** One query of a sweep, and where it goes on when it is longer than one step may read. */
interface Query {
  readonly roots: readonly XId[];
  readonly from: ReadingPlace | null;
}

/** A sweep that is under way, over several steps when it is long. */
interface Sweep {
  readonly began: number;
  readonly since: XId | null;
  readonly queries: readonly Query[];
  newest: XId | null;
  /** Newest post that is older than the overlap; only looked for while there is no overlap cursor. */
  old: XId | null;
}

/**
 * Returns the step that searches the brand's recent threads: the only road that sees nested replies which no longer
 * mention the brand.
 */
export function threadSweep(options: ThreadSweepOptions): (signal: AbortSignal) => Promise<undefined> {
  const { reader, ingest, sink, clock } = options;
  const lag = new LaggingCursor(options.overlapMs);
  let unfinished: Sweep | null = null;

  return async (signal) => {
    const sweep = unfinished ?? (await begin());
    // Should this step fail, the next one begins again from the stored cursor.
    unfinished = null;
    const floor = await readingFloor(ingest, sink, clock.now(), options.firstLookBackMs);
    const left: Query[] = [];
    for (const query of sweep.queries) {
      const from = await readQuery(sweep, query, floor, signal);
      if (from) left.push({ ...query, from });
    }
    if (left.length > 0) unfinished = { ...sweep, queries: left };
    else await moveCursor(sweep);
    return undefined;
  };

  async function begin(): Promise<Sweep> {
    const began = clock.now();
    const roots = await ingest.recentOwnThreads(options.threads, began - options.threadAgeMs);
    const queries: Query[] = [];
    for (let at = 0; at === 0 || at < roots.length; at += threadsPerQuery) {
      queries.push({ roots: roots.slice(at, at + threadsPerQuery), from: null });
    }
    return { began, since: await ingest.cursor('search-overlap'), queries, newest: null, old: null };
  }

  async function readQuery(
    sweep: Sweep,
    { roots, from }: Query,
    floor: number,
    signal: AbortSignal,
  ): Promise<ReadingPlace | null> {
    const { next, newest } = await readPages({
      fetchPage: async (pageToken) => {
        const page = await search(reader, roots, sweep.since, pageToken, signal);
        sweep.old = newestWrittenBefore(page.arrivals, sweep.began - options.overlapMs, sweep.old);
        return page;
      },
      until: null,
      mostPages,
      ...(from ? { from } : {}),
      store: (arrivals) => sink.store(recentOnly(arrivals, floor)),
      cursors: () => [],
    });
    if (newest && (!sweep.newest || compareXIds(newest, sweep.newest) > 0)) sweep.newest = newest;
    return next === null ? null : { token: next, newest };
  }

  /** One cursor for all queries: it moves when every one of them was read to its end. */
  async function moveCursor({ began, since, newest, old }: Sweep): Promise<void> {
    if (!newest) return;
    const lagging = lag.note(newest, began) ?? (since === null ? old : null);
    await sink.store(
      [],
      [{ source: 'search', value: newest }, ...(lagging ? [{ source: 'search-overlap', value: lagging }] : [])],
    );
  }
}

async function search(
  reader: PostReader,
  roots: readonly XId[],
  since: XId | null,
  pageToken: string | undefined,
  signal: AbortSignal,
): Promise<Page> {
  const query = { roots, ...(pageToken ? { pageToken } : {}) };
  if (!since) return reader.searchThreads(query, signal);
  try {
    return await reader.searchThreads({ ...query, sinceId: since }, signal);
  } catch (error) {
    // Search refuses a since_id that is older than its seven days: without it the whole week is read, and nothing is lost.
    if (error instanceof XRequestRefusedError) return reader.searchThreads(query, signal);
    throw error;
  }
}
