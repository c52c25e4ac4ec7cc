import { describe, expect, it } from 'vitest';
import type { Finding } from '../../domain/finding.ts';
import type { Link } from '../../domain/message.ts';
import { linkSpam } from './link-spam.ts';
import { seen, shippedPolicy } from '../rules.fixture.ts';

const strongest = (text: string, links: readonly Link[] = []): Finding | undefined => {
  const said = linkSpam.check(seen(text, { message: { links } }), shippedPolicy);
  return said.kind === 'found' ? [...said.findings].sort((a, b) => b.confidence - a.confidence)[0] : undefined;
};

describe('rules/families/link-spam', () => {
  it.each`
    text                                                                  | label     | because
    ${'Gagne 1000 abonnés ici https://abonnes.example.net/x'}             | ${'spam'} | ${'follower sale with a link'}
    ${'buy real followers now bit.ly/abc'}                                | ${'spam'} | ${'follower sale with a shortener'}
    ${'Bitcoin: gagnez 500 € par jour https://profit.example.net'}        | ${'scam'} | ${'crypto with a link'}
    ${'earn $900 a day with forex, see https://x.example.org'}            | ${'scam'} | ${'easy money'}
    ${'paiement en carte cadeau uniquement : https://jantes.example.net'} | ${'scam'} | ${'payment that cannot be taken back'}
  `('is sure of $label in "$text" ($because)', ({ text, label }: { text: string; label: string }) => {
    const finding = strongest(text);

    expect(finding).toMatchObject({ about: label, effect: 'act' });
    expect(finding!.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it.each`
    text                                                    | because
    ${'Toutes les infos sur https://www.mini.fr/modeles'}   | ${'the brand itself'}
    ${'voir shop.mini.de et bmw.com et www.mini.it/usato'}  | ${'many links of the brand'}
    ${'un bel article : https://journal.example.org/essai'} | ${'one link of somebody'}
    ${'mon code promo ne marche pas'}                       | ${'a customer with a voucher'}
    ${'je ne crois pas aux cryptos'}                        | ${'talk about crypto'}
    ${'la photo ici bit.ly/xyz'}                            | ${'a shortener alone'}
    ${'vous avez gagné une cliente'}                        | ${'praise'}
    ${'combien de vues sur la vidéo ?'}                     | ${'views'}
  `('leaves "$text" alone ($because)', ({ text }: { text: string }) => {
    expect(strongest(text)?.confidence ?? 0).toBeLessThan(0.5);
  });

  it.each`
    text                                                           | because
    ${'follow me back, check my page https://exemple.example.net'} | ${'advertising'}
    ${'https://a.example.net https://b.example.org https://c.com'} | ${'many links'}
    ${'achetez des followers'}                                     | ${'an offer without a way out'}
  `('shows "$text" to people ($because)', ({ text }: { text: string }) => {
    const confidence = strongest(text)?.confidence ?? 0;

    expect(confidence).toBeGreaterThanOrEqual(0.5);
    expect(confidence).toBeLessThan(0.9);
  });

  it.each`
    display             | expanded                          | found    | because
    ${'mini.fr/offre'}  | ${'https://voleur.example.net/x'} | ${true}  | ${'shows the brand, leads elsewhere'}
    ${'example.net/a…'} | ${'https://www.example.net/abc'}  | ${false} | ${'shortened display'}
    ${'t.co/abc'}       | ${'https://example.net/abc'}      | ${false} | ${"X's own shortening"}
    ${'example.net'}    | ${'https://blog.example.net/abc'} | ${false} | ${'a sub-domain'}
  `(
    'tells a disguised target: $display → $expanded ($because)',
    ({ display, expanded, found }: { display: string; expanded: string; found: boolean }) => {
      const finding = strongest('voyez ceci donc', [{ start: 6, end: 10, display, expanded }]);

      expect(finding?.about === 'scam').toBe(found);
    },
  );
});
