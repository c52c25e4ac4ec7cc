import { describe, expect, it } from 'vitest';
import { aLink, strongest } from './strongest.fixture.ts';
import { linkSpam } from './links.ts';

describe('rules/families/spam/links', () => {
  it.each`
    text                                                           | about     | because
    ${'https://a.example.net https://b.example.org https://c.com'} | ${'spam'} | ${'many sites'}
    ${'https://a.com/1 https://a.com/2 https://a.com/3'}           | ${'spam'} | ${'one site again and again'}
    ${'mise à jour : https://x.example.net/mini.apk'}              | ${'scam'} | ${'a program'}
    ${'carte : http://203.0.113.7/pay'}                            | ${'scam'} | ${'a bare number'}
  `('shows "$text" to people as $about ($because)', ({ text, about }: { text: string; about: string }) => {
    const finding = strongest([linkSpam], text);

    expect(finding?.about).toBe(about);
    expect(finding!.confidence).toBeGreaterThanOrEqual(0.5);
    expect(finding!.confidence).toBeLessThan(0.9);
  });

  it.each`
    text                                                    | because
    ${'Toutes les infos sur https://www.mini.fr/modeles'}   | ${'the brand itself'}
    ${'voir shop.mini.de et bmw.com et www.mini.it/usato'}  | ${'many links of the brand'}
    ${'un bel article : https://journal.example.org/essai'} | ${'one link of somebody'}
    ${'la photo ici bit.ly/xyz'}                            | ${'a shortener alone'}
    ${'Ne cliquez pas : https://x.example.net/mini.apk'}    | ${'a warning'}
    ${'ma vidéo https://youtube.com/watch?v=abc'}           | ${'a video'}
  `('leaves "$text" alone ($because)', ({ text }: { text: string }) => {
    expect(strongest([linkSpam], text)?.confidence ?? 0).toBeLessThan(0.5);
  });

  it('reads the target of a link that the platform shortened', () => {
    const text = 'ici https://t.co/Abc';

    const finding = strongest([linkSpam], text, { links: [aLink(text, 'https://t.co/Abc', 'https://x.example.net/tool.exe')] });

    expect(finding).toMatchObject({ about: 'scam', span: [4, 20] });
  });
});
