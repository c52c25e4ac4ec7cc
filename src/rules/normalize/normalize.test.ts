import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMessage } from '../rules.fixture.ts';
import { readAtMost } from './fold-text.ts';
import { handleSign, linkSign, normalize, spanOf } from './normalize.ts';
import type { NormalizedMessage } from './normalize.ts';

/** Every reading of every word, joined words included. */
function readings({ words, joined }: NormalizedMessage): string[] {
  return [...words, ...joined].flatMap((word) => [
    word.folded,
    ...word.variants,
    ...(word.squeezed === null ? [] : [word.squeezed]),
  ]);
}

describe('rules/normalize', () => {
  it.each`
    text                                 | word          | because
    ${'CONNARD'}                         | ${'connard'}  | ${'case'}
    ${'Enculé'}                          | ${'encule'}   | ${'accents are folded'}
    ${'Encule\u0301'}                    | ${'encule'}   | ${'accents as combining marks'}
    ${'cœur'}                            | ${'coeur'}    | ${'ligature'}
    ${'Scheiße'}                         | ${'scheisse'} | ${'sharp s'}
    ${'con\u200bnard'}                   | ${'connard'}  | ${'zero-width space inside'}
    ${'con\u00adnard'}                   | ${'connard'}  | ${'soft hyphen inside'}
    ${'\u202econnard'}                   | ${'connard'}  | ${'bidi control'}
    ${'𝐜𝐨𝐧𝐧𝐚𝐫𝐝'}                         | ${'connard'}  | ${'mathematical letters'}
    ${'ｃｏｎｎａｒｄ'}                  | ${'connard'}  | ${'full width'}
    ${'ⓒⓞⓝⓝⓐⓡⓓ'}                         | ${'connard'}  | ${'circled letters'}
    ${'соnnаrd'}                         | ${'connard'}  | ${'Cyrillic look-alikes'}
    ${'c0nn4rd'}                         | ${'connard'}  | ${'leet digits'}
    ${'conn@rd'}                         | ${'connard'}  | ${'leet sign inside a word'}
    ${'c*nnard'}                         | ${'connard'}  | ${'one masked vowel'}
    ${'connnnaaaard'}                    | ${'conard'}   | ${'stretched, repeated letters written once'}
    ${'c o n n a r d'}                   | ${'connard'}  | ${'spaced'}
    ${'c.o.n.n.a.r.d'}                   | ${'connard'}  | ${'dotted'}
    ${'T E S  U N  C R E T I N'}         | ${'cretin'}   | ${'wider gaps part spaced words'}
    ${'conn&eacute;'}                    | ${'conne'}    | ${'named entity'}
    ${'conn&#97;rd'}                     | ${'connard'}  | ${'numeric entity'}
    ${'conn&#x61;rd'}                    | ${'connard'}  | ${'hexadecimal entity'}
    ${'A\u0300\u0301\u0302\u0303\u0304'} | ${'a'}        | ${'stacked marks'}
  `('reads "$text" as $word ($because)', ({ text, word }: { text: string; word: string }) => {
    expect(readings(normalize(aMessage({ text })))).toContain(word);
  });

  it.each`
    text                 | word        | because
    ${'C O O P E R'}     | ${'cooper'} | ${'a spaced model name is just that name'}
    ${'la 1er série'}    | ${'1er'}    | ${'an ordinal keeps its own reading'}
    ${"aujourd'hui"}     | ${'hui'}    | ${'an apostrophe parts words'}
    ${'aujourd’hui'}     | ${'hui'}    | ${'so does a typographic one'}
    ${'51 16 2 345 000'} | ${'345'}    | ${'part numbers stay numbers'}
  `('leaves "$text" what it is ($because)', ({ text, word }: { text: string; word: string }) => {
    expect(readings(normalize(aMessage({ text })))).toContain(word);
  });

  it('keeps accents in one view and drops them in the other', () => {
    const { view } = normalize(aMessage({ text: 'Une RÂPE à fromage' }));

    expect(view.plain).toBe('une râpe à fromage');
    expect(view.folded).toBe('une rape a fromage');
  });

  it('gives spans of the original, whatever was unfolded before and inside', () => {
    const text = '👍🏽 &amp; e\u0301t\u0301é… espèce de 𝐜𝐨𝐧\u200bnard !';
    const normalized = normalize(aMessage({ text }));
    const word = normalized.words.find(({ folded }) => folded === 'connard');

    const [start, end] = spanOf(normalized, word?.from ?? 0, word?.to ?? 0);

    expect(text.slice(start, end)).toBe('𝐜𝐨𝐧\u200bnard');
  });

  it('shows handles and links as one sign each, so that nobody is judged by a name', () => {
    const text = '@connard_42 regarde https://example.com/connard et www.example.org !';
    const normalized = normalize(aMessage({ text }));

    expect(normalized.view.folded).toBe(`${handleSign} regarde ${linkSign} et ${linkSign} !`);
    expect(normalized.handles).toEqual([[0, 11]]);
    expect(normalized.links.map(({ host }) => host)).toEqual(['example.com', 'example.org']);
  });

  it("takes the platform's links before its own search", () => {
    const text = 'vu sur t.co/abc ce matin';
    const links = [{ start: 7, end: 15, display: 'example.net/page', expanded: 'https://www.example.net/page' }];

    const normalized = normalize(aMessage({ text, links }));

    expect(normalized.links).toEqual([
      { start: 7, end: 15, shown: 'example.net/page', host: 'example.net', shownHost: 'example.net' },
    ]);
  });

  it('passes over platform links that do not fit the text', () => {
    const links = [{ start: 90, end: 99, display: 'x', expanded: 'https://example.com' }];

    expect(normalize(aMessage({ text: 'court', links })).view.folded).toBe('court');
  });

  it('finds what stands in quotation marks of any kind, and nothing for an odd one', () => {
    const quoted = ({ view, quotes }: NormalizedMessage): string[] => quotes.map(({ from, to }) => view.folded.slice(from, to));

    expect(quoted(normalize(aMessage({ text: 'il a dit « idiot » puis "nul" et „dumm“' })))).toEqual([' idiot ', 'nul', 'dumm']);
    expect(quoted(normalize(aMessage({ text: 'un écran de 10" et c’est tout' })))).toEqual([]);
  });

  it.each`
    name                 | text
    ${'one letter'}      | ${'a'.repeat(30_000)}
    ${'spaces'}          | ${' '.repeat(30_000)}
    ${'stars between'}   | ${'a*'.repeat(15_000)}
    ${'spaced letters'}  | ${'a '.repeat(15_000)}
    ${'links'}           | ${'https://a.example/ '.repeat(1_500)}
    ${'bare domains'}    | ${'a.com '.repeat(5_000)}
    ${'handles'}         | ${'@ab '.repeat(7_500)}
    ${'quotes'}          | ${'"'.repeat(30_000)}
    ${'entities'}        | ${'&amp;'.repeat(6_000)}
    ${'stacked marks'}   | ${'e' + '\u0301'.repeat(30_000)}
    ${'a wide ligature'} | ${'\ufdfa'.repeat(12_000)}
    ${'lone surrogates'} | ${'\ud800'.repeat(12_000)}
    ${'mixed scripts'}   | ${'aа1α'.repeat(7_500)}
  `('does bounded work on 30,000 characters of $name', ({ text }: { text: string }) => {
    const { view, words, joined, links } = normalize(aMessage({ text }));

    expect(view.cut).toBe(true);
    expect(view.folded.length).toBeLessThanOrEqual(2 * readAtMost);
    expect(words.length + joined.length).toBeLessThanOrEqual(readAtMost);
    expect([...words, ...joined].flatMap(({ variants }) => variants).length).toBeLessThanOrEqual(8 * readAtMost);
    expect(links.length).toBeLessThanOrEqual(200);
  });

  it('holds for any text: views of one length, spans in order and inside the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { view } = normalize(aMessage({ text }));

        expect(view.plain.length).toBe(view.folded.length);
        expect(view.starts.length).toBe(view.folded.length);
        expect(view.ends.length).toBe(view.folded.length);
        view.starts.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(view.starts[i - 1] ?? 0);
          expect(view.ends[i]).toBeGreaterThan(start);
          expect(view.ends[i]).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });

  it('folds twice to the same', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 100 }).filter((text) => !/[@&.]/.test(text)),
        (text) => {
          const once = normalize(aMessage({ text })).view.folded;

          expect(normalize(aMessage({ text: once })).view.folded).toBe(once);
        },
      ),
    );
  });
});
