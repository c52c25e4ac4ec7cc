import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { composeText, firstPoints, lengthInPoints, type TextRequest } from './post-text.ts';
import { SeededRandom } from './seeded-random.ts';

const people = new Map([
  ['minifrance', { id: '1', username: 'MINIFrance' }],
  ['anna', { id: '2', username: 'anna' }],
]);

function shown(typed: string, change: Partial<TextRequest> = {}) {
  return composeText({
    typed,
    implicit: [],
    trailing: [],
    htmlEscape: true,
    random: new SeededRandom(1),
    resolve: (handle) => people.get(handle.toLowerCase()),
    ...change,
  });
}
const slice = (text: string, start: number, end: number): string => firstPoints(text, end).slice(firstPoints(text, start).length);

describe('sandbox/post-text', () => {
  it('puts the people of the thread in front', () => {
    const result = shown('bonjour', { implicit: ['MINIFrance', 'anna'] });

    expect(result.text).toBe('@MINIFrance @anna bonjour');
    expect(slice(result.text, result.displayStart, result.displayEnd)).toBe('bonjour');
    expect(result.mentions).toEqual([
      { start: 0, end: 11, username: 'MINIFrance', id: '1' },
      { start: 12, end: 17, username: 'anna', id: '2' },
    ]);
  });

  it('shortens links, keeps what they stand for, and counts in code points', () => {
    const result = shown('😀 a & b https://example.com/x?a=1&b=2. fin');
    const [url] = result.urls;

    expect(result.text).toMatch(/^😀 a &amp; b https:\/\/t\.co\/\w{10}\. fin$/u);
    expect(url?.expandedUrl).toBe('https://example.com/x?a=1&b=2');
    expect(slice(result.text, url?.start ?? 0, url?.end ?? 0)).toBe(url?.url);
  });

  it.each`
    text            | ids      | because
    ${'@anna, hi'}  | ${['2']} | ${'before punctuation'}
    ${'(@ANNA)'}    | ${['2']} | ${'any case'}
    ${'me@anna'}    | ${[]}    | ${'an e-mail address'}
    ${'@annabelle'} | ${[]}    | ${'a longer name'}
    ${'@nobody'}    | ${[]}    | ${'no such account'}
  `('finds mentions in $text: $because', ({ text, ids }: { text: string; ids: string[] }) => {
    expect(shown(text).mentions.map((mention) => mention.id)).toEqual(ids);
  });

  it('puts pictures and quotes at the end, outside the shown range', () => {
    const result = shown('look', { trailing: [{ expandedUrl: 'https://twitter.com/a/status/1', displayUrl: 'x.com/a' }] });

    expect(result.displayEnd).toBe(5);
    expect(result.urls[0]?.start).toBe(5);
  });

  it('holds its offsets for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('@anna ', '😀', '&', '<b>', 'https://example.com/ ', '\ud800', 'é', ' ')), (parts) => {
        const result = shown(parts.join(''));
        const points = lengthInPoints(result.text);

        for (const url of result.urls) expect(slice(result.text, url.start, url.end)).toBe(url.url);
        for (const mention of result.mentions) expect(slice(result.text, mention.start, mention.end)).toBe('@anna');
        expect(result.displayEnd).toBe(points);
      }),
    );
  });
});
