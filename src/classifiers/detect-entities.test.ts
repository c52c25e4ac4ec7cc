import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntityDetector } from './detect-entities.ts';

const detector = new EntityDetector();
/** Beginnings and ends of everything that is looked for. */
const pieces = [
  ...['06', '39', '+33', ' ', '.', '@', 'a', 'example.org', '(', ')', '\ud800', 'O', '0️⃣', '-', ',', '\n', 'é', 'İ', '\u200b'],
  ...[
    'FR76',
    '4000',
    '12 rue ',
    'Weg 3',
    'via dei ',
    ' Close',
    'WMW',
    'zéro ',
    'double ',
    'arobase ',
    ' point ',
    'je suis ',
    'Ana Prova',
  ],
];

describe('classifiers/detect-entities', () => {
  it('gives everything in order of the text', () => {
    const found = detector.detect('jean@example.org ou 06 39 98 12 34 ou paul@example.net', 'fr');

    expect(found.map(({ type }) => type)).toEqual(['EMAIL', 'PHONE', 'EMAIL']);
  });

  it('reads no further than its limit', () => {
    expect(detector.detect(`${' '.repeat(10_000)}jean@example.org`, 'fr')).toEqual([]);
  });

  it('never throws, and what it finds stands in the text', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
    );

    fc.assert(
      fc.property(nasty, (text) => {
        for (const { start, end, text: written } of detector.detect(text, 'und')) expect(text.slice(start, end)).toBe(written);
      }),
      { numRuns: 500 },
    );
  });

  it('gives what overlaps once, to the surer form', () => {
    const found = detector.detect('mon RIB FR76 3009 9012 3400 0543 2198 711, tel 06 39 98 12 34', 'fr');

    expect(found.map(({ type }) => type)).toEqual(['IBAN', 'PHONE']);
  });

  it('reads keycaps as the digits they show', () => {
    const text = '0️⃣6️⃣ 3️⃣9️⃣ 9️⃣8️⃣ 0️⃣2️⃣ 6️⃣6️⃣ appelez';

    const [phone] = detector.detect(text, 'fr');

    expect(phone).toMatchObject({ type: 'PHONE', normalized: '+33639980266', text: text.slice(0, text.indexOf(' appelez')) });
  });

  it.each([
    ['digits', '0123456789'.repeat(1_000)],
    ['groups', '4000 0012 '.repeat(1_000)],
    ['spaced digits', '1 '.repeat(5_000)],
    ['words of numbers', 'zéro '.repeat(2_000)],
    ['streets', '12 rue de '.repeat(1_000)],
    ['names', 'je suis Ana '.repeat(800)],
    ['capitals', 'A'.repeat(10_000)],
    ['letters and dashes', 'a-'.repeat(5_000)],
    ['accounts', 'FR76 '.repeat(2_000)],
    ['signs', ' at x dot '.repeat(1_000)],
    ['plates', 'AB-12'.repeat(2_000)],
  ])('finds a bounded number of things in hostile %s', (_, text) => {
    expect(detector.detect(text, 'und').length).toBeLessThanOrEqual(120);
  });
});
