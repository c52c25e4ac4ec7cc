import type { FoldedText } from './fold-text.ts';
import { findGluedWords } from './glued-words.ts';
import { isClearlyLeet, isPerhapsLeet, leetReadings } from './leet.ts';
import { crossedOut, joinedWords } from './joined-words.ts';
import { mayBeSms } from './sms-french.ts';
import { findSpacedWords, spacedAtLeast } from './spaced-letters.ts';
import { longestWord } from './stretched-letters.ts';
import { noVariants, squeezedIfStretched } from './token.ts';
import type { Token } from './token.ts';
import { hasTurned, turnedBack } from './upside-down.ts';
import { findEdits } from './undisguise.ts';
import { rereadWords, unfoldedView } from './unfolded-view.ts';
import type { UnfoldedView } from './unfolded-view.ts';
import { wordChar, wordCharOf } from './word-chars.ts';

export type { Token } from './token.ts';

export interface Tokens {
  /** Runs of letters and digits, in order. */
  readonly words: readonly Token[];
  /** Words that only appear when pieces are joined: "c o n n a r d", "c.o.n", "conn@rd", "c*nnard". */
  readonly joined: readonly Token[];
  /** All words as `unfolded` reads them, positions in the folded views; empty when it would read the same. Masked words are whole here. */
  readonly reread: readonly Token[];
  /** The folded view with disguises undone; null when there are none. */
  readonly unfolded: UnfoldedView | null;
}

const none: readonly never[] = [];
const space = 0x20;
const hash = 0x23;
const apostrophe = 0x27;
const hyphen = 0x2d;
const slash = 0x2f;
const lowLine = 0x5f;
const tilde = 0x7e;
const smallA = 0x61;
const smallZ = 0x7a;

/** Cuts the folded view into words and undoes disguises. Linear time. */
export function tokenize(view: FoldedText): Tokens {
  const text = view.folded;
  const sameAccents = view.plain === text;
  const words: Token[] = [];
  const met: Met = { clear: 0, perhaps: 0, singles: 0, glue: false, foreign: 0, odd: view.humps.length > 0 };
  let singlesInARow = 0;
  let from = -1;
  let seen = 0;
  let repeated = 0;
  let stretched = false;
  let last = space;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : space;
    const kind = unit >= smallA && unit <= smallZ ? wordChar.letter : wordCharOf(unit);
    if (kind !== wordChar.none) {
      if (from < 0) {
        from = at;
        seen = 0;
        repeated = 0;
        stretched = false;
        if (last !== space) beginsAfterSign(text, at, last, met);
      } else if (unit !== last) repeated = 0;
      else if (++repeated > 1 && kind !== wordChar.digit) stretched = true;
      seen |= kind;
    } else if (from >= 0) {
      const folded = text.slice(from, at);
      const { squeezed, variants } =
        stretched || seen > wordChar.digit ? oddReadings(view, folded, from, seen, met) : plainReadings;
      const plain = sameAccents ? folded : view.plain.slice(from, at);
      words.push({ folded, plain, variants, squeezed, masked: false, disguised: false, from, to: at });
      singlesInARow = at - from === 1 ? singlesInARow + 1 : 0;
      if (singlesInARow > met.singles) met.singles = singlesInARow;
      if (!met.odd && (seen & wordChar.letter) !== 0 && mayBeSms(text, from, at)) met.odd = true;
      if (unit !== space) endsBeforeSign(text, at, unit, met);
      from = -1;
    }
    last = unit;
  }
  return undisguised(view, words, met);
}

/** What was met while cutting into words: tells which disguises are worth looking for. */
interface Met {
  /** Words that mix letters and digits, beyond doubt or perhaps to be read as letters. */
  clear: number;
  perhaps: number;
  /** Words of one letter in a row, at most. */
  singles: number;
  glue: boolean;
  /** Words with letters of other scripts. */
  foreign: number;
  /** Anything else that may have to be read otherwise. */
  odd: boolean;
}

interface Readings {
  readonly variants: readonly string[];
  readonly squeezed: string | null;
}

const plainReadings: Readings = { variants: noVariants, squeezed: null };

function oddReadings(view: FoldedText, folded: string, from: number, seen: number, met: Met): Readings {
  const mixed = seen === (wordChar.letter | wordChar.digit);
  met.odd = true;
  if (mixed && isClearlyLeet(folded)) met.clear++;
  else if (mixed && isPerhapsLeet(folded)) met.perhaps++;
  if (seen >= wordChar.other) met.foreign++;
  const read = seen > wordChar.digit && folded.length <= longestWord;
  // "créée" has three letters e and none is stretched.
  const plain = view.plain === view.folded ? folded : view.plain.slice(from, from + folded.length);
  const squeezed = squeezedIfStretched(plain) === null ? null : squeezedIfStretched(folded);
  return { variants: read ? variantsOf(view, folded, from, seen) : noVariants, squeezed };
}

function undisguised(view: FoldedText, words: readonly Token[], met: Met): Tokens {
  const crossed = view.folded.includes('x') ? crossedOut(words) : none;
  if (!met.odd && !met.glue && met.singles < spacedAtLeast) return { words, joined: crossed, reread: none, unfolded: null };
  const spaced = met.singles < spacedAtLeast ? none : findSpacedWords(view, words);
  const glued = met.glue ? findGluedWords(view, words) : none;
  const joined = joinedWords(words, glued, spaced, crossed);
  const edits = findEdits(view, words, {
    leet: met.clear > 0 || met.perhaps > 1 || glued.some(({ surely, first, last }) => surely && last > first + 1),
    foreign: met.foreign > 0,
    mostlyLatin: 2 * met.foreign < words.length,
    spaced,
    glued,
  });
  if (edits.length === 0) return { words, joined, reread: none, unfolded: null };
  return { words, joined, reread: rereadWords(words, edits), unfolded: unfoldedView(view, edits) };
}

/** A word begins right after a sign: a hashtag, a letter in disguise, an elision. */
function beginsAfterSign(text: string, at: number, sign: number, met: Met): void {
  if (sign === hash) met.odd = true;
  if (sign === apostrophe && at > 1 && isElision(text, at)) met.odd = true;
  const hashtag = sign === hash && (at < 2 || text.charCodeAt(at - 2) === space);
  if (isGlue(sign) && !hashtag) met.glue = true;
}

/** A word ends right before a sign. */
function endsBeforeSign(text: string, at: number, sign: number, met: Met): void {
  if (isGlue(sign)) met.glue = true;
  else if (isDoubtfulGlue(sign) && isJoining(text, at)) {
    if (sign !== hyphen) met.glue = true;
    met.odd = true;
  }
  if (sign === slash || sign === lowLine || sign === tilde) met.odd = true;
}

/** "j'vais": one letter before the apostrophe, a consonant behind it. */
function isElision(text: string, at: number): boolean {
  const before = at > 2 ? text.charCodeAt(at - 3) : space;
  return before === space && !'aeiouyh'.includes(text.charAt(at));
}

/** Other readings of a folded word: letters of other scripts, upside-down letters, digits for letters. */
function variantsOf(view: FoldedText, folded: string, from: number, seen: number): readonly string[] {
  if (seen < wordChar.other) return leetReadings(folded);
  const variants: string[] = [];
  const latin = view.latin === view.folded ? folded : view.latin.slice(from, from + folded.length);
  if (latin !== folded) variants.push(latin);
  if (hasTurned(folded)) variants.push(turnedBack(folded) ?? latin);
  if ((seen & wordChar.digit) !== 0) variants.push(...leetReadings(latin));
  return variants;
}

/** Signs that part no words: stars, currency, at signs, emoji. */
function isGlue(unit: number): boolean {
  if (unit >= 0x80) return unit !== 0xfffc && unit !== 0xfffd;
  // # $ % & ( * + = @ ^ _ | ~
  return (
    unit === hash ||
    (unit >= 0x24 && unit <= 0x26) ||
    unit === 0x28 ||
    unit === 0x2a ||
    unit === 0x2b ||
    unit === 0x3d ||
    unit === 0x40 ||
    (unit >= 0x5e && unit <= 0x5f) ||
    unit === 0x7c ||
    unit === 0x7e
  );
}

/** ! - . ? */
function isDoubtfulGlue(unit: number): boolean {
  return unit === 0x21 || unit === 0x2d || unit === 0x2e || unit === 0x3f;
}

/** Whether a word begins within the next few signs, without a blank. */
function isJoining(text: string, at: number): boolean {
  for (let next = at + 1; next < at + 6; next++) {
    const unit = text.charCodeAt(next);
    if (unit === space || Number.isNaN(unit)) return false;
    if (wordCharOf(unit) !== wordChar.none) return true;
  }
  return false;
}
