/** One line of the input, numbered from 1: its text, or why it could not be read. */
export type InputLine =
  | { readonly kind: 'text'; readonly number: number; readonly text: string }
  | { readonly kind: 'unreadable'; readonly number: number; readonly reason: string };

/** A line with more bytes is answered with an error; X's longest post is a fortieth of it. */
export const maxLineBytes = 1_000_000;

const newline = 10;

/**
 * Splits bytes into lines and gives them out as they arrive, a list for each chunk read, so that a reader that waits for an
 * answer gets it. Never more than one line and one chunk are held. Blank lines are left out, but counted.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly InputLine[], void> {
  const splitter = new LineSplitter();
  for await (const chunk of chunks) {
    const lines = splitter.add(chunk);
    if (lines.length > 0) yield lines;
  }
  const last = splitter.end();
  if (last.length > 0) yield last;
}

class LineSplitter {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #number = 0;
  #parts: Uint8Array[] = [];
  #length = 0;

  add(chunk: Uint8Array): InputLine[] {
    const lines: InputLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      this.#keep(chunk.subarray(start, end));
      lines.push(...this.#finished());
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
    return lines;
  }

  end(): InputLine[] {
    return this.#length > 0 ? this.#finished() : [];
  }

  #keep(part: Uint8Array): void {
    this.#length += part.length;
    // Of a line that is too long only its length is kept.
    if (this.#length > maxLineBytes) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  #finished(): InputLine[] {
    const { bytes, tooLong } = { bytes: Buffer.concat(this.#parts), tooLong: this.#length > maxLineBytes };
    this.#parts = [];
    this.#length = 0;
    this.#number += 1;
    const number = this.#number;
    if (tooLong) return [{ kind: 'unreadable', number, reason: `longer than ${maxLineBytes} bytes` }];
    try {
      const text = this.#decoder.decode(bytes).trim();
      return text === '' ? [] : [{ kind: 'text', number, text }];
    } catch {
      return [{ kind: 'unreadable', number, reason: 'not UTF-8' }];
    }
  }
}
