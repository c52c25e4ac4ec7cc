import type { CliContext } from '../cli-context.ts';
import { CliRefusal } from '../cli-refusal.ts';

/** X's longest post has 25,000 characters; more is no message. */
const bytesAtMost = 1_000_000;

/** The text on standard input, without its last line break. Throws `CliRefusal` when it is no text or too long for one message. */
export async function readText({ stdin, stderr }: CliContext): Promise<string> {
  if (stdin.isTTY === true) stderr.write('reading from the terminal: type the text, Ctrl-D to end\n');
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stdin) {
    bytes += chunk.length;
    if (bytes > bytesAtMost)
      throw new CliRefusal(`this is longer than ${bytesAtMost} bytes: one message at a time, or netiquette moderate`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)).replace(/\r?\n$/, '');
  } catch {
    throw new CliRefusal('this is not UTF-8 text');
  }
}
