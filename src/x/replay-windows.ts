/** One window of a replay: whole minutes, milliseconds UTC, `from` included, `until` not. */
export interface ReplayWindow {
  readonly from: number;
  readonly until: number;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const longestMs = 2 * hourMs;
const earliestMs = 24 * hourMs;
/** X wants the beginning at least this old, and the end at least that old: the newest minutes are left to polling. */
const youngestFromMs = 31 * minuteMs;
const youngestUntilMs = 10 * minuteMs;

/** `yyyymmddhhmm` in UTC, as replay wants it. */
export function replayTime(at: number): string {
  return new Date(at).toISOString().replace(/\D/g, '').slice(0, 12);
}

/**
 * The windows to ask for so that everything between `from` and `until` comes again, as far as X lets us: 24 hours back, two hours
 * each, rounded outwards to minutes. A gap that is too young is widened to the past: what comes twice is recognised.
 */
export function replayWindows(from: number, until: number, now: number): readonly ReplayWindow[] {
  const floor = (at: number): number => Math.floor(at / minuteMs) * minuteMs;
  const begin = floor(Math.max(Math.min(from, now - youngestFromMs), now - earliestMs + minuteMs));
  const end = Math.min(floor(until + minuteMs - 1), floor(now - youngestUntilMs));
  const windows: ReplayWindow[] = [];
  for (let at = begin; at < end; at += longestMs) windows.push({ from: at, until: Math.min(at + longestMs, end) });
  return windows;
}
