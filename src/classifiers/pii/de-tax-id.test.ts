import { describe, expect, it } from 'vitest';
import { detectTaxIds } from './de-tax-id.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/de-tax-id', () => {
  it.each`
    text                          | found               | because
    ${'Steuer-ID 12 345 678 903'} | ${'12 345 678 903'} | ${'named'}
    ${'meine IdNr 12345678903'}   | ${'12345678903'}    | ${'compact'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectTaxIds, text)).toEqual([found]);
  });

  it.each`
    text                           | because
    ${'Bestellung 12 345 678 903'} | ${'an order'}
    ${'12345678903'}               | ${'nothing names it'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectTaxIds, text)).toEqual([]);
  });
});
