import { describe, expect, it } from 'vitest';
import { dehumanizing } from './dehumanizing.ts';
import { escalates, findingsIn, surest } from './hate.fixture.ts';

describe('rules/families/hate/dehumanizing', () => {
  it.each`
    text                                         | about              | because
    ${'Les migrants sont des parasites'}         | ${'hate_origin'}   | ${'fr, vermin'}
    ${'Les trans sont des erreurs de la nature'} | ${'hate_lgbt'}     | ${'fr, error of nature'}
    ${'Ces sous-hommes au volant'}               | ${'hate_origin'}   | ${'fr, lower race'}
    ${'les cafards du camp de gitans'}           | ${'hate_race'}     | ${'fr, vermin beside a group'}
    ${'Muslims are a disease'}                   | ${'hate_religion'} | ${'en, disease'}
    ${'gypsies, vermin the lot of them'}         | ${'hate_race'}     | ${'en, vermin'}
    ${'gli zingari sono feccia'}                 | ${'hate_race'}     | ${'it, scum'}
    ${'Ausländer sind Ungeziefer'}               | ${'hate_origin'}   | ${'de, vermin'}
    ${'🐒🐒🍌 dans une Clubman'}                 | ${'hate_religion'} | ${'emoji apes and bananas'}
    ${'la pub avec des 🐒🐒'}                    | ${'hate_race'}     | ${'emoji apes for people in an advert'}
  `('"$text" is $about ($because)', ({ text, about }: { text: string; about: string }) => {
    const [first] = findingsIn(dehumanizing, text);

    expect(first?.about).toBe(about);
    expect(first?.confidence).toBeGreaterThanOrEqual(escalates);
  });

  it.each`
    text                                 | because
    ${'Ma mère lutte contre un cancer'}  | ${'illness'}
    ${'Un cafard dans ma boîte à gants'} | ${'an insect'}
    ${'my dog loves the Cooper'}         | ${'a pet'}
    ${'che bestia di motore'}            | ${'praise'}
    ${'Affenzahn auf der A8'}            | ${'manner of speaking'}
    ${'le zoo de Vincennes en MINI, 🐒'} | ${'a zoo'}
  `('"$text" stays ($because)', ({ text }: { text: string }) => {
    expect(surest(dehumanizing, text)).toBeLessThan(escalates);
  });
});
