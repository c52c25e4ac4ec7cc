import { describe, expect, it } from 'vitest';

import { readJourney, readScene } from './scene-table.ts';

describe('sandbox/scenes/scene-table', () => {
  it('reads a row a line and leaves empty lines aside', () => {
    const scene = readScene(String.raw`
fr reply joke stay @camille_rx | Une ligne\net une autre | avec un trait

en dm question stay @tom_in_leeds | Hello?
`);

    expect(scene).toEqual([
      {
        author: { handle: 'camille_rx', name: 'Camille R.' },
        lang: 'fr',
        surface: 'reply',
        kind: 'joke',
        expected: 'stay',
        text: 'Une ligne\net une autre | avec un trait',
      },
      {
        author: { handle: 'tom_in_leeds', name: 'Tom in Leeds' },
        lang: 'en',
        surface: 'dm',
        kind: 'question',
        expected: 'stay',
        text: 'Hello?',
      },
    ]);
  });

  it('reads the road of a journey’s row', () => {
    expect(readJourney('sweep fr reply joke stay @camille_rx | Oui')).toMatchObject([{ road: 'sweep', text: 'Oui' }]);
  });

  it.each`
    row                                          | because
    ${'fr reply joke stay @camille_rx'}          | ${'no text'}
    ${'xx reply joke stay @camille_rx | Oui'}    | ${'an unknown language'}
    ${'fr reply fun stay @camille_rx | Oui'}     | ${'an unknown kind'}
    ${'fr reply joke vanish @camille_rx | Oui'}  | ${'an unknown expectation'}
    ${'fr reply joke stay @somebody_else | Oui'} | ${'somebody who is not in the cast'}
  `('refuses $row ($because)', ({ row }: { row: string }) => {
    expect(() => readScene(row)).toThrow(/none of|not a row|not in the cast/u);
  });
});
