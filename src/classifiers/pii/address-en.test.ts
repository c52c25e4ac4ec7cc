import { describe, expect, it } from 'vitest';
import { detectEnglishAddresses } from './address-en.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/address-en', () => {
  it.each`
    text                                           | found                                | because
    ${'he is at 14 Larkmead Close, Telford.'}      | ${'14 Larkmead Close, Telford'}      | ${'street and town'}
    ${'my address is 22B Tallow Street Limerick'}  | ${'22B Tallow Street Limerick'}      | ${'a letter'}
    ${'I live at 9 Chapel Street, Ludlow SY8 1AB'} | ${'9 Chapel Street, Ludlow SY8 1AB'} | ${'postcode'}
    ${'lives at 7 gorse terrace'}                  | ${'7 gorse terrace'}                 | ${'small letters, named'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectEnglishAddresses, text)).toEqual([found]);
  });

  it.each`
    text                                  | because
    ${'2 years down the road and no fix'} | ${'a figure of speech'}
    ${'300 miles on Route 66'}            | ${'a road'}
    ${'a 5 minute drive away'}            | ${'time'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectEnglishAddresses, text)).toEqual([]);
  });
});
