import { squeezedIfStretched, variantsOf } from './variants.ts';
import type { FoldedText } from './fold-text.ts';

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
  /** Position in the folded views, half open. */
  readonly from: number;
  readonly to: number;
}

export interface Tokens {
  /** Runs of letters and digits, in order. */
  readonly words: readonly Token[];
  /** Words that only appear when pieces are joined: "c o n n a r d", "c.o.n", "conn@rd", "c*nnard". */
  readonly joined: readonly Token[];
}

const inWordSign = /^[@$€*!|]$/u;
const spacer = /^[ ._*\-/,]$/u;
const letterOrDigit = /^[\p{L}\p{N}]$/u;
/** Fewer single letters in a row are initials or grammar. */
const spacedAtLeast = 3;

/** Cuts the folded view into words. Linear time. */
export function tokenize(view: FoldedText): Tokens {
  const words: Token[] = [];
  const text = view.folded;
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isWordChar(text, at)) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      words.push(token(view, text.slice(from, at), from, at));
      from = -1;
    }
  }
  return { words, joined: [...signJoined(view, words), ...spacedOut(view, words)] };
}

function token(view: FoldedText, folded: string, from: number, to: number): Token {
  return {
    folded,
    plain: view.plain.slice(from, to),
    variants: variantsOf(folded),
    squeezed: squeezedIfStretched(folded),
    from,
    to,
  };
}

function joinedToken(folded: string, from: number, to: number): Token {
  return { folded, plain: folded, variants: variantsOf(folded), squeezed: squeezedIfStretched(folded), from, to };
}

function isWordChar(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return letterOrDigit.test(text.charAt(at));
}

/** Words with one sign between each two pieces and no space: the sign stands for a letter. */
function signJoined(view: FoldedText, words: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let first = 0;
  for (let i = 1; i <= words.length; i++) {
    const before = words[i - 1];
    const here = words[i];
    const glued = before !== undefined && here?.from === before.to + 1 && inWordSign.test(view.folded.charAt(before.to));
    if (glued) continue;
    const start = words[first];
    if (i - first > 1 && start !== undefined && before !== undefined) {
      joined.push(joinedToken(view.folded.slice(start.from, before.to), start.from, before.to));
    }
    first = i;
  }
  return joined;
}

/** Runs of single letters with the same spacer between them. */
function spacedOut(view: FoldedText, words: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let run: Token[] = [];
  let runSpacer = '';
  const close = (): void => {
    const first = run[0];
    const last = run.at(-1);
    if (run.length >= spacedAtLeast && first !== undefined && last !== undefined) {
      joined.push(joinedToken(run.map((word) => word.folded).join(''), first.from, last.to));
    }
    run = [];
  };
  for (const word of words) {
    if (word.folded.length !== 1) {
      close();
      continue;
    }
    const last = run.at(-1);
    const between = last === undefined ? '' : gapBetween(view, last, word);
    if (last !== undefined && (!spacer.test(between.charAt(0)) || (run.length > 1 && between !== runSpacer))) close();
    if (run.length === 1) runSpacer = between;
    run.push(word);
  }
  close();
  return joined;
}

/** The one sign between two words, as often as it stood in the original: "u n  c o n" are two words. Anything longer is no spacer. */
function gapBetween(view: FoldedText, before: Token, after: Token): string {
  if (after.from !== before.to + 1) return '';
  const width = (view.ends[before.to] ?? 0) - (view.starts[before.to] ?? 0);
  return view.folded.charAt(before.to).repeat(Math.min(2, Math.max(1, width)));
}
