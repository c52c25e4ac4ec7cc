import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NetiquetteConfig } from '../../rules/config/netiquette-config.ts';
import { loadYaml, maxConfigBytes } from './load-yaml.ts';
import { RunConfig } from './run-config.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const problemsOf = (text: string | Uint8Array, schema: typeof NetiquetteConfig | typeof RunConfig = NetiquetteConfig): string[] => {
  const loaded = loadYaml<unknown>('f.yaml', typeof text === 'string' ? bytes(text) : text, schema);
  return loaded.kind === 'valid' ? [] : loaded.problems.map(({ line, column, reason }) => `${line}:${column} ${reason}`);
};

describe('cli/config/load-yaml', () => {
  it.each`
    text                                                       | first                                                    | because
    ${'mode: acts'}                                            | ${'1:7 mode must be one of simulate, act'}               | ${'a value that is not on the list'}
    ${'modes: act'}                                            | ${'1:1 unknown key "modes": did you mean "mode"?'}       | ${'a typing slip must not disarm anything'}
    ${'labels:\n  insult:\n    efect: act'}                    | ${'3:5 unknown key "efect": did you mean "effect"?'}     | ${'deep keys are told at their own place'}
    ${'labels:\n  insult:\n    actAt: high'}                   | ${'3:12 labels.insult.actAt must be a number, but this is text'} | ${'wrong kind'}
    ${'labels:\n  insult:\n    actAt:'}                        | ${'3:5 labels.insult.actAt has no value'}                | ${'a key left empty'}
    ${'prohibitions:\n  - number: 1'}                          | ${'2:5 prohibitions[1].text is missing: add it'}         | ${'a missing key is told at its parent'}
    ${'sensitivePeriods:\n  - {name: a, from: 2027-13-01, until: 2027-01-01, off: [spam]}'} | ${'2:21 sensitivePeriods[1].from must be a date'} | ${'dates are checked'}
    ${'- a'}                                                   | ${'1:1 the file must be a group of keys, but this is a list'} | ${'a list at the top'}
    ${'mode: act\nmode: act'}                                  | ${'2:1 the key "mode" stands here twice'}                | ${'doubled keys'}
    ${'mode: act\n---\nmode: act'}                             | ${'2:1 a second document'}                               | ${'two documents'}
    ${'mode: *x'}                                              | ${'1:7 *x refers to nothing'}                            | ${'an alias without its anchor'}
    ${'languages: &a [*a]'}                                    | ${'1:16 *a refers to something it is itself a part of'}  | ${'a circle of aliases'}
    ${'mode: !secret act'}                                    | ${'1:7 tags (!…) are not used here'}                     | ${'tags'}
    ${'? [a]\n: b'}                                            | ${'1:3 a key must be plain text'}                        | ${'keys that are lists'}
    ${'labels:\n\tinsult: {}'}                                 | ${'2:1 a tab indents this line'}                         | ${'tabs'}
    ${'mode: "act'}                                            | ${'1:11 something is missing here'}                      | ${'an open quote'}
    ${'__proto__: {mode: act}'}                                | ${'1:1 unknown key "__proto__"'}                         | ${'no way into the prototype'}
    ${'['.repeat(100_000)}                                     | ${'1:51 nested more than 50 levels deep'}                | ${'deep flow collections end the library'}
    ${'- '.repeat(100_000)}                                    | ${'1:100 nested more than 50 levels deep'}               | ${'deep block collections end the library'}
  `('$because', ({ text, first }: { text: string; first: string }) => {
    const problems = problemsOf(text);

    expect(problems[0]).toContain(first);
  });

  it.each`
    text                                       | because
    ${''}                                      | ${'the empty file is valid'}
    ${'# only a remark\n'}                     | ${'a file of remarks is empty'}
    ${'\uFEFFmode: act'}                       | ${'a byte order mark is harmless'}
    ${'mode: act\r\nlanguages: [fr]\r\n'}      | ${'line ends of Windows'}
    ${'labels:\n  spam: &s {effect: act}\n  scam: *s'} | ${'aliases may save writing'}
  `('is read: $because', ({ text }: { text: string }) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it('tells the place through an alias where the value really stands', () => {
    const problems = problemsOf('labels:\n  spam: &s {effect: no}\n  scam: *s\n');

    expect(problems).toEqual([
      '2:21 labels.spam.effect must be one of record, escalate, act',
      '2:21 labels.scam.effect must be one of record, escalate, act',
    ]);
  });

  it('stops aliases that stand for too many values', () => {
    const rows = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(',')}]`);

    const problems = problemsOf(['a0: &a0 [1,1,1,1,1,1,1,1,1]', ...rows].join('\n'));

    expect(problems.filter((problem) => problem.includes('far too many values'))).toHaveLength(1);
  });

  it('refuses what is too large or not UTF-8, with the line', () => {
    expect(problemsOf(new Uint8Array(maxConfigBytes + 1))[0]).toContain('larger than 5 MB');
    expect(problemsOf(Uint8Array.from([...bytes('mode: act\n# '), 0xe9, 10]))).toEqual(['2:1 not UTF-8: save the file with the encoding UTF-8']);
  });

  it('says what to put in quotes and what addresses look like, without repeating values', () => {
    const problems = problemsOf('account: 123\ndatabase: mysql://hidden-word\nwebhook: {publicUrl: "http://hidden-word"}\n', RunConfig);

    expect(problems).toEqual([
      '1:10 account must be text, but this is a number: put it in quotes',
      '2:11 database must be sqlite:<file> or postgres://<host>/<database>',
      '3:22 webhook.publicUrl is not valid: X calls https addresses only (http is taken for a sandbox on this machine)',
    ]);
    expect(problems.join()).not.toContain('hidden-word');
  });

  it('tells no more than a hundred problems of one file', () => {
    const problems = problemsOf(Array.from({ length: 5000 }, (_, i) => `k${i}: 1`).join('\n'));

    expect(problems).toHaveLength(100);
    expect(problems.at(-1)).toContain('4901 more unknown keys');
  });

  it('never throws, whatever the bytes', () => {
    const piece = fc.constantFrom('mode', ':', ' ', '\n', '- ', '[', ']', '{', '}', '"', "'", '&a', '*a', '!t', '|', '>', '#', '?', '\t', '%', '---', 'act', '1', 'labels', 'é', '\uD800');
    const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => bytes(pieces.join('')));

    fc.assert(
      fc.property(fc.oneof(texts, fc.uint8Array({ maxLength: 200 })), (input) => {
        const loaded = loadYaml('f.yaml', input, NetiquetteConfig);

        if (loaded.kind === 'refused') {
          expect(loaded.problems.length).toBeGreaterThan(0);
          for (const { line, column, reason } of loaded.problems) expect([line >= 1, column >= 1, reason.length > 0]).toEqual([true, true, true]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
