import { describe, expect, it } from 'vitest';
import { LexiconConfig } from '../config/lexicon-config.ts';
import { foldText } from '../normalize/fold-text.ts';
import { tokenize } from '../normalize/tokenize.ts';
import { indexLexicons } from './lexicon-index.ts';
import type { LexiconIndex } from './lexicon-index.ts';
import { matchLexicon } from './match-lexicon.ts';

type Entry = { term: string } & Record<string, unknown>;

function aLexicon(entries: readonly Entry[]): LexiconConfig {
  return LexiconConfig.parse({
    family: 'insult',
    language: 'fr',
    label: 'insult',
    entries: entries.map((entry) => ({ why: 'exemple', hits: ['x'], ...entry })),
  });
}

function search(text: string, index: LexiconIndex): { text: string; disguised: boolean }[] {
  const view = foldText(text, []);
  return matchLexicon({ view, ...tokenize(view) }, index).map(({ from, to, disguised }) => ({
    text: view.folded.slice(from, to),
    disguised,
  }));
}

const lexicon = aLexicon([
  { term: 'zorglub', forms: ['zorglubs'] },
  { term: 'espèce de blob', match: 'phrase' },
  { term: 'patat', match: 'prefix' },
  { term: 'rapé', keepAccents: true },
  { term: 'pédalo', unless: ['pédalo du lac', 'un grand pédalo'] },
]);
const index = indexLexicons([lexicon]);

describe('rules/lexicon/match-lexicon', () => {
  it.each`
    text                         | found               | because
    ${'quel zorglub'}            | ${'zorglub'}        | ${'whole word'}
    ${'des ZORGLUBS !'}          | ${'zorglubs'}       | ${'inflected form, any case'}
    ${'zorglubesque'}            | ${undefined}        | ${'part of a longer word'}
    ${'espèce  de\nblob'}        | ${'espece de blob'} | ${'phrase over any white space'}
    ${'quelle espèce ! De blob'} | ${undefined}        | ${'a phrase does not cross a sentence'}
    ${'patatras'}                | ${'patatras'}       | ${'prefix'}
    ${'rapé'}                    | ${'rape'}           | ${'accents as the entry says'}
    ${'râpe'}                    | ${undefined}        | ${'other accents are another word'}
    ${'rape'}                    | ${undefined}        | ${'no accents are another word too'}
    ${'le pédalo du lac'}        | ${undefined}        | ${'harmless phrase, term first'}
    ${'un grand pédalo'}         | ${undefined}        | ${'harmless phrase, term last'}
    ${'sale pédalo'}             | ${'pedalo'}         | ${'outside of the harmless phrases'}
    ${''}                        | ${undefined}        | ${'empty text'}
  `('finds $found in "$text" ($because)', ({ text, found }: { text: string; found: string | undefined }) => {
    expect(search(text, index)[0]?.text).toBe(found);
  });

  it.each([
    'z0rglub',
    'zorgl*b',
    'zorrrglub',
    'z.o.r.g.l.u.b',
    'z o r g l u b',
    'zorgІub'.replace('І', '1'),
    'patаtras',
    'ZØRGLÜB',
  ])('finds the disguised "%s"', (text) => {
    expect(search(text, index).length).toBeGreaterThan(0);
  });

  it('marks what was disguised', () => {
    expect(search('z0rglub', index)[0]?.disguised).toBe(true);
    expect(search('Zorglub', index)[0]?.disguised).toBe(false);
  });

  it('looks up the same number of words in a list ten times as long', () => {
    const text = 'quel zorglub ce matin dans la cour, espèce de blob et patatras'.repeat(3);
    const filler = Array.from({ length: 50 }, (_, i) => ({ term: `motrare${i}x` }));
    const more = Array.from({ length: 550 }, (_, i) => ({ term: `autremot${i}y` }));

    const few = lookUps(text, [...lexicon.entries, ...filler]);
    const many = lookUps(text, [...lexicon.entries, ...filler, ...more]);

    expect(many).toBe(few);
  });

  it('keeps a bounded number of hits', () => {
    expect(search('zorglub '.repeat(1_000), index).length).toBeLessThanOrEqual(60);
  });
});

/** How often the index is asked, and how many terms it hands out, for one text. */
function lookUps(text: string, entries: readonly Entry[]): number {
  let count = 0;
  class Counted<K, V> extends Map<K, V> {
    override get(key: K): V | undefined {
      const value = super.get(key);
      count += 1 + (Array.isArray(value) ? value.length : 0);
      return value;
    }
  }
  const plain = indexLexicons([aLexicon(entries)]);
  search(text, {
    byWord: new Counted(plain.byWord),
    phrases: new Counted(
      [...plain.phrases].map(([first, { all, bySecond }]) => [first, { all, bySecond: new Counted(bySecond) }] as const),
    ),
    bySqueezed: new Counted(plain.bySqueezed),
    byPrefix: new Counted(plain.byPrefix),
    byShape: new Counted(plain.byShape),
    byRunTogether: new Counted(plain.byRunTogether),
  });
  return count;
}
