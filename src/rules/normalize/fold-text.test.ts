import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, originalSpan } from './fold-text.ts';

describe('rules/normalize/fold-text', () => {
  it.each`
    text                     | folded              | because
    ${'Été À LA MER'}        | ${'ete a la mer'}   | ${'accents and case'}
    ${'a \u00a0\n\t b'}      | ${'a b'}            | ${'white space of any kind is one blank'}
    ${'“oui” – non…'}        | ${'"oui" - non...'} | ${'signs are unified'}
    ${'e\u0301te\u0301'}     | ${'ete'}            | ${'marks on their own'}
    ${'\u0301a'}             | ${'a'}              | ${'a mark on nothing'}
    ${'ﬁn ½ ㎞'}             | ${'fin 1⁄2 km'}     | ${'letters in one'}
    ${'\ud800x'}             | ${'\ufffdx'}        | ${'half a character'}
    ${'👍🏽'}                  | ${'👍🏽'}             | ${'emoji stay'}
    ${'a\u2800b'}            | ${'a b'}            | ${'a blank pattern of dots is a blank'}
    ${'🇫🇷🇮🇹 🇳🇳🇦'}            | ${'🇫🇷🇮🇹 nna'}       | ${'flags stay, flag letters are letters'}
    ${'&amp; &#233; &nope;'} | ${'& e &nope;'}     | ${'entities'}
  `('folds "$text" to "$folded" ($because)', ({ text, folded }: { text: string; folded: string }) => {
    expect(foldText(text, []).folded).toBe(folded);
  });

  it.each`
    text                 | of       | written           | because
    ${'a   b'}           | ${' '}   | ${'   '}          | ${'a blank stands for all of them'}
    ${'cœur'}            | ${'oe'}  | ${'œ'}            | ${'both letters of a ligature'}
    ${'x🅰️y'}            | ${'a'}   | ${'🅰️'}           | ${'a sign for emoji belongs to the letter'}
    ${'a\u200bbc'}       | ${'bc'}  | ${'bc'}           | ${'what vanishes belongs to nothing'}
    ${'a\u200bbc'}       | ${'ab'}  | ${'a\u200bb'}     | ${'but is inside'}
    ${'là &eacute;té !'} | ${'ete'} | ${'&eacute;té'}   | ${'an entity'}
    ${'  \n \u0301 b'}   | ${' '}   | ${'  \n \u0301 '} | ${'marks among blanks'}
  `(
    '"$of" of "$text" was written "$written" ($because)',
    ({ text, of, written }: { text: string; of: string; written: string }) => {
      const view = foldText(text, []);
      const at = view.folded.indexOf(of);

      expect(text.slice(...originalSpan(view, at, at + of.length))).toBe(written);
    },
  );

  it('shows masked stretches as their sign', () => {
    const view = foldText('voir abc ici', [{ start: 5, end: 8, sign: '@' }]);

    expect(view.folded).toBe('voir @ ici');
    expect(originalSpan(view, 5, 6)).toEqual([5, 8]);
  });

  it('notes where a word begins inside a word', () => {
    expect(foldText('#StopSAVPourri', []).humps).toEqual([5, 8]);
  });

  it('folds what is folded to the same, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 100 }).filter((text) => !text.includes('&')),
        (text) => {
          const { folded } = foldText(text, []);

          expect(foldText(folded, []).folded).toBe(folded);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
