import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseModerateLine } from './moderate-line.ts';

const aLine = (more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ id: '1', surface: 'reply', text: 'Bonjour', ...more });

describe('cli/moderate/moderate-line', () => {
  it.each`
    more                                                                                                                  | expected                                                                                              | because
    ${{}}                                                                                                                 | ${{ key: 'post:1', ownedThread: true }}                                                               | ${'a reply stands in a thread of ours unless said otherwise'}
    ${{ surface: 'mention' }}                                                                                             | ${{ ownedThread: false }}                                                                             | ${'a mention does not'}
    ${{ surface: 'quote', owned_thread: true }}                                                                           | ${{ ownedThread: true }}                                                                              | ${'what is said counts'}
    ${{ surface: 'dm', id: 'é/:x' }}                                                                                      | ${{ key: 'dm:é/:x' }}                                                                                 | ${'an id may be any text'}
    ${{ created_at: '2027-04-30T18:00:00Z' }}                                                                             | ${{ createdAt: Date.UTC(2027, 3, 30, 18) }}                                                           | ${'ISO times'}
    ${{ created_at: 1000 }}                                                                                               | ${{ createdAt: 1000 }}                                                                                | ${'milliseconds'}
    ${{ lang: null, author: null, urls: null, media: null, created_at: null, owned_thread: null, conversation_id: null }} | ${{ langHint: null, media: 0, ownedThread: true }}                                                    | ${'null is the same as not there'}
    ${{ author: { handle: 'inventee', followers: 3 } }}                                                                   | ${{ author: { id: '', handle: 'inventee', createdAt: null, followers: 3 } }}                          | ${'every part of the author is optional'}
    ${{ text: 'a\ud800b' }}                                                                                               | ${{ text: 'a\ufffdb' }}                                                                               | ${'half a character keeps its width'}
    ${{ text: '', media: 2 }}                                                                                             | ${{ text: '', media: 2 }}                                                                             | ${'empty text with media'}
    ${{ label: 'insult' }}                                                                                                | ${{ text: 'Bonjour' }}                                                                                | ${'keys of others are ignored'}
    ${{ urls: [{ start: 90, end: 3, expanded: 'https://example.com' }] }}                                                 | ${{ links: [{ start: 7, end: 7, display: 'https://example.com', expanded: 'https://example.com' }] }} | ${'a link whose offsets are off is still a link'}
  `('$because', ({ more, expected }: { more: Record<string, unknown>; expected: object }) => {
    const parsed = parseModerateLine(aLine(more));

    expect(parsed).toMatchObject({ kind: 'message', message: expected });
  });

  it.each`
    line                               | reason                          | because
    ${'{'}                             | ${'not JSON'}                   | ${'cut in the middle'}
    ${'null'}                          | ${'the line: '}                 | ${'no object'}
    ${'[]'}                            | ${'the line: '}                 | ${'a list'}
    ${'{}'}                            | ${'id: '}                       | ${'nothing in it'}
    ${aLine({ id: 7 })}                | ${'id: '}                       | ${'numbers lose digits of X ids'}
    ${aLine({ surface: 'post' })}      | ${'surface: '}                  | ${'an unknown surface'}
    ${aLine({ text: null })}           | ${'text: '}                     | ${'no text at all'}
    ${aLine({ created_at: 'hier' })}   | ${'created_at: must be a time'} | ${'no time'}
    ${aLine({ media: -1 })}            | ${'media: '}                    | ${'fewer than none'}
    ${aLine({ urls: [{ start: 0 }] })} | ${'urls.0.end: '}               | ${'half a link'}
    ${aLine({ owned_thread: 'yes' })}  | ${'owned_thread: '}             | ${'text instead of true'}
  `('is refused: $because', ({ line, reason }: { line: string; reason: string }) => {
    const parsed = parseModerateLine(line);

    expect(parsed).toMatchObject({ kind: 'bad', reason: expect.stringContaining(reason) as string });
  });

  it('never throws and never repeats the text, whatever the line', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .record({
              id: fc.anything(),
              surface: fc.constantFrom('dm', 'x'),
              text: fc.anything(),
              urls: fc.anything(),
              created_at: fc.anything(),
            })
            .map((line) => JSON.stringify(line)),
        ),
        (line) => {
          expect(['message', 'bad']).toContain(parseModerateLine(line).kind);
        },
      ),
    );
    expect(
      JSON.stringify(parseModerateLine(aLine({ text: 'secret-mark', surface: 'secret-mark', created_at: 'secret-mark' }))),
    ).not.toContain('secret-mark');
  });
});
