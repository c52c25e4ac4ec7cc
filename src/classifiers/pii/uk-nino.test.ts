import { describe, expect, it } from 'vitest';
import { detectNinos } from './uk-nino.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/uk-nino', () => {
  it.each`
    text                                    | found              | because
    ${'NI number AB 12 34 56 C'}            | ${'AB 12 34 56 C'} | ${'spaced'}
    ${'AB123456C'}                          | ${'AB123456C'}     | ${'compact capitals'}
    ${'my national insurance is ab123456c'} | ${'ab123456c'}     | ${'small, named'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectNinos, text)).toEqual([found]);
  });

  it.each`
    text                | because
    ${'ab123456c'}      | ${'small, not named'}
    ${'GB123456A'}      | ${'not a prefix in use'}
    ${'part AB1234567'} | ${'no last letter'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectNinos, text)).toEqual([]);
  });
});
