import type { Verdict } from '../../src/cli/moderate/verdict.ts';
import type { Label, RuleLanguage } from '../../src/domain/netiquette.ts';
import type { LexiconConfig, LexiconEntry } from '../../src/rules/config/lexicon-config.ts';
import { indexLexicons, termWords } from '../../src/rules/lexicon/lexicon-index.ts';
import type { LexiconIndex, Term } from '../../src/rules/lexicon/lexicon-index.ts';
import { matchLexicon } from '../../src/rules/lexicon/match-lexicon.ts';
import { foldText } from '../../src/rules/normalize/fold-text.ts';
import { normalize } from '../../src/rules/normalize/normalize.ts';
import { tokenize } from '../../src/rules/normalize/tokenize.ts';
import { messageOf } from './row-judge.ts';
import type { JudgedLine } from './row-judge.ts';

/** One entry of the lists. */
export interface PlacedEntry {
  readonly family: string;
  readonly language: RuleLanguage;
  readonly label: Label;
  /** Position in its file, from 0. */
  readonly index: number;
  readonly entry: LexiconEntry;
}

/** The verdict on a line under these lists and nothing else changed. */
export type VerdictUnder = (line: JudgedLine, lexicons: readonly LexiconConfig[]) => Promise<Verdict>;

export interface ValueOptions {
  readonly lexicons: readonly LexiconConfig[];
  readonly lines: readonly JudgedLine[];
  readonly verdictUnder: VerdictUnder;
  readonly onProgress?: (done: number, of: number) => void;
}

type EntryKey = string;

/**
 * The entries that change nothing: each of their own examples is matched for the same label by another entry, and no verdict on the
 * lines changes without them. Two entries that only stand in for each other are both named.
 *
 * An entry matters only to lines where it hits, and only entries that hit there, or share a spelling with one that does, matter to
 * the verdict on a line: so each line is judged under those few, once with and once without the entry.
 */
export async function entriesWithoutValue(options: ValueOptions): Promise<readonly PlacedEntry[]> {
  const { lexicons, lines, verdictUnder, onProgress } = options;
  const placed = new Map(lexicons.flatMap(placedEntries));
  const index = indexLexicons(lexicons);
  const open = new Map([...placed].filter(([key, one]) => hasOnlySharedExamples(key, one, index)));
  const kin = entriesBySpelling(placed);
  const touched = lines.flatMap((line) => {
    const hits = [...new Set(matchLexicon(normalize(messageOf(line)), index).map(({ term }) => keyOf(term)))];
    return hits.some((key) => open.has(key)) ? [{ line, hits }] : [];
  });
  for (const [done, { line, hits }] of touched.entries()) {
    const doubtful = hits.filter((key) => open.has(key));
    if (doubtful.length > 0) {
      const related = new Set(hits.flatMap((key) => kin.get(key) ?? []));
      const whole = essence(await verdictUnder(line, reduced(lexicons, related)));
      for (const key of doubtful) {
        const without = new Set([...related].filter((other) => other !== key));
        if (essence(await verdictUnder(line, reduced(lexicons, without))) !== whole) open.delete(key);
      }
    }
    onProgress?.(done + 1, touched.length);
  }
  return [...open.values()];
}

function placedEntries({ family, language, label, entries }: LexiconConfig): (readonly [EntryKey, PlacedEntry])[] {
  return entries.map((entry, index) => [keyOf({ family, language, entry: index }), { family, language, label, index, entry }]);
}

function keyOf({ family, language, entry }: Pick<Term, 'family' | 'language' | 'entry'>): EntryKey {
  return `${family}.${language} ${entry}`;
}

function hasOnlySharedExamples(key: EntryKey, { entry, label, language }: PlacedEntry, index: LexiconIndex): boolean {
  return entry.hits.every((text) => {
    const view = foldText(text, []);
    return matchLexicon({ view, ...tokenize(view) }, index).some(
      ({ term }) => keyOf(term) !== key && term.label === label && (term.language === language || !term.onlyInLanguage),
    );
  });
}

/** For each entry those that share a spelling with it, itself among them: a word that stands in several languages counts in each. */
function entriesBySpelling(placed: ReadonlyMap<EntryKey, PlacedEntry>): ReadonlyMap<EntryKey, readonly EntryKey[]> {
  const bySpelling = new Map<string, EntryKey[]>();
  const spellings = new Map<EntryKey, readonly string[]>();
  for (const [key, { entry }] of placed) {
    const folded = [entry.term, ...entry.forms].map((spelling) =>
      termWords(spelling)
        .map((word) => word.folded)
        .join(' '),
    );
    spellings.set(key, folded);
    for (const spelling of folded) {
      const sharing = bySpelling.get(spelling);
      if (sharing === undefined) bySpelling.set(spelling, [key]);
      else sharing.push(key);
    }
  }
  return new Map([...spellings].map(([key, folded]) => [key, folded.flatMap((spelling) => bySpelling.get(spelling) ?? [])]));
}

function reduced(lexicons: readonly LexiconConfig[], kept: ReadonlySet<EntryKey>): readonly LexiconConfig[] {
  return lexicons.flatMap((lexicon) => {
    const { family, language } = lexicon;
    const entries = lexicon.entries.filter((_, entry) => kept.has(keyOf({ family, language, entry })));
    return entries.length === 0 ? [] : [{ ...lexicon, entries }];
  });
}

/** What a verdict does and says, without its reasons. */
function essence({ outcomes, labels, signals, severity }: Verdict): string {
  return JSON.stringify([outcomes, labels, signals, severity]);
}
