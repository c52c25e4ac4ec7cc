/** The value below which the share `p` (0..1) of the sorted values lies; 0 for none. Nearest-rank. */
export function percentile(sorted: readonly number[], p: number): number {
  const value = sorted[Math.max(0, Math.ceil(sorted.length * p) - 1)] ?? 0;
  return Math.round(value * 100) / 100;
}
