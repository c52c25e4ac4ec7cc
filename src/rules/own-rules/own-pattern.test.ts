import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnPattern, stepsAtMost } from './own-pattern.ts';
import type { OwnPattern } from './own-pattern.ts';

function pattern(source: string): OwnPattern {
  const read = readOwnPattern(source);
  if (read.kind === 'fault') throw new Error(read.fault.reason);
  return read.pattern;
}

describe('rules/own-rules/own-pattern', () => {
  it.each`
    source                     | text                   | found            | because
    ${'\\bpromo\\b'}           | ${'code promo ici'}    | ${'promo'}       | ${'plain'}
    ${'PROMO'}                 | ${'code promo'}        | ${'promo'}       | ${'case does not matter'}
    ${'pétition'}              | ${'une petition'}      | ${'petition'}    | ${'accents do not matter: the text has none'}
    ${'cœur'}                  | ${'de coeur'}          | ${'coeur'}       | ${'ligatures are written out'}
    ${'s’abonner'}             | ${"s'abonner"}         | ${"s'abonner"}   | ${'apostrophes are one sign'}
    ${'code (?:promo|rabais)'} | ${'😀 un code rabais'} | ${'code rabais'} | ${'places count UTF-16 units'}
    ${'[éè]l'}                 | ${'el'}                | ${'el'}          | ${'accents in a class'}
    ${'\\d{3}'}                | ${'ab 12'}             | ${null}          | ${'no match'}
  `(
    '$source finds $found in "$text" ($because)',
    ({ source, text, found }: { source: string; text: string; found: string | null }) => {
      const at = pattern(source).find(text);

      expect(at === null ? null : text.slice(...at)).toBe(found);
    },
  );

  it.each`
    source                                         | at      | reason                           | because
    ${'a(?=b)'}                                    | ${2}    | ${'neither ahead nor behind'}    | ${'look-ahead'}
    ${'a(?!b)'}                                    | ${2}    | ${'neither ahead nor behind'}    | ${'negative look-ahead'}
    ${'(?<=a)b'}                                   | ${1}    | ${'neither ahead nor behind'}    | ${'look-behind'}
    ${'(?<!a)b'}                                   | ${1}    | ${'neither ahead nor behind'}    | ${'negative look-behind'}
    ${'(a)b\\1'}                                   | ${5}    | ${'no earlier part'}             | ${'back reference'}
    ${'(?P<x>a)\\k<x>'}                            | ${9}    | ${'no earlier part'}             | ${'named back reference'}
    ${'(?>a)'}                                     | ${1}    | ${'never atomic'}                | ${'atomic group'}
    ${'a(b'}                                       | ${2}    | ${'never closed'}                | ${'open bracket'}
    ${'ab)'}                                       | ${3}    | ${'closes nothing'}              | ${'bracket too many'}
    ${'x[a-'}                                      | ${2}    | ${'never closed'}                | ${'open class'}
    ${'*a'}                                        | ${1}    | ${'nothing to repeat'}           | ${'star first'}
    ${'a++'}                                       | ${2}    | ${'two repetitions'}             | ${'possessive'}
    ${'a{2000}'}                                   | ${2}    | ${'at most 1000'}                | ${'a count too large'}
    ${'(a{100}){100}'}                             | ${3}    | ${'at most 1000'}                | ${'counts that multiply'}
    ${'[z-a]'}                                     | ${2}    | ${'no range'}                    | ${'range upside down'}
    ${'a\\q'}                                      | ${2}    | ${'has no meaning'}              | ${'unknown escape'}
    ${'ab\\'}                                      | ${3}    | ${'backslash stands at the end'} | ${'half an escape'}
    ${'a?'}                                        | ${null} | ${'the empty text'}              | ${'matches every message'}
    ${'(?:[a-z]{1,30} ){1,20}x'}                   | ${null} | ${'too large'}                   | ${'more steps than allowed'}
    ${'('.repeat(1_000) + 'a' + ')'.repeat(1_000)} | ${null} | ${'too many brackets'}           | ${'a thousand groups'}
  `('refuses $source at $at: $because', ({ source, at, reason }: { source: string; at: number | null; reason: string }) => {
    const read = readOwnPattern(source);

    expect(read).toMatchObject({ kind: 'fault', fault: { at, reason: expect.stringContaining(reason) } });
  });

  it.each(['(a+)+$', '(a|aa)+$', '(x+x+)+y', '(?:a?){60}a{60}b', '.*.*.*=.*z', '(.*a){12}b'])(
    'runs %s, which others hang on, with as few steps as a plain pattern, and answers',
    (source) => {
      const hostile = pattern(source);

      expect(hostile.steps).toBeLessThanOrEqual(stepsAtMost);
      expect(hostile.find(`${'a'.repeat(10_000)}!`)).toBeNull();
      expect(hostile.find(`${'xa '.repeat(3_333)}!`)).toBeNull();
    },
  );

  it.each`
    source                    | literals                    | because
    ${'\\bpromo\\b'}          | ${[' promo ']}              | ${'a word'}
    ${'code (?:promo|offre)'} | ${['code pro', 'code off']} | ${'one of two'}
    ${'(?i)promo'}            | ${null}                     | ${'flags are not read: it is always run'}
    ${'\\Qpromo\\E'}          | ${null}                     | ${'quoting means something else elsewhere'}
    ${'[[:alpha:]]promo'}     | ${null}                     | ${'classes by name mean something else elsewhere'}
    ${'\\pLpromo'}            | ${null}                     | ${'as do Unicode classes'}
    ${'\\w+'}                 | ${null}                     | ${'nothing is certain'}
  `('$source: $because', ({ source, literals }: { source: string; literals: string[] | null }) => {
    expect(pattern(source).literals).toEqual(literals);
  });

  it('promises no literal that a match does without, whatever the pattern', () => {
    const part = fc.constantFrom(
      'a',
      'b',
      'ab',
      'é',
      '1',
      ' ',
      '\\b',
      '\\d',
      '\\w',
      '.',
      '[ab]',
      '[^a]',
      '(a|b)',
      '(?:ab|ba)?',
      'a*',
      'b+',
      '(a|b1){1,2}',
      '\\.',
      '^',
      '$',
    );
    const text = fc.array(fc.constantFrom('a', 'b', '1', ' ', '.', 'e', 'c'), { maxLength: 12 }).map((chars) => chars.join(''));

    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), text, (parts, given) => {
        const read = readOwnPattern(parts.join(''));
        if (read.kind === 'fault') return;
        const { literals } = read.pattern;
        if (literals === null || read.pattern.find(given) === null) return;

        const signs = ` ${given.replace(/[^a-z0-9]/g, ' ')} `;
        expect(literals.some((literal) => signs.includes(literal))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never throws, whatever is given for a pattern', () => {
    const sign = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '*',
      '+',
      '?',
      '|',
      '\\',
      '^',
      '$',
      '.',
      '-',
      ',',
      'a',
      '1',
      '😀',
      'é',
      '(?',
      ':',
      '=',
      '<',
      '{2}',
      '\\1',
      '\\p{',
    );
    const source = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')),
    );

    fc.assert(
      fc.property(source, fc.string({ unit: 'binary', maxLength: 60 }), (given, text) => {
        const read = readOwnPattern(given);

        if (read.kind === 'fault') {
          expect(read.fault.reason).not.toBe('');
          if (read.fault.at !== null) expect(read.fault.at).toBeGreaterThanOrEqual(1);
          return;
        }
        const at = read.pattern.find(text);
        if (at !== null) expect(at[1]).toBeGreaterThanOrEqual(at[0]);
      }),
      { numRuns: 1_000 },
    );
  });
});
