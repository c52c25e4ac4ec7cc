import type { FoldedText } from './fold-text.ts';
import type { GluedWord } from './glued-words.ts';
import { camelPieces } from './hashtag-words.ts';
import { isClearlyLeet, unleeted } from './leet.ts';
import { separatedTo } from './separated-words.ts';
import { mayBeSms, smsReading } from './sms-french.ts';
import { likeliestSpaced } from './spaced-letters.ts';
import type { SpacedWord } from './spaced-letters.ts';
import { unstretched } from './stretched-letters.ts';
import { readToken } from './token.ts';
import type { Token } from './token.ts';
import { hasTurned, turnedBack } from './upside-down.ts';
import { wordChar, wordCharOf } from './word-chars.ts';

/** A stretch of the folded views and what it is read as. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly words: readonly Token[];
}

/** What was met while cutting into words: tells which disguises are worth looking for. */
export interface Suspicions {
  /** The author writes digits for letters beyond doubt somewhere. */
  readonly leet: boolean;
  /** Letters of other scripts among the words. */
  readonly foreign: boolean;
  /** More words are Latin than not. */
  readonly mostlyLatin: boolean;
  readonly spaced: readonly SpacedWord[];
  readonly glued: readonly GluedWord[];
}

const space = 0x20;
const apostrophe = 0x27;
const hash = 0x23;
const dot = 0x2e;
const atSign = 0x40;
const latinLetter = /[a-z]/;
/** Greek, Cyrillic, Armenian, Hebrew: people write in them. Nobody writes to us in Cherokee. */
const ownLanguage = /[\u0370-\u05ff]/;
const latinWord = /^[a-z0-9]+$/;
/** Words upside down that are turned back as one sentence. */
const turnedTogether = 40;
const elided = 'jdltms';
const consonantStart = /^[bcdfgjklmnpqrstvwxz][a-z]/;

/** Finds what to read otherwise, from left to right, without overlaps. Linear time. */
export function findEdits(view: FoldedText, words: readonly Token[], suspicions: Suspicions): readonly Edit[] {
  return new Undisguise(view, words, suspicions).edits();
}

class Undisguise {
  readonly #view: FoldedText;
  readonly #words: readonly Token[];
  readonly #suspicions: Suspicions;
  readonly #edits: Edit[] = [];
  readonly #hashtags: boolean;
  readonly #turned: boolean;
  readonly #spaced: readonly SpacedWord[];
  #nextSpaced = 0;
  #nextGlued = 0;
  #nextHump = 0;

  constructor(view: FoldedText, words: readonly Token[], suspicions: Suspicions) {
    this.#view = view;
    this.#words = words;
    this.#suspicions = suspicions;
    this.#hashtags = view.folded.includes('#');
    this.#turned = suspicions.foreign && hasTurned(view.folded);
    this.#spaced = suspicions.spaced.map((spaced) => likeliestSpaced(spaced, words));
  }

  edits(): readonly Edit[] {
    for (let i = 0; i < this.#words.length;) i = this.#wordsAt(i);
    return this.#edits;
  }

  /** Reads the word at `i`, with those behind it that belong to it; answers the next one to read. */
  #wordsAt(i: number): number {
    if (this.#spaced.length > 0) {
      while ((this.#spaced[this.#nextSpaced]?.first ?? i) < i) this.#nextSpaced++;
      const spaced = this.#spaced[this.#nextSpaced];
      if (spaced?.first === i) {
        const to = this.#at(spaced.last - 1).to;
        // "s.a.l.e.": the last dot is one of the spacers.
        const dotted = this.#view.folded.charCodeAt(to) === dot && this.#view.folded.charCodeAt(to - 2) === dot;
        this.#read(this.#at(i).from, dotted ? to + 1 : to, spaced.text);
        return spaced.last;
      }
    }
    const word = this.#at(i);
    const { folded: text } = this.#view;
    const sign = text.charCodeAt(word.to);
    if (sign !== space && text.charCodeAt(word.from - 1) !== atSign) {
      const separated = separatedTo(text, this.#words, i);
      if (separated > i) return this.#separated(i, separated);
    }
    if (this.#suspicions.glued.length > 0) {
      while ((this.#suspicions.glued[this.#nextGlued]?.first ?? i) < i) this.#nextGlued++;
      const glued = this.#suspicions.glued[this.#nextGlued];
      if (glued?.first === i && this.#glued(glued)) return glued.last;
    }
    if (this.#turned) {
      const end = this.#turnedStretch(i);
      if (end > i) return end;
    }
    if (sign === apostrophe && word.folded.length === 1 && this.#elision(i)) return i + 1;
    this.#word(i);
    return i + 1;
  }

  #at(i: number): Token {
    const word = this.#words[i];
    if (word === undefined) throw new RangeError('no such word');
    return word;
  }

  #separated(first: number, last: number): number {
    for (let i = first; i < last; i++) {
      this.#word(i);
      if (i < last - 1) this.#put(this.#at(i).to, this.#at(i).to + 1, ' ', []);
    }
    return last;
  }

  #glued({ from, to, read, surely, shape, doubtful, address }: GluedWord): boolean {
    if (address) return true;
    if (read !== null && surely) {
      this.#read(from, to, read);
      return true;
    }
    if (shape === null || doubtful) return false;
    this.#put(from, to, this.#view.folded.slice(from, to), [{ ...readToken(shape, from, to), masked: true }]);
    return true;
  }

  /** Words upside down are read from the last to the first. */
  #turnedStretch(first: number): number {
    const { folded } = this.#view;
    let last = first;
    while (last < this.#words.length && last - first < turnedTogether && isTurned(this.#at(last).folded)) last++;
    if (last === first) return first;
    const from = this.#at(first).from;
    const to = this.#at(last - 1).to;
    const text = turnedBack(folded.slice(from, to));
    if (text !== null) this.#put(from, to, text, tokensOf(text, from, to));
    else for (let i = first; i < last; i++) this.#word(i);
    return last;
  }

  /** "j'vais" is "je vais". */
  #elision(i: number): boolean {
    const word = this.#at(i);
    const next = this.#words[i + 1];
    const text = this.#view.folded;
    const begins = word.from === 0 || text.charCodeAt(word.from - 1) === space;
    if (!begins || next?.from !== word.to + 1 || !elided.includes(word.folded) || !consonantStart.test(next.folded)) return false;
    this.#put(word.from, next.from, `${word.folded}e `, [readToken(`${word.folded}e`, word.from, next.from)]);
    return true;
  }

  #word(i: number): void {
    const word = this.#at(i);
    const hashtag = this.#hashtags && this.#hashtag(word);
    const { humps } = this.#view;
    if (humps.length > 0) {
      while ((humps[this.#nextHump] ?? Infinity) < word.from) this.#nextHump++;
      if ((humps[this.#nextHump] ?? Infinity) < word.to && this.#camel(word, hashtag)) return;
    }
    const reading = this.#reading(word, i);
    if (reading !== word.folded) this.#put(word.from, word.to, reading, tokensOf(reading, word.from, word.to, word.variants));
  }

  /** The sign of a hashtag is left out: its words are words of the sentence. */
  #hashtag({ from }: Token): boolean {
    const text = this.#view.folded;
    if (from === 0 || text.charCodeAt(from - 1) !== hash) return false;
    if (from > 1 && wordCharOf(text.charCodeAt(from - 2)) !== wordChar.none) return false;
    this.#put(from - 1, from, '', []);
    return true;
  }

  #camel(word: Token, hashtag: boolean): boolean {
    const pieces = camelPieces(word.from, word.to, this.#view.humps, this.#nextHump, hashtag);
    pieces.forEach(({ from, to }, k) => {
      const piece = this.#view.folded.slice(from, to);
      this.#put(from, to, k === 0 ? piece : ` ${piece}`, [readToken(piece, from, to)]);
    });
    return pieces.length > 0;
  }

  #reading(word: Token, i: number): string {
    let reading = word.folded;
    const { latin, folded } = this.#view;
    if (this.#suspicions.foreign && latin !== folded) {
      const latinReading = latin.slice(word.from, word.to);
      if (latinWord.test(latinReading) && this.#isBorrowed(word.folded)) reading = latinReading;
    }
    if (word.variants.length > 0 && (this.#suspicions.leet || isClearlyLeet(reading))) {
      reading = unleeted(reading, this.#suspicions.leet);
    }
    if (word.squeezed !== null) reading = unstretched(reading);
    if (!mayBeSms(reading, 0, reading.length)) return reading;
    const last = folded.charCodeAt(word.from - 1);
    const next = folded.charCodeAt(word.to);
    // "k-c", "l'r", "8 °c": a piece of something.
    if (partOfWord(last) || partOfWord(next)) return reading;
    const before = last === space ? (this.#words[i - 1]?.folded ?? '') : '';
    const after = next === space && this.#words[i + 1]?.from === word.to + 1 ? (this.#words[i + 1]?.folded ?? '') : '';
    return smsReading(reading, before, after) ?? reading;
  }

  /** Letters of another script in a Latin word, or a word of them in a Latin text: not a word of that script's own language. */
  #isBorrowed(folded: string): boolean {
    if (latinLetter.test(folded) || !ownLanguage.test(folded)) return true;
    return folded.length > 1 && this.#suspicions.mostlyLatin;
  }

  /** Puts the likeliest reading of joined letters. */
  #read(from: number, to: number, letters: string): void {
    const plain = unstretched(unleeted(letters, true));
    const text = smsReading(plain, '', '') ?? plain;
    this.#put(from, to, text, tokensOf(text, from, to, letters === text ? undefined : [letters]));
  }

  #put(from: number, to: number, text: string, words: readonly Token[]): void {
    this.#edits.push({ from, to, text, words });
  }
}

function isTurned(word: string): boolean {
  return hasTurned(word) && turnedBack(word) !== null;
}

/** Signs that tie a word to what stands beside it. */
function partOfWord(unit: number): boolean {
  return unit === apostrophe || unit === 0x2d || unit === 0x40 || unit === 0x5f || unit === 0xb0;
}

function tokensOf(text: string, from: number, to: number, variants?: readonly string[]): Token[] {
  const pieces = text.split(/[ ']/u).filter((piece) => piece !== '');
  return pieces.map((piece) => readToken(piece, from, to, pieces.length === 1 ? variants : undefined));
}
