import { describe, expect, it } from 'vitest';
import { indexBrand, isBrandHost, phoneKey } from './brand-index.ts';
import { BrandConfig } from '../config/brand-config.ts';

const brand = indexBrand(
  BrandConfig.parse({ contacts: { domains: ['www.MINI.fr', 'dealer.example.com'] }, productWords: ['John Cooper Works'] }),
);

describe('rules/policy/brand-index', () => {
  it.each(['01 99 00 36 84', '+33 1 99 00 36 84', '0033199003684', '+33 (0)1 99 00 36 84', '01.99.00.36.84'])(
    'knows %s as one number',
    (phone) => {
      expect(phoneKey(phone)).toBe(phoneKey('+33199003684'));
    },
  );

  it('keeps short numbers apart', () => {
    expect(phoneKey('3900')).toBe('3900');
  });

  it.each`
    host                      | ours     | because
    ${'mini.fr'}              | ${true}  | ${'the domain'}
    ${'shop.mini.fr'}         | ${true}  | ${'a sub-domain'}
    ${'Dealer.Example.com'}   | ${true}  | ${'any case'}
    ${'example.com'}          | ${false} | ${'the parent of a dealer'}
    ${'mini.fr.evil.example'} | ${false} | ${'the domain as a sub-domain of another'}
    ${'notmini.fr'}           | ${false} | ${'ends alike'}
    ${''}                     | ${false} | ${'nothing'}
  `('$host is ours: $ours ($because)', ({ host, ours }: { host: string; ours: boolean }) => {
    expect(isBrandHost(host, brand)).toBe(ours);
  });

  it('cuts product names into words', () => {
    expect([...brand.productWords]).toEqual(['john', 'cooper', 'works']);
  });
});
