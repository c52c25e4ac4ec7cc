import { describe, expect, it } from 'vitest';
import { contemptOfLgbt } from './contempt-of-lgbt.ts';
import { escalates, findingsIn, surest } from './hate.fixture.ts';

describe('rules/families/hate/contempt-of-lgbt', () => {
  it.each`
    text                                            | about          | because
    ${'une pub de tarlouzes'}                       | ${'hate_lgbt'} | ${'fr, a thing for'}
    ${'l’homosexualité se soigne'}                  | ${'hate_lgbt'} | ${'fr, illness'}
    ${'protégez nos enfants de la propagande LGBT'} | ${'hate_lgbt'} | ${'fr, children'}
    ${'ça sent le pd'}                              | ${'hate_lgbt'} | ${'fr, slur'}
    ${'being gay is an illness'}                    | ${'hate_lgbt'} | ${'en, illness'}
    ${'keep trans people away from the children'}   | ${'hate_lgbt'} | ${'en, children'}
    ${'enjoy your ride faggot'}                     | ${'hate_lgbt'} | ${'en, slur aimed'}
    ${'macchina da froci'}                          | ${'hate_lgbt'} | ${'it, a thing for'}
    ${'gay contro natura'}                          | ${'hate_lgbt'} | ${'it, unnatural'}
    ${'nur zwei Geschlechter, dieser Transwahn'}    | ${'hate_lgbt'} | ${'de'}
  `('"$text" is $about ($because)', ({ text, about }: { text: string; about: string }) => {
    const [first] = findingsIn(contemptOfLgbt, text);

    expect(first?.about).toBe(about);
    expect(first?.confidence).toBeGreaterThanOrEqual(escalates);
  });

  it.each`
    text                                     | because
    ${'Je suis gay et fan de MINI'}          | ${'identity'}
    ${'Pédale douce sur les insultes'}       | ${'manner of speaking'}
    ${'la pédale de frein couine'}           | ${'a part'}
    ${'my tranny is slipping at 130k miles'} | ${'a gearbox'}
    ${'Être gay n’est pas une maladie'}      | ${'counter-speech'}
    ${'mio figlio gay adora la Cooper'}      | ${'identity'}
    ${'Schwul, verheiratet, Cabrio'}         | ${'identity'}
  `('"$text" stays ($because)', ({ text }: { text: string }) => {
    expect(surest(contemptOfLgbt, text)).toBeLessThan(escalates);
  });
});
