import { xId } from '../../domain/ids.ts';
import type { IngestStore } from '../../domain/ports/stores.ts';
import type { Sink } from './sink.ts';

const source = 'reading-since';

/**
 * From when on written messages are read at all, milliseconds UTC: `lookBackMs` before the account was read for the first
 * time, durable from then on. X's lists go back days and weeks, and are read to their end more than once; without a fixed
 * floor the second reading would take up what the first one left alone.
 */
export async function readingFloor(ingest: IngestStore, sink: Sink, now: number, lookBackMs: number): Promise<number> {
  const stored = await ingest.cursor(source);
  if (stored !== null) return Number(stored);
  const floor = Math.max(0, now - lookBackMs);
  await sink.store([], [{ source, value: xId(String(floor)) }]);
  return floor;
}
