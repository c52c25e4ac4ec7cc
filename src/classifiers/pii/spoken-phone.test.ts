import { describe, expect, it } from 'vitest';
import { detectSpokenPhones } from './spoken-phone.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/spoken-phone', () => {
  it.each`
    text                                                                                           | found                                                                     | because
    ${'mon num c’est zéro six, trente neuf, quatre vingt dix huit, vingt et un, zéro sept. voilà'} | ${'zéro six, trente neuf, quatre vingt dix huit, vingt et un, zéro sept'} | ${'French'}
    ${'zéro six 39 98 soixante et onze 03'}                                                        | ${'zéro six 39 98 soixante et onze 03'}                                   | ${'half in figures'}
    ${'her mob is oh seven seven double oh nine hundred, two six three. give'}                     | ${'oh seven seven double oh nine hundred, two six three'}                 | ${'English'}
    ${'text me, five five five, oh one seventy two ok'}                                            | ${'five five five, oh one seventy two'}                                   | ${'American'}
    ${'telefonate: trentatré tre, cinquantacinque cinquantacinque, zero trentadue. anche'}         | ${'trentatré tre, cinquantacinque cinquantacinque, zero trentadue'}       | ${'Italian'}
    ${'anrufe: nulleins siebensechs – nullvier nullsechs – neun null drei eins'}                   | ${'nulleins siebensechs – nullvier nullsechs – neun null drei eins'}      | ${'German, written together'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectSpokenPhones, text)).toEqual([found]);
  });

  it.each`
    text                                                 | because
    ${'un deux trois quatre cinq six sept huit neuf'}    | ${'counting'}
    ${'cinq cent mille euros de trop'}                   | ${'an amount'}
    ${'two or three weeks, five phone calls, zero help'} | ${'scattered'}
    ${'null Komma null Interesse'}                       | ${'a figure of speech'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectSpokenPhones, text)).toEqual([]);
  });
});
