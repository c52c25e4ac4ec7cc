import { describe, expect, it } from 'vitest';
import { aMessage } from '../rules.fixture.ts';
import { normalize, spanOf } from './normalize.ts';
import { foldedStretch } from './unfolded-view.ts';

/** What patterns read of a text, and the stretch of the original that `word` of it stands for. */
function unfolded(text: string, word: string): { read: string; written: string } {
  const normalized = normalize(aMessage({ text }));
  const { view } = normalized;
  const read = normalized.unfolded?.text ?? view.folded;
  const at = read.indexOf(word);
  const stretch =
    normalized.unfolded === null ? { from: at, to: at + word.length } : foldedStretch(normalized.unfolded, at, at + word.length);
  return { read, written: text.slice(...spanOf(normalized, stretch.from, stretch.to)) };
}

describe('rules/normalize/disguises', () => {
  it.each`
    text                              | read                                 | word                  | written                           | because
    ${'j3 v4is t3 tu3r'}              | ${'je vais te tuer'}                 | ${'tuer'}             | ${'tu3r'}                         | ${'leet, short words in the company of clear ones'}
    ${'n1gg3r'}                       | ${'nigger'}                          | ${'nigger'}           | ${'n1gg3r'}                       | ${'a one between consonants is an i'}
    ${'sa1ope'}                       | ${'salope'}                          | ${'salope'}           | ${'sa1ope'}                       | ${'a one between vowels is an l'}
    ${'a55hole'}                      | ${'asshole'}                         | ${'asshole'}          | ${'a55hole'}                      | ${'the same digit twice'}
    ${'sal3 grand3 gueul3'}           | ${'sale grande gueule'}              | ${'gueule'}           | ${'gueul3'}                       | ${'digits at the end, several of them'}
    ${'c0n73n7 d3 t3 v0ir'}           | ${'content de te voir'}              | ${'content'}          | ${'c0n73n7'}                      | ${'many digits among other such words'}
    ${'dégag€z mu$ulm@n$'}            | ${'degagez musulmans'}               | ${'musulmans'}        | ${'mu$ulm@n$'}                    | ${'signs for letters, the last one too'}
    ${'l€ r@ppel'}                    | ${'le rappel'}                       | ${'le'}               | ${'l€'}                           | ${'a sign at the end of a short word'}
    ${'$alope va'}                    | ${'salope va'}                       | ${'salope'}           | ${'$alope'}                       | ${'a sign at the beginning'}
    ${'b!tch l!cenc!és'}              | ${'bitch licencies'}                 | ${'licencies'}        | ${'l!cenc!és'}                    | ${'an exclamation mark between consonants'}
    ${'ch¡nk'}                        | ${'chink'}                           | ${'chink'}            | ${'ch¡nk'}                        | ${'an inverted exclamation mark'}
    ${'d’@ctiv@tion'}                 | ${"d'activation"}                    | ${'activation'}       | ${'@ctiv@tion'}                   | ${'an at sign that begins no handle'}
    ${'s a l e  a r a b e'}           | ${'sale arabe'}                      | ${'arabe'}            | ${'a r a b e'}                    | ${'spaced, words parted by a wider gap'}
    ${'un s.a.l.e. type'}             | ${'un sale type'}                    | ${'sale'}             | ${'s.a.l.e.'}                     | ${'dotted, the last dot too'}
    ${'c-o-n-n-a-r-d'}                | ${'connard'}                         | ${'connard'}          | ${'c-o-n-n-a-r-d'}                | ${'hyphens'}
    ${'c_o_n'}                        | ${'con'}                             | ${'con'}              | ${'c_o_n'}                        | ${'low lines'}
    ${'p👏u👏t👏e'}                   | ${'pute'}                            | ${'pute'}             | ${'p👏u👏t👏e'}                   | ${'emoji between'}
    ${'ils cr è v e n t tous'}        | ${'ils crevent tous'}                | ${'crevent'}          | ${'cr è v e n t'}                 | ${'a piece without a vowel belongs to the word'}
    ${'J.E V.A.I.S T.E tuer'}         | ${'je vais te tuer'}                 | ${'te'}               | ${'T.E'}                          | ${'words of two letters among dotted ones'}
    ${'T E S  U N  C R E T I N'}      | ${'tes un cretin'}                   | ${'un'}               | ${'U N'}                          | ${'words of two letters among spaced ones'}
    ${'c 0 n n 4 r d'}                | ${'connard'}                         | ${'connard'}          | ${'c 0 n n 4 r d'}                | ${'spaced and leet'}
    ${'f.d.p'}                        | ${'fils de pute'}                    | ${'fils de pute'}     | ${'f.d.p'}                        | ${'dotted and short'}
    ${'s\u200ba\u200bl\u200be arabe'} | ${'sale arabe'}                      | ${'sale'}             | ${'s\u200ba\u200bl\u200be'}       | ${'zero-width spaces'}
    ${'sa\u202ele\u202c arabe'}       | ${'sale arabe'}                      | ${'sale'}             | ${'sa\u202ele'}                   | ${'bidi controls'}
    ${'s\u0336a\u0336l\u0336e\u0336'} | ${'sale'}                            | ${'sale'}             | ${'s\u0336a\u0336l\u0336e\u0336'} | ${'letters struck through'}
    ${'sаlе аrаbе'}                   | ${'sale arabe'}                      | ${'arabe'}            | ${'аrаbе'}                        | ${'Cyrillic letters among Latin ones'}
    ${'quel соn ici'}                 | ${'quel con ici'}                    | ${'con'}              | ${'соn'}                          | ${'Cyrillic'}
    ${'Ηοmo καkε'}                    | ${'homo kake'}                       | ${'homo'}             | ${'Ηοmo'}                         | ${'Greek; the capital eta is an H'}
    ${'ѕаlе ոegre'}                   | ${'sale negre'}                      | ${'negre'}            | ${'ոegre'}                        | ${'Armenian'}
    ${'ᏟᎾᏁᏁᎪᎡᎠ'}                      | ${'connard'}                         | ${'connard'}          | ${'ᏟᎾᏁᏁᎪᎡᎠ'}                      | ${'Cherokee'}
    ${'ᑕOᑎᑎᗩᖇᗪ'}                      | ${'connard'}                         | ${'connard'}          | ${'ᑕOᑎᑎᗩᖇᗪ'}                      | ${'syllabics'}
    ${'ｃｏｎｎａｒｄ'}               | ${'connard'}                         | ${'connard'}          | ${'ｃｏｎｎａｒｄ'}               | ${'full width'}
    ${'𝔠𝔬𝔫𝔫𝔞𝔯𝔡'}                      | ${'connard'}                         | ${'connard'}          | ${'𝔠𝔬𝔫𝔫𝔞𝔯𝔡'}                      | ${'mathematical letters'}
    ${'ⓒⓞⓝ 🄲🄾🄽 🅒🅞🅝 🅲🅾🅽'}              | ${'con con con con'}                 | ${'con'}              | ${'ⓒⓞⓝ'}                          | ${'circled and squared, white and black'}
    ${'🅿️ute Ⓜ️erde'}                 | ${'pute merde'}                      | ${'pute'}             | ${'🅿️ute'}                        | ${'emoji of letters'}
    ${'c⭕n'}                         | ${'con'}                             | ${'con'}              | ${'c⭕n'}                         | ${'an emoji that looks like a letter'}
    ${'c0️⃣n'}                         | ${'con'}                             | ${'con'}              | ${'c0️⃣n'}                         | ${'a key cap'}
    ${'🇨🇴🇳🇳🇦🇷🇩'}                      | ${'connard'}                         | ${'connard'}          | ${'🇨🇴🇳🇳🇦🇷🇩'}                      | ${'flag letters that make no flags'}
    ${'ᴄᴏɴɴᴀʀᴅ'}                      | ${'connard'}                         | ${'connard'}          | ${'ᴄᴏɴɴᴀʀᴅ'}                      | ${'small capitals'}
    ${'ᶜᵒⁿⁿᵃʳᵈ'}                      | ${'connard'}                         | ${'connard'}          | ${'ᶜᵒⁿⁿᵃʳᵈ'}                      | ${'superscript'}
    ${'ƈøŋŋɑɾđ'}                      | ${'connard'}                         | ${'connard'}          | ${'ƈøŋŋɑɾđ'}                      | ${'strokes, hooks and phonetic letters'}
    ${'pɹɐuuoɔ'}                      | ${'connard'}                         | ${'connard'}          | ${'pɹɐuuoɔ'}                      | ${'upside down'}
    ${'ǝqɐɹɐ ǝlɐs'}                   | ${'sale arabe'}                      | ${'sale arabe'}       | ${'ǝqɐɹɐ ǝlɐs'}                   | ${'upside down, words in turned order'}
    ${'connnnaaard'}                  | ${'connard'}                         | ${'connard'}          | ${'connnnaaard'}                  | ${'stretched'}
    ${'saaaale meeeerde'}             | ${'sale merde'}                      | ${'merde'}            | ${'meeeerde'}                     | ${'stretched vowels'}
    ${'#RetourneDansTonPays'}         | ${'retourne dans ton pays'}          | ${'ton pays'}         | ${'TonPays'}                      | ${'hashtag in camel case'}
    ${'#StopSAVPourri'}               | ${'stop sav pourri'}                 | ${'sav'}              | ${'SAV'}                          | ${'capitals in a row are one word'}
    ${'#DehorsLesX'}                  | ${'dehors les x'}                    | ${'dehors'}           | ${'Dehors'}                       | ${'one letter at the end'}
    ${'sale #arabe'}                  | ${'sale arabe'}                      | ${'sale arabe'}       | ${'sale #arabe'}                  | ${'a hashtag is a word of the sentence'}
    ${'VaTeFaireFoutre toi'}          | ${'va te faire foutre toi'}          | ${'foutre'}           | ${'Foutre'}                       | ${'camel case without a hashtag'}
    ${'va_te_faire_voir'}             | ${'va te faire voir'}                | ${'faire'}            | ${'faire'}                        | ${'low lines for blanks'}
    ${'va.te.faire.voir'}             | ${'va te faire voir'}                | ${'va te'}            | ${'va.te'}                        | ${'dots for blanks'}
    ${'va-te-faire-voir'}             | ${'va te faire voir'}                | ${'faire voir'}       | ${'faire-voir'}                   | ${'hyphens for blanks'}
    ${'jvais te buter'}               | ${'je vais te buter'}                | ${'je vais te buter'} | ${'jvais te buter'}               | ${'pronoun and verb in one'}
    ${'j’vais t’casser'}              | ${'je vais te casser'}               | ${'te casser'}        | ${'t’casser'}                     | ${'elision before a consonant'}
    ${'tg toi'}                       | ${'ta gueule toi'}                   | ${'ta gueule'}        | ${'tg'}                           | ${'initials'}
    ${'t un con'}                     | ${"t'es un con"}                     | ${"t'es un con"}      | ${'t un con'}                     | ${'a letter for two words'}
    ${'tes qu’un naze'}               | ${"t'es qu'un naze"}                 | ${"t'es"}             | ${'tes'}                          | ${'no possessive before "que"'}
    ${'vs etes nuls'}                 | ${'vous etes nuls'}                  | ${'vous'}             | ${'vs'}                           | ${'before a verb'}
    ${'chui pr ki ds koi'}            | ${'je suis pour qui dans quoi'}      | ${'quoi'}             | ${'koi'}                          | ${'phonetic spellings'}
    ${'ntm toi et c tout'}            | ${"nique ta mere toi et c'est tout"} | ${'nique ta mere'}    | ${'ntm'}                          | ${'initials, and a letter for "it is"'}
    ${'n1k ta m3re'}                  | ${'nique ta mere'}                   | ${'nique'}            | ${'n1k'}                          | ${'short and leet'}
    ${'&#99;&#48;nnard'}              | ${'connard'}                         | ${'connard'}          | ${'&#99;&#48;nnard'}              | ${'entities and leet'}
  `(
    'reads "$text" as "$read" ($because)',
    ({ text, read, word, written }: { text: string; read: string; word: string; written: string }) => {
      expect(unfolded(text, word)).toEqual({ read, written });
    },
  );

  it.each`
    text         | shape        | because
    ${'c*nnard'} | ${'c*nnard'} | ${'one star'}
    ${'p**e'}    | ${'p**e'}    | ${'two of four letters are left'}
    ${'c###ard'} | ${'c***ard'} | ${'other signs'}
    ${'f*ck1ng'} | ${'f*cking'} | ${'leet beside a star'}
    ${'enc..é'}  | ${'enc…e'}   | ${'dots hide any number of letters'}
    ${'enc…é'}   | ${'enc…e'}   | ${'so does an ellipsis'}
    ${'p🍑te'}   | ${'p*te'}    | ${'an emoji'}
    ${'put*'}    | ${'put*'}    | ${'the last letter'}
    ${'$al*pe'}  | ${'*al*pe'}  | ${'a sign that may be a letter'}
    ${'pxte'}    | ${'p*te'}    | ${'an x between consonants'}
  `('keeps the shape $shape of "$text" for the lists ($because)', ({ text, shape }: { text: string; shape: string }) => {
    const { joined } = normalize(aMessage({ text }));

    const masked = joined.find((token) => token.masked);

    expect(masked).toMatchObject({ folded: shape, from: 0 });
  });

  it.each`
    text       | read       | because
    ${'f***'}  | ${'fuck'}  | ${'always hidden so'}
    ${'m***e'} | ${'merde'} | ${'always hidden so'}
  `('reads "$text" as $read ($because)', ({ text, read }: { text: string; read: string }) => {
    expect(unfolded(text, read)).toEqual({ read, written: text });
  });

  it('leaves masked words in the text as they are, and keeps them whole among the words', () => {
    const { unfolded: view, reread } = normalize(aMessage({ text: 'un fils de p*te' }));

    expect(view).toBeNull();
    expect(reread.map(({ folded }) => folded)).toEqual(['un', 'fils', 'de', 'p*te']);
  });
});
