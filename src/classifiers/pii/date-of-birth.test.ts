import { describe, expect, it } from 'vitest';
import { detectBirthDates } from './date-of-birth.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/date-of-birth', () => {
  it.each`
    text                          | found             | because
    ${'Né le 14/02/1961 à Nîmes'} | ${'14/02/1961'}   | ${'French'}
    ${'born on 3 March 1984'}     | ${'3 March 1984'} | ${'English, worded'}
    ${'nata il 05.11.1990'}       | ${'05.11.1990'}   | ${'Italian'}
    ${'geboren am 12.03.1975'}    | ${'12.03.1975'}   | ${'German'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectBirthDates, text)).toEqual([found]);
  });

  it.each`
    text                                      | because
    ${'Immatriculée le 06.03.2019'}           | ${'a car'}
    ${'livré le 14/02/2026'}                  | ${'a delivery'}
    ${'née pour rouler, 2024 km au compteur'} | ${'no date'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectBirthDates, text)).toEqual([]);
  });
});
