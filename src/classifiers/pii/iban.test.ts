import { describe, expect, it } from 'vitest';
import { detectIbans } from './iban.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/iban', () => {
  it.each`
    text                                                                     | found                                  | because
    ${'voilà mon RIB : FR76 3009 9012 3400 0543 2198 711, merci'}            | ${'FR76 3009 9012 3400 0543 2198 711'} | ${'groups, check digits right'}
    ${'virez sur fr7630099012340005432198711 svp'}                           | ${'fr7630099012340005432198711'}       | ${'compact, small letters'}
    ${'Geld bitte auf DE26 9901 0000 0012 3456 78'}                          | ${'DE26 9901 0000 0012 3456 78'}       | ${'German'}
    ${'zurück auf DE00 0000 0000 0000 0000 00, danke'}                       | ${'DE00 0000 0000 0000 0000 00'}       | ${'check digits wrong, named by zurück auf'}
    ${'il bonifico va fatto qui IT00X0000000000000000000000'}                | ${'IT00X0000000000000000000000'}       | ${'check digits wrong, named by bonifico'}
    ${'sur le compte FR14 2004 1010 0505 0001 3M02 606 merci de faire vite'} | ${'FR14 2004 1010 0505 0001 3M02 606'} | ${'a letter inside, words behind'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectIbans, text)).toEqual([found]);
  });

  it.each`
    text                                   | because
    ${'VIN WMW31DL0X02A12345'}             | ${'a chassis number'}
    ${'commande DE20240511 de mardi'}      | ${'an order'}
    ${'la FR24 arrive en mai 2025 à Lyon'} | ${'too short'}
    ${'XX76 3009 9012 3400 0543 2198 711'} | ${'no such country'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectIbans, text)).toEqual([]);
  });
});
