import { describe, expect, it } from 'vitest';
import { detectItalianAddresses } from './address-it.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/address-it', () => {
  it.each`
    text                                                      | found                                      | because
    ${'è lui, via dei Tigli 9 Cremona, scala B. Al citofono'} | ${'via dei Tigli 9 Cremona, scala B'}      | ${'town and staircase'}
    ${'corso Garibaldi 118 interno 6, Ancona'}                | ${'corso Garibaldi 118 interno 6, Ancona'} | ${'flat, then town'}
    ${'spedite in via Sant’Orsola 44, 09123 Cagliari'}        | ${'via Sant’Orsola 44, 09123 Cagliari'}    | ${'postcode'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectItalianAddresses, text)).toEqual([found]);
  });

  it.each`
    text                             | because
    ${'via mail 3 volte'}            | ${'by mail'}
    ${'in corso 3 campagne'}         | ${'under way'}
    ${'via Salaria chiusa al km 12'} | ${'a place on a road'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectItalianAddresses, text)).toEqual([]);
  });
});
