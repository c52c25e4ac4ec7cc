import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { renderNoticePage, renderThreadPage } from './render-thread-page.ts';
import { aPost, aReply, aThread, noon } from './thread.fixture.ts';

/** The tags of a page without what texts may add themselves (coloured handles, hashtags, links). */
function skeleton(html: string): readonly string[] {
  const tags = html.replace(/="[^"]*"/gu, '=""').match(/<\/?[a-z!][^>]*>/gu) ?? [];
  return tags.filter((tag) => !/^<\/?span/u.test(tag));
}

/** The markup of the list with this mark. */
function listOf(html: string, name: string): string {
  return new RegExp(`<ol[^>]*data-slot="${name}"[^>]*>(?<items>[\\s\\S]*?)</ol>`, 'u').exec(html)?.groups?.['items'] ?? '';
}

describe('sandbox/page/render-thread-page', () => {
  it('says that it is a sandbox, and what the world sees', () => {
    const html = renderThreadPage(aThread({ replies: [aReply(), aReply({ id: '1002', hidden: true, hiddenAt: noon })] }));

    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('<strong>Bac à sable :</strong> faux X sur cette machine ; tout est inventé.');
    expect(html).toContain('<dt>Reçues</dt><dd data-slot="received">2</dd>');
    expect(html).toContain('<dt>Visibles</dt><dd data-slot="visible">1</dd>');
    expect(html).toContain('<dt>Masquées</dt><dd data-slot="hidden">1</dd>');
    expect(html).toContain('aria-live="polite"');
  });

  it('folds hidden replies into a line that anybody can open', () => {
    const html = renderThreadPage(
      aThread({
        replies: [aReply({ id: '1', text: 'reste' }), aReply({ id: '2', text: 'replié', hidden: true, hiddenAt: noon })],
      }),
    );

    expect(html).toMatch(
      /<details class="fold" data-slot="fold">\s*<summary>.*Réponses masquées \(<span data-slot="fold-count">1<\/span>\)/u,
    );
    expect(listOf(html, 'hidden-list')).toContain('replié');
    expect(listOf(html, 'hidden-list')).not.toContain('reste');
    expect(listOf(html, 'visible-list')).toContain('reste');
    expect(listOf(html, 'visible-list')).not.toContain('replié');
  });

  it('shows no fold while nothing is hidden', () => {
    expect(renderThreadPage(aThread({ replies: [aReply()] }))).toContain('<details class="fold" data-slot="fold" hidden>');
  });

  it('says whom a nested reply answers, and gives a very long text a reachable scroll area', () => {
    const html = renderThreadPage(aThread({ replies: [aReply({ answersHandle: 'theo_mrtx', text: 'x'.repeat(5000) })] }));

    expect(html).toContain('<bdi class="mark" data-slot="answered">@theo_mrtx</bdi>');
    expect(html).toContain('tabindex="0" role="group" aria-label="Message long"');
  });

  it('carries nothing inline, so that the strict policy holds', () => {
    const html =
      renderThreadPage(aThread({ root: aPost({ mediaCount: 1 }), replies: [aReply({ mediaCount: 2 })] })) +
      renderNoticePage('Rien');

    expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=|javascript:|<script(?! src="\/assets\/page\.js" defer><\/script>)/u);
  });

  it('keeps its shape whatever people write', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "'><svg/onload=x>",
        '</template></ol>',
        '<!--',
        '\u202e',
        '&lt;b&gt;',
      ),
    );
    const expected = skeleton(page('mot', 'nom'));
    fc.assert(
      fc.property(nasty, nasty, (text, name) => {
        expect(skeleton(page(text, name))).toEqual(expected);
      }),
    );
  });

  it('begins every address with the base path', () => {
    const html = renderThreadPage(
      aThread({ threads: [{ id: '7', handle: 'MINIFrance', text: 'a', createdAt: noon, replies: 0, hidden: 0 }] }),
      { basePath: '/x' },
    );

    const addresses = [...html.matchAll(/(?:href|src|data-source)="(?<address>\/[^"]*)"/gu)].map(
      ({ groups }) => groups?.['address'],
    );
    expect(addresses.length).toBeGreaterThan(4);
    expect(addresses.filter((address) => !address?.startsWith('/x/'))).toEqual([]);
  });
});

function page(text: string, name: string): string {
  const author = { name, handle: name };
  return renderThreadPage(
    aThread({
      root: aPost({ text, author }),
      replies: [aReply({ text, author, answersHandle: name }), aReply({ id: '3', text, author, hidden: true, hiddenAt: noon })],
      threads: [{ id: '7', handle: name, text, createdAt: noon, replies: 1, hidden: 1 }],
    }),
  );
}
