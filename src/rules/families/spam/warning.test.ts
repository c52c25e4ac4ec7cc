import { describe, expect, it } from 'vitest';
import { foldText } from '../../normalize/fold-text.ts';
import { isWarning } from './warning.ts';

describe('rules/families/spam/warning', () => {
  it.each`
    text                                                | warns    | because
    ${'le SMS du péage est une arnaque'}                | ${true}  | ${'names it'}
    ${'attention faux compte'}                          | ${true}  | ${'names the fake'}
    ${'c’est une arnaque ce site ?'}                    | ${true}  | ${'asks'}
    ${'j’ai reçu un mail, c’est bien vous ou pas ?'}    | ${true}  | ${'asks the brand'}
    ${'Ne cliquez surtout pas'}                         | ${true}  | ${'holds others back'}
    ${'un compte me demande mon RIB'}                   | ${true}  | ${'tells what reached him'}
    ${'beware, fake giveaway'}                          | ${true}  | ${'English'}
    ${'Got a text from MINI Care, is this really you?'} | ${true}  | ${'English question'}
    ${'attenti al falso concorso'}                      | ${true}  | ${'Italian'}
    ${'Vorsicht, Fake-Gewinnspiel'}                     | ${true}  | ${'German'}
    ${'Bekam eine SMS, das seid ihr aber nicht, oder?'} | ${true}  | ${'German question'}
    ${'ce n’est pas une arnaque, contactez-le'}         | ${false} | ${'reassures'}
    ${'victime d’arnaque ? il récupère tout'}           | ${false} | ${'baits victims'}
    ${'Écrivez au vrai support, pas au faux compte'}    | ${true}  | ${'sends to the real one without a number'}
    ${'Attention, votre compte expire ce soir'}         | ${false} | ${'the trick itself says attention'}
    ${'Achtung! Ihr Konto wurde gesperrt'}              | ${false} | ${'the trick itself, German'}
    ${'Bonjour, belle voiture'}                         | ${false} | ${'nothing of the kind'}
  `('"$text" warns: $warns ($because)', ({ text, warns }: { text: string; warns: boolean }) => {
    expect(isWarning(foldText(text, []).folded)).toBe(warns);
  });
});
