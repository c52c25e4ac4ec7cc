import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from './reading.ts';

describe('classifiers/pii/reading', () => {
  it.each`
    text          | plain         | because
    ${'Quéméner'} | ${'Quemener'} | ${'accents'}
    ${'Straße'}   | ${'Strase'}   | ${'one letter for one'}
    ${'d’été'}    | ${"d'ete"}    | ${'apostrophes'}
    ${'０６'}     | ${'06'}       | ${'full width'}
    ${'0️⃣6️⃣'}     | ${'0  6  '}   | ${'keycaps'}
    ${'Ⓜaud'}     | ${'Maud'}     | ${'circled'}
    ${'Trần'}     | ${'Tran'}     | ${'two marks'}
  `('reads "$text" as "$plain" ($because)', ({ text, plain }: { text: string; plain: string }) => {
    expect(readText(text).plain).toBe(plain);
  });

  it('keeps the length, so that offsets stay true', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { plain, lower } = readText(text);

        expect([plain.length, lower.length]).toEqual([text.length, text.length]);
      }),
    );
  });
});
