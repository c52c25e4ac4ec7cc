import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Masker } from './masker.ts';

describe('cli/config/masker', () => {
  it.each`
    text                                                                    | because
    ${'x geheim/+"1234567 y'}                                               | ${'plain'}
    ${JSON.stringify({ a: 'geheim/+"1234567' })}                            | ${'inside JSON'}
    ${`?k=${encodeURIComponent('geheim/+"1234567')}`}                       | ${'inside an address'}
    ${Buffer.from('geheim/+"1234567').toString('base64')}                   | ${'base64'}
    ${Buffer.from('a:geheim/+"1234567').toString('base64')}                 | ${'base64 behind two other bytes'}
    ${Buffer.from('u:geheim/+"1234567:z').toString('base64url')}            | ${'base64 for addresses'}
  `('hides a secret: $because', ({ text }: { text: string }) => {
    const masker = new Masker();
    masker.register('geheim/+"1234567');

    const masked = masker.mask(text);

    expect(masked).toContain('***');
    expect(masked).not.toContain('1234567');
  });

  it('leaves other text alone', () => {
    const masker = new Masker();
    masker.register('geheim-1234567');

    expect(masker.mask('nothing secret here')).toBe('nothing secret here');
    expect(new Masker().mask('geheim-1234567')).toBe('geheim-1234567');
  });

  it('hides any secret of a useful length anywhere', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8, maxLength: 40 }), fc.string(), fc.string(), (secret, before, after) => {
        const masker = new Masker();
        masker.register(secret);
        masker.register(secret.slice(0, 5));

        expect(masker.mask(`${before}${secret}${after}`).includes(secret) && !'***'.includes(secret)).toBe(false);
      }),
    );
  });
});
