import { hasShape } from '../normalize/masked-letters.ts';
import type { FoldedText } from '../normalize/fold-text.ts';
import type { Token } from '../normalize/tokenize.ts';
import type { Term, TermWord } from './lexicon-index.ts';

/** Where a term stands among words. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly disguised: boolean;
}

/** Words of a phrase belong together: no punctuation comes between them. */
const sentenceEnd = /[.!?;:,]/;

/** The place of a term that begins with the word at `at`; null when it does not stand there, or stands in a harmless phrase. */
export function termAt(view: FoldedText, words: readonly Token[], at: number, term: Term): Place | null {
  const first = words[at];
  const last = words[at + term.words.length - 1];
  if (first === undefined || last === undefined) return null;
  let disguised = false;
  for (let k = 0; k < term.words.length; k++) {
    const token = words[at + k];
    const word = term.words[k];
    if (token === undefined || word === undefined) return null;
    const prefix = term.prefix && k === term.words.length - 1;
    if (!isWord(view, token, word, term, prefix)) return null;
    disguised ||= token.disguised || !(prefix ? token.folded.startsWith(word.folded) : token.folded === word.folded);
    if (k > 0 && sentenceEnd.test(view.folded.slice(words[at + k - 1]?.to ?? 0, token.from))) return null;
  }
  if (term.unless.some((phrase) => liesInPhrase(words, at, at + term.words.length, phrase))) return null;
  return { from: first.from, to: last.to, disguised };
}

/** Whether the accents of a disguised word are those of the term, where the term minds. */
export function accentsFit(view: FoldedText, token: Token, term: Term): boolean {
  if (!term.keepAccents) return true;
  const written = view.plain.slice(token.from, token.to);
  return (
    accents(written, view.folded.slice(token.from, token.to)) ===
    term.words.map((word) => accents(word.plain, word.folded)).join('')
  );
}

/** The word itself and its other readings. */
export function readings(token: Token): readonly string[] {
  return token.variants.length === 0 ? [token.folded] : [token.folded, ...token.variants];
}

function isWord(view: FoldedText, token: Token, word: TermWord, term: Term, prefix: boolean): boolean {
  if (term.keepAccents) {
    if (token.disguised) return isRead(token, word, prefix) && accentsFit(view, token, term);
    return prefix ? token.plain.startsWith(word.plain) : token.plain === word.plain;
  }
  return isRead(token, word, prefix);
}

function isRead(token: Token | undefined, word: TermWord, prefix: boolean): boolean {
  if (token === undefined) return false;
  if (prefix) return readings(token).some((reading) => reading.startsWith(word.folded));
  if (token.folded === word.folded || token.variants.includes(word.folded)) return true;
  return token.squeezed === word.squeezed || (token.masked && hasShape(word.folded, token.folded));
}

/** Letters that carry an accent, each once in a row: a stretched letter is one. */
function accents(plain: string, folded: string): string {
  let out = '';
  for (let at = 0; at < plain.length; at++) {
    if (plain[at] !== folded[at] && !out.endsWith(plain.charAt(at))) out += plain.charAt(at);
  }
  return out;
}

/** Whether words `from`..`to` lie inside the phrase as it stands around them. */
function liesInPhrase(words: readonly Token[], from: number, to: number, phrase: readonly TermWord[]): boolean {
  for (let start = Math.max(0, to - phrase.length); start <= from; start++) {
    if (phrase.every((word, k) => isRead(words[start + k], word, false))) return true;
  }
  return false;
}
