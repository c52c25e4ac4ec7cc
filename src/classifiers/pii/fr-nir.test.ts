import { describe, expect, it } from 'vitest';
import { detectNirs } from './fr-nir.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/fr-nir', () => {
  it.each`
    text                                             | found                                  | because
    ${'n° sécu 1 85 07 75 999 321 53'}               | ${'1 85 07 75 999 321 53'}             | ${'key right'}
    ${'mon numéro 185077599932153'}                  | ${'185077599932153'}                   | ${'compact, key right'}
    ${'ma sécu : 2 - 84 - 05 - 37 - 261 - 009 - 24'} | ${'2 - 84 - 05 - 37 - 261 - 009 - 24'} | ${'spaced dashes'}
    ${'carte vitale 1 72 04 33 063 123'}             | ${'1 72 04 33 063 123'}                | ${'no key, named'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectNirs, text)).toEqual([found]);
  });

  it.each`
    text                             | because
    ${'185077599932154'}             | ${'key wrong and nothing names it'}
    ${'1 85 14 75 999 321 53 sécu'}  | ${'no fourteenth month'}
    ${'commande 2024 0612 4455 778'} | ${'an order'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectNirs, text)).toEqual([]);
  });
});
