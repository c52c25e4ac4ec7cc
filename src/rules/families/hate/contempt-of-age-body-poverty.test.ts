import { describe, expect, it } from 'vitest';
import { contemptOfAgeBodyPoverty } from './contempt-of-age-body-poverty.ts';
import { escalates, findingsIn, surest } from './hate.fixture.ts';

describe('rules/families/hate/contempt-of-age-body-poverty', () => {
  it.each`
    text                                      | about           | because
    ${'grosse vache'}                         | ${'hate_other'} | ${'fr, body'}
    ${'vieux débris au volant'}               | ${'hate_other'} | ${'fr, age'}
    ${'bande de cassos'}                      | ${'hate_other'} | ${'fr, poverty'}
    ${'ok boomer crève, toi et ton diesel'}   | ${'hate_other'} | ${'fr, age'}
    ${'les clodos devant la vitrine, dégage'} | ${'hate_other'} | ${'fr, homeless'}
    ${'fat pigs shouldn’t drive'}             | ${'hate_other'} | ${'en, body'}
    ${'council estate scum'}                  | ${'hate_other'} | ${'en, poverty'}
    ${'morti di fame'}                        | ${'hate_other'} | ${'it, poverty'}
    ${'ciccione'}                             | ${'hate_other'} | ${'it, body'}
    ${'du Fettsack'}                          | ${'hate_other'} | ${'de, body'}
    ${'Bürgergeld-Gesindel'}                  | ${'hate_other'} | ${'de, poverty'}
  `('"$text" is $about ($because)', ({ text, about }: { text: string; about: string }) => {
    const [first] = findingsIn(contemptOfAgeBodyPoverty, text);

    expect(first?.about).toBe(about);
    expect(first?.confidence).toBeGreaterThanOrEqual(escalates);
  });

  it.each`
    text                                           | because
    ${'À 78 ans je suis une vieille bique en JCW'} | ${'about herself'}
    ${'grosse panne, grosse facture'}              | ${'a fault'}
    ${'Une remise aux pauvres, bref à moi ?'}      | ${'about himself'}
    ${'my poor old MINI'}                          | ${'a car'}
    ${'noi poveracci aspettiamo'}                  | ${'about himself'}
    ${'ich alter Sack liebe Cabrio'}               | ${'about himself'}
    ${'la balena bianca di Melville'}              | ${'a book'}
  `('"$text" stays ($because)', ({ text }: { text: string }) => {
    expect(surest(contemptOfAgeBodyPoverty, text)).toBeLessThan(escalates);
  });
});
