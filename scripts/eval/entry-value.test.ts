import { describe, expect, it } from 'vitest';
import type { PolicyId } from '../../src/domain/ids.ts';
import { BrandConfig } from '../../src/rules/config/brand-config.ts';
import { LexiconConfig } from '../../src/rules/config/lexicon-config.ts';
import { NetiquetteConfig } from '../../src/rules/config/netiquette-config.ts';
import { entriesWithoutValue } from './entry-value.ts';
import type { VerdictUnder } from './entry-value.ts';
import { lineJudge } from './row-judge.ts';

const list = (entries: readonly object[], more: object = {}): LexiconConfig =>
  LexiconConfig.parse({
    family: 'insult',
    language: 'fr',
    label: 'insult',
    entries: entries.map((entry) => ({ confidence: 0.95, why: 'une injure', ...entry })),
    ...more,
  });
const verdictUnder: VerdictUnder = async (line, lexicons) => {
  const content = { netiquette: NetiquetteConfig.parse({}), brand: BrandConfig.parse({}), lexicons, ownRules: [] };
  return (await lineJudge(content, 'p-0' as PolicyId, { at: 0 }))(line);
};
const reply = (text: string) => ({ id: '1', surface: 'reply', text, lang: 'fr' });

const connard = { term: 'connard', hits: ['connard'] };
const sale = { term: 'sale connard', match: 'phrase', hits: ['sale connard'] };

describe('scripts/eval/entry-value', () => {
  it.each`
    entries                                                                   | texts                         | useless             | because
    ${[connard]}                                                              | ${[]}                         | ${[]}               | ${'nothing else matches its example'}
    ${[connard, sale]}                                                        | ${[]}                         | ${['sale connard']} | ${'the word alone matches it'}
    ${[connard, { ...sale, severity: 'high' }]}                               | ${['Espèce de sale connard']} | ${[]}               | ${'a verdict hangs on it'}
    ${[connard, { ...sale, severity: 'high' }]}                               | ${['Belle journée']}          | ${['sale connard']} | ${'it hits in no line'}
    ${[connard, { term: 'connard', match: 'prefix', hits: ['connardises'] }]} | ${[]}                         | ${['connard']}      | ${'the prefix covers the word, not the other way round'}
  `(
    'names $useless: $because',
    async ({ entries, texts, useless }: { entries: object[]; texts: string[]; useless: string[] }) => {
      const idle = await entriesWithoutValue({ lexicons: [list(entries)], lines: texts.map(reply), verdictUnder });

      expect(idle.map(({ entry }) => entry.term)).toEqual(useless);
    },
  );

  it('does not take an entry of another label for a stand-in', async () => {
    const lexicons = [list([connard]), list([connard], { family: 'hate-other', label: 'hate_other' })];

    expect(await entriesWithoutValue({ lexicons, lines: [], verdictUnder })).toEqual([]);
  });

  it('judges only lines where a doubtful entry hits', async () => {
    const asked: string[] = [];
    const told: number[][] = [];

    await entriesWithoutValue({
      lexicons: [list([connard, sale])],
      lines: ['Belle journée', 'quel connard', 'sale connard'].map(reply),
      verdictUnder: async (line, lexicons) => {
        asked.push(line.text);
        return await verdictUnder(line, lexicons);
      },
      onProgress: (done, of) => told.push([done, of]),
    });

    expect(asked).toEqual(['sale connard', 'sale connard']);
    expect(told).toEqual([[1, 1]]);
  });
});
