import { describe, expect, it } from 'vitest';
import { detectGermanAddresses } from './address-de.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/address-de', () => {
  it.each`
    text                                                 | found                                       | because
    ${'wohnt Ahornweg 16, Weiden'}                       | ${'Ahornweg 16, Weiden'}                    | ${'a street that is nothing else'}
    ${'an Lindenhof 12, 2.OG links, 99084 Erfurt bitte'} | ${'Lindenhof 12, 2.OG links, 99084 Erfurt'} | ${'a doubtful one with floor and postcode'}
    ${'Goethestr. 15, 50667 Köln'}                       | ${'Goethestr. 15, 50667 Köln'}              | ${'short'}
    ${'Lindenstraße 8'}                                  | ${'Lindenstraße 8'}                         | ${'long'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectGermanAddresses, text)).toEqual([found]);
  });

  it.each`
    text                          | because
    ${'Bremsweg 40 m'}            | ${'a distance'}
    ${'am Nürburgring 3 Runden'}  | ${'a race track'}
    ${'Genau 3 Wochen gewartet'}  | ${'no street'}
    ${'Parkplatz 12 war besetzt'} | ${'a parking place'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectGermanAddresses, text)).toEqual([]);
  });
});
