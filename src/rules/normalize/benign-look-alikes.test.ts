import { describe, expect, it } from 'vitest';
import { aMessage } from '../rules.fixture.ts';
import { normalize } from './normalize.ts';

describe('rules/normalize/benign-look-alikes', () => {
  it.each`
    text                                             | because
    ${'le 118 et la 3008 à 12,50 €'}                 | ${'numbers and a price'}
    ${'29€ ou 30k€, 5$'}                             | ${'prices'}
    ${'une R56, un F60, la 118i et la i3'}           | ${'models'}
    ${'MP3 en 5G, un 2x et un 4x4'}                  | ${'abbreviations with digits'}
    ${'la 1er, la 2ème, 3e et 4th'}                  | ${'ordinals'}
    ${'100km en 20min à 16h30, 90ch et 12V'}         | ${'units'}
    ${'pièce 51 16 2 345 000 ou 51162345000'}        | ${'part numbers'}
    ${'pièce A2C53 ou 0280B158'}                     | ${'part numbers with letters'}
    ${'le 12.05.2024, le 12/05/24 et le 2024-05-12'} | ${'dates'}
    ${'01 99 00 12 34 ou 01.99.00.12.34'}            | ${'telephone numbers'}
    ${'0 1 9 9 0 0'}                                 | ${'digits one by one'}
    ${'AB-123-CD, AB12 CDE et ab12cde'}              | ${'plates'}
    ${'WMW31DL0X02A12345'}                           | ${'a vehicle number'}
    ${'H2O, CO2, B2B et P2P'}                        | ${'formulas and trade'}
    ${'J. P. Exemple'}                               | ${'initials'}
    ${'a) b) c)'}                                    | ${'items of a list'}
    ${'à 3 h près de Lyon'}                          | ${'a time'}
    ${'l’an d’un jour'}                              | ${'elision'}
    ${'e.g. i.e. p. ex.'}                            | ${'abbreviations of two letters'}
    ${'aujourd’hui c’est jusqu’à demain'}            | ${'apostrophes'}
    ${'https://example.com/c0nn4rd et bit.ly/j3v4'}  | ${'links are no words'}
    ${'@c0nn4rd_42 bonjour'}                         | ${'nor are handles'}
    ${'jean.c0n@example.com'}                        | ${'nor are e-mail addresses'}
    ${'👨‍👩‍👧 👍🏽 🏳️‍🌈 ❤️'}                                 | ${'emoji joined to one'}
    ${'🇫🇷 🇮🇹🇩🇪'}                                     | ${'flags'}
    ${'MINI™ et BMW®'}                               | ${'marks of ownership'}
    ${'★ MINI Cooper ★'}                             | ${'a decorated name'}
    ${'super!merci et quoi?non'}                     | ${'a missing blank'}
    ${'il m’a dit *important* et puis c’est tout'}   | ${'emphasis'}
    ${'M. D*** est passé'}                           | ${'a name left out'}
    ${'à partir de 199€*'}                           | ${'a footnote'}
    ${'R&D, H&M et M&Ms'}                            | ${'an ampersand that means and'}
    ${'ami(e)s et client(e)'}                        | ${'brackets'}
    ${'Rendez-vous, c’est-à-dire vis-à-vis'}         | ${'compounds'}
    ${'iPhone, YouTube et MiniCooper'}               | ${'names with a capital inside'}
    ${'agréée et créée'}                             | ${'three letters e in a row'}
    ${'une Cooper C en ville'}                       | ${'a model, not "it is"'}
    ${'MINI vs Clio'}                                | ${'against, not "you"'}
    ${'tes freins, ta clé'}                          | ${'a possessive'}
    ${'8 °C ce matin'}                               | ${'degrees'}
    ${'aaaa'}                                        | ${'nothing but one letter'}
    ${'Straße, più, œuvre, Ærø'}                     | ${'letters of our languages'}
    ${'Привет, как дела'}                            | ${'words of another script'}
    ${'Σ = 12'}                                      | ${'a symbol'}
  `('has nothing to unfold in "$text" ($because)', ({ text }: { text: string }) => {
    expect(normalize(aMessage({ text })).unfolded).toBeNull();
  });

  it.each`
    text                   | read                | because
    ${'C O O P E R'}       | ${'cooper'}         | ${'a spaced name is that name'}
    ${'M I N I'}           | ${'mini'}           | ${'a spaced name is that name'}
    ${'J C W'}             | ${'jcw'}            | ${'a spaced name is that name'}
    ${'le S.A.V. de Lyon'} | ${'le sav de lyon'} | ${'an abbreviation is that word'}
    ${'a c b'}             | ${'acb'}            | ${'letters without a meaning have none joined'}
    ${'𝙈𝙄𝙉𝙄 ℂ𝕠𝕠𝕡𝕖𝕣'}       | ${'mini cooper'}    | ${'decorated, and that name'}
  `('reads "$text" as "$read" ($because)', ({ text, read }: { text: string; read: string }) => {
    const { view, unfolded } = normalize(aMessage({ text }));

    expect(unfolded?.text ?? view.folded).toBe(read);
  });
});
