import type { Token } from './token.ts';

/** Signs that people write in place of blanks, and how many of them in a row it takes: an ordinary compound has fewer. */
const separators: Readonly<Record<string, number>> = { _: 1, '~': 1, '.': 2, '*': 2, '+': 2, '|': 2, '/': 3, '-': 3 };
const lettersOnly = /^[a-z]{2,}$/;

/**
 * End (exclusive) of the row of words that begins at `first` and has the same sign for every blank: "va_te_faire", "va.te.faire".
 * `first` itself when there is no such row.
 */
export function separatedTo(text: string, words: readonly Token[], first: number): number {
  const sign = text.charAt(words[first]?.to ?? 0);
  const least = separators[sign];
  if (least === undefined || !lettersOnly.test(words[first]?.folded ?? '')) return first;
  let last = first + 1;
  while (last < words.length && isNext(text, words, last, sign)) last++;
  return last - first > least ? last : first;
}

function isNext(text: string, words: readonly Token[], at: number, sign: string): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word?.from !== before.to + 1) return false;
  return text.charAt(before.to) === sign && lettersOnly.test(word.folded);
}
