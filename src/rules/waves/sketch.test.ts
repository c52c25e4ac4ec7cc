import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../normalize/normalize.ts';
import { aMessage } from '../rules.fixture.ts';
import { lettersAtLeast, similarity, sketchLength, sketchOf } from './sketch.ts';

const base = 'Gagnez 500€ par jour depuis chez vous, écrivez à mon mentor @tradeur_invente https://gain.example/abc';
const sketched = (text: string) => sketchOf(normalize(aMessage({ text })).view.latin);
const alike = (a: string, b: string) => similarity(sketched(a)!, sketched(b)!);

describe('rules/waves/sketch', () => {
  it.each`
    text                                                                                           | because
    ${'Gagnez 500€ par jour depuis chez vous, écrivez à mon mentor @autre https://x.example/zz99'} | ${'another handle and link'}
    ${'🔥🔥 GAGNEZ 800€ par jour depuis chez vous !!! écrivez à mon mentor 👉 t.co/xyz'}           | ${'emoji, capitals, another figure'}
    ${'G a g n e z 500€ par jour depuis chez vous, écrivez à mon mentor'}                          | ${'spaced letters'}
    ${'Gagneeeez 500€ par jouuuur depuis chez vous, écrivez à mon mentor'}                         | ${'stretched letters'}
    ${'G4gn3z par j0ur depuis ch3z vous, écriv3z à m0n ment0r'}                                    | ${'figures for letters'}
    ${'Ga\u200bgnez par jo\u200bur depuis chez vous, écri\u200bvez à mon mentor'}                  | ${'zero-width signs'}
    ${'Gаgnez par jоur depuis chez vоus, écrivez à mon mentor'}                                    | ${'letters of another script'}
    ${'Gagnez 500€ par jour depuis chez toi, écris à mon mentor'}                                  | ${'a few words changed'}
  `('takes for the same: $text ($because)', ({ text }: { text: string }) => {
    expect(alike(base, text)).toBeGreaterThan(0.45);
  });

  it.each`
    text
    ${'Cela fait trois mois que ma voiture est au garage et personne ne me rappelle.'}
    ${'Gagner en autonomie serait bien : 200 km par jour depuis chez moi, c’est juste.'}
    ${'Écrivez à mon concessionnaire, il est adorable.'}
  `('keeps apart: $text', ({ text }: { text: string }) => {
    expect(alike(base, text)).toBeLessThan(0.3);
  });

  it.each([
    '',
    'merci',
    'top !!!',
    'Bonne journée',
    '🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥',
    'https://example.com/une-adresse-assez-longue',
    '1234567890123456789012',
  ])('does not compare %j: it says too little', (text) => {
    expect(sketched(text)).toBeNull();
  });

  it('makes of any text the same well-formed sketch twice, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const sketch = sketched(text);

        expect(sketched(text)).toBe(sketch);
        if (sketch !== null) expect([sketch.length, /\p{Cs}/u.test(sketch)]).toEqual([sketchLength, false]);
      }),
    );
  });

  it('finds a text again whatever link, handle, figure or emoji is put before and behind it', () => {
    const tail = fc.constantFrom(' https://un.example/a1', ' @quelqu_un', ' 🎁🎁', ' 2026', '!!!', '');
    const words = fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: lettersAtLeast, maxLength: 40 });
    fc.assert(
      fc.property(words, tail, tail, (text, before, behind) => {
        expect(alike(text.join(' '), `${before} ${text.join(' ')} ${behind}`)).toBe(1);
      }),
    );
  });

  it('finds a long text again after one word was changed', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{5,9}$/), { minLength: 20, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.nat(), fc.stringMatching(/^[a-z]{5,9}$/), (text, at, other) => {
        const edited = text.with(at % text.length, other);

        expect(alike(text.join(' '), edited.join(' '))).toBeGreaterThan(0.5);
      }),
    );
  });

  it.each([
    'a'.repeat(10_000),
    'ab'.repeat(5_000),
    '漢字'.repeat(5_000),
    '🔥'.repeat(5_000),
    '4a'.repeat(5_000),
    '\u0301'.repeat(10_000),
  ])('takes hostile text as it comes', (text) => {
    expect([null, sketchLength]).toContain(sketched(text)?.length ?? null);
  });
});
