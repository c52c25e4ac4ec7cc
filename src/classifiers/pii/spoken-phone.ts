import type { Entity } from '../../domain/entity.ts';
import { cuedBefore, found, named, shaped } from './found.ts';
import { numberLanguages } from './number-words.ts';
import type { NumberLanguage, NumberWord } from './number-words.ts';
import type { Reading } from './reading.ts';

/** Cheap: every dictated number holds one of these. */
const hint =
  /z[e3]r+[o0]|null|\boh\b|\bo\b|double|triple|hundred|trent|cinq|cinqu|funf|fuenf|sieben|nove|seven|five|quarant|soixant|vingt/;
const piece = /[a-z0-9]+/g;
const joiners: ReadonlySet<string> = new Set(['et', 'und', 'and', 'e', 'puis', 'then', 'dann', 'poi', 'le']);
/** Between two pieces of one number: separators only, at most so many. */
const gap = /^[ ,.;:/_–-]{0,5}$|^\.{2,4} ?$/;
const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };
const phoneCue =
  /(?:\btel|phone|portable|mobile|handy|cell|appel|call|\bruf|chiam|telefon|joign|whatsapp|num\b|numero|number|nummer|text me|\bring\b|bell|mob\b|trovat|reach)/;
const shortest = 8;
const longest = 14;
const wordsAtLeast = 4;
const numbersAtMost = 5;

interface Piece {
  readonly start: number;
  readonly end: number;
  /** What it says as words of numbers; null for any other word. Digits stand for themselves. */
  readonly says: readonly NumberWord[] | string | null;
}

/** Phone numbers dictated in words, wholly or partly: "zéro six, trente neuf…", "oh seven double seven", "nulleins siebensechs". */
export function detectSpokenPhones(reading: Reading): readonly Entity[] {
  if (!hint.test(reading.lower)) return [];
  for (const language of numberLanguages) {
    const entities = spokenIn(reading, language);
    if (entities.length > 0) return entities;
  }
  return [];
}

function spokenIn(reading: Reading, language: NumberLanguage): readonly Entity[] {
  const entities: Entity[] = [];
  let run: Piece[] = [];
  const close = (): void => {
    const entity = phoneOf(reading, run, language);
    if (entity !== null && entities.length < numbersAtMost) entities.push(entity);
    run = [];
  };
  for (const match of reading.lower.matchAll(piece)) {
    const start = match.index;
    const end = start + match[0].length;
    const last = run.at(-1);
    if (last !== undefined && !gap.test(reading.lower.slice(last.end, start))) close();
    const says = meaningOf(match[0], language);
    if (says !== null) run.push({ start, end, says });
    else if (run.length === 0 || !joiners.has(match[0])) close();
    else run.push({ start, end, says: [] });
  }
  close();
  return entities;
}

function phoneOf(reading: Reading, run: readonly Piece[], { prefix }: NumberLanguage): Entity | null {
  const kept = [...run];
  while (kept.at(-1)?.says?.length === 0) kept.pop();
  const [first] = kept;
  const last = kept.at(-1);
  if (first === undefined || last === undefined || kept.filter(({ says }) => typeof says !== 'string').length < 1) return null;
  // German says the unit before the ten, in one word.
  const digits = digitsOf(reading.lower, kept, prefix === '+49');
  const words = kept.reduce((sum, { says }) => sum + (typeof says === 'string' ? 0 : (says?.length ?? 0)), 0);
  const cued = cuedBefore(reading, first.start, phoneCue);
  // American numbers of the imagination have seven.
  const enough = digits.length >= shortest || /^55501/.test(digits);
  const isNational = /^0\d{9}$/.test(digits) && words >= 2;
  if (!enough || digits.length > longest || (words < wordsAtLeast && !isNational)) return null;
  if (!cued && !/^(?:0|\+|3[2-9]|555)/.test(digits)) return null;
  const national = prefix === '+39' ? digits : digits.replace(/^0/, '');
  return found(reading, 'PHONE', first.start, last.end, { confidence: cued ? named : shaped, normalized: prefix + national });
}

/** Puts tens and units together: "quatre vingt dix huit" is 98, "soixante et onze" 71, "seventy two" 72; a comma parts them. */
function digitsOf(lower: string, run: readonly Piece[], unitFirst: boolean): string {
  const said: { readonly word: NumberWord; readonly parted: boolean }[] = [];
  let digits = '';
  let end = run[0]?.start ?? 0;
  const flush = (): void => {
    digits += spellOut(said, unitFirst);
    said.length = 0;
  };
  for (const { start, end: to, says } of run) {
    const parted = !/^[ -]?$/.test(lower.slice(end, start));
    end = to;
    if (typeof says === 'string') {
      flush();
      digits += says;
    } else for (const [i, word] of (says ?? []).entries()) said.push({ word, parted: parted && i === 0 });
  }
  flush();
  return digits;
}

function spellOut(said: readonly { readonly word: NumberWord; readonly parted: boolean }[], unitFirst: boolean): string {
  let digits = '';
  for (let i = 0; i < said.length; i++) {
    const { word } = said[i] ?? {};
    if (word === undefined) break;
    const ahead = (offset: number): NumberWord | null => {
      const next = said[i + offset];
      return next === undefined || next.parted ? null : next.word;
    };
    if (word.kind === 'times') {
      const next = said[++i]?.word;
      digits += next?.kind === 'unit' ? String(next.value).repeat(word.value) : '';
    } else if (word.kind === 'zeros') digits += '0'.repeat(word.value);
    else {
      const [value, used] = valueAt(word, ahead, unitFirst);
      digits += String(value);
      i += used - 1;
    }
  }
  return digits;
}

/** The number that begins here, and how many words it takes. */
function valueAt(
  word: Exclude<NumberWord, { kind: 'zeros' | 'times' }>,
  ahead: (offset: number) => NumberWord | null,
  unitFirst: boolean,
): readonly [number, number] {
  const next = ahead(1);
  let value = word.value;
  let used = 1;
  if (word.kind === 'unit' && word.value === 4 && next?.kind === 'ten' && next.value === 20) {
    value = 80;
    used = 2;
  } else if (word.kind === 'teen' && word.value === 10 && next?.kind === 'unit' && next.value >= 7) return [10 + next.value, 2];
  else if (unitFirst && word.kind === 'unit' && word.value > 0 && next?.kind === 'ten') return [next.value + word.value, 2];
  else if (word.kind !== 'ten') return [value, 1];
  const more = ahead(used);
  if (more?.kind === 'unit' && more.value > 0) return [value + more.value, used + 1];
  if (more?.kind === 'teen' && (value === 60 || value === 80)) {
    const last = ahead(used + 1);
    if (more.value === 10 && last?.kind === 'unit' && last.value >= 7) return [value + 10 + last.value, used + 2];
    return [value + more.value, used + 1];
  }
  return [value, used];
}

/** The words of numbers that a piece is made of; digits as they are; null when it is something else. */
function meaningOf(raw: string, { words }: NumberLanguage): readonly NumberWord[] | string | null {
  if (/^\d+$/.test(raw)) return raw;
  if (/^[o\d]+$/.test(raw) && /\d/.test(raw)) return raw.replaceAll('o', '0');
  const text = /\d/.test(raw) ? raw.replace(/\d/g, (digit) => leet[digit] ?? digit) : raw;
  const whole = words.get(text);
  if (whole !== undefined) return [whole];
  return split(text, words);
}

const wordLetters = 12;
const pieceLetters = 40;

/** Words written together, the longest first: "nulleins", "cinquantacinque", "einundzwanzig". */
function split(text: string, words: ReadonlyMap<string, NumberWord>): readonly NumberWord[] | null {
  if (text.length < 6 || text.length > pieceLetters) return null;
  const parts: NumberWord[] = [];
  let at = 0;
  while (at < text.length) {
    if (parts.length > 0 && text.startsWith('und', at)) at += 3;
    let length = Math.min(wordLetters, text.length - at);
    while (length > 1 && !words.has(text.slice(at, at + length))) length--;
    const word = length > 1 ? words.get(text.slice(at, at + length)) : undefined;
    if (word === undefined) return null;
    parts.push(word);
    at += length;
  }
  return parts;
}
