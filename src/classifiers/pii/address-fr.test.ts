import { describe, expect, it } from 'vitest';
import { detectFrenchAddresses } from './address-fr.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/address-fr', () => {
  it.each`
    text                                                                       | found                                                     | because
    ${'Essayez au 12 rue des Glycines à Ligugé, tel'}                          | ${'12 rue des Glycines à Ligugé'}                         | ${'street and town'}
    ${'Mme Poupart, 9 allée des Peupliers, 02100 Saint-Quentin'}               | ${'9 allée des Peupliers, 02100 Saint-Quentin'}           | ${'postcode'}
    ${'en face, 33 bis avenue Foch, 3e étage porte gauche, code 4B71, passez'} | ${'33 bis avenue Foch, 3e étage porte gauche, code 4B71'} | ${'floor, door, code'}
    ${'elle habite résidence Bellerive bât C à Meudon'}                        | ${'résidence Bellerive bât C'}                            | ${'a building without a number'}
    ${'41 quai Perrache à Lyon'}                                               | ${'41 quai Perrache à Lyon'}                              | ${'a doubtful kind with a name'}
    ${'kréch 0 19 ru dé lila'}                                                 | ${'19 ru dé lila'}                                        | ${'spelled as it sounds'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectFrenchAddresses, text)).toEqual([found]);
  });

  it.each`
    text                              | because
    ${'une voiture 5 places assises'} | ${'seats'}
    ${'30 cours de conduite offerts'} | ${'lessons'}
    ${'la sortie 24 de l’A7'}         | ${'a road'}
    ${'2 passages en atelier'}        | ${'visits'}
    ${'on habite rue de la paix'}     | ${'no number'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectFrenchAddresses, text)).toEqual([]);
  });
});
