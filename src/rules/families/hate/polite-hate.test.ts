import { describe, expect, it } from 'vitest';
import { politeHate } from './polite-hate.ts';
import { escalates, findingsIn, surest } from './hate.fixture.ts';

describe('rules/families/hate/polite-hate', () => {
  it.each`
    text                                               | about              | because
    ${'Je ne suis pas raciste, mais les Roumains…'}    | ${'hate_origin'}   | ${'fr, excuse'}
    ${'Ces gens-là, les migrants'}                     | ${'hate_origin'}   | ${'fr, from above'}
    ${'Les musulmans n’ont rien à faire dans une pub'} | ${'hate_religion'} | ${'fr, exclusion'}
    ${'un vrai Français, pas un Turc'}                 | ${'hate_origin'}   | ${'fr, ours against theirs'}
    ${'comme par hasard, des Roumains'}                | ${'hate_origin'}   | ${'fr, wink'}
    ${'I’m not racist but these gypsies'}              | ${'hate_race'}     | ${'en, excuse'}
    ${'those Poles, you know the sort'}                | ${'hate_origin'}   | ${'en, wink'}
    ${'non sono razzista, ma gli zingari'}             | ${'hate_race'}     | ${'it, excuse'}
    ${'certa gente, quei rumeni'}                      | ${'hate_origin'}   | ${'it, from above'}
    ${'ich habe nichts gegen Türken, aber'}            | ${'hate_origin'}   | ${'de, excuse'}
    ${'kulturfremde Ausländer'}                        | ${'hate_origin'}   | ${'de, code'}
  `('"$text" is $about ($because)', ({ text, about }: { text: string; about: string }) => {
    const [first] = findingsIn(politeHate, text);

    expect(first?.about).toBe(about);
    expect(first?.confidence).toBeGreaterThanOrEqual(escalates);
  });

  it.each`
    text                                                          | because
    ${'Ces gens du SAV sont adorables'}                           | ${'a trade'}
    ${'Je ne suis pas raciste des marques, j’ai une Fiat'}        | ${'a joke about makes'}
    ${'comme par hasard le SAV ne répond pas'}                    | ${'a complaint'}
    ${'On se croirait au salon de Genève'}                        | ${'praise'}
    ${'your kind words'}                                          | ${'kindness'}
    ${'le risorse umane di MINI'}                                 | ${'a department'}
    ${'Ich habe nichts gegen Diesel, aber Elektro ist besser'}    | ${'engines'}
    ${'Les racistes n’ont rien à faire ici, vivent les migrants'} | ${'counter-speech'}
  `('"$text" stays ($because)', ({ text }: { text: string }) => {
    expect(surest(politeHate, text)).toBeLessThan(escalates);
  });
});
