import { describe, expect, it } from 'vitest';

import { ago, count, duration, moment, plural } from './french-words.ts';
import { noon } from './thread.fixture.ts';

/** French spaces are narrow and unbreakable; the tables write them plainly. */
function plainSpaces(text: string): string {
  return text.replace(/\s/gu, ' ');
}

describe('sandbox/page/french-words', () => {
  it.each`
    age            | words            | because
    ${0}           | ${'à l’instant'} | ${'just now'}
    ${-60_000}     | ${'à l’instant'} | ${'a clock that runs ahead'}
    ${5000}        | ${'5 s'}         | ${'seconds'}
    ${59_999}      | ${'59 s'}        | ${'not yet a minute'}
    ${60_000}      | ${'1 min'}       | ${'a minute'}
    ${3_600_000}   | ${'1 h'}         | ${'an hour'}
    ${86_400_000}  | ${'1 j'}         | ${'a day'}
    ${604_800_000} | ${'15 nov.'}     | ${'from a week on the date'}
  `('$age ms ago is $words ($because)', ({ age, words }: { age: number; words: string }) => {
    expect(plainSpaces(ago(noon - age, noon))).toBe(words);
  });

  it.each`
    span         | words
    ${-5}        | ${'0,0 s'}
    ${840}       | ${'0,8 s'}
    ${9940}      | ${'9,9 s'}
    ${42_000}    | ${'42 s'}
    ${185_000}   | ${'3 min 05 s'}
    ${7_800_000} | ${'2 h 10'}
  `('$span ms lasts $words', ({ span, words }: { span: number; words: string }) => {
    expect(plainSpaces(duration(span))).toBe(words);
  });

  it('says the moment in French time', () => {
    expect(plainSpaces(moment(noon))).toBe('12:00 · 22 novembre 2026');
  });

  it('writes large numbers short, and zero and one in the singular', () => {
    expect(plainSpaces(count(1240))).toBe('1 240');
    expect(plainSpaces(count(12_400))).toBe('12,4 k');
    expect([0, 1, 2].map((value) => plural(value, 'réponse', 'réponses'))).toEqual(['0 réponse', '1 réponse', '2 réponses']);
  });
});
