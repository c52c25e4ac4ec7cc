import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchOf, readBatch } from './batch.ts';
import { parseCorpusLine, corpusLine } from './corpus-row.ts';
import { readWritersLine } from './writers-line.ts';

const dev = { split: 'dev', lang: 'fr', name: '1' } as const;
const rowOf = (line: string) => {
  const { rows, problems } = readBatch(line, dev);
  expect(problems).toEqual([]);
  return rows[0]!;
};

describe('scripts/corpus/writers-line', () => {
  it.each`
    line                            | reason                                                   | because
    ${'r|c|||||Bonjour'}            | ${'has 7 fields, needs 8'}                               | ${'a field is missing'}
    ${'r|c||||||oui|non'}           | ${'has 9 fields, needs 8'}                               | ${'a bar in the text'}
    ${'z|c||||||x'}                 | ${'surface "z" is none of r m q d o'}                    | ${'no such surface'}
    ${'r|k||||||x'}                 | ${'kind "k" is none of c h v x'}                         | ${'no such kind'}
    ${'r|v|insulte|low||||x'}       | ${'label "insulte" is unknown'}                          | ${'no such label'}
    ${'r|v|insult|||||x'}           | ${'a violation without severity'}                        | ${'severity is missing'}
    ${'r|v||low||||x'}              | ${'a violation without label'}                           | ${'label is missing'}
    ${'r|c|insult|||||x'}           | ${'harmless with a label'}                               | ${'nothing is broken'}
    ${'r|h||low||||x'}              | ${'harmless with a severity'}                            | ${'nothing is broken'}
    ${'r|c|||z|||x'}                | ${'flags "z" are none of o t n'}                         | ${'no such flag'}
    ${'r|c||||panic||x'}            | ${'signal "panic" is unknown'}                           | ${'no such signal'}
    ${'m|v|insult|low|||hide|x'}    | ${"hide is possible only in a thread of the brand's"}    | ${'X hides no mention'}
    ${'o|v|insult|low|||protect|x'} | ${"protect is possible only in a thread of the brand's"} | ${'not our thread'}
    ${'r|c|||||crm|x'}              | ${'crm is possible only in a direct message'}            | ${'tickets come from DMs'}
    ${'d|c|||||allow+escalate|x'}   | ${'allow stands alone'}                                  | ${'allow means nothing is done'}
    ${'d|c|||||escale|x'}           | ${'outcome "escale" is unknown'}                         | ${'no such outcome'}
    ${'r|c||||||'}                  | ${'no text'}                                             | ${'nothing to judge'}
  `('refuses a line: $because', ({ line, reason }: { line: string; reason: string }) => {
    expect(readBatch(`# theme\n${line}`, dev).problems).toContainEqual({ line: 2, reason });
  });

  it.each`
    line                            | expected                                                                                                                                                    | because
    ${'r|c||||||Bonjour'}           | ${{ id: 'fr-dev-1-0001', surface: 'reply', kind: 'clean', severity: 'none', accept: [['allow']] }}                                                          | ${'the usual'}
    ${'o|v|insult|low|ot|||Tiens'}  | ${{ surface: 'reply', owned_thread: false, obscene: true, toxic: true, kind: 'violation' }}                                                                 | ${'a reply elsewhere'}
    ${'r|c||||||Oui\\nnon'}         | ${{ text: 'Oui\nnon' }}                                                                                                                                     | ${'a line break'}
    ${'d|c|||||crm;crm+escalate|x'} | ${{ accept: [['crm'], ['escalate', 'crm']] }}                                                                                                               | ${'what the writer accepts'}
    ${'r|x|spam|low|n|||x'}         | ${{ author: { id: 'invented-fr-dev-1-0001', handle: null, created_at: '2026-02-26T08:07:00.000Z', followers: 3 }, created_at: '2026-03-02T08:07:00.000Z' }} | ${'a new account'}
  `('takes a line: $because', ({ line, expected }: { line: string; expected: object }) => {
    expect(rowOf(line)).toMatchObject(expected);
  });

  it('puts short links where the shown text matters', () => {
    const row = rowOf('r|v|scam|high||||Ici [[mini.fr/cadeau>https://mini-cadeau.example/x]] et [[b>https://b.example]] !');
    const [first, second] = row.urls ?? [];

    expect(row.text).toMatch(/^Ici https:\/\/t\.co\/\w{10} et https:\/\/t\.co\/\w{10} !$/);
    expect(first).toMatchObject({ start: 4, end: 27, display: 'mini.fr/cadeau', expanded: 'https://mini-cadeau.example/x' });
    expect(row.text.slice(second?.start, second?.end)).toMatch(/^https:\/\/t\.co\/\w{10}$/);
    expect(rowOf('r|c||||||sans').urls).toBeUndefined();
  });

  it.each`
    name                | expected                                     | because
    ${'dev-fr-1.txt'}   | ${{ split: 'dev', lang: 'fr', name: '1' }}   | ${'split, language, batch'}
    ${'train-de-b.txt'} | ${{ split: 'train', lang: 'de', name: 'b' }} | ${'a letter'}
    ${'dev-es-1.txt'}   | ${null}                                      | ${'no such language'}
    ${'notes.txt'}      | ${null}                                      | ${'something else'}
  `('reads the file name $name: $because', ({ name, expected }: { name: string; expected: unknown }) => {
    expect(batchOf(name)).toEqual(expected);
  });

  it('never throws and never repeats the text, whatever the line', () => {
    const field = fc.oneof(fc.constantFrom('r', 'd', 'v', 'insult', 'low', 'hide', ''), fc.string());
    fc.assert(
      fc.property(fc.array(field, { maxLength: 9 }), (fields) => {
        const read = readWritersLine([...fields, 'secret-mark'].join('|'));

        if (read.kind === 'bad' && fields.length === 7) expect(read.reasons.join()).not.toContain('secret-mark');
      }),
    );
  });

  it('writes lines that it reads again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('r|c||||||', 'o|v|insult|low|t|||', 'd|v|scam|high|n|||', 'r|v|own_pii|medium||press||'),
        fc.string(),
        (head, text) => {
          const { rows } = readBatch(`${head}a${text.replaceAll(/[|\n]/g, '')}z`, dev);

          for (const row of rows) expect(parseCorpusLine(corpusLine(row))).toEqual({ kind: 'row', row });
        },
      ),
    );
  });
});
