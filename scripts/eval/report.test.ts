import { describe, expect, it } from 'vitest';
import type { CorpusRow } from '../corpus/corpus-row.ts';
import { aJudged } from './a-judged.fixture.ts';
import { evalOptions } from './eval-options.ts';
import { labelRates, signalRates } from './hit-rates.ts';
import { labelledSet, measuredSet } from './labelled-sets.ts';
import { missLines, missedIds } from './misses.ts';
import type { Paint } from './paint.ts';
import { paintOn } from './paint.ts';
import { reportLines, splitReport } from './report.ts';

const plain: Paint = (_colour, text) => text;
const insulted: Partial<CorpusRow> = { kind: 'violation', labels: ['insult'], severity: 'medium' };

describe('scripts/eval/report', () => {
  it('counts recall, any label of the same clause, and precision', () => {
    const judged = [
      aJudged(insulted, { labels: ['insult'], outcomes: ['hide'] }),
      aJudged(insulted, { labels: ['hate_race'], outcomes: ['hide'] }),
      aJudged(insulted),
      aJudged({}, { labels: ['insult'], outcomes: ['hide'] }),
    ];

    expect(labelRates(judged).find(({ about }) => about === 'insult')).toMatchObject({
      recall: { count: 1, of: 3 },
      anyOfProhibition: { count: 2, of: 3 },
      precision: { count: 1, of: 2 },
    });
    expect(signalRates([aJudged({ signals: ['press'] }, { signals: ['press', 'safety'] })])).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ about: 'press', recall: expect.objectContaining({ count: 1, of: 1 }) }),
        expect.objectContaining({ about: 'safety', precision: expect.objectContaining({ count: 0, of: 1 }) }),
      ]) as unknown[],
    );
  });

  it('prints every figure with interval, bar and aim, for all and for each language', () => {
    const judged = [aJudged(), aJudged({ lang: 'de' }, { outcomes: ['hide'] })];

    const lines = reportLines('dev', splitReport(judged), plain);

    expect(lines).toContainEqual(expect.stringMatching(/^dev all, 2 rows +bar +aim$/));
    expect(lines).toContainEqual(expect.stringMatching(/^dev de, 1 rows +bar +aim$/));
    expect(lines).toContainEqual(
      expect.stringMatching(/^wrongful hides among clean replies +≤ 1\.5 % +≤ 0\.3 % +50\.0 % \[ +9\.5– 90\.5\] +1\/2 +MISSED$/),
    );
    expect(lines.join('\n')).not.toContain('dev it');
  });

  it.each`
    stream             | env                  | coloured | because
    ${{ isTTY: true }} | ${{}}                | ${true}  | ${'a terminal'}
    ${{}}              | ${{}}                | ${false} | ${'a pipe'}
    ${{ isTTY: true }} | ${{ NO_COLOR: '1' }} | ${false} | ${'asked for none'}
  `(
    'paints: $coloured ($because)',
    ({ stream, env, coloured }: { stream: object; env: NodeJS.ProcessEnv; coloured: boolean }) => {
      expect(paintOn(stream, env)('red', 'x') === 'x').toBe(!coloured);
    },
  );

  it('shows a missed row once in full with what spoke and where, and names it again by id', () => {
    const text = 'Mon chien s’appelle Conn\u200bard';
    const cause = { rule: 'insult.lexicon', label: 'insult', prohibition: 2, confidence: 0.95, start: 20, end: 28 } as const;
    const judged = [
      aJudged({ kind: 'hard_negative', text }, { outcomes: ['hide'], labels: ['insult'], causes: [cause] }),
      aJudged({ id: 'fr-dev-1-0002', ...insulted }, { outcomes: ['hide'], labels: ['hate_race'], lang: 'und' }),
      aJudged({ id: 'fr-dev-1-0003' }),
    ];

    const shown = missLines(judged, plain).join('\n');

    expect(shown).toContain('== wrongful hides among clean replies: 1 rows spoil it');
    expect(shown).toContain('fr-dev-1-0001 reply  hard_negative  +insult');
    expect(shown).toContain('Mon chien s’appelle Conn<200b>ard');
    expect(shown).toContain('hide instead of allow  never hide delete protect');
    expect(shown).toContain('insult.lexicon insult 0.95 «Conn<200b>ar');
    expect(shown).toContain('shown above: fr-dev-1-0001');
    expect(shown.split('Mon chien')).toHaveLength(2);
    expect(shown).toContain('fr-dev-1-0002 reply (read as und)  violation insult medium  -insult +hate_race');
    expect(shown).toContain('no rule spoke');
    expect(shown).not.toContain('fr-dev-1-0003');
    expect(missedIds(judged)).toMatchObject({
      wrongful_hides: ['fr-dev-1-0001'],
      acceptable: ['fr-dev-1-0001'],
      grave_left_alone: [],
    });
  });

  it.each`
    args                                                     | expected                                           | because
    ${[]}                                                    | ${{ splits: ['dev', 'test'], hint: true }}         | ${'both parts that measure'}
    ${['--misses']}                                          | ${{ splits: ['dev'], misses: true }}               | ${'misses are for tuning'}
    ${['--split', 'train', '--lang', 'de']}                  | ${{ splits: ['train'], lang: 'de' }}               | ${'what was asked'}
    ${['--misses', '--split', 'test']}                       | ${expect.stringContaining('is never looked at')}   | ${'who looks at it tunes on it'}
    ${['--misses', '--json', '--split=dev', '--split=test']} | ${expect.stringContaining('is never looked at')}   | ${'not even beside another part'}
    ${['--split', 'prod']}                                   | ${expect.stringContaining('no such split: prod')}  | ${'an unknown part'}
    ${['--lang', 'es']}                                      | ${expect.stringContaining('no such language: es')} | ${'an unknown language'}
    ${['--nope']}                                            | ${expect.stringContaining('--nope')}               | ${'an unknown option'}
  `('reads $args: $because', ({ args, expected }: { args: string[]; expected: object | string }) => {
    const options = evalOptions(args);

    if (typeof options === 'string') expect(options).toEqual(expected);
    else expect(options).toMatchObject(expected as object);
  });

  it('measures collections of others as replies in a thread of ours', () => {
    const lines = [
      { text: 'bien', lang: 'fr', label: 'clean' },
      { text: 'mal', lang: 'fr', label: 'toxic' },
      { text: 'gut', lang: 'de', label: 'clean' },
    ];
    const set = labelledSet('some_fr', `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{\n`, 'fr');

    const found = measuredSet(set, ({ text, surface }) => {
      expect(surface).toBe('reply');
      return { outcomes: text === 'mal' ? ['escalate'] : ['hide'] };
    });

    expect(found).toMatchObject({ unread: 1, cleanHidden: { count: 1, of: 1 }, otherReached: { count: 1, of: 1 } });
  });
});
