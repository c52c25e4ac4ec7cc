import { describe, expect, it } from 'vitest';
import { detectPersons } from './person.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/person', () => {
  it.each`
    text                                                  | found                        | because
    ${'Bonjour, je suis Yasmina Belhadri et j’attends'}   | ${'Yasmina Belhadri'}        | ${'French'}
    ${'mon nom est Gérard Lantignac, trois semaines'}     | ${'Gérard Lantignac'}        | ${'French'}
    ${'Bonjour, Théophile Akakpo, je souhaite avancer'}   | ${'Théophile Akakpo'}        | ${'a greeting'}
    ${'Merci d’avance. Hervé Dambrine'}                   | ${'Hervé Dambrine'}          | ${'a signature'}
    ${'My name is Roisin Devaney-Holt. Smoke'}            | ${'Roisin Devaney-Holt'}     | ${'English'}
    ${'Good afternoon. Padraig Ó Murchadha here, I have'} | ${'Padraig Ó Murchadha'}     | ${'here'}
    ${'Mi chiamo Fiorella Abbruzzese.'}                   | ${'Fiorella Abbruzzese'}     | ${'Italian'}
    ${'Hallo, hier Aylin Demirbas-Hoffmann, mein Aceman'} | ${'Aylin Demirbas-Hoffmann'} | ${'German'}
    ${'au nom de Rozenn Le Bihan'}                        | ${'Rozenn Le Bihan'}         | ${'a particle'}
    ${'il s’appelle Nolan Desprez, 11 ans'}               | ${'Nolan Desprez'}           | ${'somebody else'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectPersons, text)).toEqual([found]);
  });

  it.each`
    text                                   | because
    ${'Bonjour MINI France, je suis déçu'} | ${'the brand'}
    ${'Bonne Journée.'}                    | ${'a wish'}
    ${'Je suis Lyonnais et fier'}          | ${'where he is from'}
    ${'Mini Cooper, quelle voiture'}       | ${'a product'}
    ${'c’est Karim qui m’a reçu'}          | ${'a first name'}
    ${'MISE EN DEMEURE. VICE CACHÉ'}       | ${'capitals'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectPersons, text)).toEqual([]);
  });
});
