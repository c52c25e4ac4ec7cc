import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguageDetector } from './language.ts';
import type { LanguageDetector } from './language.ts';

let detector: LanguageDetector;

describe('classifiers/language', () => {
  beforeAll(async () => {
    detector = await loadLanguageDetector(['MINI', 'Cooper', 'Countryman']);
  });

  it.each`
    text                                                              | lang     | because
    ${'Vous êtes vraiment nuls'}                                      | ${'fr'}  | ${'French'}
    ${'merci beaucoup'}                                               | ${'fr'}  | ${'short French'}
    ${'t’es con'}                                                     | ${'fr'}  | ${'two words, elided'}
    ${'this is a lovely car'}                                         | ${'en'}  | ${'English'}
    ${'fuck you'}                                                     | ${'en'}  | ${'two words'}
    ${'che bella macchina'}                                           | ${'it'}  | ${'Italian'}
    ${'con la mia MINI sono felice'}                                  | ${'it'}  | ${'Italian con'}
    ${'Ihr seid Idioten'}                                             | ${'de'}  | ${'German'}
    ${'Danke schön'}                                                  | ${'de'}  | ${'short German'}
    ${'@exemple_42 https://example.com/das/ist/deutsch merci à tous'} | ${'fr'}  | ${'handles and links are no language'}
    ${'MINI Cooper Countryman'}                                       | ${'und'} | ${'product names only'}
    ${'lol'}                                                          | ${'und'} | ${'too short'}
    ${'😂😂😂 12345'}                                                 | ${'und'} | ${'no letters'}
    ${''}                                                             | ${'und'} | ${'empty'}
    ${'estoy muy contento con mi coche en la calle'}                  | ${'und'} | ${'Spanish is none of ours'}
    ${'Это очень хорошая машина'}                                     | ${'und'} | ${'another script'}
  `('"$text" is $lang ($because)', ({ text, lang }: { text: string; lang: string }) => {
    expect(detector.detect(text, null)).toBe(lang);
  });

  it.each`
    text                | hint     | lang     | because
    ${'ok'}             | ${'it'}  | ${'it'}  | ${'the hint decides where the text does not'}
    ${'ok'}             | ${'qme'} | ${'und'} | ${'a hint that is no language'}
    ${'ok'}             | ${'es'}  | ${'und'} | ${'a language that is none of ours'}
    ${'merci beaucoup'} | ${'de'}  | ${'fr'}  | ${'the text outweighs a wrong hint'}
  `('"$text" with hint $hint is $lang ($because)', ({ text, hint, lang }: { text: string; hint: string; lang: string }) => {
    expect(detector.detect(text, hint)).toBe(lang);
  });

  it.each(['a'.repeat(10_000), ' '.repeat(10_000), '@'.repeat(10_000), '\ud800'.repeat(1_000), 'https://'.repeat(1_000)])(
    'answers for hostile text (case %#)',
    (text) => {
      expect(['fr', 'en', 'it', 'de', 'und']).toContain(detector.detect(text, null));
    },
  );
});
