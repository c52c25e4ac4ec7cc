import { describe, expect, it } from 'vitest';
import { detectSsns } from './us-ssn.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/us-ssn', () => {
  it.each`
    text                             | found            | because
    ${'My SSN is 000-12-3456 ok'}    | ${'000-12-3456'} | ${'named, though impossible'}
    ${'social security 123 45 6789'} | ${'123 45 6789'} | ${'named, spaces'}
    ${'here: 123-45-6789'}           | ${'123-45-6789'} | ${'possible form alone'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectSsns, text)).toEqual([found]);
  });

  it.each`
    text                   | because
    ${'order 123-45-6789'} | ${'an order'}
    ${'000-12-3456'}       | ${'impossible and not named'}
    ${'call 555-0172'}     | ${'a phone'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectSsns, text)).toEqual([]);
  });
});
