import { describe, expect, it } from 'vitest';
import { BrandConfig } from '../../config/brand-config.ts';
import { indexBrand } from '../../policy/brand-index.ts';
import { lookAlikeHandle } from './look-alike-handle.ts';

const brand = indexBrand(
  BrandConfig.parse({
    accounts: [{ id: '1', handle: 'MINIFrance' }],
    handles: ['@MINI_Service_FR'],
    contacts: { domains: ['mini.fr', 'bmw.com'] },
    lookAlikeExceptions: ['mini_help_club'],
  }),
);

describe('rules/families/scam/look-alike-handle', () => {
  it.each`
    handle                | likeness    | because
    ${'MINl_France'}      | ${'forged'} | ${'l for I, and an underscore'}
    ${'MlNIFrance'}       | ${'forged'} | ${'l for I'}
    ${'MINI_France'}      | ${'forged'} | ${'the official one with an underscore'}
    ${'MINIFrance_'}      | ${'forged'} | ${'the official one with an underscore at the end'}
    ${'MlNI_Kundenhilfe'} | ${'forged'} | ${'l for I in the name'}
    ${'MINI_support_fr'}  | ${'bait'}   | ${'name and service'}
    ${'MINI_HeIpdesk'}    | ${'bait'}   | ${'service with I for l'}
    ${'BMWGiveaway'}      | ${null}     | ${'glued without a hump'}
    ${'BMW_Giveaway'}     | ${'bait'}   | ${'name and prize'}
    ${'MINIFrance'}       | ${null}     | ${'official'}
    ${'minifrance'}       | ${null}     | ${'official in small letters'}
    ${'MINI_Service_FR'}  | ${null}     | ${'official by brand.yaml'}
    ${'mini_help_club'}   | ${null}     | ${'an exception of brand.yaml'}
    ${'mini_fan_club_74'} | ${null}     | ${'a fan'}
    ${'minimoi'}          | ${null}     | ${'another word'}
    ${'MINI_exemple'}     | ${null}     | ${'name and any word'}
    ${'gemini_support'}   | ${null}     | ${'another name'}
    ${'lea_exemple'}      | ${null}     | ${'a person'}
  `('@$handle: $likeness ($because)', ({ handle, likeness }: { handle: string; likeness: string | null }) => {
    expect(lookAlikeHandle(handle, brand)).toBe(likeness);
  });
});
