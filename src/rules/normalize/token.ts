import { leetReadings } from './leet.ts';
import { longestWord, squeezed } from './stretched-letters.ts';

/** A word of a message. */
export interface Token {
  /** Without accents. */
  readonly folded: string;
  /** With accents. */
  readonly plain: string;
  /** Other readings when the word is disguised; mostly empty. */
  readonly variants: readonly string[];
  /** With repeated letters written once, when a letter is stretched ("connnnard"); else null. */
  readonly squeezed: string | null;
  /** Some letters are hidden: `*` stands for one letter, `…` for one to four ("p*te", "enc…e"). To be matched by shape. */
  readonly masked: boolean;
  /** The message does not show the word so: a disguise was undone. */
  readonly disguised: boolean;
  /** Position in the folded views, half open. */
  readonly from: number;
  readonly to: number;
}

export const noVariants: readonly string[] = [];

/** A word that only appears when pieces are joined or a disguise is undone. */
export function readToken(folded: string, from: number, to: number, more: readonly string[] = noVariants): Token {
  const variants = folded.length > longestWord ? noVariants : [...more, ...leetReadings(folded)];
  return { folded, plain: folded, variants, squeezed: squeezedIfStretched(folded), masked: false, disguised: true, from, to };
}

/** The word with every repeated letter written once, when some letter stands three times in a row; else null. */
export function squeezedIfStretched(word: string): string | null {
  for (let at = 2; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit > 0x39 && unit === word.charCodeAt(at - 1) && unit === word.charCodeAt(at - 2))
      return squeezed(word).slice(0, longestWord);
  }
  return null;
}
