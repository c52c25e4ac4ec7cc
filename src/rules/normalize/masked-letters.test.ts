import { describe, expect, it } from 'vitest';
import { hasShape, maskedReadings, shapeOfX } from './masked-letters.ts';

describe('rules/normalize/masked-letters', () => {
  it.each`
    word           | shape      | fits     | because
    ${'pute'}      | ${'p**e'}  | ${true}  | ${'a star for each letter'}
    ${'puce'}      | ${'p*te'}  | ${false} | ${'another letter'}
    ${'putes'}     | ${'p*te'}  | ${false} | ${'another length'}
    ${'encule'}    | ${'enc…e'} | ${true}  | ${'some letters'}
    ${'ence'}      | ${'enc…e'} | ${false} | ${'none of them'}
    ${'encabcdee'} | ${'enc…e'} | ${false} | ${'too many of them'}
    ${'encule'}    | ${'e…u…e'} | ${false} | ${'two gaps leave too much open'}
    ${'salope'}    | ${'…lop*'} | ${true}  | ${'both marks'}
  `('$word has the shape $shape: $fits ($because)', ({ word, shape, fits }: { word: string; shape: string; fits: boolean }) => {
    expect(hasShape(word, shape)).toBe(fits);
  });

  it.each`
    word       | shape     | because
    ${'pxte'}  | ${'p*te'} | ${'between consonants'}
    ${'texte'} | ${null}   | ${'after a vowel'}
    ${'bxl'}   | ${null}   | ${'too short'}
  `('takes the x of $word for a letter: $shape ($because)', ({ word, shape }: { word: string; shape: string | null }) => {
    expect(shapeOfX(word)).toBe(shape);
  });

  it('offers vowels for one hidden letter only', () => {
    expect(maskedReadings('c*n')).toContain('con');
    expect(maskedReadings('c**n')).toEqual([]);
  });
});
