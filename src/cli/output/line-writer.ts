import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes lines and waits while the reader is slow, so that nothing piles up in memory. */
export class LineWriter {
  readonly #stream: Writable;

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  /** Resolves when the stream is ready for more. Rejects when it broke (EPIPE: the reader went away). */
  async write(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    if (!this.#stream.write(`${lines.join('\n')}\n`)) await once(this.#stream, 'drain');
  }
}
