import type { FoldedText } from './fold-text.ts';
import type { Token } from './token.ts';

/** A run of words that are letters of one word: "c o n n a r d", "c.o.n", "p👏u👏t👏e". Positions in the list of words, half open. */
export interface SpacedWord {
  readonly first: number;
  readonly last: number;
  /** The letters, joined. */
  readonly text: string;
  /** The same with the short pieces beside it, which may or may not belong to it: "cr è v e n t". */
  readonly wider: readonly SpacedWord[];
}

/** Fewer single letters in a row are initials or grammar. */
export const spacedAtLeast = 3;
/** "a 3 h" is a time. */
const withDigitsAtLeast = 5;
/** A gap of more than a sign or an emoji with blanks around it parts words. */
const widestGap = 4;
/** Longer words are noise. */
const lettersAtMost = 40;
/** Signs that close an item of a list or stand in sums and prices. */
const partingSigns = /[)\](:;="%€£+]/;
const vowelOrEnd = /[aeiouy]/;
const spaces: readonly string[] = ['', ' ', '  '];

/** Runs of single letters with the same gap between them. Digits may stand among letters, never alone. */
export function findSpacedWords(view: FoldedText, words: readonly Token[]): readonly SpacedWord[] {
  const found: SpacedWord[] = [];
  let first = 0;
  while (first < words.length) {
    if (words[first]?.folded.length !== 1) {
      first++;
      continue;
    }
    const gap = gapBetween(view, words, first);
    let last = first + 1;
    if (gap !== null && !partingSigns.test(gap)) {
      while (words[last]?.folded.length === 1 && gapBetween(view, words, last - 1) === gap) last++;
    }
    if (last - first >= spacedAtLeast && last - first <= lettersAtMost) {
      const text = joined(words, first, last);
      if (mostlyLetters(text)) found.push({ first, last, text, wider: widened(view, words, first, last, gap) });
    }
    first = last;
  }
  return found.length === 0 ? found : withPairs(view, words, found);
}

/** Two letters are a word too where other words are written so: "J.E V.A.I.S", "T E S  U N". */
function withPairs(view: FoldedText, words: readonly Token[], found: readonly SpacedWord[]): readonly SpacedWord[] {
  const taken = new Set<number>();
  const gaps = new Set<string | null>();
  for (const { first, last } of found) {
    gaps.add(gapBetween(view, words, first));
    for (let i = first; i < last; i++) taken.add(i);
  }
  const pairs: SpacedWord[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    if (taken.has(i) || taken.has(i + 1) || words[i]?.folded.length !== 1 || words[i + 1]?.folded.length !== 1) continue;
    const gap = gapBetween(view, words, i);
    const text = joined(words, i, i + 2);
    if (gap === null || !gaps.has(gap) || partingSigns.test(gap) || !mostlyLetters(text)) continue;
    const apart = gapBetween(view, words, i - 1) !== gap && gapBetween(view, words, i + 1) !== gap;
    const wide = gap !== ' ' || (isWideOrEnd(view, words, i - 1) && isWideOrEnd(view, words, i + 1));
    if (apart && wide) pairs.push({ first: i, last: i + 2, text, wider: [] });
  }
  return pairs.length === 0 ? found : [...found, ...pairs].sort((a, b) => a.first - b.first);
}

function isWideOrEnd(view: FoldedText, words: readonly Token[], at: number): boolean {
  return at < 0 || at + 1 >= words.length || gapBetween(view, words, at) === '  ';
}

/** The reading that is most plausible: pieces without a vowel ("cr", "nn") can be nothing else but part of the word. */
export function likeliestSpaced(spaced: SpacedWord, words: readonly Token[]): SpacedWord {
  const certain = spaced.wider.filter(({ first, last }) => {
    const before = first < spaced.first && vowelOrEnd.test(words[first]?.folded ?? 'a');
    const after = last > spaced.last && vowelOrEnd.test(words[last - 1]?.folded ?? 'a');
    return !before && !after;
  });
  return certain.at(-1) ?? spaced;
}

function widened(view: FoldedText, words: readonly Token[], first: number, last: number, gap: string | null): SpacedWord[] {
  const before = isPiece(words[first - 1]) && gapBetween(view, words, first - 1) === gap ? first - 1 : first;
  const after = isPiece(words[last]) && gapBetween(view, words, last - 1) === gap ? last + 1 : last;
  const ranges: [number, number][] = [];
  if (before < first) ranges.push([before, last]);
  if (after > last) ranges.push([first, after]);
  if (before < first && after > last) ranges.push([before, after]);
  return ranges.map(([from, to]) => ({ first: from, last: to, text: joined(words, from, to), wider: [] }));
}

/** Two or three letters: a longer piece is a word. */
function isPiece(word: Token | undefined): boolean {
  return word !== undefined && word.folded.length > 1 && word.folded.length <= 3 && mostlyLetters(word.folded);
}

function joined(words: readonly Token[], first: number, last: number): string {
  let out = '';
  for (let i = first; i < last; i++) out += words[i]?.folded ?? '';
  return out;
}

function mostlyLetters(text: string): boolean {
  let digits = 0;
  for (const char of text) if (char >= '0' && char <= '9') digits++;
  return digits === 0 || (digits * 2 < text.length && text.length >= withDigitsAtLeast);
}

/** What stands between a word and the next, blanks as often as in the original ("u n  c o n" are two words); null when too much. */
function gapBetween(view: FoldedText, words: readonly Token[], at: number): string | null {
  const from = words[at]?.to;
  const to = words[at + 1]?.from;
  if (from === undefined || to === undefined) return null;
  if (to - from < 1 || to - from > widestGap) return null;
  const gap = view.folded.slice(from, to);
  if (gap !== ' ') return gap;
  const width = (view.ends[from] ?? 0) - (view.starts[from] ?? 0);
  return spaces[Math.min(2, Math.max(1, width))] ?? gap;
}
