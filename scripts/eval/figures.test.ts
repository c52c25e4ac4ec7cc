import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/domain/netiquette.ts';
import type { CorpusRow } from '../corpus/corpus-row.ts';
import { aJudged } from './a-judged.fixture.ts';
import { figures, measured, spoils } from './figures.ts';

const grave: Partial<CorpusRow> = { kind: 'violation', labels: ['hate_race'], severity: 'high' };
const hidden: Partial<CorpusRow> = { ...grave, kind: 'disguised' };
const spoiled = (row: Partial<CorpusRow>, outcomes: readonly Outcome[]): string[] =>
  figures.filter((figure) => spoils(figure, aJudged(row, { outcomes }))).map(({ key }) => key);

describe('scripts/eval/figures', () => {
  it.each`
    row                                              | outcomes                | expected                                                                       | because
    ${{}}                                            | ${['allow']}            | ${[]}                                                                          | ${'harmless and left alone'}
    ${{}}                                            | ${['hide']}             | ${['wrongful_hides', 'acceptable']}                                            | ${'a wrongful hide'}
    ${{ kind: 'hard_negative' }}                     | ${['protect']}          | ${['wrongful_hides', 'wrongful_hides_hard', 'acceptable']}                     | ${'protecting hides, too'}
    ${{ kind: 'hard_negative', accept: [['hide']] }} | ${['hide']}             | ${[]}                                                                          | ${'the writer would hide it'}
    ${{}}                                            | ${['escalate']}         | ${['acceptable', 'escalated_for_nothing']}                                     | ${'a person is bothered for nothing'}
    ${{ signals: ['press'] }}                        | ${['escalate']}         | ${[]}                                                                          | ${'a person may look'}
    ${{ surface: 'dm' }}                             | ${['delete']}           | ${['acceptable']}                                                              | ${'deleting is no hide, but forbidden'}
    ${grave}                                         | ${['hide', 'escalate']} | ${[]}                                                                          | ${'taken away at once'}
    ${grave}                                         | ${['escalate']}         | ${['taken_at_once']}                                                           | ${'acceptable, but it waits for a person'}
    ${grave}                                         | ${['allow']}            | ${['grave_left_alone', 'acceptable', 'taken_at_once']}                         | ${'left alone'}
    ${{ ...grave, severity: 'medium' }}              | ${['allow']}            | ${['acceptable']}                                                              | ${'not grave'}
    ${{ ...grave, severity: 'low' }}                 | ${['allow']}            | ${[]}                                                                          | ${'the mildest may stay'}
    ${{ ...grave, surface: 'mention' }}              | ${['escalate']}         | ${[]}                                                                          | ${'cannot be taken away'}
    ${{ ...grave, owned_thread: false }}             | ${['escalate']}         | ${[]}                                                                          | ${'not our thread'}
    ${{ ...grave, signals: ['safety'] }}             | ${['escalate']}         | ${[]}                                                                          | ${'must not be taken away'}
    ${hidden}                                        | ${['allow']}            | ${['grave_left_alone', 'acceptable', 'disguised_left_alone', 'taken_at_once']} | ${'the disguise works'}
    ${{ ...hidden, severity: 'low' }}                | ${['allow']}            | ${[]}                                                                          | ${'a mild one may stay'}
    ${{ ...grave, accept: [['escalate']] }}          | ${['hide', 'escalate']} | ${['acceptable']}                                                              | ${'more than what is accepted'}
  `(
    '$outcomes spoils $expected: $because',
    ({ row, outcomes, expected }: { row: Partial<CorpusRow>; outcomes: Outcome[]; expected: string[] }) => {
      expect(spoiled(row, outcomes)).toEqual(expected);
    },
  );

  it('counts a forbidden outcome although the set is accepted', () => {
    expect(spoiled({ accept: [['escalate']], forbid: ['escalate'] }, ['escalate'])).toEqual(['acceptable']);
  });

  it.each`
    hides | reached     | because
    ${0}  | ${'aim'}    | ${'no wrongful hide'}
    ${1}  | ${'bar'}    | ${'one in a hundred'}
    ${2}  | ${'missed'} | ${'two in a hundred'}
  `('$hides hides of 100 are: $reached ($because)', ({ hides, reached }: { hides: number; reached: string }) => {
    const judged = Array.from({ length: 100 }, (_, i) => aJudged({}, { outcomes: [i < hides ? 'hide' : 'allow'] }));

    expect(measured(figures[0]!, judged)).toMatchObject({ count: hides, of: 100, share: hides / 100, reached });
  });

  it('says when there was nothing to measure', () => {
    expect(measured(figures[0]!, [])).toMatchObject({ of: 0, share: null, reached: 'nothing' });
  });
});
