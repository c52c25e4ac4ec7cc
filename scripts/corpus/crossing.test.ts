import { describe, expect, it } from 'vitest';
import { readBatch } from './batch.ts';
import { corpusFile } from './corpus-files.ts';
import { corpusLine } from './corpus-row.ts';
import { guardedFrom, withoutCrossing } from './crossing.ts';

const test = { split: 'test', lang: 'fr', name: '1' } as const;

describe('scripts/corpus/crossing', () => {
  it('leaves out what nearly repeats a row of a guarded split, and nothing else', () => {
    const { rows: fixed } = readBatch('r|h||||||Trois semaines pour une ampoule, bravo', test);
    const { rows } = readBatch(
      'r|h||||||Trois semaines pour une ampoule, merci\nr|c||||||Belle journée à tous\nr|c||||||belle journée à tous !',
      { ...test, split: 'dev' },
    );

    const { kept, crossing } = withoutCrossing(rows, [corpusFile('test', 'fr-1', fixed.map(corpusLine).join('\n'))]);

    expect(crossing.map(({ id }) => id)).toEqual(['fr-dev-1-0001']);
    expect(kept.map(({ id }) => id)).toEqual(['fr-dev-1-0002', 'fr-dev-1-0003']);
  });

  it('guards test from all, dev from train, train from none', () => {
    expect([guardedFrom('train'), guardedFrom('dev'), guardedFrom('test')]).toEqual([['dev', 'test'], ['test'], []]);
  });
});
