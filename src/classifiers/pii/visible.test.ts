import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntityDetector } from '../detect-entities.ts';
import { visibleText } from './visible.ts';

describe('classifiers/pii/visible', () => {
  it('leaves an ordinary text as it is', () => {
    expect(visibleText('06 39 98 12 34')).toEqual({ text: '06 39 98 12 34', places: null });
  });

  it('tells where each character stands', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '0', '\u200b', '\u200d', '\u00ad', 'é')), (chars) => {
        const text = chars.join('');

        const { text: visible, places } = visibleText(text);

        expect(places === null ? text : places.map((at) => text.charAt(at)).join('')).toBe(visible);
      }),
    );
  });

  it('lets a number be found that invisible characters cut in pieces, with them', () => {
    const text = 'le 0\u200b6 3\u200b9 98 12 3\u200b4 merci';

    const [phone] = new EntityDetector().detect(text, 'fr');

    expect(phone).toMatchObject({ type: 'PHONE', text: '0\u200b6 3\u200b9 98 12 3\u200b4', normalized: '+33639981234' });
    expect(text.slice(phone?.start, phone?.end)).toBe(phone?.text);
  });
});
