import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { textParts } from './text-parts.ts';

describe('sandbox/page/text-parts', () => {
  it.each`
    text                               | marked                                     | because
    ${'@camille_rx personne'}          | ${[['mention', '@camille_rx']]}            | ${'a handle'}
    ${'ecrire a a@example.com'}        | ${[]}                                      | ${'an e-mail address is no handle'}
    ${'@abcdefghijklmnop'}             | ${[]}                                      | ${'sixteen letters are no handle'}
    ${'vive l’été #été_2026 !'}        | ${[['hashtag', '#été_2026']]}              | ${'accents belong to a hashtag'}
    ${'https://example.com/a?b=1 fin'} | ${[['link', 'https://example.com/a?b=1']]} | ${'a link'}
    ${'javascript:alert(1)'}           | ${[]}                                      | ${'only web addresses are links'}
    ${'rien'}                          | ${[]}                                      | ${'nothing to mark'}
  `('$text ($because)', ({ text, marked }: { text: string; marked: unknown }) => {
    expect(textParts(text).filter(([kind]) => kind !== 'plain')).toEqual(marked);
  });

  it('joins to the very text again', () => {
    const pieces = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('@a', '#b ', 'https://x', ' ', '\n'));
    fc.assert(
      fc.property(fc.array(pieces), (words) => {
        const text = words.join('');

        expect(
          textParts(text)
            .map(([, part]) => part)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
