import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInWorld } from './cli-context.fixture.ts';
import { aLexicon, tempFolder, writeFiles } from './config/temp-folder.fixture.ts';
import { packageVersion } from './package-root.ts';

const brand = { 'config/brand.yaml': "accounts: [{id: '8', handle: marque}]\n" };
const json = (text: string): unknown => JSON.parse(text) as unknown;

describe('cli/run-cli', () => {
  it.each`
    args                                 | code | because
    ${['--help']}                        | ${0} | ${'help was asked for'}
    ${['moderate', '--help']}            | ${0} | ${'every command has help'}
    ${['--version']}                     | ${0} | ${'the version was asked for'}
    ${[]}                                | ${2} | ${'no command'}
    ${['moderat']}                       | ${2} | ${'unknown command'}
    ${['moderate', '--fast']}            | ${2} | ${'unknown option'}
    ${['moderate', 'a', 'b']}            | ${2} | ${'one file too many'}
    ${['moderate', 'nowhere.jsonl']}     | ${2} | ${'a file that is not there'}
    ${['moderate', '.']}                 | ${2} | ${'a folder'}
    ${['pause']}                         | ${1} | ${'the red switch asks for no reason, but for a database'}
    ${['mode', 'hide', 'insult']}        | ${2} | ${'no such step'}
    ${['mode', 'record', 'insults']}     | ${2} | ${'no such label'}
    ${['mode', 'record']}                | ${2} | ${'a step needs its label'}
    ${['status', '--config', 'nowhere']} | ${2} | ${'a config folder that is not there'}
    ${['status']}                        | ${1} | ${'no database yet'}
  `('ends with $code: $because', async ({ args, code }: { args: string[]; code: number }) => {
    const cwd = await tempFolder(brand);

    const ending = await runInWorld(args, { cwd });

    expect(ending.code).toBe(code);
    expect((code === 0 ? ending.out : ending.err).length).toBeGreaterThan(0);
  });

  it('prints its version', async () => {
    const ending = await runInWorld(['--version'], { cwd: await tempFolder() });

    expect(ending.out).toBe(`${await packageVersion()}\n`);
  });

  it('says what is missing before it can steer an account', async () => {
    const ending = await runInWorld(['status'], { cwd: await tempFolder({ 'config/run.yaml': '' }) });

    expect(ending.code).toBe(2);
    expect(ending.err).toContain('no account is configured');
  });

  it('checks the rules and counts them', async () => {
    const cwd = await tempFolder({ ...brand, 'config/lexicons/insult.fr.yaml': aLexicon() });

    const words = await runInWorld(['rules', 'check'], { cwd });
    const data = await runInWorld(['rules', 'check', '--json'], { cwd });

    expect(words).toMatchObject({ code: 0, err: '' });
    expect(words.out).toContain('config is valid: 2 files, 1 lexicons with 1 entries');
    expect(json(data.out)).toMatchObject({ ok: true, lexicons: 1, entries: 1, problems: [] });
  });

  it('lists every problem of a broken config as file:line:column, and ends with 2', async () => {
    const cwd = await tempFolder({
      'config/netiquette.yaml': 'mode: off\nlabels: {spam: {effect: no}}\n',
      'config/run.yaml': 'logs: {}\n',
    });

    const words = await runInWorld(['rules', 'check'], { cwd });
    const data = await runInWorld(['rules', 'check', '--json'], { cwd });

    expect(words.code).toBe(2);
    expect(words.err.split('\n')).toEqual([
      'config/netiquette.yaml:1:7 mode must be one of simulate, act',
      'config/netiquette.yaml:2:25 labels.spam.effect must be one of record, escalate, act',
      'config/run.yaml:1:1 unknown key "logs": did you mean "log"?',
      '3 problems in the configuration: correct them and try again',
      '',
    ]);
    expect(data.code).toBe(2);
    expect(json(data.out)).toMatchObject({ ok: false, problems: [{ line: 1 }, { line: 2 }, { line: 1 }] });
  });

  it('moderates standard input under the shipped config, and ends with 1 because of a bad line', async () => {
    const stdin = [
      '{"id":"x","surface":"reply","text":"Votre SAV est nul, quelle honte"}',
      '{',
      '{"id":"y","surface":"reply","text":"Écrivez-moi : jean@example.com"}',
    ].join('\n');

    const ending = await runInWorld(['moderate', '-', '--stateful'], { cwd: await tempFolder(), stdin });

    const answers = ending.out.trimEnd().split('\n').map(json);
    expect(answers).toMatchObject([
      { id: 'x', outcomes: ['allow'] },
      { id: 'y', outcomes: ['protect'], extracted: { email: ['jean@example.com'] } },
    ]);
    expect(json(ending.err)).toMatchObject({ line: 2 });
    expect(ending.code).toBe(1);
  });

  it('answers nothing under a broken config', async () => {
    const cwd = await tempFolder({ 'config/netiquette.yaml': 'mode: off' });

    const ending = await runInWorld(['moderate'], { cwd, stdin: '{"id":"x","surface":"reply","text":"a"}' });

    expect(ending).toMatchObject({ code: 2, out: '' });
  });

  it('makes the database, pauses, shows and resumes, all without the master key', async () => {
    const world = { cwd: await tempFolder(brand) };

    const made = await runInWorld(['migrate', '--json'], world);
    const again = await runInWorld(['migrate'], world);
    const paused = await runInWorld(['pause', '--why', 'crise'], world);
    const twice = await runInWorld(['pause', '--why', 'autre'], world);
    const status = await runInWorld(['status', '--json'], world);
    const words = await runInWorld(['status'], world);
    const resumed = await runInWorld(['resume', '--json'], world);
    const nothing = await runInWorld(['resume'], world);

    expect(json(made.out)).toMatchObject({ from: 0 });
    expect(again.out).toContain('up to date');
    expect(paused).toMatchObject({ code: 0, err: '' });
    expect(twice.out).toContain('already paused');
    expect(json(status.out)).toMatchObject({
      account: '8',
      mode: 'simulate',
      paused: { by: 'operator', why: 'crise' },
      alerts: [],
    });
    expect(words.out).toContain('crise');
    expect(words.out).not.toContain('\u001B');
    expect(json(resumed.out)).toMatchObject({ paused: null, ended: { why: 'crise' } });
    expect(nothing.out).toContain('nothing was paused');
    expect((await stat(join(world.cwd, 'var/netiquette.db'))).isFile()).toBe(true);
  });

  it('sets the step of a label, never above what the config allows', async () => {
    const world = { cwd: await tempFolder({ ...brand, 'config/netiquette.yaml': 'labels: {spam: {effect: act}}\n' }) };
    await runInWorld(['migrate'], world);

    const refused = await runInWorld(['mode', 'act', 'insult'], world);
    const lowered = await runInWorld(['mode', 'record', 'spam', '--json'], world);
    const shown = await runInWorld(['mode', '--json'], world);
    const words = await runInWorld(['mode'], world);

    expect(refused.code).toBe(2);
    expect(refused.err).toContain('raise labels.insult.effect in netiquette.yaml first');
    expect(json(lowered.out)).toEqual({
      mode: 'simulate',
      labels: [{ label: 'spam', ceiling: 'act', live: 'record', step: 'record' }],
    });
    expect((json(shown.out) as { labels: unknown[] }).labels).toHaveLength(19);
    expect(words.out).toContain('simulate');
  });

  it('pauses, shows and resumes while the policy on disk is broken, and says which mode is in force', async () => {
    const cwd = await tempFolder(brand);
    await runInWorld(['migrate'], { cwd });
    await writeFiles(cwd, { 'config/netiquette.yaml': 'mode: [never\n' });

    const paused = await runInWorld(['pause'], { cwd });
    const status = await runInWorld(['status', '--json'], { cwd });
    const resumed = await runInWorld(['resume'], { cwd });
    const mode = await runInWorld(['mode'], { cwd });

    expect([paused.code, status.code, resumed.code, mode.code]).toEqual([0, 0, 0, 2]);
    expect(json(status.out)).toMatchObject({ mode: null, policy: { onDisk: null }, paused: { why: 'no reason given' } });
    expect(mode.err).toContain('netiquette.yaml:');
  });

  it('backs a database up and restores it elsewhere, paused', async () => {
    const world = { cwd: await tempFolder(brand) };
    const elsewhere = { cwd: await tempFolder(brand) };
    await runInWorld(['migrate'], world);
    await runInWorld(['pause', '--why', 'avant'], world);

    const saved = await runInWorld(['backup', join(elsewhere.cwd, 'saved')], world);
    const restored = await runInWorld(['restore', 'saved'], elsewhere);
    const status = await runInWorld(['status', '--json'], elsewhere);
    const again = await runInWorld(['restore', 'saved'], elsewhere);

    expect([saved.code, restored.code, again.code]).toEqual([0, 0, 1]);
    expect(json(status.out)).toMatchObject({ paused: { why: 'restored' } });
  });

  it('uses the secret address of the database, and never shows it', async () => {
    const world = { cwd: await tempFolder(brand), env: { NETIQUETTE_DATABASE_URL: 'mysql://u:geheim@h/d' } };

    const ending = await runInWorld(['migrate'], world);

    expect(ending.code).toBe(1);
    expect(ending.err).toContain('the database address must be');
    expect(ending.err).not.toContain('geheim');
  });
});
