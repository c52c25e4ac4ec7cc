import type { NormalizedMessage } from '../normalize/normalize.ts';
import type { Token } from '../normalize/tokenize.ts';
import { prefixKeyLength } from './lexicon-index.ts';
import type { LexiconIndex, Term } from './lexicon-index.ts';
import { termsOfShape } from './masked-terms.ts';
import { accentsFit, readings, termAt } from './match-term.ts';
import { isSplitWord, termsAtEnds } from './joined-terms.ts';

/** A term found in a message. */
export interface LexiconHit {
  readonly term: Term;
  /** Stretch of the folded views, half open. */
  readonly from: number;
  readonly to: number;
  /** Found only after undoing a disguise (leet, stretched, spaced, masked, look-alike letters). */
  readonly disguised: boolean;
}

type Searched = Pick<NormalizedMessage, 'view' | 'words' | 'joined' | 'reread'>;

/** Hits kept for one message: more of the same changes no decision. */
const hitsAtMost = 50;
/** Masked words that are compared with the lists: a message has few, a flood of them is noise. */
const masksAtMost = 20;
/** Words that may be a phrase without its blanks. */
const runTogetherAtLeast = 7;
/** No phrase of the lists is expected to be longer. */
const phraseWords = 8;
const nothing: readonly Term[] = [];

/** Every term of the lists in the message, in order of the text, disguised ones last. One look-up per word and reading. */
export function matchLexicon(searched: Searched, index: LexiconIndex): readonly LexiconHit[] {
  const search = new Search(searched, index);
  search.inWords();
  search.inReread();
  search.inJoined();
  return search.hits;
}

class Search {
  readonly hits: LexiconHit[] = [];
  readonly #searched: Searched;
  readonly #index: LexiconIndex;
  #masks = 0;

  constructor(searched: Searched, index: LexiconIndex) {
    this.#searched = searched;
    this.#index = index;
  }

  inWords(): void {
    const { words } = this.#searched;
    for (let i = 0; i < words.length && this.hits.length < hitsAtMost; i++) {
      this.#at(words, i);
      this.#split(words, i);
    }
  }

  /** Only what a disguise was undone in: the rest was found before. */
  inReread(): void {
    const { reread } = this.#searched;
    let nextDisguised = 0;
    for (let i = 0; i < reread.length && this.hits.length < hitsAtMost; i++) {
      if (nextDisguised < i) nextDisguised = i;
      while (nextDisguised < reread.length && reread[nextDisguised]?.disguised !== true) nextDisguised++;
      if (nextDisguised < i + phraseWords) this.#at(reread, i);
    }
  }

  inJoined(): void {
    const { joined } = this.#searched;
    for (const token of joined) {
      if (this.hits.length >= hitsAtMost) return;
      const found = (terms: readonly Term[]): void => {
        for (const term of terms) if (term.words.length === 1) this.#alone(term, token);
      };
      if (token.masked) {
        found(this.#shaped(token));
        continue;
      }
      for (const reading of readings(token)) {
        found(this.#index.byWord.get(reading) ?? nothing);
        found(this.#prefixed(reading));
        this.#runTogether(reading, token);
        found(termsAtEnds(reading, this.#index));
      }
      if (token.squeezed !== null) found(this.#index.bySqueezed.get(token.squeezed) ?? nothing);
    }
  }

  #at(words: readonly Token[], at: number): void {
    const token = words[at];
    if (token === undefined) return;
    if (token.variants.length === 0) this.#reading(words, at, token, token.folded);
    else for (const reading of readings(token)) this.#reading(words, at, token, reading);
    if (token.squeezed !== null) this.#try(words, at, this.#index.bySqueezed.get(token.squeezed) ?? nothing);
    if (token.masked) this.#try(words, at, this.#shaped(token));
  }

  #reading(words: readonly Token[], at: number, token: Token, reading: string): void {
    this.#try(words, at, this.#index.byWord.get(reading) ?? nothing);
    this.#try(words, at, this.#phrases(reading, words[at + 1]));
    this.#try(words, at, this.#prefixed(reading));
    this.#runTogether(reading, token);
  }

  /** Most words begin a hundred phrases or none: the word after tells which, where it can be read in one way only. */
  #phrases(reading: string, next: Token | undefined): readonly Term[] {
    const phrases = next === undefined ? undefined : this.#index.phrases.get(reading);
    if (next === undefined || phrases === undefined) return nothing;
    const plain = next.variants.length === 0 && next.squeezed === null && !next.masked;
    return plain ? (phrases.bySecond.get(next.folded) ?? nothing) : phrases.all;
  }

  #prefixed(reading: string): readonly Term[] {
    const terms = this.#index.byPrefix.get(reading.slice(0, prefixKeyLength));
    return terms === undefined ? nothing : terms.filter((term) => reading.startsWith(term.words[0].folded));
  }

  /** "#filsdeputes": a phrase without its blanks. */
  #runTogether(reading: string, token: Token): void {
    if (reading.length < runTogetherAtLeast) return;
    for (const term of this.#index.byRunTogether.get(reading) ?? nothing) this.#alone(term, token);
  }

  /** "con nard": a word with a blank inside. */
  #split(words: readonly Token[], at: number): void {
    const first = words[at];
    const second = words[at + 1];
    if (first === undefined || second?.from !== first.to + 1 || !isSplitWord(this.#searched.view.folded, first, second)) return;
    for (const term of this.#index.byWord.get(first.folded + second.folded) ?? nothing)
      this.#alone(term, { ...first, to: second.to });
  }

  #shaped(token: Token): readonly Term[] {
    return this.#masks++ < masksAtMost ? termsOfShape(token.folded, this.#index) : nothing;
  }

  #try(words: readonly Token[], at: number, terms: readonly Term[]): void {
    for (const term of terms) {
      const place = termAt(this.#searched.view, words, at, term);
      if (place !== null) this.#add({ term, ...place });
    }
  }

  #alone(term: Term, token: Token): void {
    if (accentsFit(this.#searched.view, token, term)) this.#add({ term, from: token.from, to: token.to, disguised: true });
  }

  #add(hit: LexiconHit): void {
    const known = this.hits.some(({ term, from, to }) => term === hit.term && from === hit.from && to === hit.to);
    if (!known && this.hits.length < hitsAtMost) this.hits.push(hit);
  }
}
