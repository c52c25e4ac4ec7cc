/** How one kind of trouble is tried again. Waits grow from `leastMs` to `mostMs`, doubled each time. */
export interface Retry {
  readonly leastMs: number;
  readonly mostMs: number;
  /** Tries in all, the first one included; null: it is not the target's fault and does not count. */
  readonly tries: number | null;
}

const minute = 60_000;

/** Error code → how it is tried again. What is not in the table is not tried again: the act is parked for people. */
export const retryTable: Readonly<Record<string, Retry>> = {
  'x.unavailable': { leastMs: 5_000, mostMs: 15 * minute, tries: 12 },
  'x.rate-limited': { leastMs: 1_000, mostMs: 15 * minute, tries: null },
  'x.unpaid': { leastMs: 30 * minute, mostMs: 60 * minute, tries: null },
  'x.halted': { leastMs: 15 * minute, mostMs: 60 * minute, tries: null },
  'x.token-refused': { leastMs: minute, mostMs: 30 * minute, tries: null },
};

/**
 * Milliseconds to wait before the next try of `code` after `attempt` tries (1 for the first), or null when there is
 * none left. `chance` is a number in 0..1 that spreads the waits by a quarter, so that they do not come in step.
 */
export function waitBeforeRetry(code: string, attempt: number, chance: number): number | null {
  const retry = Object.hasOwn(retryTable, code) ? retryTable[code] : undefined;
  if (!retry || (retry.tries !== null && attempt >= retry.tries)) return null;
  const grown = Math.min(retry.leastMs * 2 ** Math.min(attempt - 1, 20), retry.mostMs);
  return Math.round(grown * (0.75 + 0.5 * chance));
}
