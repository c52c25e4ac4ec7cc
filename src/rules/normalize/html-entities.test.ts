import { describe, expect, it } from 'vitest';
import { htmlEntityAt } from './html-entities.ts';

describe('rules/normalize/html-entities', () => {
  it.each`
    text             | char         | because
    ${'&amp;'}       | ${'&'}       | ${'as X delivers it'}
    ${'&#233;'}      | ${'é'}       | ${'decimal'}
    ${'&#xE9;'}      | ${'é'}       | ${'hexadecimal'}
    ${'&amp'}        | ${undefined} | ${'no semicolon'}
    ${'&;'}          | ${undefined} | ${'no name'}
    ${'&#xD800;'}    | ${undefined} | ${'half a character'}
    ${'&#1114112;'}  | ${undefined} | ${'beyond Unicode'}
    ${'&#0;'}        | ${undefined} | ${'nothing'}
    ${'&toString;'}  | ${undefined} | ${'no entity, though objects have one of that name'}
    ${'R&D; et fin'} | ${undefined} | ${'an ampersand that means and'}
  `('reads $text as $char ($because)', ({ text, char }: { text: string; char: string | undefined }) => {
    expect(htmlEntityAt(text, text.indexOf('&'))?.char).toBe(char);
  });
});
