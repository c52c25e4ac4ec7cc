import { describe, expect, it } from 'vitest';
import { detectPlates } from './license-plate.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/license-plate', () => {
  it.each`
    text                                    | found            | because
    ${'Ma plaque c’est FK-882-ZD merci'}    | ${'FK-882-ZD'}   | ${'French'}
    ${'GR 417 ZX mi ha tagliato la strada'} | ${'GR 417 ZX'}   | ${'Italian, the same form'}
    ${'plate LD72 XMP, silver'}             | ${'LD72 XMP'}    | ${'British'}
    ${'SHG-KL 4471 drängelt'}               | ${'SHG-KL 4471'} | ${'German'}
    ${'plaque suisse : VD 123456'}          | ${'VD 123456'}   | ${'Swiss, named'}
    ${'immatriculée 123 ABC 75'}            | ${'123 ABC 75'}  | ${'old French, named'}
    ${'plaque ab-123-cd'}                   | ${'ab-123-cd'}   | ${'small, named'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectPlates, text)).toEqual([found]);
  });

  it.each`
    text                         | because
    ${'ab 123 cd'}               | ${'small, not named'}
    ${'la R56 et la F56'}        | ${'types of MINI'}
    ${'une 3008 à 110 sur l’A7'} | ${'another brand, a road'}
    ${'VD 123456'}               | ${'Swiss, not named'}
    ${'SS-123-AB'}               | ${'never given out'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectPlates, text)).toEqual([]);
  });
});
