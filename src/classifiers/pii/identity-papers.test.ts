import { describe, expect, it } from 'vitest';
import { detectIdentityPapers } from './identity-papers.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/identity-papers', () => {
  it.each`
    text                                              | found                 | because
    ${'Carta d’identità numero CA55501XY rilasciata'} | ${'CA55501XY'}        | ${'Italian card'}
    ${'Passnummer C01EXMP2345, ausgestellt'}          | ${'C01EXMP2345'}      | ${'German passport'}
    ${'mon passeport : 12AB34567'}                    | ${'12AB34567'}        | ${'French passport'}
    ${'AHV-Nummere 756.0000.1234.56, das isch mini'}  | ${'756.0000.1234.56'} | ${'Swiss insurance'}
    ${'patente U1X55501Z'}                            | ${'U1X55501Z'}        | ${'Italian licence'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectIdentityPapers, text)).toEqual([found]);
  });

  it.each`
    text                                 | because
    ${'mon permis a 12 points'}          | ${'points'}
    ${'passeport perdu le 12 mars 2026'} | ${'a date'}
    ${'commande CA55501XY'}              | ${'an order'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectIdentityPapers, text)).toEqual([]);
  });
});
