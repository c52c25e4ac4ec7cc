import type { Arrival } from '../../domain/message.ts';

/**
 * Arrivals made since `since` (milliseconds UTC). Only for the very first reading of an account: what was written
 * before the bot was switched on is history, and nobody expects to see it hidden overnight.
 */
export function recentOnly(arrivals: readonly Arrival[], since: number): readonly Arrival[] {
  return arrivals.filter(
    (arrival) => arrival.kind !== 'message' || arrival.message.createdAt === null || arrival.message.createdAt >= since,
  );
}
