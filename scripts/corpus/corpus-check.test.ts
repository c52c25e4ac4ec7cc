import { describe, expect, it } from 'vitest';
import { toCorpusRow } from './batch.ts';
import { checkCorpus } from './corpus-check.ts';
import type { CorpusProblem } from './corpus-check.ts';
import { corpusFile, readCorpus } from './corpus-files.ts';
import { corpusLine } from './corpus-row.ts';
import type { CorpusRow, Split } from './corpus-row.ts';
import { readWritersLine } from './writers-line.ts';

const rowOf = (line: string, number = 1, split: Split = 'dev'): CorpusRow => {
  const read = readWritersLine(line);
  if (read.kind !== 'row') throw new Error(line);
  return toCorpusRow(read.row, { split, lang: 'fr', name: '1' }, number);
};
const fileOf = (rows: readonly CorpusRow[], split: Split = 'dev') => corpusFile(split, 'fr-1', rows.map(corpusLine).join('\n'));
const without = (problems: readonly CorpusProblem[], ...kinds: readonly CorpusProblem['kind'][]) =>
  problems.filter(({ kind }) => !kinds.includes(kind));

describe('scripts/corpus/corpus-check', () => {
  it.each`
    text                                         | kinds         | because
    ${'Appelez le 06 39 98 12 34'}               | ${[]}         | ${'kept free for fiction'}
    ${'Appelez le +33 1 99 00 12 34'}            | ${[]}         | ${'in international writing'}
    ${'Call 07700 900123 or (212) 555-0134'}     | ${[]}         | ${'British and American ones'}
    ${'Ruf +49 176 04069012 an'}                 | ${[]}         | ${'a German one'}
    ${'Appelez le 06 12 34 56 78'}               | ${['phone']}  | ${'somebody may answer'}
    ${'Appelez le 0800 123 456'}                 | ${[]}         | ${'a company line'}
    ${'248 000 km, 7 900 €, le 12/03/2024'}      | ${[]}         | ${'no number to call'}
    ${'vu sur mini-offres.example et bmw.test'}  | ${[]}         | ${'endings that nobody owns'}
    ${'voir mini.fr et https://bit.ly/3Exemple'} | ${[]}         | ${'the brand and a shortener'}
    ${'écrivez à lea@example.org'}               | ${[]}         | ${'an example address'}
    ${'écrivez à lea@voisine.fr'}                | ${['domain']} | ${'somebody may read it'}
    ${'voir https://mini-offres.shop/x'}         | ${['domain']} | ${'somebody may own it'}
    ${'trop cher.Merci.de rien'}                 | ${[]}         | ${'a missing space'}
  `('"$text": $because', ({ text, kinds }: { text: string; kinds: string[] }) => {
    const { problems } = checkCorpus([fileOf([rowOf(`r|h||||||${text}`)])]);

    expect(without(problems, 'size', 'share').map(({ kind }) => kind)).toEqual(kinds);
  });

  it('names lines that are no rows, ids in the wrong file and ids that stand twice', () => {
    const row = rowOf('r|h||||||Bonjour');
    const file = corpusFile('dev', 'fr-2', `${corpusLine(row)}\n{"id":1}\nnope\n`);

    const { problems } = checkCorpus([fileOf([row, rowOf('r|h||||||Tout autre chose')]), file]);

    expect(without(problems, 'size', 'share', 'near').map(({ kind, where }) => `${kind} ${where}`)).toEqual(
      expect.arrayContaining([
        'schema dev/fr-2.jsonl:2',
        'schema dev/fr-2.jsonl:3',
        'id dev/fr-2.jsonl',
        'id fr-dev-1-0001',
      ]) as string[],
    );
  });

  it('refuses families that cross splits and says no text', () => {
    const files = [
      fileOf([rowOf('r|h||||||Trois semaines pour une ampoule, bravo')]),
      fileOf([rowOf('r|h||||||Trois semaines pour une ampoule, merci', 1, 'test')], 'test'),
    ];

    const { problems, near } = checkCorpus(files);

    expect(problems).toContainEqual({
      kind: 'family',
      where: 'fr-dev-1-0001',
      reason: 'a family crosses splits: fr-dev-1-0001, fr-test-1-0001',
    });
    expect(near).toEqual({ train: 0, dev: 0, test: 1 });
    expect(JSON.stringify(problems)).not.toContain('ampoule');
  });

  it('asks for harmless rows and hard negatives', () => {
    const violations = ['espèce de crétin', 'pauvre type va', 'gros nul'].map((text, i) =>
      rowOf(`r|v|insult|low||||${text}`, i + 1),
    );

    const { problems } = checkCorpus([fileOf([...violations, rowOf('r|c||||||Belle journée à tous', 4)])]);

    expect(problems.filter(({ kind }) => kind === 'share')).toEqual([
      { kind: 'share', where: 'fr', reason: '1 of 4 rows are harmless: half at least' },
      { kind: 'share', where: 'fr', reason: '0 of 1 harmless rows are hard negatives: half at least' },
    ]);
  });

  it('finds nothing wrong with the corpus that is shipped', async () => {
    const files = await readCorpus();

    const { problems } = checkCorpus(files);

    // A batch that is still to come is no defect of those that are there.
    expect(without(problems, 'size')).toEqual([]);
  });
});
