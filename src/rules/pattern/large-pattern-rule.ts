import type { Finding } from '../../domain/finding.ts';
import { answer } from '../rule.ts';
import type { Rule, SeenMessage } from '../rule.ts';
import { compose } from './compose.ts';
import { findPatterns } from './pattern-rule.ts';
import type { PatternRule } from './pattern-rule.ts';
import type { Pattern, PatternHit } from './pattern.ts';
import { alternativesOf, partsOf } from './pieces.ts';

/** One way in which a cue can stand in a message: a class of words, perhaps with another class some words after it. */
interface Reading {
  readonly firsts: readonly Pattern[];
  readonly then: { readonly pieces: readonly Pattern[]; readonly words: number } | null;
}

/** Words that are looked for. */
export type Cue = readonly Reading[];

/**
 * A pattern over large classes of words, made ready: cut in pieces, with what stands between two classes and what stands beside them
 * looked at in code. So every expression that runs is short, and a cue is looked for once however many signs ask for it.
 */
export interface Sign {
  readonly cue: Cue;
  readonly beside: Cue | null;
  readonly unless: Cue | null;
}

/** A pattern to make a sign of. Between classes a gap is written `(?:[\w']{1,20} ){0,3}?`; it takes no other word but the gap's. */
export type SignPattern = Omit<Pattern, 'then'>;

/** Makes signs of patterns. */
export function signsOf(patterns: readonly SignPattern[]): readonly Sign[] {
  return patterns.map(({ beside, unless, ...first }) => ({
    cue: readingsOf(first),
    beside: beside === undefined ? null : cueOf(beside),
    unless: unless === undefined ? null : cueOf(unless),
  }));
}

/** Every pattern that the signs ask about. */
export function patternsOf(signs: readonly Sign[]): readonly Pattern[] {
  return patternsOfCues(signs.flatMap(({ cue, beside, unless }) => [cue, beside ?? [], unless ?? []]));
}

/** Every pattern that the cues ask about, once. */
export function patternsOfCues(cues: readonly Cue[]): readonly Pattern[] {
  return [...new Set(cues.flat().flatMap(({ firsts, then }) => [...firsts, ...(then?.pieces ?? [])]))];
}

/** Where each sign stands in the message, in the order of the signs. */
export function signHits(seen: SeenMessage, signs: readonly Sign[]): readonly PatternHit[] {
  const { firsts, owner } = firstsOf(signs);
  const begun = seen.hits.of(firsts);
  // Most messages hold nothing of a rule's: they are done here.
  if (begun.length === 0) return [];
  const possible = new Set(begun.map(({ pattern }) => owner.get(pattern)));
  return signs.flatMap((sign) => {
    if (!possible.has(sign)) return [];
    const hit = cueHit(seen, sign.cue);
    if (hit === null || (sign.beside !== null && cueHit(seen, sign.beside) === null)) return [];
    return sign.unless !== null && cueHit(seen, sign.unless) !== null ? [] : [hit];
  });
}

interface Firsts {
  readonly firsts: readonly Pattern[];
  readonly owner: ReadonlyMap<Pattern, Sign>;
}

const firstsBySigns = new WeakMap<readonly Sign[], Firsts>();

function firstsOf(signs: readonly Sign[]): Firsts {
  const known = firstsBySigns.get(signs);
  if (known !== undefined) return known;
  const owner = new Map(signs.flatMap((sign) => sign.cue.flatMap(({ firsts }) => firsts.map((first) => [first, sign] as const))));
  const made = { firsts: [...owner.keys()], owner };
  firstsBySigns.set(signs, made);
  return made;
}

/** Where none of these hits, none of the signs stands. */
export function triggersOf(signs: readonly Sign[]): readonly Pattern[] {
  return firstsOf(signs).firsts;
}

/** One finding for each sign that stands in the message. */
export function findSigns(
  seen: SeenMessage,
  as: Pick<PatternRule, 'id' | 'about' | 'effect' | 'speech'>,
  signs: readonly Sign[],
): readonly Finding[] {
  const found = signHits(seen, signs);
  return found.length === 0 ? [] : findPatterns({ ...seen, hits: { of: () => found } }, { ...as, patterns: [] });
}

/** A rule that is nothing but signs. */
export function largePatternRule(spec: Omit<PatternRule, 'patterns'> & { readonly patterns: readonly SignPattern[] }): Rule {
  const signs = signsOf(spec.patterns);
  return {
    id: spec.id,
    about: [spec.about],
    describes: spec.describes,
    examples: spec.examples,
    patterns: patternsOf(signs),
    triggers: triggersOf(signs),
    check: (seen) => answer(findSigns(seen, spec, signs)),
  };
}

function readingsOf(first: Omit<Pattern, 'then' | 'beside' | 'unless'>): Cue {
  const patternsFrom = (pieces: readonly RegExp[]): readonly Pattern[] => pieces.map((pattern) => ({ ...first, pattern }));
  return partsOf(first.pattern).map(({ left, right, words }) => ({
    firsts: patternsFrom(left),
    then: right === null ? null : { pieces: patternsFrom(right), words },
  }));
}

const cues = new Map<string, Cue>();

/** A cue of its own, for rules that weigh cues themselves. The same alternative makes the same cue, whoever asks. */
export function cueOf(pattern: RegExp): Cue {
  if (pattern.flags !== '') return readingsOf({ ...cueWorth, pattern });
  return alternativesOf(pattern.source).flatMap((source) => {
    const known = cues.get(source);
    if (known !== undefined) return known;
    const made = readingsOf({ ...cueWorth, pattern: compose`${source}` });
    cues.set(source, made);
    return made;
  });
}

const cueWorth = { confidence: 0, severity: 'none', why: 'a cue' } as const;

/** Where the cue first stands; null when it stands nowhere. */
export function cueHit(seen: SeenMessage, cue: Cue): PatternHit | null {
  for (const { firsts, then } of cue) {
    for (const hit of seen.hits.of(firsts)) {
      if (then === null) return hit;
      const to = endAfter(seen, hit.to, then.pieces, then.words);
      if (to !== null) return { ...hit, to };
    }
  }
  return null;
}

/** A word of the gap with its space, as long as words are. */
const longestWord = 21;
/** The longest class that may follow. */
const longestClass = 60;
/** What may stand between the classes: words, no end of a sentence. */
const noWord = /[^a-z0-9' ,+/&€-]/;

/** Where the second class ends when it begins at most `words` words after `from`, in the message as written or with disguises undone. */
function endAfter({ normalized, hits }: SeenMessage, from: number, pieces: readonly Pattern[], words: number): number | null {
  const after = normalized.view.folded.slice(from, from + words * longestWord + longestClass);
  for (const { pattern } of pieces) {
    const match = pattern.exec(after);
    if (match !== null && isGap(after.slice(0, match.index), words)) return from + match.index + match[0].length;
  }
  if (normalized.unfolded === null) return null;
  const limit = from + words * longestWord;
  return hits.of(pieces).find((hit) => hit.from >= from && hit.from <= limit)?.to ?? null;
}

function isGap(between: string, words: number): boolean {
  return !noWord.test(between) && between.split(' ').length - 2 <= words;
}
