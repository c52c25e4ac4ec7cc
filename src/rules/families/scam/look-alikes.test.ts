import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMessage, seen, shippedPolicy } from '../../rules.fixture.ts';
import { aLink, strongest } from '../spam/strongest.fixture.ts';
import { lookAlikes } from './look-alikes.ts';

const confidence = (text: string): number => strongest([lookAlikes], text)?.confidence ?? 0;

describe('rules/families/scam/look-alikes', () => {
  it.each`
    text                                                                  | because
    ${'Réclamez votre lot sur mini-gagnant.example'}                      | ${'bait and an order'}
    ${'https://mini.fr.evil.example/compte'}                              | ${'nested, alone'}
    ${'mіnі-rappel.test'}                                                 | ${'homoglyphs, alone'}
    ${'confirmez vite : mini-uk-rebate dot example'}                      | ${'spelt'}
    ${'V0tre compte : www . mlni-compte . example'}                       | ${'spaced'}
    ${'please write to our support officer @MlNI_support_sample'}         | ${'a handle with swapped letters'}
    ${'Bitte Ausweisfoto und Kartennummer an @MlNI_Kundenhilfe_beispiel'} | ${'a handle longer than X allows'}
    ${'apra la chat con @MINI_assistenza_es e tenga lo SPID a portata'}   | ${'Italian'}
  `('is sure of "$text" ($because)', ({ text }: { text: string }) => {
    const finding = strongest([lookAlikes], text);

    expect(finding).toMatchObject({ about: 'scam', severity: 'high', effect: 'act' });
    expect(finding!.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it.each`
    text                               | because
    ${'@MINI_support_fr répondez svp'} | ${'a handle without an order'}
    ${'mini-xyz.example'}              | ${'name and any word'}
  `('notes "$text", and no more ($because)', ({ text }: { text: string }) => {
    expect(confidence(text)).toBeGreaterThanOrEqual(0.3);
    expect(confidence(text)).toBeLessThan(0.5);
  });

  it('shows a host with a word of tricksters to people', () => {
    const alone = confidence('voir mini-gagnant.example');

    expect(alone).toBeGreaterThanOrEqual(0.5);
    expect(alone).toBeLessThan(0.9);
  });

  it.each`
    text                                                                 | because
    ${'Tout est sur www.mini.fr et shop.mini.de'}                        | ${'official'}
    ${'Écrivez à service-client@mini.example.com'}                       | ${'the official address'}
    ${'Le forum mini-passion.example a un tuto'}                         | ${'fans'}
    ${'@MINIFrance bonjour, cliquez sur votre profil'}                   | ${'the brand'}
    ${'Attention, mini-gagnant.example est une arnaque, ne cliquez pas'} | ${'a warning'}
    ${'mini-zoll.example, seid ihr das? Nicht angeklickt'}               | ${'a question'}
    ${'https://journal.example.org/mini'}                                | ${'the name in the path'}
    ${'minigolf-lille.example dimanche ?'}                               | ${'another word'}
  `('leaves "$text" alone ($because)', ({ text }: { text: string }) => {
    expect(confidence(text)).toBeLessThan(0.5);
  });

  it.each`
    display             | expanded                          | found    | because
    ${'mini.fr/offre'}  | ${'https://voleur.example.net/x'} | ${true}  | ${'shows the brand, leads elsewhere'}
    ${'sanef.com'}      | ${'https://voleur.example.net/x'} | ${true}  | ${'shows another, leads elsewhere'}
    ${'example.net/a…'} | ${'https://www.example.net/abc'}  | ${false} | ${'shortened display'}
    ${'t.co/abc'}       | ${'https://example.net/abc'}      | ${false} | ${"X's own shortening"}
    ${'example.net'}    | ${'https://blog.example.net/abc'} | ${false} | ${'a sub-domain'}
    ${'bit.ly/abc'}     | ${'https://www.mini.fr/essai'}    | ${false} | ${'a shortener to the brand'}
  `(
    'tells a disguised target: $display → $expanded ($because)',
    ({ display, expanded, found }: { display: string; expanded: string; found: boolean }) => {
      const finding = strongest([lookAlikes], 'voyez ceci donc', { links: [{ start: 6, end: 10, display, expanded }] });

      expect((finding?.confidence ?? 0) >= 0.85).toBe(found);
    },
  );

  it('is surer of a new account that nobody follows, and never because of the account alone', () => {
    const now = Date.UTC(2026, 5, 1);
    const author = { id: '1', handle: 'tom_exemple', createdAt: now - 86_400_000, followers: 1 };

    const known = strongest([lookAlikes], 'voir mini-gagnant.example');
    const fresh = strongest([lookAlikes], 'voir mini-gagnant.example', { author, createdAt: now });

    expect(fresh!.confidence).toBeGreaterThan(known!.confidence);
    expect(strongest([lookAlikes], 'Bonjour, belle voiture', { author, createdAt: now })).toBeUndefined();
  });

  it('sees an author who bears a name like the brand’s', () => {
    const author = { id: '1', handle: 'MlNIFrance', createdAt: null, followers: null };

    const finding = strongest([lookAlikes], 'Bonjour, envoyez-nous vos identifiants et votre carte bancaire', { author });

    expect(finding).toMatchObject({ about: 'scam', span: null });
    expect(finding!.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it('judges ten thousand links by the first ones, with spans inside the text', () => {
    const text = 'mini-gagnant.example '.repeat(10_000);
    const links = Array.from({ length: 10_000 }, (_, i) => ({
      ...aLink(text, 'mini', 'https://mlni.example/'),
      start: i,
      end: i + 1,
    }));

    const said = lookAlikes.check(seen(text, { message: { links } }), shippedPolicy);

    expect(said.kind).toBe('found');
    expect(seen(text, { message: { links } }).normalized.links.length).toBeLessThanOrEqual(100);
  });

  it('never throws on hostile hosts, links and handles', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'mini',
        'bmw',
        '.fr',
        '.',
        '@',
        'MlNI_',
        'xn--',
        'support',
        'https://',
        ' point ',
        'com',
        '-',
        '\u200b',
        'і',
        '://',
        '%00',
        '[.]',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );

    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 80 }),
        fc.array(fc.tuple(fc.integer(), fc.integer(), piece, piece), { maxLength: 20 }),
        (pieces, raw) => {
          const text = pieces.join('');
          const links = raw.map(([start, end, display, expanded]) => ({ start, end, display, expanded }));

          const said = lookAlikes.check(seen(text, { message: aMessage({ text, links }) }), shippedPolicy);

          expect(said.kind).not.toBe('unknown');
          for (const { span, confidence: c } of said.kind === 'found' ? said.findings : []) {
            expect(c >= 0 && c <= 1).toBe(true);
            if (span !== null) expect(span[0] >= 0 && span[1] <= text.length && span[0] <= span[1]).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
