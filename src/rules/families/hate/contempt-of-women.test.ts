import { describe, expect, it } from 'vitest';
import { contemptOfWomen } from './contempt-of-women.ts';
import { escalates, findingsIn, surest } from './hate.fixture.ts';

describe('rules/families/hate/contempt-of-women', () => {
  it.each`
    text                                    | about            | because
    ${'retourne à la cuisine'}              | ${'hate_sexism'} | ${'fr, kitchen'}
    ${'femme au volant, mort au tournant'}  | ${'hate_sexism'} | ${'fr, saying'}
    ${'t’as tes règles ou quoi'}            | ${'hate_sexism'} | ${'fr, body'}
    ${'passez-moi un homme'}                | ${'hate_sexism'} | ${'fr, trade'}
    ${'bonne qu’à sucer'}                   | ${'hate_sexism'} | ${'fr, sexual'}
    ${'get back in the kitchen'}            | ${'hate_sexism'} | ${'en, kitchen'}
    ${'women drivers'}                      | ${'hate_sexism'} | ${'en, driving'}
    ${'stupid slut'}                        | ${'hate_sexism'} | ${'en, slur'}
    ${'donna al volante pericolo costante'} | ${'hate_sexism'} | ${'it, saying'}
    ${'torna ai fornelli'}                  | ${'hate_sexism'} | ${'it, kitchen'}
    ${'zurück an den Herd'}                 | ${'hate_sexism'} | ${'de, kitchen'}
    ${'diese Schlampe'}                     | ${'hate_sexism'} | ${'de, slur'}
  `('"$text" is $about ($because)', ({ text, about }: { text: string; about: string }) => {
    const [first] = findingsIn(contemptOfWomen, text);

    expect(first?.about).toBe(about);
    expect(first?.confidence).toBeGreaterThanOrEqual(escalates);
  });

  it.each`
    text                                                   | because
    ${'le chef retourne en cuisine'}                       | ${'a cook'}
    ${'Une femme au volant d’une MINI, bravo'}             | ${'praise'}
    ${'C’est ma femme qui conduit'}                        | ${'identity'}
    ${'Arrêtez avec vos clichés sur les femmes au volant'} | ${'counter-speech'}
    ${'my keys are in the kitchen'}                        | ${'a place'}
    ${'life’s a bitch, my clutch went'}                    | ${'manner of speaking'}
    ${'porca troia che bella'}                             | ${'exclamation'}
    ${'meine Frau am Steuer, ich schlafe'}                 | ${'identity'}
  `('"$text" stays ($because)', ({ text }: { text: string }) => {
    expect(surest(contemptOfWomen, text)).toBeLessThan(escalates);
  });
});
