import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { partsOf, piecesOf } from './pieces.ts';

const word = fc.stringMatching(/^[a-z]{3,9}$/);

describe('rules/pattern/pieces', () => {
  it('leaves a short pattern as it is', () => {
    const short = /\b(?:one|two)\b/;

    expect(piecesOf(short)).toEqual([short]);
  });

  it('cuts long classes into pieces that match the same words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 40, maxLength: 90 }), fc.nat(), word, (words, pick, other) => {
        const whole = compose`\b(?:${words.join('|')})\b`;
        const pieces = piecesOf(whole);
        const text = `un ${words[pick % words.length] ?? ''} ou ${other}`;

        expect(pieces.length).toBeGreaterThan(1);
        expect(pieces.some((piece) => piece.test(text))).toBe(whole.test(text));
        expect(pieces.some((piece) => piece.test(other))).toBe(whole.test(other));
      }),
      { numRuns: 100 },
    );
  });

  it.each`
    pattern                                              | parts | because
    ${/\b(?:a|b) (?:[\w']{1,20} ){0,3}?(?:c|d)\b/}       | ${1}  | ${'one gap, two sides'}
    ${/\b(?:a) (?:[\w']{1,20} ){0,2}?(?:b)\b|\b(?:c)\b/} | ${2}  | ${'one alternative with a gap, one without'}
    ${/\b(?:a (?:[\w']{1,20} ){0,2}?b|c)\b/}             | ${1}  | ${'a gap inside of a group stays there'}
    ${/❄/u}                                              | ${1}  | ${'flags: left alone'}
  `('reads $pattern as $parts part(s): $because', ({ pattern, parts }: { pattern: RegExp; parts: number }) => {
    expect(partsOf(pattern)).toHaveLength(parts);
  });

  it('tells how many words a gap takes', () => {
    expect(partsOf(/\b(?:baisse) (?:[\w']{1,20} ){0,3}?(?:compteur)\b/)).toEqual([
      { left: [/\b(?:baisse)\b/], right: [/\b(?:compteur)\b/], words: 3 },
    ]);
  });
});
