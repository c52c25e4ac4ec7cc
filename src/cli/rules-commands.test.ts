import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateMasterKey } from '../privacy/master-key.ts';
import { runInWorld } from './cli-context.fixture.ts';
import { aLexicon, anOwnRule, tempFolder } from './config/temp-folder.fixture.ts';

const brand = { 'config/brand.yaml': "accounts: [{id: '8', handle: marque}]\n" };
const acting = 'labels: {insult: {effect: act}, offtopic: {effect: escalate}}\n';
const line = (over: object): string => JSON.stringify({ id: '1', surface: 'reply', text: 'Bonjour', ...over });
const json = (text: string): unknown => JSON.parse(text) as unknown;

describe('cli/rules-commands', () => {
  it.each`
    args                                                           | code | because
    ${['rules']}                                                   | ${2} | ${'no command'}
    ${['rules', 'list', '--label', 'insulte']}                     | ${2} | ${'no such label'}
    ${['rules', 'explain', 'a', '--surface', 'post']}              | ${2} | ${'no such surface'}
    ${['rules', 'explain', 'a', '--lang', 'es']}                   | ${2} | ${'no such language'}
    ${['rules', 'list', '--config', 'nowhere']}                    | ${2} | ${'no such folder'}
    ${['backtest', 'a.jsonl']}                                     | ${2} | ${'nothing to hold it against'}
    ${['backtest', 'a.jsonl', '--against', 'nowhere']}             | ${2} | ${'no such folder to hold it against'}
    ${['backtest', 'a.jsonl', '--against', 'config']}              | ${2} | ${'no such file'}
    ${['backtest', '-', '--against', 'config', '--examples', 'x']} | ${2} | ${'no number of examples'}
    ${['backtest', '--against', 'config']}                         | ${2} | ${'stored messages need the master key'}
  `('$args ends with $code: $because', async ({ args, code }: { args: string[]; code: number }) => {
    const ending = await runInWorld(args, { cwd: await tempFolder(brand) });

    expect(ending.code).toBe(code);
    expect(ending.out).toBe('');
    expect(ending.err).not.toBe('');
  });

  it('lists the rules, the word lists and the own rules, with what each may do', async () => {
    const files = {
      'config/netiquette.yaml': acting,
      'config/lexicons/insult.fr.yaml': aLexicon(),
      'config/rules/a.yaml': anOwnRule(),
    };
    const cwd = await tempFolder({ ...brand, ...files });

    const words = await runInWorld(['rules', 'list', '--label', 'offtopic'], { cwd });
    const data = await runInWorld(['rules', 'list', '--json'], { cwd });

    const { rules } = json(data.out) as { rules: { id: string }[] };
    expect(words.code).toBe(0);
    expect(words.out).toContain('own.zozo');
    expect(words.out).not.toContain('insult.lexicon');
    expect(rules.find(({ id }) => id === 'own.zozo')).toEqual({
      id: 'own.zozo',
      kind: 'own',
      language: null,
      about: ['offtopic'],
      step: 'record',
      describes: 'Invented for a test.',
      size: 1,
      examples: { hits: 1, misses: 1 },
    });
    expect(rules.find(({ id }) => id === 'insult.lexicon')).toMatchObject({
      kind: 'lexicon',
      language: 'fr',
      step: 'act',
      size: 1,
    });
  });

  it('counts own rules when it checks', async () => {
    const cwd = await tempFolder({ ...brand, 'config/rules/a.yaml': anOwnRule() });

    const ending = await runInWorld(['rules', 'check', '--json'], { cwd });

    expect(json(ending.out)).toMatchObject({ ok: true, ownRules: 1 });
  });

  it('runs every example, tells failures with their text, and ends with 1', async () => {
    const cwd = await tempFolder({
      ...brand,
      'config/lexicons/insult.fr.yaml': aLexicon({ hits: ['quel zozo', 'pas de zazou'] }),
      'config/rules/a.yaml': anOwnRule({ match: ['quel zozo', 'rien de tel'] }),
    });

    const words = await runInWorld(['rules', 'test'], { cwd });
    const data = await runInWorld(['rules', 'test', '--json'], { cwd });

    const { failures, rules } = json(data.out) as {
      failures: { rule: string; expected: string; text: string }[];
      rules: object[];
    };
    expect([words.code, data.code]).toEqual([1, 1]);
    expect(words.out).toContain('own.zozo: must be found: rien de tel');
    expect(words.out).not.toContain('\u001B');
    expect(failures).toContainEqual({ rule: 'own.zozo', expected: 'found', text: 'rien de tel' });
    expect(failures).toContainEqual({
      rule: 'insult.lexicon (fr)',
      expected: 'found',
      text: expect.stringContaining('pas de zazou'),
    });
    expect(rules).toContainEqual({ rule: 'own.zozo', examples: 3, failed: 1 });
  });

  it('still refuses a config that is wrong in another way before it tries examples', async () => {
    const cwd = await tempFolder({ ...brand, 'config/rules/a.yaml': anOwnRule({ where: '{any: []}' }) });

    const ending = await runInWorld(['rules', 'test'], { cwd });

    expect(ending.code).toBe(2);
    expect(ending.err).toContain('config/rules/a.yaml:6:');
  });

  it('explains a text in French: readings, every rule, outcome; plain where there is no terminal', async () => {
    const files = { 'config/netiquette.yaml': acting, 'config/rules/a.yaml': anOwnRule({ more: 'effect: escalate' }) };
    const cwd = await tempFolder({ ...brand, ...files });

    const words = await runInWorld(['rules', 'explain', 'Quel z0z0 ! https://a.example'], { cwd });
    const data = await runInWorld(['rules', 'explain', '-', '--json', '--surface', 'dm', '--lang', 'de'], {
      cwd,
      stdin: 'zozo\n',
    });

    expect(words).toMatchObject({ code: 0, err: '' });
    expect(words.out).toContain('● own.zozo');
    expect(words.out).toContain('« z0z0 », lu « zozo »');
    expect(words.out).toContain('○ signal.distress  rien');
    expect(words.out).toContain('Décision  escalate (une personne regarde)');
    expect(words.out).not.toContain('\u001B');
    expect(json(data.out)).toMatchObject({ text: 'zozo', surface: 'dm', lang: 'de', outcomes: ['escalate'] });
  });

  it('shows no control character of a text on the terminal', async () => {
    const cwd = await tempFolder(brand);

    const ending = await runInWorld(['rules', 'explain', 'a\u001B[2Jb\u202Ec\u0007'], { cwd });

    expect(ending.out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
  });

  it('says what another config would do with a file, rule by rule, against what managers said, with masked examples', async () => {
    const files = {
      'config/netiquette.yaml': acting,
      'other/netiquette.yaml': acting,
      'other/lexicons/insult.fr.yaml': aLexicon(),
    };
    const cwd = await tempFolder({ ...brand, ...files });
    const stdin = [
      line({ text: '@une_personne vous êtes un zozo, appelez le 06 39 98 12 34', verdict: 'hide' }),
      line({ text: 'toi t’es un zozo', verdict: 'let-be' }),
      line({ text: 'toi t’es un zozo', accept: [['hide'], ['hide', 'escalate']] }),
      line({ text: 'merci', verdict: 'sometimes' }),
      line({ text: 'merci' }),
    ].join('\n');
    const args = ['backtest', '-', '--against', 'other', '--examples', '1'];

    const words = await runInWorld(args, { cwd, stdin });
    const data = await runInWorld([...args, '--json'], { cwd, stdin });

    expect([words.code, data.code]).toEqual([1, 1]);
    expect(json(words.err)).toEqual({ line: 4, error: expect.stringContaining('verdict: must be one of') });
    expect(words.out).toMatch(/insult\.lexicon +\d \(.*1 wrong\)/);
    expect(words.out).toContain('@…');
    expect(words.out).not.toContain('une_personne');
    expect(words.out).not.toContain('98 12 34');
    expect(json(data.out)).toMatchObject({
      bad: 1,
      messages: 4,
      withVerdict: 3,
      rules: { 'insult.lexicon': { letGo: { count: 0 } } },
    });
  });

  it('judges the stored messages when no file is named', async () => {
    const cwd = await tempFolder({ ...brand, 'other/netiquette.yaml': acting });
    const env = { NETIQUETTE_MASTER_KEY: generateMasterKey() };
    await mkdir(join(cwd, 'var'), { recursive: true });

    const without = await runInWorld(['backtest', '--against', 'other'], { cwd, env });
    await runInWorld(['migrate'], { cwd });
    const empty = await runInWorld(['backtest', '--against', 'other', '--json'], { cwd, env });

    expect(without).toMatchObject({ code: 1, err: expect.stringContaining('there is no database yet') });
    expect(empty.code).toBe(0);
    expect(json(empty.out)).toMatchObject({ messages: 0, changed: 0 });
  });

  it('keeps to the shipped config where a folder names none', async () => {
    const cwd = await tempFolder();

    const ending = await runInWorld(['rules', 'list', '--json'], { cwd });

    expect((json(ending.out) as { rules: { id: string }[] }).rules.map(({ id }) => id)).toContain('own.referral-code');
  });
});
