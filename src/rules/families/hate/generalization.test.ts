import { describe, expect, it } from 'vitest';
import { generalization } from './generalization.ts';
import { escalates, findingsIn, surest } from './hate.fixture.ts';

describe('rules/families/hate/generalization', () => {
  it.each`
    text                                              | about              | because
    ${'Les Roumains sont tous des voleurs'}           | ${'hate_origin'}   | ${'fr, all thieves'}
    ${'C’est dans leur sang, aux gitans'}             | ${'hate_race'}     | ${'fr, in the blood'}
    ${'Les musulmans sont des terroristes'}           | ${'hate_religion'} | ${'fr, terrorists'}
    ${'Les Portugais c’est bon qu’à couler du béton'} | ${'hate_origin'}   | ${'fr, good for nothing else'}
    ${'women can’t drive'}                            | ${'hate_sexism'}   | ${'en, cannot'}
    ${'Muslims are all terrorists'}                   | ${'hate_religion'} | ${'en, all so'}
    ${'i rumeni sono tutti ladri'}                    | ${'hate_origin'}   | ${'it, all thieves'}
    ${'gli albanesi ce l’hanno nel sangue'}           | ${'hate_origin'}   | ${'it, in the blood'}
    ${'Die Polen sind alle Diebe'}                    | ${'hate_origin'}   | ${'de, all thieves'}
    ${'den Zigeunern liegt das im Blut'}              | ${'hate_race'}     | ${'de, in the blood'}
  `('"$text" is $about ($because)', ({ text, about }: { text: string; about: string }) => {
    const [first] = findingsIn(generalization, text);

    expect(first?.about).toBe(about);
    expect(first?.confidence).toBeGreaterThanOrEqual(escalates);
  });

  it.each`
    text                                                    | because
    ${'Les garagistes sont tous des voleurs'}               | ${'a trade'}
    ${'Vous êtes tous pareils, constructeurs et assureurs'} | ${'companies'}
    ${'J’ai la course dans le sang'}                        | ${'praise'}
    ${'my phone cannot connect'}                            | ${'a thing'}
    ${'ho le corse nel sangue'}                             | ${'praise'}
    ${'Ich habe Benzin im Blut'}                            | ${'manner of speaking'}
    ${'Les femmes savent mieux se garer, dit ma fille'}     | ${'praise'}
  `('"$text" stays ($because)', ({ text }: { text: string }) => {
    expect(surest(generalization, text)).toBeLessThan(escalates);
  });
});
