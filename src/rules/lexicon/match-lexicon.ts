import type { NormalizedMessage } from '../normalize/normalize.ts';
import type { Token } from '../normalize/tokenize.ts';
import { prefixKeyLength } from './lexicon-index.ts';
import type { LexiconIndex, Term, TermWord } from './lexicon-index.ts';

/** A term found in a message. */
export interface LexiconHit {
  readonly term: Term;
  /** Stretch of the folded views, half open. */
  readonly from: number;
  readonly to: number;
  /** Found only after unfolding a disguise (leet, stretched, spaced, masked, look-alike letters). */
  readonly disguised: boolean;
}

type Searched = Pick<NormalizedMessage, 'view' | 'words' | 'joined'>;

/** Hits kept for one message: more of the same changes no decision. */
const hitsAtMost = 50;
/** Words of a phrase belong together: no punctuation comes between them. */
const sentenceEnd = /[.!?;:,]/;

/** Every term of the lists in the message, in order of the text. One look-up per word and reading. */
export function matchLexicon(searched: Searched, index: LexiconIndex): readonly LexiconHit[] {
  const hits: LexiconHit[] = [];
  for (let i = 0; i < searched.words.length && hits.length < hitsAtMost; i++) matchAt(searched, index, i, hits);
  for (const token of searched.joined) {
    if (hits.length >= hitsAtMost) break;
    matchJoined(token, index, hits);
  }
  return hits;
}

function matchAt(searched: Searched, index: LexiconIndex, at: number, hits: LexiconHit[]): void {
  const token = searched.words[at];
  if (token === undefined) return;
  for (const reading of readings(token)) {
    const prefixed = index.byPrefix.get(reading.slice(0, prefixKeyLength));
    for (const term of index.byWord.get(reading) ?? []) tryTerm(searched, at, term, hits);
    for (const term of prefixed ?? []) if (reading.startsWith(term.words[0].folded)) tryTerm(searched, at, term, hits);
  }
  if (token.squeezed !== null) for (const term of index.bySqueezed.get(token.squeezed) ?? []) tryTerm(searched, at, term, hits);
}

function matchJoined(token: Token, index: LexiconIndex, hits: LexiconHit[]): void {
  const found = (terms: readonly Term[] | undefined): void => {
    for (const term of terms ?? []) {
      if (term.words.length === 1) hits.push({ term, from: token.from, to: token.to, disguised: true });
    }
  };
  for (const reading of readings(token)) found(index.byWord.get(reading));
  if (token.squeezed !== null) found(index.bySqueezed.get(token.squeezed));
}

function tryTerm(searched: Searched, at: number, term: Term, hits: LexiconHit[]): void {
  const { words } = searched;
  const first = words[at];
  const last = words[at + term.words.length - 1];
  if (first === undefined || last === undefined) return;
  let disguised = false;
  for (let k = 0; k < term.words.length; k++) {
    const token = words[at + k];
    const word = term.words[k];
    if (token === undefined || word === undefined) return;
    const prefix = term.prefix && k === term.words.length - 1;
    if (!sameWord(token, word, term, prefix)) return;
    disguised ||= !(prefix ? token.folded.startsWith(word.folded) : token.folded === word.folded);
    if (k > 0 && sentenceEnd.test(searched.view.folded.slice(words[at + k - 1]?.to ?? 0, token.from))) return;
  }
  if (term.unless.some((phrase) => liesInPhrase(words, at, at + term.words.length, phrase))) return;
  hits.push({ term, from: first.from, to: last.to, disguised });
}

function sameWord(token: Token, word: TermWord, term: Term, prefix: boolean): boolean {
  if (term.keepAccents) return prefix ? token.plain.startsWith(word.plain) : token.plain === word.plain;
  if (prefix) return readings(token).some((reading) => reading.startsWith(word.folded));
  return token.folded === word.folded || token.variants.includes(word.folded) || token.squeezed === word.squeezed;
}

function readings(token: Token): readonly string[] {
  return token.variants.length === 0 ? [token.folded] : [token.folded, ...token.variants];
}

/** Whether words `from`..`to` lie inside the phrase as it stands around them. */
function liesInPhrase(words: readonly Token[], from: number, to: number, phrase: readonly TermWord[]): boolean {
  for (let start = Math.max(0, to - phrase.length); start <= from; start++) {
    if (phrase.every((word, k) => words[start + k]?.folded === word.folded)) return true;
  }
  return false;
}
