import { describe, expect, it } from 'vitest';
import { detectCards } from './credit-card.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/credit-card', () => {
  it.each`
    text                                                       | found                    | because
    ${'Ma carte a été débitée, 4000 0012 3456 7899 exp 04/28'} | ${'4000 0012 3456 7899'} | ${'French, checks'}
    ${'card is 4000-0012-3456-7899'}                           | ${'4000-0012-3456-7899'} | ${'English, dashes'}
    ${'i dati della Postepay: 5100 0000 0000 0000, 11/27'}     | ${'5100 0000 0000 0000'} | ${'Italian, does not check, named'}
    ${'meine Kreditkarte 4000 1234 0000 0000, gültig 06/28'}   | ${'4000 1234 0000 0000'} | ${'German, does not check, named'}
    ${'4000001234567899'}                                      | ${'4000001234567899'}    | ${'compact, checks'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectCards, text)).toEqual([found]);
  });

  it.each`
    text                              | because
    ${'commande 4000 0012 3456 7899'} | ${'an order number that happens to check'}
    ${'suivi 9876543210123456'}       | ${'no brand begins so'}
    ${'4000 0012 3456 789'}           | ${'too few digits for a group and no word'}
    ${'1 234 567 890 123,50 €'}       | ${'an amount'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectCards, text)).toEqual([]);
  });
});
