import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntityDetector } from './detect-entities.ts';

const detector = new EntityDetector();

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
      fc
        .array(fc.constantFrom('06', '39', '+33', ' ', '.', '@', 'a', 'example.org', '(', ')', '\ud800', 'O'), { maxLength: 60 })
        .map((parts) => parts.join('')),
    );

    fc.assert(
      fc.property(nasty, (text) => {
        for (const { start, end, text: written } of detector.detect(text, 'und')) expect(text.slice(start, end)).toBe(written);
      }),
      { numRuns: 500 },
    );
  });
});
