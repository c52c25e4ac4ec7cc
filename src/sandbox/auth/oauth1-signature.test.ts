import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseOAuthHeader, percentEncode, sameText, sign, signatureBase } from './oauth1-signature.ts';

describe('sandbox/auth/oauth1-signature', () => {
  it('signs X’s own documented example', () => {
    const base = signatureBase('post', 'https://api.twitter.com/1.1/statuses/update.json', [
      ['status', 'Hello Ladies + Gentlemen, a signed OAuth request!'],
      ['include_entities', 'true'],
      ['oauth_consumer_key', 'xvz1evFS4wEEPTGEFPHBog'],
      ['oauth_nonce', 'kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg'],
      ['oauth_signature_method', 'HMAC-SHA1'],
      ['oauth_timestamp', '1318622958'],
      ['oauth_token', '370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb'],
      ['oauth_version', '1.0'],
    ]);

    const signature = sign(base, 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw', 'LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE');

    expect(signature).toBe('hCtSmYh+iHYCEqBWrE7C7hYmtUk=');
  });

  it.each`
    text           | encoded              | because
    ${'Ladies + '} | ${'Ladies%20%2B%20'} | ${'space and plus'}
    ${"!'()*"}     | ${'%21%27%28%29%2A'} | ${'what encodeURIComponent leaves'}
    ${'a-b._~é'}   | ${'a-b._~%C3%A9'}    | ${'unreserved stay, the rest is UTF-8'}
  `('encodes $text ($because)', ({ text, encoded }: { text: string; encoded: string }) => {
    expect(percentEncode(text)).toBe(encoded);
  });

  it('sorts equal names by value', () => {
    expect(
      signatureBase('GET', 'http://h/p', [
        ['a', '2'],
        ['a', '1'],
        ['A', '3'],
      ]),
    ).toBe('GET&http%3A%2F%2Fh%2Fp&A%3D3%26a%3D1%26a%3D2');
  });

  it.each`
    header                            | because
    ${'Bearer abc'}                   | ${'another scheme'}
    ${'OAuth oauth_token'}            | ${'no value'}
    ${'OAuth oauth_token="%E0%A4%A"'} | ${'broken encoding'}
  `('does not read $header ($because)', ({ header }: { header: string }) => {
    expect(parseOAuthHeader(header)).toBeNull();
  });

  it('never throws on a header, and reads what it wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseOAuthHeader(`OAuth ${text}`);
        const values = parseOAuthHeader(`OAuth oauth_nonce="${percentEncode(text)}", oauth_version="1.0"`);

        expect(values?.get('oauth_nonce')).toBe(text);
      }),
    );
  });

  it('compares texts of any length', () => {
    expect(sameText('abc', 'abc')).toBe(true);
    expect(sameText('abc', 'abcd')).toBe(false);
    expect(sameText('abc', 'abd')).toBe(false);
  });
});
