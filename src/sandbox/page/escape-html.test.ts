import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { escapeHtml, printable } from './escape-html.ts';

describe('sandbox/page/escape-html', () => {
  it.each`
    text                | escaped                    | because
    ${'<b>'}            | ${'&lt;b&gt;'}             | ${'a tag'}
    ${'" onload="x'}    | ${'&quot; onload=&quot;x'} | ${'an attribute must not end'}
    ${"l'été"}          | ${'l&#39;été'}             | ${'nor a single-quoted one'}
    ${'&lt;'}           | ${'&amp;lt;'}              | ${'what was written is shown'}
    ${'a\u0000b\u001b'} | ${'a\ufffdb\ufffd'}        | ${'control characters'}
    ${'x\ud800y'}       | ${'x\ufffdy'}              | ${'a lone surrogate'}
    ${'😂'}             | ${'😂'}                    | ${'a pair is no lone surrogate'}
    ${'a\r\nb\rc'}      | ${'a\nb\nc'}               | ${'one kind of line end'}
  `('$text -> $escaped ($because)', ({ text, escaped }: { text: string; escaped: string }) => {
    expect(escapeHtml(text)).toBe(escaped);
  });

  it('never lets a markup character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/u);
      }),
    );
  });

  it('gives the same when a printable text is made printable again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(printable(text))).toBe(printable(text));
      }),
    );
  });
});
