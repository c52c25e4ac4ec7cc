import { describe, expect, it } from 'vitest';
import { aMessage } from '../rules.fixture.ts';
import { findLinks, hostOf } from './find-links.ts';

describe('rules/normalize/find-links', () => {
  it.each`
    text                                     | hosts                    | because
    ${'voir https://www.example.com/a?b=c.'} | ${['example.com']}       | ${'the full stop ends the sentence, not the address'}
    ${'(http://example.org/x)'}              | ${['example.org']}       | ${'nor does the bracket belong to it'}
    ${'mini.fr et bit.ly/abc'}               | ${['mini.fr', 'bit.ly']} | ${'without a protocol'}
    ${'www.example.net'}                     | ${['example.net']}       | ${'www'}
    ${'rien.Ensuite je pars'}                | ${[]}                    | ${'a missing space after a full stop'}
    ${'jean.test@example.org'}               | ${[]}                    | ${'an e-mail address is no link'}
    ${'la v2.0 et 3.5 litres'}               | ${[]}                    | ${'version numbers'}
    ${'https://'}                            | ${[]}                    | ${'nothing after the protocol'}
  `('finds $hosts in "$text" ($because)', ({ text, hosts }: { text: string; hosts: string[] }) => {
    expect(findLinks(aMessage({ text }), 10_000).map(({ host }) => host)).toEqual(hosts);
  });

  it.each`
    address                                | host
    ${'https://user:pw@EXAMPLE.com:8443/'} | ${''}
    ${'https://www.Example.com/x'}         | ${'example.com'}
    ${'example.com/…'}                     | ${'example.com'}
    ${'pas une adresse'}                   | ${''}
    ${''}                                  | ${''}
  `('reads the host of "$address"', ({ address, host }: { address: string; host: string }) => {
    expect(hostOf(address)).toBe(host);
  });
});
