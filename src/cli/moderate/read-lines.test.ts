import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputLine } from './read-lines.ts';
import { maxLineBytes, readLines } from './read-lines.ts';

async function linesOf(chunks: readonly Uint8Array[]): Promise<InputLine[]> {
  const lines: InputLine[] = [];
  for await (const batch of readLines(fromArray(chunks))) lines.push(...batch);
  return lines;
}

async function* fromArray(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

describe('cli/moderate/read-lines', () => {
  it.each`
    text                | texts                   | because
    ${'a\nb\n'}         | ${[[1, 'a'], [2, 'b']]} | ${'the last line ends'}
    ${'a\nb'}           | ${[[1, 'a'], [2, 'b']]} | ${'the last line does not end'}
    ${'a\r\nb\r\n'}     | ${[[1, 'a'], [2, 'b']]} | ${'line ends of Windows'}
    ${'a\n\n  \nb\n\n'} | ${[[1, 'a'], [4, 'b']]} | ${'blank lines count but say nothing'}
    ${'\uFEFFa\n'}      | ${[[1, 'a']]}           | ${'a byte order mark'}
    ${''}               | ${[]}                   | ${'nothing'}
  `('$because', async ({ text, texts }: { text: string; texts: unknown[] }) => {
    const lines = await linesOf([Buffer.from(text)]);

    expect(lines.map((line) => [line.number, line.kind === 'text' ? line.text : line.reason])).toEqual(texts);
  });

  it('says what is not UTF-8 or too long, and goes on', async () => {
    const long = Buffer.alloc(400_000, 'x');

    const lines = await linesOf([Buffer.from([0xff, 10]), long, long, long, Buffer.from('\nafter\n')]);

    expect(lines).toEqual([
      { kind: 'unreadable', number: 1, reason: 'not UTF-8' },
      { kind: 'unreadable', number: 2, reason: `longer than ${maxLineBytes} bytes` },
      { kind: 'text', number: 3, text: 'after' },
    ]);
  });

  it('reads the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 12 })),
        fc.array(fc.nat(100), { maxLength: 8 }),
        async (texts, cuts) => {
          const bytes = Buffer.from(texts.join('\n'));
          const places = [...new Set([0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length])].sort((a, b) => a - b);
          const chunks = places.slice(1).map((end, i) => bytes.subarray(places[i], end));

          expect(await linesOf(chunks)).toEqual(await linesOf([bytes]));
        },
      ),
    );
  });
});
