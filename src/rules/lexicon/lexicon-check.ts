import type { LexiconConfig, LexiconEntry } from '../config/lexicon-config.ts';
import { indexLexicons, prefixKeyLength, termWords } from './lexicon-index.ts';
import { matchLexicon } from './match-lexicon.ts';
import { foldText } from '../normalize/fold-text.ts';
import { tokenize } from '../normalize/tokenize.ts';

/** What is wrong with one entry of a lexicon; the loader adds file, line and column. */
export interface LexiconProblem {
  /** Position of the entry, from 0. */
  readonly entry: number;
  /** Where in the entry: a key and, in a list, its position, as in a YAML path. */
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

/** Checks that every entry matches its `hits`, none of its `misses`, and that no spelling stands twice after folding. */
export function lexiconProblems(lexicon: LexiconConfig): readonly LexiconProblem[] {
  const seen = new Map<string, number>();
  return lexicon.entries.flatMap((entry, index) => [
    ...spellingProblems(entry, index, seen),
    ...exampleProblems(lexicon, entry, index),
  ]);
}

function spellingProblems(entry: LexiconEntry, index: number, seen: Map<string, number>): LexiconProblem[] {
  const problems: LexiconProblem[] = [];
  [entry.term, ...entry.forms].forEach((spelling, k) => {
    const path = k === 0 ? ['term'] : ['forms', k - 1];
    const words = termWords(spelling);
    if (words.length === 0) {
      problems.push({ entry: index, path, reason: `"${spelling}" holds no letter or digit` });
      return;
    }
    const last = words.at(-1)?.folded ?? '';
    if (entry.match === 'prefix' && last.length < prefixKeyLength) {
      problems.push({
        entry: index,
        path,
        reason: `"${spelling}" is too short for a prefix: ${prefixKeyLength} letters at least`,
      });
    }
    if (entry.match === 'prefix' && words.length > 1) {
      problems.push({ entry: index, path, reason: `"${spelling}" is a prefix of more than one word: write it as a phrase` });
    }
    if (entry.match === 'word' && words.length > 1) {
      problems.push({ entry: index, path, reason: `"${spelling}" is more than one word: set match to phrase` });
    }
    const key = words.map((word) => (entry.keepAccents ? word.plain : word.folded)).join(' ');
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, index);
    else
      problems.push({ entry: index, path, reason: `"${spelling}" stands twice after folding (first in entry ${earlier + 1})` });
  });
  return problems;
}

function exampleProblems(lexicon: LexiconConfig, entry: LexiconEntry, index: number): LexiconProblem[] {
  const alone = indexLexicons([{ ...lexicon, entries: [entry] }]);
  const matches = (text: string): boolean => {
    const view = foldText(text, []);
    return matchLexicon({ view, ...tokenize(view) }, alone).length > 0;
  };
  return [
    ...entry.hits.flatMap((text, k) =>
      matches(text)
        ? []
        : [{ entry: index, path: ['hits', k], reason: `"${entry.term}" does not match its own example "${text}"` }],
    ),
    ...entry.misses.flatMap((text, k) =>
      matches(text)
        ? [{ entry: index, path: ['misses', k], reason: `"${entry.term}" matches "${text}", which it must not` }]
        : [],
    ),
  ];
}
