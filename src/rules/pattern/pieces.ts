import { compose } from './compose.ts';

/** Longer sources are cut: the check for linear time is exact and quick below, and a guess that takes seconds above. */
const longest = 240;
/** Where a class cannot be cut any further, or would make too many pieces, it stays as it is. */
const piecesAtMost = 120;

/** A class of words, perhaps with another class at most so many words after it. */
export interface Part {
  readonly left: readonly RegExp[];
  readonly right: readonly RegExp[] | null;
  readonly words: number;
}

/** Words between two classes, as patterns write it: `(?:[\w']{1,20} ){0,3}?`. */
const gap = /^\(\?:\[\\w'\]\{1,20\} \)\{0,(\d{1,2})\}\?/;

/**
 * The pattern as parts that are easily checked: its alternatives, each cut where it leaves room for other words, and all in pieces.
 * A text matches the pattern when one part stands in it.
 */
export function partsOf(pattern: RegExp): readonly Part[] {
  if (pattern.flags !== '') return [{ left: [pattern], right: null, words: 0 }];
  const plain: string[] = [];
  const parts: Part[] = [];
  for (const alternative of alternativesOf(pattern.source)) {
    const room = roomOf(alternative);
    if (room === null) plain.push(alternative);
    else parts.push({ left: inPieces(room.left), right: inPieces(room.right), words: room.words });
  }
  return plain.length === 0 ? parts : [{ left: inPieces(plain.join('|')), right: null, words: 0 }, ...parts];
}

function inPieces(source: string): readonly RegExp[] {
  return piecesOf(compose`${source}`);
}

/** The two sides of the first gap outside of all groups; null when there is none. */
function roomOf(source: string): { readonly left: string; readonly right: string; readonly words: number } | null {
  let found: { left: string; right: string; words: number } | null = null;
  walk(source, (char, at, depth) => {
    if (found !== null || char !== '(' || depth !== 1) return;
    const match = gap.exec(source.slice(at));
    if (match === null) return;
    const left = source.slice(0, at).replace(/ $/, '\\b');
    found = { left, right: `\\b${source.slice(at + match[0].length)}`, words: Number(match[1]) };
  });
  return found;
}

/**
 * The pattern as several short ones: a text matches the pattern when it matches one of them. Long alternations are cut in halves until
 * every piece is short. Patterns with flags are left alone.
 */
export function piecesOf(pattern: RegExp): readonly RegExp[] {
  if (pattern.flags !== '' || pattern.source.length <= longest) return [pattern];
  const sources = cut(pattern.source, piecesAtMost);
  return sources.length === 1 ? [pattern] : sources.map((source) => compose`${source}`);
}

function cut(source: string, atMost: number): readonly string[] {
  if (source.length <= longest || atMost <= 1) return [source];
  const halves = halvesOf(source);
  return halves === null ? [source] : halves.flatMap((half) => cut(half, Math.ceil(atMost / 2)));
}

/** The source with its longest alternation, outermost first, cut in two; null when there is none to cut. */
function halvesOf(source: string): readonly [string, string] | null {
  const whole = alternativesOf(source);
  if (whole.length > 1) {
    const [left, right] = halved(whole);
    return [left.join('|'), right.join('|')];
  }
  const group = longestGroup(source);
  if (group === null) return null;
  const [left, right] = halved(alternativesOf(source.slice(group.from, group.to)));
  const put = (part: readonly string[]): string => source.slice(0, group.from) + part.join('|') + source.slice(group.to);
  return [put(left), put(right)];
}

/** Two parts of about the same length, in order. */
function halved(alternatives: readonly string[]): readonly [readonly string[], readonly string[]] {
  const half = alternatives.join('|').length / 2;
  let length = 0;
  let at = 0;
  while (at < alternatives.length - 1 && (at === 0 || length < half)) length += (alternatives[at++] ?? '').length + 1;
  return [alternatives.slice(0, at), alternatives.slice(at)];
}

/** What stands between the bars outside of all groups and classes. */
export function alternativesOf(source: string): readonly string[] {
  const bars: number[] = [];
  walk(source, (char, at, depth) => {
    if (char === '|' && depth === 0) bars.push(at);
  });
  return [...bars, source.length].map((bar, i) => source.slice(i === 0 ? 0 : (bars[i - 1] ?? 0) + 1, bar));
}

/** Inside of the longest group that is not repeated, at the first level, with something to cut; null when there is none. */
function longestGroup(source: string): { readonly from: number; readonly to: number } | null {
  let from = 0;
  let best: { from: number; to: number } | null = null;
  walk(source, (char, at, depth) => {
    if (char === '(' && depth === 1) from = at + 3;
    if (char !== ')' || depth !== 0) return;
    const plain = source.startsWith('(?:', from - 3) && !/[?*+{]/.test(source.charAt(at + 1));
    if (!plain || alternativesOf(source.slice(from, at)).length < 2) return;
    if (best === null || at - from > best.to - best.from) best = { from, to: at };
  });
  return best;
}

/** Visits every sign that means something, with the depth of groups after it. */
function walk(source: string, visit: (char: string, at: number, depth: number) => void): void {
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\') {
      at++;
      continue;
    }
    if (inClass) {
      if (char === ']') inClass = false;
      continue;
    }
    if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    visit(char, at, depth);
  }
}
