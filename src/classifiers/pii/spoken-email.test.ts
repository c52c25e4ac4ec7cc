import { describe, expect, it } from 'vitest';
import { detectSpokenEmails } from './spoken-email.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/spoken-email', () => {
  it.each`
    text                                                                  | found                                                  | because
    ${'par mail paulette point garrigou arobase example point com merci'} | ${'paulette point garrigou arobase example point com'} | ${'French'}
    ${'jules (point) barbotin (chez) example (point) org, voilà'}         | ${'jules (point) barbotin (chez) example (point) org'} | ${'brackets'}
    ${'reach me at deepak dot rao at example dot com, thanks'}            | ${'deepak dot rao at example dot com'}                 | ${'English'}
    ${'mi trovate a tonino chiocciola example punto org, oppure'}         | ${'tonino chiocciola example punto org'}               | ${'Italian'}
    ${'bitte an holger klammeraffe example punkt com'}                    | ${'holger klammeraffe example punkt com'}              | ${'German'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectSpokenEmails, text)).toEqual([found]);
  });

  it.each`
    text                                                  | because
    ${'un point c’est tout, at the dealer dot com style'} | ${'no address'}
    ${'look at mini.fr today'}                            | ${'a site'}
    ${'arobase sans rien'}                                | ${'a word alone'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectSpokenEmails, text)).toEqual([]);
  });
});
