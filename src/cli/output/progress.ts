import { SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** Shows how far a long work has come. */
export interface Progress {
  /** `done` of the total given at start, in the same unit. */
  update(done: number, lines: number): void;
  stop(): void;
}

export const noProgress: Progress = { update: () => undefined, stop: () => undefined };

/** A bar on a terminal; nothing elsewhere, so that logs and pipes stay clean. `total` null: unknown, lines are counted. */
export function progressOn(stream: Terminal, total: number | null): Progress {
  if (stream.isTTY !== true) return noProgress;
  const format = total === null ? '{lines} lines' : '{bar} {percentage}% | {lines} lines | {eta_formatted} left';
  const bar = new SingleBar({ stream, format, clearOnComplete: true, hideCursor: true, etaBuffer: 50 });
  bar.start(total ?? 1, 0, { lines: 0 });
  return { update: (done, lines) => bar.update(total === null ? 0 : done, { lines }), stop: () => bar.stop() };
}
