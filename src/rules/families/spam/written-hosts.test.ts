import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../normalize/normalize.ts';
import { aMessage } from '../../rules.fixture.ts';
import { writtenHosts } from './written-hosts.ts';

const hosts = (text: string): readonly string[] => writtenHosts(normalize(aMessage({ text }))).map(({ host }) => host);

describe('rules/families/spam/written-hosts', () => {
  it.each`
    text                                    | host                        | because
    ${'voir mini-offres.example vite'}      | ${'mini-offres.example'}    | ${'bare'}
    ${'mini-offres[.]test'}                 | ${'mini-offres.test'}       | ${'bracketed dot'}
    ${'mini-offres . test'}                 | ${'mini-offres.test'}       | ${'spaced dot'}
    ${'au mini-gagnant point example'}      | ${'mini-gagnant.example'}   | ${'spelt in French'}
    ${'mini-uk-rebate dot example'}         | ${'mini-uk-rebate.example'} | ${'spelt in English'}
    ${'dates-jetzt(punkt)example'}          | ${'dates-jetzt.example'}    | ${'spelt in German'}
    ${'incontri-veri (punto) example'}      | ${'incontri-veri.example'}  | ${'spelt in Italian'}
    ${'m-i-n-i(point)cadeau(point)invalid'} | ${'m-i-n-i.cadeau.invalid'} | ${'two spelt dots'}
    ${'mіnі-rappel.test'}                   | ${'mini-rappel.test'}       | ${'Cyrillic letters'}
  `('reads $host ($because)', ({ text, host }: { text: string; host: string }) => {
    expect(hosts(text)).toContain(host);
  });

  it.each`
    text                             | because
    ${'Belle voiture. Test demain.'} | ${'a sentence ends'}
    ${'mon point de vue'}            | ${'point de is French'}
    ${'12.5 litres, 3.000 euros'}    | ${'numbers'}
    ${'Merci… et bravo'}             | ${'no host'}
  `('reads no host in "$text" ($because)', ({ text }: { text: string }) => {
    expect(hosts(text)).toEqual([]);
  });

  it('tells an address of mail from a site', () => {
    const [host] = writtenHosts(normalize(aMessage({ text: 'écrivez à vente@exemple.example' })));

    expect(host).toMatchObject({ host: 'exemple.example', mail: true });
  });

  it('never throws, reads at most forty hosts and points into the text, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom('mini', '.', ' . ', '[.]', ' point ', ' dot ', 'example', 'test', '-', '@', 'xn--', 'www.', '(punkt)', 'і'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');

        const found = writtenHosts(normalize(aMessage({ text })));

        expect(found.length).toBeLessThanOrEqual(40);
        for (const { span } of found) expect(span[0] >= 0 && span[1] <= text.length && span[0] < span[1]).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
