import { describe, expect, it } from 'vitest';
import { groupMention } from './group-mention.ts';
import { findingsIn } from './hate.fixture.ts';
import { hateRule } from './hate-rule.ts';
import type { HatePattern } from './hate-rule.ts';

const aRule = (over: Partial<HatePattern>): ReturnType<typeof hateRule> =>
  hateRule({
    id: 'hate.example',
    describes: 'An example.',
    effect: 'act',
    patterns: [{ pattern: /\bzorgluent\b/, confidence: 0.9, severity: 'high', why: 'example', ...over }],
    examples: { hits: [], misses: [] },
  });

describe('rules/families/hate/hate-rule', () => {
  it.each`
    over                                 | text                                    | found                       | because
    ${{}}                                | ${'ça zorgluent'}                       | ${[['hate_origin', 0.9]]}   | ${'nobody is named'}
    ${{ about: 'hate_lgbt' }}            | ${'ça zorgluent, les Arabes'}           | ${[['hate_lgbt', 0.9]]}     | ${'the words say whom they mean'}
    ${{ group: 'before' }}               | ${'les juifs zorgluent'}                | ${[['hate_religion', 0.9]]} | ${'the group stands before'}
    ${{ group: 'before' }}               | ${'zorgluent les juifs'}                | ${[]}                       | ${'the group stands after'}
    ${{ group: 'after' }}                | ${'zorgluent les juifs'}                | ${[['hate_religion', 0.9]]} | ${'the group stands after'}
    ${{ group: 'near' }}                 | ${'zorgluent les juifs'}                | ${[['hate_religion', 0.9]]} | ${'either side'}
    ${{ group: 'near' }}                 | ${`zorgluent ${'la '.repeat(30)}juifs`} | ${[]}                       | ${'too far off'}
    ${{ group: 'anywhere' }}             | ${`zorgluent ${'la '.repeat(30)}juifs`} | ${[['hate_religion', 0.9]]} | ${'anywhere will do'}
    ${{ group: 'anywhere', alone: 0.3 }} | ${'ça zorgluent'}                       | ${[['hate_origin', 0.3]]}   | ${'a weak sign when no group is named'}
    ${{}}                                | ${'je suis de ceux qui zorgluent'}      | ${[['hate_origin', 0.3]]}   | ${'the author about himself'}
    ${{}}                                | ${'moi le premier, zorgluent'}          | ${[['hate_origin', 0.3]]}   | ${'the author about himself, other words'}
  `(
    '"$text" gives $found ($because)',
    ({ over, text, found }: { over: Partial<HatePattern>; text: string; found: readonly (readonly [string, number])[] }) => {
      expect(findingsIn(aRule(over), text).map(({ about, confidence }) => [about, confidence])).toEqual(found);
    },
  );
});

describe('rules/families/hate/group-mention', () => {
  it.each`
    text                                              | about            | because
    ${'des Roumains à l’accueil'}                     | ${'hate_origin'} | ${'named, nothing warm about it'}
    ${'Je suis gay et fan de MINI'}                   | ${undefined}     | ${'the author about himself'}
    ${'Merci aux musulmans du club pour l’accueil'}   | ${undefined}     | ${'warmth'}
    ${'Stop aux commentaires racistes sur les Noirs'} | ${undefined}     | ${'counter-speech'}
    ${'Une belle voiture noire intense'}              | ${undefined}     | ${'a colour'}
    ${'Blackpool, white roof'}                        | ${undefined}     | ${'a town, a roof'}
  `('"$text" is noted as $about ($because)', ({ text, about }: { text: string; about: string | undefined }) => {
    const [first] = findingsIn(groupMention, text);

    expect(first?.about).toBe(about);
    expect(first?.confidence ?? 0).toBeLessThan(0.25);
  });
});
