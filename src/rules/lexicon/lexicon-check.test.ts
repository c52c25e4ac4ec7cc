import { describe, expect, it } from 'vitest';
import { LexiconConfig } from '../config/lexicon-config.ts';
import { lexiconProblems } from './lexicon-check.ts';
import { shippedLexicons } from '../rules.fixture.ts';

const problemsOf = (...entries: object[]): readonly { entry: number; path: readonly (string | number)[]; reason: string }[] =>
  lexiconProblems(
    LexiconConfig.parse({
      family: 'insult',
      language: 'fr',
      label: 'insult',
      entries: entries.map((entry) => ({ why: 'exemple', hits: ['zorglub'], term: 'zorglub', ...entry })),
    }),
  );

describe('rules/lexicon/lexicon-check', () => {
  it('finds nothing wrong with a sound entry', () => {
    expect(problemsOf({ forms: ['zorglubs'], hits: ['quel zorglub'], misses: ['quel zorg'] })).toEqual([]);
  });

  it.each`
    entries                                                 | entry | path             | reason               | because
    ${[{ hits: ['zorglub', 'autre chose'] }]}               | ${0}  | ${['hits', 1]}   | ${'own example'}     | ${'a hit it misses'}
    ${[{ misses: ['un zorglub'] }]}                         | ${0}  | ${['misses', 0]} | ${'must not'}        | ${'a miss it hits'}
    ${[{}, { term: 'ZORGLUB' }]}                            | ${1}  | ${['term']}      | ${'twice'}           | ${'the same after folding'}
    ${[{ forms: ['zorglûb'] }]}                             | ${0}  | ${['forms', 0]}  | ${'twice'}           | ${'a form equal to its term'}
    ${[{ term: '!!', hits: ['!!'] }]}                       | ${0}  | ${['term']}      | ${'no letter'}       | ${'nothing to look up'}
    ${[{ term: 'zo', match: 'prefix', hits: ['zorglub'] }]} | ${0}  | ${['term']}      | ${'too short'}       | ${'a prefix of two letters'}
    ${[{ term: 'un zorglub', hits: ['un zorglub'] }]}       | ${0}  | ${['term']}      | ${'match to phrase'} | ${'two words matched as one'}
  `(
    'names entry $entry at $path ($because)',
    ({ entries, entry, path, reason }: { entries: object[]; entry: number; path: (string | number)[]; reason: string }) => {
      const [problem] = problemsOf(...entries);

      expect(problem).toMatchObject({ entry, path });
      expect(problem?.reason).toContain(reason);
    },
  );

  it('lets spellings that differ in accents stand side by side when accents must match', () => {
    expect(
      problemsOf({ term: 'rapé', keepAccents: true, hits: ['rapé'] }, { term: 'râpe', keepAccents: true, hits: ['râpe'] }),
    ).toEqual([]);
  });

  it.each(shippedLexicons)('finds nothing wrong with $file', ({ lexicon }) => {
    expect(lexiconProblems(lexicon)).toEqual([]);
  });

  it.each(shippedLexicons)('$file is named after its family and language', ({ file, lexicon }) => {
    expect(file).toBe(`${lexicon.family}.${lexicon.language}.yaml`);
  });
});
