import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigRefusedError } from '../../domain/errors.ts';
import { packageRoot } from '../package-root.ts';
import { accountOf, loadConfig } from './load-config.ts';
import { aLexicon, tempFolder } from './temp-folder.fixture.ts';

async function problemsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await tempFolder(files);
  const error: unknown = await loadConfig(folder).catch((reason: unknown) => reason);
  if (!(error instanceof ConfigRefusedError)) return [];
  return error.problems.map(({ file, line, column, reason }) => `${file.slice(folder.length + 1)}:${line}:${column} ${reason}`);
}

describe('cli/config/load-config', () => {
  it('takes an empty folder for all defaults, which touch nothing', async () => {
    const config = await loadConfig(await tempFolder());

    expect(config.policy.netiquette.mode).toBe('simulate');
    expect(config.run.database).toBe('sqlite:var/netiquette.db');
    expect(config.policyId).toMatch(/^p-[0-9a-f]{16}$/);
    expect(accountOf(config)).toBeNull();
  });

  it('lists everything that is wrong in all files at once, by file and line', async () => {
    const problems = await problemsOf({
      'run.yaml': 'judge: {threads: 0}\n',
      'netiquette.yaml': 'labels:\n  insult: {actAt: 2}\nmode: on\n',
      'brand.yaml': 'accounts: [{id: abc, handle: x}]\n',
      'lexicons/insult.fr.yaml': aLexicon({ hits: ['rien de tel'] }),
    });

    expect(problems).toEqual([
      expect.stringContaining('brand.yaml:1:17 accounts[1].id must be a user id of X'),
      expect.stringContaining('lexicons/insult.fr.yaml:7:12 '),
      expect.stringContaining('netiquette.yaml:2:19 labels.insult.actAt must be at most 1'),
      expect.stringContaining('netiquette.yaml:3:7 mode must be one of'),
      expect.stringContaining('run.yaml:1:18 judge.threads must be at least 1'),
    ]);
  });

  it.each`
    files                                                                       | reason                                        | because
    ${{ 'netiquete.yaml': '' }}                                                 | ${'did you mean "netiquette.yaml"?'}          | ${'a misspelt file would be ignored in silence'}
    ${{ 'run.yml': '' }}                                                        | ${'did you mean "run.yaml"?'}                 | ${'the other ending'}
    ${{ 'lexicon/insult.fr.yaml': '' }}                                         | ${'did you mean "lexicons"?'}                 | ${'a misspelt folder'}
    ${{ 'lexicons/insult.yaml': '' }}                                           | ${'<family>.<language>.yaml'}                 | ${'a lexicon without its language'}
    ${{ 'lexicons/threat.fr.yaml': aLexicon() }}                                | ${'family must be the first part'}            | ${'name and content differ'}
    ${{ 'netiquette.yaml': 'labels: {spam: {escalateAt: 0.8, actAt: 0.7}}' }}   | ${'labels.spam.actAt is below escalateAt'}    | ${'thresholds that cross'}
    ${{ 'netiquette.yaml': 'sensitivePeriods: [{name: v, from: 2027-05-01, until: 2027-04-01, off: [rumour]}]' }} | ${'ends before it begins'} | ${'a period that never is'}
    ${{ 'run.yaml': "account: '7'", 'brand.yaml': "accounts: [{id: '8', handle: marque}]" }} | ${'account is not among the accounts'} | ${'two files that contradict each other'}
    ${{ 'run.yaml': 'database: postgres://u:geheim@db/n' }}                     | ${'a password has no place in this file'}     | ${'secrets stay out of the config'}
  `('refuses $because', async ({ files, reason }: { files: Record<string, string>; reason: string }) => {
    const problems = await problemsOf(files);

    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(reason);
    expect(problems[0]).not.toContain('geheim');
  });

  it('refuses a folder that is not there', async () => {
    const missing = join(await tempFolder(), 'nowhere');

    await expect(loadConfig(missing)).rejects.toMatchObject({ problems: [{ file: missing }] });
  });

  it.each`
    run                   | brand                                      | account | because
    ${''}                 | ${"accounts: [{id: '8', handle: marque}]"} | ${'8'}  | ${'the first account of the brand'}
    ${"account: '7'"}     | ${''}                                      | ${'7'}  | ${'run.yaml says it'}
    ${"account: '9'"}     | ${"accounts: [{id: '8', handle: a}, {id: '9', handle: b}]"} | ${'9'} | ${'run.yaml chooses among several'}
  `('knows the account: $because', async ({ run, brand, account }: { run: string; brand: string; account: string }) => {
    const config = await loadConfig(await tempFolder({ 'run.yaml': run, 'brand.yaml': brand }));

    expect(accountOf(config)).toBe(account);
  });

  it('finds the shipped config valid', async () => {
    const config = await loadConfig(join(packageRoot, 'config'));

    expect(config.files).toContain('run.yaml');
  });
});
