import type { GluedWord } from './glued-words.ts';
import { maskedReadings, shapeOfX } from './masked-letters.ts';
import type { SpacedWord } from './spaced-letters.ts';
import { noVariants, readToken } from './token.ts';
import type { Token } from './token.ts';

/** Words that only appear when pieces are joined, and masked ones, in every reading: to be looked up one by one. */
export function joinedWords(
  words: readonly Token[],
  glued: readonly GluedWord[],
  spaced: readonly SpacedWord[],
  crossed: readonly Token[],
): readonly Token[] {
  if (glued.length + spaced.length === 0) return crossed;
  return [...glued.flatMap(ofGlued), ...spaced.flatMap((run) => ofSpaced(run, words)), ...crossed];
}

/** Words in which an x stands for a vowel. */
export function crossedOut(words: readonly Token[]): readonly Token[] {
  return words.flatMap(({ folded, from, to }) => {
    const shape = folded.includes('x') ? shapeOfX(folded) : null;
    return shape === null ? [] : [masked(shape, from, to, maskedReadings(shape))];
  });
}

function ofGlued({ from, to, read, shape }: GluedWord): readonly Token[] {
  const tokens = read === null ? [] : [readToken(read, from, to)];
  if (shape !== null) tokens.push(masked(shape, from, to, read === null ? maskedReadings(shape) : noVariants));
  return tokens;
}

function ofSpaced(spaced: SpacedWord, words: readonly Token[]): readonly Token[] {
  return [spaced, ...spaced.wider].map(({ first, last, text }) =>
    readToken(text, words[first]?.from ?? 0, words[last - 1]?.to ?? 0),
  );
}

function masked(shape: string, from: number, to: number, variants: readonly string[]): Token {
  return { ...readToken(shape, from, to, variants), masked: true };
}
