import type { Headers } from './x-failure.ts';

/** What the rate headers of one answer say. Times in milliseconds UTC. */
export interface RateHeaders {
  readonly window: { readonly limit: number; readonly remaining: number; readonly resetAt: number } | null;
  /** End of the 24-hour limit (user's or app's) that is used up; null when none is. */
  readonly dayUsedUpUntil: number | null;
}

function numberOf(headers: Headers, name: string): number | null {
  const value = headers[name];
  if (typeof value !== 'string' || !/^\d{1,15}$/.test(value)) return null;
  return Number(value);
}

/**
 * Reads `x-rate-limit-*` and the 24-hour headers (Unix seconds). The library's own reading is not used: it drops the 24-hour
 * headers where the short ones are missing.
 */
export function readRateHeaders(headers: Headers): RateHeaders {
  const limit = numberOf(headers, 'x-rate-limit-limit');
  const remaining = numberOf(headers, 'x-rate-limit-remaining');
  const reset = numberOf(headers, 'x-rate-limit-reset');
  const days = ['x-user-limit-24hour', 'x-app-limit-24hour'].flatMap((name) => {
    const left = numberOf(headers, `${name}-remaining`);
    const until = numberOf(headers, `${name}-reset`);
    return left === 0 && until !== null ? [until * 1000] : [];
  });
  return {
    window: limit !== null && remaining !== null && reset !== null ? { limit, remaining, resetAt: reset * 1000 } : null,
    dayUsedUpUntil: days.length === 0 ? null : Math.max(...days),
  };
}
