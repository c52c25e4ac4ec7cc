import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksIn } from './links.ts';

const link = { url: 'https://t.co/abc', expanded_url: 'https://example.com/long', display_url: 'example.com/long' };

describe('x/links', () => {
  it.each`
    text                           | entity                                                        | span       | because
    ${'voir https://t.co/abc ici'} | ${{ ...link, start: 5, end: 21 }}                             | ${[5, 21]} | ${'plain text'}
    ${'😡😡 https://t.co/abc'}     | ${{ ...link, start: 3, end: 19 }}                             | ${[5, 21]} | ${'X counts code points'}
    ${'😡😡 https://t.co/abc'}     | ${{ ...link, start: 5, end: 21 }}                             | ${[5, 21]} | ${'offsets in UTF-16 after all'}
    ${'&amp; https://t.co/abc'}    | ${{ ...link, start: 2, end: 18 }}                             | ${[6, 22]} | ${'offsets of the decoded text'}
    ${'voir https://t.co/abc'}     | ${{ ...link, indices: [5, 21] }}                              | ${[5, 21]} | ${'v1.1 shape'}
    ${'voir https://t.co/abc'}     | ${link}                                                       | ${[5, 21]} | ${'no offsets'}
    ${'coupé…'}                    | ${{ ...link, start: 270, end: 293 }}                          | ${[6, 6]}  | ${'cut away'}
    ${'abc'}                       | ${{ expanded_url: 'https://example.com', start: -5, end: 2 }} | ${[0, 2]}  | ${'no short form, wrong start'}
    ${'abc'}                       | ${{ expanded_url: 'https://example.com', start: 3, end: 1 }}  | ${[3, 3]}  | ${'turned round'}
  `('$text -> $span ($because)', ({ text, entity, span }) => {
    const [found] = linksIn(text, [entity]);

    expect([found?.start, found?.end]).toEqual(span);
  });

  it('prefers where a link really leads', () => {
    const [found] = linksIn('https://t.co/abc', [{ ...link, start: 0, end: 16, unwound_url: 'https://example.org/end' }]);

    expect(found).toEqual({ start: 0, end: 16, display: 'example.com/long', expanded: 'https://example.org/end' });
  });

  it('finds the same short link twice at its two places', () => {
    const found = linksIn('😡 https://t.co/abc https://t.co/abc', [
      { ...link, start: 99 },
      { ...link, start: 99 },
    ]);

    expect(found.map((one) => one.start)).toEqual([3, 20]);
  });

  it('keeps every span within the text, whatever the offsets', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.record({ start: fc.double(), end: fc.double(), url: fc.string() })),
        (text, entities) => {
          for (const { start, end } of linksIn(text, entities)) {
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
          }
        },
      ),
    );
  });
});
