import { describe, expect, it } from 'vitest';
import { conspiracy } from './conspiracy.ts';
import { escalates, findingsIn, surest } from './hate.fixture.ts';

describe('rules/families/hate/conspiracy', () => {
  it.each`
    text                                     | about              | because
    ${'Les Juifs tiennent les banques'}      | ${'hate_religion'} | ${'fr, Jews and banks'}
    ${'les quatre consonnes'}                | ${'hate_religion'} | ${'fr, code'}
    ${'le grand remplacement roule en MINI'} | ${'hate_origin'}   | ${'fr, replacement'}
    ${'1488'}                                | ${'hate_religion'} | ${'Nazi code'}
    ${'run by the (((owners)))'}             | ${'hate_religion'} | ${'three brackets'}
    ${'the Jews control the media'}          | ${'hate_religion'} | ${'en'}
    ${'gli ebrei e le banche'}               | ${'hate_religion'} | ${'it'}
    ${'sostituzione etnica in pubblicità'}   | ${'hate_origin'}   | ${'it'}
    ${'Umvolkung mit Sitzheizung'}           | ${'hate_origin'}   | ${'de'}
    ${'#OnNestPlusChezNous'}                 | ${'hate_origin'}   | ${'hashtag run together'}
  `('"$text" is $about ($because)', ({ text, about }: { text: string; about: string }) => {
    const [first] = findingsIn(conspiracy, text);

    expect(first?.about).toBe(about);
    expect(first?.confidence).toBeGreaterThanOrEqual(escalates);
  });

  it.each`
    text                                                         | because
    ${'1488 km sans recharger'}                                  | ${'a distance'}
    ${'88 PS Motor reicht'}                                      | ${'power'}
    ${'Ma boulangère est juive'}                                 | ${'identity'}
    ${'remplacement de la batterie'}                             | ${'a part'}
    ${'white power steering fluid?'}                             | ${'a fluid'}
    ${'Le mémorial de la Shoah, un film à voir'}                 | ${'history'}
    ${'En tant que juif, les blagues sur l’argent me fatiguent'} | ${'counter-speech'}
  `('"$text" stays ($because)', ({ text }: { text: string }) => {
    expect(surest(conspiracy, text)).toBeLessThan(escalates);
  });
});
