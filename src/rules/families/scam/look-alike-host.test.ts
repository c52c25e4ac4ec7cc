import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrandConfig } from '../../config/brand-config.ts';
import { indexBrand } from '../../policy/brand-index.ts';
import { isBaitHost, lookAlikeHost } from './look-alike-host.ts';

const brand = indexBrand(
  BrandConfig.parse({
    contacts: { domains: ['mini.fr', 'mini.co.uk', 'bmw.com', 'bmwgroup.com'] },
    campaigns: [{ name: 'Jeu de l’été', domains: ['mini-concours-ete.example'] }],
    lookAlikeExceptions: ['mini-service-bobigny.example'],
  }),
);

describe('rules/families/scam/look-alike-host', () => {
  it.each`
    host                              | likeness    | because
    ${'mini.fr.evil.example'}         | ${'forged'} | ${'the official domain nested in another'}
    ${'mini-fr.concours.example'}     | ${'forged'} | ${'the official domain with a hyphen'}
    ${'mini-co-uk.example'}           | ${'forged'} | ${'an official domain of three parts with hyphens'}
    ${'mlni-compte.example'}          | ${'forged'} | ${'l for i'}
    ${'m1ni-rappel.test'}             | ${'forged'} | ${'1 for i'}
    ${'rnini.example'}                | ${'forged'} | ${'rn for m'}
    ${'bmvv.test'}                    | ${'forged'} | ${'vv for w'}
    ${'mіnі-jeu.test'}                | ${'forged'} | ${'Cyrillic letters'}
    ${'xn--mn-hocb.test'}             | ${'forged'} | ${'the same in the ASCII form'}
    ${'mini-fіnance.test'}            | ${'forged'} | ${'a letter of another script beside the name'}
    ${'bmwgruop.com'}                 | ${'forged'} | ${'two letters swapped'}
    ${'bmw-group.test'}               | ${'forged'} | ${'one sign more'}
    ${'mini-gagnant.example'}         | ${'bait'}   | ${'name and prize'}
    ${'bmw-gewinnspiel.test'}         | ${'bait'}   | ${'German'}
    ${'mini-rimborsi.test'}           | ${'bait'}   | ${'Italian'}
    ${'minirappel.example'}           | ${'bait'}   | ${'glued'}
    ${'gagne-ta-mini.example'}        | ${'bait'}   | ${'name at the end'}
    ${'support.mini-france.xyz'}      | ${'bait'}   | ${'service as a sub-domain, any ending'}
    ${'m-i-n-i.cadeau.invalid'}       | ${'bait'}   | ${'letter by letter'}
    ${'mini-solidaire.test'}          | ${'bait'}   | ${'charity'}
    ${'mini-xyz.example'}             | ${'named'}  | ${'name and any word'}
    ${'mini.fr'}                      | ${null}     | ${'official'}
    ${'shop.mini.co.uk'}              | ${null}     | ${'a sub-domain of an official one'}
    ${'mini-concours-ete.example'}    | ${null}     | ${'a campaign of brand.yaml'}
    ${'mini-service-bobigny.example'} | ${null}     | ${'an exception of brand.yaml'}
    ${'forum-mini.example'}           | ${null}     | ${'a forum'}
    ${'bmw-club.example'}             | ${null}     | ${'a club'}
    ${'minigolf-lille.example'}       | ${null}     | ${'another word'}
    ${'minimalist.example'}           | ${null}     | ${'begins alike'}
    ${'gemini.example'}               | ${null}     | ${'ends alike'}
    ${'administration.example'}       | ${null}     | ${'holds the letters'}
    ${'journal.example'}              | ${null}     | ${'nothing of the kind'}
    ${''}                             | ${null}     | ${'no host'}
  `('$host: $likeness ($because)', ({ host, likeness }: { host: string; likeness: string | null }) => {
    expect(lookAlikeHost(host, brand)).toBe(likeness);
  });

  it.each`
    host                       | bait     | because
    ${'paiement-peage.test'}   | ${true}  | ${'payment'}
    ${'royalmail-fee.example'} | ${true}  | ${'a fee'}
    ${'journal.example'}       | ${false} | ${'a newspaper'}
    ${'youtube.com'}           | ${false} | ${'videos'}
  `('$host is bait: $bait ($because)', ({ host, bait }: { host: string; bait: boolean }) => {
    expect(isBaitHost(host)).toBe(bait);
  });

  it('never takes an official domain or its sub-domains for a fake, and never throws', () => {
    const label = fc.stringMatching(/^[a-z0-9-]{1,12}$/);

    fc.assert(
      fc.property(fc.array(label, { maxLength: 4 }), fc.constantFrom(...brand.domains), (labels, domain) => {
        expect(lookAlikeHost([...labels, domain].join('.'), brand)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (host) => {
        expect(['forged', 'bait', 'named', null]).toContain(lookAlikeHost(host, brand));
      }),
    );
  });
});
