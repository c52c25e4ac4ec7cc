import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMessage } from '../rules.fixture.ts';
import { readAtMost } from './fold-text.ts';
import { normalize } from './normalize.ts';
import { foldedStretch } from './unfolded-view.ts';

/** Pieces that disguises are made of, and what stands around them. */
const pieces = [
  'c',
  'o',
  'nn',
  '4',
  '1',
  '3',
  'rd',
  ' ',
  '  ',
  '.',
  '*',
  '@',
  '$',
  '€',
  '!',
  '#',
  '_',
  '-',
  "'",
  '’',
  '(',
  ')',
  '\n',
];
const strange = [
  'а',
  'Η',
  'ɐ',
  'ǝ',
  'q',
  '🅿️',
  '👏',
  '⭕',
  '🇫',
  '🇷',
  '\u200b',
  '\u0301',
  '&amp;',
  '…',
  'x',
  'Te',
  'SAV',
  'tg',
  'jvais',
  't',
  'é',
];
const disguised = fc.array(fc.constantFrom(...pieces, ...strange), { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.oneof(disguised, fc.string({ unit: 'binary', maxLength: 200 }));

describe('rules/normalize/unfolded-view', () => {
  it('is null where it would read the same', () => {
    expect(normalize(aMessage({ text: 'Bonjour, la livraison a trois mois de retard.' })).unfolded).toBeNull();
  });

  it('stands for stretches of the folded view, in order and inside of it, whatever the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { view, unfolded } = normalize(aMessage({ text }));
        if (unfolded === null) return;

        expect(unfolded.text).not.toBe(view.folded);
        expect([unfolded.froms.length, unfolded.tos.length]).toEqual([unfolded.text.length, unfolded.text.length]);
        unfolded.froms.forEach((from, i) => {
          expect(from).toBeGreaterThanOrEqual(unfolded.froms[i - 1] ?? 0);
          expect(unfolded.tos[i]).toBeGreaterThanOrEqual(unfolded.tos[i - 1] ?? 0);
          expect(unfolded.tos[i]).toBeGreaterThan(from);
          expect(unfolded.tos[i]).toBeLessThanOrEqual(view.folded.length);
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it('has words inside of the folded view, whatever the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { view, words, joined, reread } = normalize(aMessage({ text }));

        for (const { from, to } of [...words, ...joined, ...reread]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(view.folded.length);
        }
        for (const tokens of [words, reread])
          tokens.forEach(({ from }, i) => expect(from).toBeGreaterThanOrEqual(tokens[i - 1]?.from ?? 0));
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives an empty stretch for an empty one', () => {
    const { unfolded } = normalize(aMessage({ text: 'c0nn4rd va' }));

    expect(foldedStretch(unfolded!, 0, 0)).toEqual({ from: 0, to: 0 });
  });

  it.each`
    name                   | text
    ${'upside-down words'} | ${'ɐǝɹ '}
    ${'leet words'}        | ${'c0nn4rd '}
    ${'short spellings'}   | ${'tg fdp ntm t c k '}
    ${'hashtags'}          | ${'#RetourneDansTonPays '}
    ${'camel case'}        | ${'aBcD'}
    ${'masked words'}      | ${'p*te '}
    ${'dotted masks'}      | ${'enc..e '}
    ${'glued emoji'}       | ${'p👏'}
    ${'flag letters'}      | ${'🇨🇴🇳'}
    ${'Cyrillic words'}    | ${'сон '}
    ${'elisions'}          | ${"j'v "}
    ${'low lines'}         | ${'ab_'}
    ${'dollars'}           | ${'$a'}
    ${'hash signs'}        | ${'#'}
    ${'dots'}              | ${'a.'}
  `('does bounded work on a flood of $name', ({ text }: { text: string }) => {
    const { words, joined, reread, unfolded } = normalize(aMessage({ text: text.repeat(10_000) }));

    expect(words.length).toBeLessThanOrEqual(readAtMost);
    expect(joined.length).toBeLessThanOrEqual(readAtMost);
    expect(reread.length).toBeLessThanOrEqual(2 * readAtMost);
    expect(unfolded?.text.length ?? 0).toBeLessThanOrEqual(4 * readAtMost);
  });
});
