import { describe, expect, it } from 'vitest';
import { detectFiscalCodes } from './it-fiscal-code.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/it-fiscal-code', () => {
  it.each`
    text                                          | found                 | because
    ${'ecco il codice fiscale: VRDGLI91P52L219V'} | ${'VRDGLI91P52L219V'} | ${'check letter right'}
    ${'cf rssmra80a01h501u'}                      | ${'rssmra80a01h501u'} | ${'small letters'}
    ${'codice fiscale VLSPRC80A41X000X'}          | ${'VLSPRC80A41X000X'} | ${'wrong letter, named'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectFiscalCodes, text)).toEqual([found]);
  });

  it.each`
    text                                | because
    ${'VLSPRC80A41X000X'}               | ${'wrong letter, not named'}
    ${'CONSTITUTIONALLY bonne journée'} | ${'sixteen letters'}
    ${'WMW31DL0X02A12345'}              | ${'a chassis number'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectFiscalCodes, text)).toEqual([]);
  });
});
