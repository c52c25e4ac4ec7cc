import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigRefusedError } from '../../domain/errors.ts';
import { loadConfig } from './load-config.ts';
import { loadOwnRules } from './load-own-rules.ts';
import { anOwnRule, tempFolder } from './temp-folder.fixture.ts';

async function problemsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await tempFolder(files);
  const error: unknown = await loadConfig(folder).catch((reason: unknown) => reason);
  if (!(error instanceof ConfigRefusedError)) return [];
  return error.problems.map(({ file, line, column, reason }) => `${file.slice(folder.length + 1)}:${line}:${column} ${reason}`);
}

const aFile = (text: string, name = 'rules/a.yaml') => ({
  name,
  path: name,
  bytes: new TextEncoder().encode(text),
  sha256: '',
});

describe('cli/config/load-own-rules', () => {
  it('loads the rules of every file', async () => {
    const folder = await tempFolder({ 'rules/a.yaml': anOwnRule(), 'rules/b-2.yaml': anOwnRule({ id: 'other' }) });

    const { policy, files } = await loadConfig(folder);

    expect(policy.ownRules.map(({ id, effect }) => [id, effect])).toEqual([
      ['zozo', 'record'],
      ['other', 'record'],
    ]);
    expect(files).toEqual(['rules/a.yaml', 'rules/b-2.yaml']);
  });

  it.each`
    rule                                                                  | place      | reason                                                    | because
    ${{ match: ['quel zozo', 'rien de tel'] }}                            | ${'7:26'}  | ${'does not find its own example "rien de tel": nothing'} | ${'an example it must find'}
    ${{ ignore: ['un zozo'] }}                                            | ${'8:14'}  | ${'finds "un zozo", which it must let pass'}              | ${'an example it must let pass'}
    ${{ match: [] }}                                                      | ${'7:12'}  | ${'rules[1].match must have at least 1 entry'}            | ${'no example to find'}
    ${{ ignore: [] }}                                                     | ${'8:13'}  | ${'rules[1].ignore must have at least 1 entry'}           | ${'no example to let pass'}
    ${{ more: 'efect: act' }}                                             | ${'9:5'}   | ${'did you mean "effect"?'}                               | ${'a slip in a key'}
    ${{ where: "{any: [{wrd: 'zozo'}]}" }}                                | ${'6:20'}  | ${'did you mean "word"?'}                                 | ${'a slip in a condition'}
    ${{ where: "{any: [{word: 'zozo', phrase: 'a b'}]}" }}                | ${'6:19'}  | ${'name exactly one of word, prefix, phrase'}             | ${'two things in one condition'}
    ${{ where: '{any: []}' }}                                             | ${'6:12'}  | ${'names nothing to look for'}                            | ${'nothing to look for'}
    ${{ where: "{none: [{word: 'zozo'}]}" }}                              | ${'6:12'}  | ${'names nothing to look for'}                            | ${'only exclusions'}
    ${{ where: "{any: [{word: 'deux mots'}]}" }}                          | ${'6:26'}  | ${'write it as phrase'}                                   | ${'a phrase as a word'}
    ${{ where: "{any: [{phrase: 'mot'}]}" }}                              | ${'6:28'}  | ${'write it as word'}                                     | ${'a word as a phrase'}
    ${{ where: "{any: [{prefix: 'zo'}]}" }}                               | ${'6:28'}  | ${'too short: 3 letters at least'}                        | ${'a prefix of nearly everything'}
    ${{ where: "{any: [{word: '!!'}]}" }}                                 | ${'6:26'}  | ${'holds no letter or digit'}                             | ${'a word without letters'}
    ${{ where: "{any: [{linkHost: 'https://x.example/a'}]}" }}            | ${'6:30'}  | ${'must be a domain as in example.com'}                   | ${'an address for a domain'}
    ${{ where: "{any: [{pattern: 'zozo(?=a)'}]}" }}                       | ${'6:29'}  | ${'cannot be read at character 5 ((?=a)): the engine looks neither ahead'} | ${'look-ahead'}
    ${{ where: "{any: [{pattern: '(z)o\\1'}]}" }}                       | ${'6:29'}  | ${'at character 5'}                                       | ${'a back reference'}
    ${{ where: "{any: [{pattern: 'zo(zo'}]}" }}                           | ${'6:29'}  | ${'at character 3 ((zo): this bracket is never closed'}   | ${'an open bracket'}
    ${{ where: "{any: [{pattern: 'z*'}]}" }}                              | ${'6:29'}  | ${'matches the empty text'}                               | ${'a pattern that matches everything'}
    ${{ id: 'Zozo' }}                                                     | ${'2:9'}   | ${'must be small letters, digits and single hyphens'}     | ${'a name nobody can type'}
    ${{ more: 'surfaces: [dm]\n    thread: own' }}                        | ${'10:13'} | ${'direct messages stand in no thread'}                   | ${'a rule asked of nothing'}
    ${{ more: 'confidence: 2' }}                                          | ${'9:17'}  | ${'must be at most 1'}                                    | ${'no probability'}
  `('refuses $because', async ({ rule, place, reason }: { rule: object; place: string; reason: string }) => {
    const problems = await problemsOf({ 'rules/a.yaml': anOwnRule(rule) });

    expect(problems).toEqual([expect.stringContaining(reason)]);
    expect(problems[0]).toContain(`rules/a.yaml:${place} `);
  });

  it('refuses a name that stands in two files, at the second', async () => {
    expect(await problemsOf({ 'rules/a.yaml': anOwnRule(), 'rules/b.yaml': anOwnRule() })).toEqual([
      'rules/b.yaml:2:9 a rule named "zozo" stands before: a name is given once, in all files together',
    ]);
  });

  it.each`
    files                                   | reason                                      | because
    ${{ 'rule/a.yaml': anOwnRule() }}       | ${'did you mean "rules"?'}                  | ${'a misspelt folder'}
    ${{ 'rules/A rule.yaml': anOwnRule() }} | ${'such as spring-campaign.yaml'}           | ${'a name with blanks'}
    ${{ 'rules.yaml': anOwnRule() }}        | ${'rules/<name>.yaml'}                      | ${'a file in the wrong place'}
  `('refuses $because', async ({ files, reason }: { files: Record<string, string>; reason: string }) => {
    expect(await problemsOf(files)).toEqual([expect.stringContaining(reason)]);
  });

  it('refuses more rules, patterns and costly patterns than can be run, before any is tried out', () => {
    const rules = (count: number, where: (at: number) => string): string =>
      `rules:\n${Array.from({ length: count }, (_, at) => anOwnRule({ id: `r${at}`, where: where(at) }).replace('rules:\n', '')).join('')}`;
    const problems = (text: string): readonly string[] => loadOwnRules([aFile(text)]).problems.map(({ reason }) => reason);
    const patterns = (count: number): string => `{any: [${Array.from({ length: count }, () => "{pattern: 'zozo'}").join(', ')}]}`;

    expect(problems(rules(501, () => "{any: [{word: 'zozo'}]}"))).toEqual([expect.stringContaining('rules must have at most 500 entries')]);
    expect(problems(rules(4, () => patterns(90)))).toEqual(['more than 300 patterns: write words as words, which cost nothing']);
    expect(problems(rules(21, () => "{any: [{pattern: 'z[a-y]z[o-z]$'}]}"))).toEqual([expect.stringContaining('more than 20 patterns in which')]);
    expect(problems(rules(20, () => "{any: [{pattern: 'z[a-y]z[o-z]$'}]}"))).toEqual([]);
  });

  it('never throws, and places every problem in the file', () => {
    const piece = fc.constantFrom(
      'rules:', '  - id: a', '    id: [', '    where: {any: [{word: x}]}', '    match: [a]', '    ignore: [b]', '    label: spam', '    severity: low',
      '    describes: abc', '{', '- ', '&a [*a]', '\u0000', '\t', 'pattern: (((', '    where: {all: [{pattern: "(a+)+$"}]}',
    );
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(piece, { maxLength: 14 }).map((lines) => lines.join('\n')));

    fc.assert(
      fc.property(text, (given) => {
        const { problems, rules } = loadOwnRules([aFile(given)]);

        for (const { line, column, reason } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(reason).not.toBe('');
        }
        expect(Array.isArray(rules)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
