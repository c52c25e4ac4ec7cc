import { compareXIds } from '../../domain/ids.ts';
import type { XId } from '../../domain/ids.ts';
import type { Arrival } from '../../domain/message.ts';

/**
 * The newest id among these and `newest` that was written at `before` or earlier (milliseconds UTC). It stands in for the
 * overlap cursor until the first one is old enough: X charges for every post it returns, and without a cursor it returns all.
 */
export function newestWrittenBefore(arrivals: readonly Arrival[], before: number, newest: XId | null): XId | null {
  for (const arrival of arrivals) {
    if (arrival.kind !== 'message' || arrival.message.createdAt === null || arrival.message.createdAt > before) continue;
    if (newest === null || compareXIds(arrival.message.id, newest) > 0) newest = arrival.message.id;
  }
  return newest;
}
