import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ConfigRefusedError, StoreRefusedError } from '../../domain/errors.ts';
import { CliRefusal } from '../cli-refusal.ts';
import { Masker } from '../config/masker.ts';
import { errorReport } from './error-report.ts';

describe('cli/output/error-report', () => {
  it.each`
    error                                                                                         | exitCode | text                                          | because
    ${new ConfigRefusedError([{ file: '/w/config/run.yaml', line: 2, column: 3, reason: 'no' }])} | ${2}     | ${'config/run.yaml:2:3 no\n1 problem'}        | ${'config is wrong usage'}
    ${new CliRefusal('try this')}                                                                 | ${2}     | ${'error: try this'}                          | ${'so is a wrong command line'}
    ${new CliRefusal('try this', 1)}                                                              | ${1}     | ${'error: try this'}                          | ${'a refusal may say that it failed'}
    ${new StoreRefusedError('migrate first', { found: 1 })}                                       | ${1}     | ${'migrate first (found 1) [store.refused]'}  | ${'ours say their facts and code'}
    ${new TypeError('secret-mark')}                                                               | ${1}     | ${'something unexpected happened: TypeError'} | ${'the message of others may hold a text'}
    ${'secret-mark'}                                                                              | ${1}     | ${'something unexpected happened: string'}    | ${'not even an error'}
    ${new CliRefusal('with geheim-12345')}                                                        | ${2}     | ${'error: with ***'}                          | ${'secrets are masked'}
  `('$because', ({ error, exitCode, text }: { error: unknown; exitCode: number; text: string }) => {
    const masker = new Masker();
    masker.register('geheim-12345');

    const report = errorReport(error, { stderr: new PassThrough(), env: {}, cwd: '/w', masker });

    expect(report.exitCode).toBe(exitCode);
    expect(report.text).toContain(text);
    expect(report.text).not.toContain('secret-mark');
  });
});
