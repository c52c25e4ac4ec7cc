/** Milliseconds UTC of a time as X writes it: ISO 8601, v1.1 (`Mon May 19 14:01:46 +0000 2025`), or milliseconds as digits. */
export function timeOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  const at = /^\d{10,15}$/.test(value) ? Number(value) : Date.parse(value);
  return Number.isFinite(at) ? at : null;
}
