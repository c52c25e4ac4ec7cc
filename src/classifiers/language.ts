import type { MessageLanguage, RuleLanguage } from '../domain/netiquette.ts';
import { languages } from '../domain/netiquette.ts';
import { sharedWords, tellingWords } from './language-words.ts';

/** Tells a message's language, or `und` when it cannot be told: then the rules of all languages run. */
export interface LanguageDetector {
  /** `hint` is the platform's guess (`fr`, `qme`…), used only where the text itself does not tell. Never throws. */
  detect(text: string, hint: string | null): MessageLanguage;
}

/** Neighbours are asked too, so that Spanish becomes `und` instead of bad Italian. */
const asked = [...languages, 'es', 'pt', 'nl'] as const;
/** More characters change nothing. */
const readAtMost = 600;
/** Fewer letters carry no statistics. */
const lettersAtLeast = 4;
/** What one telling word adds to a letter statistic between 0 and 1. */
const wordWeight = 0.12;
const wordsAtMost = 4;
/** By how much the first must lead the second. */
const lead = 0.045;
const leadWithoutWords = 0.09;

const frenchElisions: ReadonlySet<string> = new Set(['j', 't', 'qu', 'n']);

// No language: handles, links, hashtags' signs, digits, everything that is neither letter nor apostrophe.
const noise = /https?:\/\/\S{1,300}|www\.\S{1,300}|[@#][\p{L}\p{N}_]{1,60}|[^\p{L}\p{M}'’]+/gu;

/**
 * Loads the statistics (about 85 MB, 0.3 s; once per thread) and returns the detector.
 * `productWords` (MINI, Cooper…) are the same in every language and are not read.
 */
export async function loadLanguageDetector(productWords: readonly string[] = []): Promise<LanguageDetector> {
  const { eld } = await import('eld/extrasmall');
  eld.setLanguageSubset([...asked]);
  const ignored = new Set(productWords.map((word) => word.toLowerCase()));
  return { detect: (text, hint) => detect(text, hint, ignored, (words) => eld.detect(words).getScores()) };
}

function detect(
  text: string,
  hint: string | null,
  ignored: ReadonlySet<string>,
  scoresOf: (words: string) => Record<string, number>,
): MessageLanguage {
  const words = text
    .slice(0, readAtMost)
    .replace(noise, ' ')
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '' && !ignored.has(word));
  const cleaned = words.join(' ');
  if (cleaned.length < lettersAtLeast) return hinted(hint);
  const votes = votesOf(words);
  // Letter statistics take "t'es con" for Spanish.
  if (votes.size === 1 && words.some(isElidedFrench)) return 'fr';
  const scores = scoresOf(cleaned);
  const ranked = asked
    .map((language) => ({
      language,
      score: (scores[language] ?? 0) + wordWeight * Math.min(wordsAtMost, votes.get(language) ?? 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (first === undefined || second === undefined || first.score === 0) return hinted(hint);
  const needed = (votes.get(first.language) ?? 0) > 0 ? lead : leadWithoutWords;
  if (first.score - second.score >= needed) return ours(first.language) ?? 'und';
  const guess = hinted(hint);
  return guess === first.language || guess === second.language ? guess : 'und';
}

function votesOf(words: readonly string[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  const vote = (language: RuleLanguage, weight: number): void => void votes.set(language, (votes.get(language) ?? 0) + weight);
  for (const word of words) {
    const parts = word.split(/['’]/);
    if (isElidedFrench(word)) vote('fr', 2);
    for (const part of new Set([word, ...parts])) {
      if (sharedWords.has(part)) continue;
      for (const language of languages) if (tellingWords[language].has(part)) vote(language, 1);
    }
  }
  return votes;
}

function isElidedFrench(word: string): boolean {
  const apostrophe = word.search(/['’]/);
  return apostrophe > 0 && frenchElisions.has(word.slice(0, apostrophe));
}

function hinted(hint: string | null): MessageLanguage {
  return hint === null ? 'und' : (ours(hint.slice(0, 2).toLowerCase()) ?? 'und');
}

function ours(language: string): RuleLanguage | undefined {
  return languages.find((known) => known === language);
}
