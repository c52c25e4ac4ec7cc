import { describe, expect, it } from 'vitest';
import type { MessageLanguage } from '../../domain/netiquette.ts';
import { detectPhones } from './phone.ts';

describe('classifiers/pii/phone', () => {
  it.each`
    lang    | text                                          | phone                                   | normalized          | because
    ${'fr'} | ${'je suis dispo après 18 h, 06.39.98.47.15'} | ${'06.39.98.47.15'}                     | ${'+33639984715'}   | ${'dots, reserved range'}
    ${'fr'} | ${'appelez le 06 39 98 12 34 !'}              | ${'06 39 98 12 34'}                     | ${'+33639981234'}   | ${'spaces'}
    ${'fr'} | ${'01 99 00 36 84'}                           | ${'01 99 00 36 84'}                     | ${'+33199003684'}   | ${'a whole message'}
    ${'fr'} | ${'0639981234'}                               | ${'0639981234'}                         | ${'+33639981234'}   | ${'compact'}
    ${'fr'} | ${'06\u202f39\u202f98\u202f12\u202f34'}       | ${'06\u202f39\u202f98\u202f12\u202f34'} | ${'+33639981234'}   | ${'narrow no-break spaces'}
    ${'fr'} | ${'06/39/98/12/34'}                           | ${'06/39/98/12/34'}                     | ${'+33639981234'}   | ${'slashes'}
    ${'fr'} | ${'O6 39 98 12 34'}                           | ${'O6 39 98 12 34'}                     | ${'+33639981234'}   | ${'the letter O'}
    ${'fr'} | ${'+33 6 39 98 12 34'}                        | ${'+33 6 39 98 12 34'}                  | ${'+33639981234'}   | ${'international'}
    ${'fr'} | ${'+33 (0)1 99 00 36 84'}                     | ${'+33 (0)1 99 00 36 84'}               | ${'+33199003684'}   | ${'international with a zero'}
    ${'en'} | ${'call me on 07700 900563 please'}           | ${'07700 900563'}                       | ${'+447700900563'}  | ${'British, reserved range'}
    ${'fr'} | ${'tel 07700 900563'}                         | ${'07700 900563'}                       | ${'+447700900563'}  | ${'British in a French text'}
    ${'de'} | ${'meine Nummer: 0152 28817386'}              | ${'0152 28817386'}                      | ${'+4915228817386'} | ${'German, reserved'}
  `(
    'finds $phone ($because)',
    ({ lang, text, phone, normalized }: { lang: MessageLanguage; text: string; phone: string; normalized: string }) => {
      const [found] = detectPhones(text, lang);

      expect(found).toMatchObject({ type: 'PHONE', text: phone, normalized });
      expect(text.slice(found!.start, found!.end)).toBe(phone);
    },
  );

  it.each`
    lang    | text                                                  | because
    ${'fr'} | ${'61 430 km et 2 340 € de devis, réf. 11-42-7'}      | ${'mileage, price, reference'}
    ${'en'} | ${'0-60 in 6.4, paid 23,995 in 2024'}                 | ${'performance and price'}
    ${'it'} | ${'consegna il 12/03, ordine 2404-118-07'}            | ${'date and order'}
    ${'de'} | ${'Teilenummer 51 16 2 345 000, Softwarestand 24-03'} | ${'part number'}
    ${'de'} | ${'51 16 2 345 000'}                                  | ${'part number alone'}
    ${'fr'} | ${'commande 0639981234 toujours pas expédiée'}        | ${'order number'}
    ${'fr'} | ${'dossier n° 0639981234'}                            | ${'file number'}
    ${'fr'} | ${'le 12/03/2026 à 14:30'}                            | ${'date and time'}
    ${'fr'} | ${'2026112206123456789012'}                           | ${'digits inside a longer number'}
    ${'fr'} | ${'WMWZZZ1234567890'}                                 | ${'part of a serial'}
    ${'fr'} | ${'3900'}                                             | ${'short number'}
    ${'fr'} | ${'on est à 1 234 567,89 €'}                          | ${'an amount'}
    ${'fr'} | ${'Ooooooooo illllll'}                                | ${'letters only'}
  `('sees no phone in "$text" ($because)', ({ lang, text }: { lang: MessageLanguage; text: string }) => {
    expect(detectPhones(text, lang)).toEqual([]);
  });

  it('marks toll-free numbers as business', () => {
    expect(detectPhones('le 0 800 269 800', 'fr')[0]).toMatchObject({ business: true });
  });

  it('lets the nearest word decide between a phone and another number', () => {
    expect(detectPhones('ma commande est perdue, appelez-moi au 06 39 98 12 34', 'fr').length).toBe(1);
  });

  it.each([
    '+33 6 '.repeat(1_600),
    '0'.repeat(10_000),
    '06 39 98 12 34 '.repeat(650),
    '('.repeat(10_000),
    '0 '.repeat(5_000),
    'O0lI '.repeat(2_000),
  ])('looks at a bounded number of candidates (case %#)', (text) => {
    expect(detectPhones(text, 'fr').length).toBeLessThanOrEqual(20);
  });
});
