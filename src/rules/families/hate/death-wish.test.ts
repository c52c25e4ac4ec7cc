import { describe, expect, it } from 'vitest';
import { deathWish } from './death-wish.ts';
import { escalates, findingsIn, surest } from './hate.fixture.ts';

describe('rules/families/hate/death-wish', () => {
  it.each`
    text                                        | about                | because
    ${'À mort les Juifs'}                       | ${'hate_religion'}   | ${'fr, to death'}
    ${'six millions c’est pas assez'}           | ${'hate_religion'}   | ${'fr, a crime praised'}
    ${'Crevez tous les Arabes'}                 | ${'hate_origin'}     | ${'fr, an order to die'}
    ${'Les gitans au lance-flammes'}            | ${'hate_race'}       | ${'fr, a weapon of fire'}
    ${'Les tapettes au bûcher'}                 | ${'hate_lgbt'}       | ${'fr, the stake'}
    ${'On devrait tous les égorger, les Noirs'} | ${'hate_race'}       | ${'fr, what ought to be done'}
    ${'Les vieux devraient crever'}             | ${'hate_other'}      | ${'fr, ought to die'}
    ${'Qu’ils se noient, ces migrants'}         | ${'hate_origin'}     | ${'fr, wish in the subjunctive'}
    ${'kill all immigrants'}                    | ${'hate_origin'}     | ${'en, kill'}
    ${'The disabled should be sterilised'}      | ${'hate_disability'} | ${'en, what ought to be done'}
    ${'hang every tranny'}                      | ${'hate_lgbt'}       | ${'en, hang'}
    ${'morte agli zingari'}                     | ${'hate_race'}       | ${'it, death'}
    ${'bruciate le moschee'}                    | ${'hate_religion'}   | ${'it, burn'}
    ${'i terroni andrebbero bruciati'}          | ${'hate_origin'}     | ${'it, what ought to be done'}
    ${'Tod den Juden'}                          | ${'hate_religion'}   | ${'de, death'}
    ${'Ausländer vergasen'}                     | ${'hate_origin'}     | ${'de, gas'}
    ${'Rentner gehören verschrotten'}           | ${'hate_other'}      | ${'de, scrap'}
  `('"$text" is $about ($because)', ({ text, about }: { text: string; about: string }) => {
    const [first] = findingsIn(deathWish, text);

    expect(first?.about).toBe(about);
    expect(first?.confidence).toBeGreaterThanOrEqual(escalates);
  });

  it.each`
    text                                                              | because
    ${'À mort la clim, il fait 40'}                                   | ${'a thing'}
    ${'On m’a dit « à mort les Juifs » au feu rouge, j’en tremble'}   | ${'reported'}
    ${'Il faut abattre les sièges arrière'}                           | ${'a seat is folded'}
    ${'This tyre killed my weekend'}                                  | ${'a thing'}
    ${'the women of the club killed it on track'}                     | ${'slang praise'}
    ${'ho ammazzato la batteria'}                                     | ${'a battery'}
    ${'Die Batterie ist tot, die Damen vom Service waren nett'}       | ${'a battery'}
    ${'Stop au racisme : « crevez les Arabes » n’a pas sa place ici'} | ${'counter-speech'}
  `('"$text" stays ($because)', ({ text }: { text: string }) => {
    expect(surest(deathWish, text)).toBeLessThan(escalates);
  });
});
