import { describe, expect, it } from 'vitest';
import { promotes, raisesVoice } from './cues.ts';

describe('rules/waves/cues', () => {
  it.each`
    text                                            | offers   | voice    | because
    ${'code promo sur mon site'}                    | ${true}  | ${false} | ${'French'}
    ${'free giveaway, dm me'}                       | ${true}  | ${false} | ${'English'}
    ${'sconto per tutti'}                           | ${true}  | ${false} | ${'Italian'}
    ${'jetzt kostenlos'}                            | ${true}  | ${false} | ${'German'}
    ${'parlons-en sur telegram'}                    | ${true}  | ${false} | ${'a way out of X'}
    ${'signez la petition pour les usines'}         | ${false} | ${true}  | ${'a petition'}
    ${'boycott jusqu a ce que ca change'}           | ${false} | ${true}  | ${'a boycott'}
    ${'arnaque : ne cliquez pas sur gagnez 500'}    | ${true}  | ${true}  | ${'a warning that quotes'}
    ${'ma voiture est au garage depuis trois mois'} | ${false} | ${false} | ${'a complaint'}
    ${'elle est superbe cette couleur'}             | ${false} | ${false} | ${'small talk'}
  `('$text: offers $offers, raises a voice $voice ($because)', ({ text, offers, voice }) => {
    expect([promotes(text as string), raisesVoice(text as string)]).toEqual([offers, voice]);
  });
});
