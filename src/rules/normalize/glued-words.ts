import type { FoldedText } from './fold-text.ts';
import { signLetter, unleeted } from './leet.ts';
import { conventionallyMasked } from './masked-letters.ts';
import { longestWord } from './stretched-letters.ts';
import type { Token } from './token.ts';
import { wordChar, wordCharOf } from './word-chars.ts';

/** Words with signs between them and no blank: the signs stand for letters ("conn@rd") or hide them ("c*nnard", "enc..é"). */
export interface GluedWord {
  /** Positions in the list of words, half open. */
  readonly first: number;
  readonly last: number;
  /** Position in the folded views, half open; signs at either end included. */
  readonly from: number;
  readonly to: number;
  /** With every sign read as a letter; null where a sign stands for none. */
  readonly read: string | null;
  /** Whether the reading is beyond doubt, and not a missing blank after a full stop or an exclamation. */
  readonly surely: boolean;
  /** The signs may as well stand between two words. */
  readonly doubtful: boolean;
  /** An e-mail address: nothing in it is a word. */
  readonly address: boolean;
  /** With `*` for a hidden letter and `…` for some; null where too little is left to tell. */
  readonly shape: string | null;
}

/** Signs that hide letters and have another use between words: more letters must be left to believe it. */
const doubtfulMasks = '?&%+~=.-_';
const masks = '*#@$€^°§|£(!' + doubtfulMasks;
/** Words and signs of one stretch; longer ones are noise. */
const piecesAtMost = 24;
const signsAtMost = 12;
const leading = '$€*#@';
const consonant = /^[bcdfghjklmnpqrstvwxz]$/;
const lettersBeforeVowelMark = 3;
const currencies = /^\d*(?:k|m|md|mds|us|a|c|ca|nz|hk|r|e)$/;

interface Gap {
  readonly read: string | null;
  readonly shape: string;
  readonly doubtful: boolean;
  /** One full stop. */
  readonly dot: boolean;
  /** Holds an exclamation mark; whether it is one, or an i, the other gaps tell too. */
  readonly bang: boolean;
  readonly vowelMark: boolean;
}

/** Finds glued words among `words`. Linear: every gap is looked at once. */
export function findGluedWords(view: FoldedText, words: readonly Token[]): readonly GluedWord[] {
  const found: GluedWord[] = [];
  let first = 0;
  while (first < words.length) {
    const gaps: Gap[] = [];
    let last = first + 1;
    for (; last < words.length; last++) {
      const gap = readGap(view.latin, words[last - 1], words[last]);
      if (gap === null) break;
      gaps.push(gap);
    }
    if (gaps.length < piecesAtMost) {
      const glued = gluedWord(view, words, first, last, gaps);
      if (glued !== null) found.push(glued);
    }
    first = last;
  }
  return found;
}

function gluedWord(
  view: FoldedText,
  words: readonly Token[],
  first: number,
  last: number,
  gaps: readonly Gap[],
): GluedWord | null {
  const text = view.latin;
  const inner = words[first]?.from ?? 0;
  const end = words[last - 1]?.to ?? 0;
  const before = leadingSigns(text, inner);
  const after = trailingSigns(text, end);
  // Stars around a word are emphasis, one star before it is a correction.
  const emphasis = before.includes('*') && after.includes('*');
  if (gaps.length === 0 && (emphasis || before + after === '')) return null;
  const address = isAddress(text, end, gaps);
  // What begins like a handle is one, or too long for one; with another at sign inside it is neither.
  if (before.includes('@') && !gaps.some(({ read }) => read === 'a')) return null;
  const signs = emphasis ? ['', ''] : [before, after];
  let read: string | null = allLetters(signs[0] ?? '');
  let shape = stars(signs[0] ?? '');
  let known = 0;
  let doubtful = gaps.some(({ bang }) => bang) && !gaps.some(({ vowelMark }) => vowelMark);
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (word === undefined) return null;
    const letters = text.slice(word.from, word.to);
    const gap = gaps[i - first];
    known += countLetters(letters);
    read = read === null ? null : read + letters + (gap === undefined ? '' : (gap.read ?? ''));
    if (gap?.read === null) read = null;
    shape += unleeted(letters, true) + (gap?.shape ?? '');
    doubtful ||= gap?.doubtful === true;
  }
  const tail = signs[1] ?? '';
  if (read !== null) read = allLetters(tail) === null ? null : read + (allLetters(tail) ?? '');
  shape += stars(tail);
  if (known === 0 || shape.length > longestWord || (tail !== '' && gaps.length === 0 && currencies.test(shape.slice(0, -1))))
    return null;
  const usual = conventionallyMasked(shape);
  return {
    first,
    last,
    from: inner - (signs[0] ?? '').length,
    to: end + tail.length,
    read: address ? null : (usual ?? read),
    address,
    surely: usual !== null || (read !== null && !doubtful),
    doubtful,
    shape: !address && isEnough(shape, known, doubtful, gaps.length === 0) ? shape : null,
  };
}

/** What the signs between two words stand for; null where they part words. */
function readGap(text: string, before: Token | undefined, after: Token | undefined): Gap | null {
  const from = before?.to ?? 0;
  const to = after?.from ?? 0;
  const length = to - from;
  if (length < 1 || length > signsAtMost) return null;
  const first = text.charCodeAt(from);
  if (first === 0x20 || first === 0x27 || first === 0x2c) return null;
  const gap = text.slice(from, to);
  if (gap === '.') return { read: null, shape: '*', doubtful: true, dot: true, bang: false, vowelMark: false };
  if (/^\.+$/.test(gap)) return { read: null, shape: '…', doubtful: true, dot: false, bang: false, vowelMark: false };
  // "(dot)", "ami(e)s": a bracket that is closed is one.
  if (gap === '-' || (gap.includes('(') && text.charCodeAt(after?.to ?? 0) === 0x29)) return null;
  let read: string | null = '';
  let shape = '';
  let doubtful = false;
  for (const char of gap) {
    const foreign = char.charCodeAt(0) >= 0x80 && char !== '\ufffc' && char !== '\ufffd';
    const letter = signLetter(char);
    if (!foreign && !masks.includes(char)) return null;
    read = read === null || letter === null ? null : read + letter;
    shape += '*';
    doubtful ||= doubtfulMasks.includes(char);
  }
  const bang = gap.includes('!');
  return { read, shape, doubtful, dot: false, bang, vowelMark: bang && isVowelMark(text, before?.from ?? 0, from, to) };
}

/** "b!tch" and not "super!merci": one sign, at most three letters before it, consonants around. */
function isVowelMark(text: string, wordFrom: number, from: number, to: number): boolean {
  const around = consonant.test(text.charAt(from - 1)) && consonant.test(text.charAt(to));
  return around && to === from + 1 && from - wordFrom <= lettersBeforeVowelMark;
}

/** Signs right before a word that itself begins one: after a blank or at the start. */
function leadingSigns(text: string, from: number): string {
  let at = from;
  while (at > 0 && from - at < signsAtMost && leading.includes(text.charAt(at - 1))) at--;
  const signs = text.slice(at, from);
  const begins = at === 0 || ' "(\''.includes(text.charAt(at - 1));
  // A hashtag, a handle and a price begin so too.
  return begins && signs !== '#' ? signs : '';
}

function trailingSigns(text: string, to: number): string {
  let end = to;
  while (end < text.length && end - to < signsAtMost && '*$€#@'.includes(text.charAt(end))) end++;
  const signs = text.slice(to, end);
  const closes = end === text.length || wordCharOf(text.charCodeAt(end)) === wordChar.none;
  return closes && signs !== '#' ? signs : '';
}

/** An e-mail address: an at sign inside, a domain behind. */
function isAddress(text: string, end: number, gaps: readonly Gap[]): boolean {
  const dotted = text.charCodeAt(end) === 0x2e && wordCharOf(text.charCodeAt(end + 1)) !== wordChar.none;
  return gaps.some((gap, i) => gap.read === 'a' && (dotted || gaps.slice(i + 1).some(({ dot }) => dot)));
}

function allLetters(signs: string): string | null {
  let out = '';
  for (const sign of signs) {
    const letter = signLetter(sign);
    if (letter === null) return null;
    out += letter;
  }
  return out;
}

function stars(signs: string): string {
  return '*'.repeat(signs.length);
}

function countLetters(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) if (wordCharOf(word.charCodeAt(at)) !== wordChar.digit) letters++;
  return letters;
}

/** Two letters and the first of the word are enough to tell "p**e"; doubtful signs and signs at an end need three. */
function isEnough(shape: string, known: number, doubtful: boolean, atEnd: boolean): boolean {
  if (shape.length < 3) return false;
  if (shape.startsWith('*')) return known >= 4;
  // Two letters of a long word leave too much open.
  return known >= (doubtful || atEnd ? 3 : 2) && (known > 2 || shape.length <= 4);
}
