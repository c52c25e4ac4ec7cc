import { describe, expect, it } from 'vitest';
import { detectSocialSecurity } from './de-social-security.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/de-social-security', () => {
  it.each`
    text                                            | found                | because
    ${'Rentenversicherungsnummer: 12 010180 X 000'} | ${'12 010180 X 000'} | ${'named'}
    ${'meine SV-Nummer 65 120375 M 001'}            | ${'65 120375 M 001'} | ${'short name'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectSocialSecurity, text)).toEqual([found]);
  });

  it.each`
    text                                    | because
    ${'Teil 12 010180 X 000'}               | ${'a part, wrong digit'}
    ${'12 340180 X 000 Rentenversicherung'} | ${'no such day'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectSocialSecurity, text)).toEqual([]);
  });
});
