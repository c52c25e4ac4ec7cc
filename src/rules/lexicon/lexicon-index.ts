import type { Effect, Label, RuleLanguage, Severity } from '../../domain/netiquette.ts';
import type { LexiconConfig, LexiconEntry } from '../config/lexicon-config.ts';
import { foldText } from '../normalize/fold-text.ts';
import { tokenize } from '../normalize/tokenize.ts';
import { squeezed } from '../normalize/stretched-letters.ts';

/** One word of a term, in the forms that tokens are compared by. */
export interface TermWord {
  readonly folded: string;
  readonly plain: string;
  readonly squeezed: string;
}

/** One spelling of one entry, ready to be looked up. */
export interface Term {
  readonly family: string;
  readonly language: RuleLanguage;
  readonly label: Label;
  readonly effect: Effect;
  readonly severity: Severity;
  readonly confidence: number;
  /** Counts fully only in messages of its own language: said so, or a doubtful single word, which is worth nothing abroad. */
  readonly onlyInLanguage: boolean;
  /** Every language whose lists hold this spelling; there the message's own language decides. Shared between terms. */
  readonly languages: ReadonlySet<RuleLanguage>;
  readonly keepAccents: boolean;
  readonly prefix: boolean;
  readonly words: readonly [TermWord, ...TermWord[]];
  readonly unless: readonly (readonly TermWord[])[];
  /** Position of the entry in its file, for problems and explanations. */
  readonly entry: number;
}

/** The phrases that begin with one word. */
export interface Phrases {
  readonly all: readonly Term[];
  readonly bySecond: ReadonlyMap<string, readonly Term[]>;
}

/** All terms of all lists, found by their first words: looking a word up costs the same however long the lists are. */
export interface LexiconIndex {
  /** Terms of one word. */
  readonly byWord: ReadonlyMap<string, readonly Term[]>;
  /** Phrases, by their first word. */
  readonly phrases: ReadonlyMap<string, Phrases>;
  /** Single words only, every repeated letter written once. */
  readonly bySqueezed: ReadonlyMap<string, readonly Term[]>;
  /** Prefixes by their first letters. */
  readonly byPrefix: ReadonlyMap<string, readonly Term[]>;
  /** By the length, the first and the last letter of their first word, each letter known or not: see `shapeKey`. */
  readonly byShape: ReadonlyMap<string, readonly Term[]>;
  /** Phrases, by their letters without blanks. */
  readonly byRunTogether: ReadonlyMap<string, readonly Term[]>;
}

/** Letters of a prefix that it is found by; shorter prefixes are refused by `lexiconProblems`. */
export const prefixKeyLength = 3;

/** Shorter phrases without their blanks would be found inside of ordinary words. */
const runTogetherLength = 7;

/** A single word that is less sure than this at home is taken for another word in a message of another language. */
const sureAbroad = 0.8;

/** Builds the index. Near-linear in the number of spellings. */
export function indexLexicons(lexicons: readonly LexiconConfig[]): LexiconIndex {
  const byWord = new Map<string, Term[]>();
  const phrases = new Map<string, { readonly all: Term[]; readonly bySecond: Map<string, Term[]> }>();
  const bySqueezed = new Map<string, Term[]>();
  const byPrefix = new Map<string, Term[]>();
  const byShape = new Map<string, Term[]>();
  const byRunTogether = new Map<string, Term[]>();
  const spellings = new Map<string, Set<RuleLanguage>>();
  for (const lexicon of lexicons) {
    for (const term of lexicon.entries.flatMap((entry, index) => termsOf(lexicon, entry, index, spellings))) {
      const first = term.words[0];
      if (term.prefix) {
        add(byPrefix, first.folded.slice(0, prefixKeyLength), term);
        continue;
      }
      for (const key of shapeKeys(first.folded)) add(byShape, key, term);
      const second = term.words[1];
      if (second === undefined) {
        add(byWord, first.folded, term);
        add(bySqueezed, first.squeezed, term);
      } else {
        const begun = phrases.get(first.folded) ?? { all: [], bySecond: new Map<string, Term[]>() };
        phrases.set(first.folded, begun);
        begun.all.push(term);
        add(begun.bySecond, second.folded, term);
        const letters = term.words.map(({ folded }) => folded).join('');
        if (letters.length >= runTogetherLength) add(byRunTogether, letters, term);
      }
    }
  }
  return { byWord, phrases, bySqueezed, byPrefix, byShape, byRunTogether };
}

/** The key of words of that length, first and last letter; `*` for a letter that is not known. */
export function shapeKey(length: number, first: string, last: string): string {
  return `${length}${first}${last}`;
}

function shapeKeys(word: string): readonly string[] {
  const first = word.charAt(0);
  const last = word.charAt(word.length - 1);
  return [shapeKey(word.length, first, last), shapeKey(word.length, first, '*'), shapeKey(word.length, '*', last)];
}

/** The words of a spelling as they are looked up; empty when it holds no letter or digit. */
export function termWords(spelling: string): readonly TermWord[] {
  return tokenize(foldText(spelling, [])).words.map(({ folded, plain }) => ({ folded, plain, squeezed: squeezed(folded) }));
}

function termsOf(lexicon: LexiconConfig, entry: LexiconEntry, index: number, spellings: Map<string, Set<RuleLanguage>>): Term[] {
  const unless = entry.unless.map(termWords).filter((words) => words.length > 0);
  return [entry.term, ...entry.forms].flatMap((spelling) => {
    const [first, ...rest] = termWords(spelling);
    if (first === undefined) return [];
    const key = [first, ...rest].map(({ folded }) => folded).join(' ');
    const languages = spellings.get(key) ?? new Set();
    spellings.set(key, languages.add(lexicon.language));
    return [
      {
        family: lexicon.family,
        language: lexicon.language,
        label: lexicon.label,
        effect: lexicon.effect,
        severity: entry.severity,
        confidence: entry.confidence,
        onlyInLanguage: entry.onlyInLanguage || (rest.length === 0 && entry.confidence < sureAbroad),
        languages,
        keepAccents: entry.keepAccents,
        prefix: entry.match === 'prefix',
        words: [first, ...rest],
        unless,
        entry: index,
      },
    ];
  });
}

function add(map: Map<string, Term[]>, key: string, term: Term): void {
  const terms = map.get(key);
  if (terms === undefined) map.set(key, [term]);
  else terms.push(term);
}
