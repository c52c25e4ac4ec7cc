import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePunycode } from './punycode.ts';

describe('rules/families/scam/punycode', () => {
  it.each`
    label              | name        | because
    ${'xn--bcher-kva'} | ${'bücher'} | ${'a letter in between'}
    ${'xn--mn-hocb'}   | ${'mіnі'}   | ${'two Cyrillic letters'}
    ${'mini'}          | ${null}     | ${'no such form'}
    ${'xn--é'}         | ${null}     | ${'not ASCII'}
    ${'xn--99999999'}  | ${null}     | ${'beyond the last character'}
  `('$label → $name ($because)', ({ label, name }: { label: string; name: string | null }) => {
    expect(decodePunycode(label)).toBe(name);
  });

  it('reads back what the platform writes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zàéèüößіоеа]{1,12}$/), (name) => {
        const label = domainToASCII(name);
        if (!label.startsWith('xn--')) return;

        expect(decodePunycode(label)).toBe(name.replaceAll('ß', label.includes('ss') ? 'ss' : 'ß'));
      }),
    );
  });

  it('never throws and always ends', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^xn--[a-z0-9-]{0,59}$/), (label) => {
        const name = decodePunycode(label);

        expect(name === null || typeof name === 'string').toBe(true);
      }),
    );
  });
});
