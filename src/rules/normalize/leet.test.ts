import { describe, expect, it } from 'vitest';
import { leetReadings, signLetter, unleeted } from './leet.ts';

describe('rules/normalize/leet', () => {
  it.each`
    word         | alone        | among        | because
    ${'c0nn4rd'} | ${'connard'} | ${'connard'} | ${'digits between letters'}
    ${'t3'}      | ${'t3'}      | ${'te'}      | ${'a short word needs company'}
    ${'1diot'}   | ${'1diot'}   | ${'idiot'}   | ${'so does a word that begins with a digit'}
    ${'schw31g'} | ${'schweig'} | ${'schweig'} | ${'two digits that are vowels'}
    ${'r56'}     | ${'r56'}     | ${'r56'}     | ${'a model'}
    ${'118i'}    | ${'118i'}    | ${'118i'}    | ${'a model'}
    ${'4x4'}     | ${'4x4'}     | ${'4x4'}     | ${'digits on both sides'}
    ${'100km'}   | ${'100km'}   | ${'100km'}   | ${'a unit'}
    ${'ab51cde'} | ${'ab51cde'} | ${'ab51cde'} | ${'a plate'}
    ${'ab123cd'} | ${'ab123cd'} | ${'ab123cd'} | ${'a plate'}
    ${'b2b'}     | ${'b2b'}     | ${'b2b'}     | ${'a two is no letter'}
  `(
    'reads $word as $alone alone, as $among among such words ($because)',
    ({ word, alone, among }: { word: string; alone: string; among: string }) => {
      expect([unleeted(word, false), unleeted(word, true)]).toEqual([alone, among]);
    },
  );

  it.each`
    word        | readings                | because
    ${'fi1s'}   | ${['fils', 'fiis']}     | ${'a one is an i or an l'}
    ${'n166er'} | ${['nigger', 'nlbber']} | ${'a six is a g or a b'}
    ${'1664'}   | ${[]}                   | ${'no letter'}
    ${'b2b'}    | ${[]}                   | ${'a digit that is no letter'}
    ${'mot'}    | ${[]}                   | ${'no digit'}
  `('offers $readings for $word ($because)', ({ word, readings }: { word: string; readings: string[] }) => {
    expect(leetReadings(word)).toEqual(readings);
  });

  it('knows signs and emoji that look like letters, and no others', () => {
    expect(['@', '⭕', '✝', '%'].map(signLetter)).toEqual(['a', 'o', 't', null]);
  });
});
