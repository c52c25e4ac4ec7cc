import { describe, expect, it } from 'vitest';
import { detectUkBankAccounts } from './uk-bank-account.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/uk-bank-account', () => {
  it.each`
    text                                                      | found                                     | because
    ${'my sort code is 11-22-33 and account number 12345678'} | ${'11-22-33 and account number 12345678'} | ${'both'}
    ${'sort code 112233'}                                     | ${'112233'}                               | ${'compact'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectUkBankAccounts, text)).toEqual([found]);
  });

  it.each`
    text                               | because
    ${'sort out code 12-34-56 please'} | ${'no sort code'}
    ${'born 11-22-33'}                 | ${'a date'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectUkBankAccounts, text)).toEqual([]);
  });
});
