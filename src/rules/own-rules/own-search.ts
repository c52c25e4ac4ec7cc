import { ConfigRefusedError } from '../../domain/errors.ts';
import type { Span } from '../../domain/finding.ts';
import type { LexiconEntry } from '../config/lexicon-config.ts';
import { kindOfCondition } from '../config/own-rule-config.ts';
import type { OwnCondition, OwnRule } from '../config/own-rule-config.ts';
import { indexLexicons } from '../lexicon/lexicon-index.ts';
import type { LexiconIndex } from '../lexicon/lexicon-index.ts';
import { matchLexicon } from '../lexicon/match-lexicon.ts';
import { hostOf } from '../normalize/find-links.ts';
import type { Stretch } from '../normalize/find-quotes.ts';
import { spanOf } from '../normalize/normalize.ts';
import type { NormalizedMessage } from '../normalize/normalize.ts';
import { foldedStretch } from '../normalize/unfolded-view.ts';
import { LiteralScanner } from '../pattern/literal-scanner.ts';
import { readOwnPattern } from './own-pattern.ts';
import type { OwnPattern } from './own-pattern.ts';

/** A condition made ready: what it looks for, by its number in the search. */
export type Sought =
  | { readonly kind: 'term'; readonly number: number }
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'links'; readonly atLeast: number }
  | { readonly kind: 'pattern'; readonly number: number };

/** Where a condition is met. */
export interface SoughtHit {
  readonly span: Span;
  /** Stretch of the folded views; null for links, which are no words. */
  readonly stretch: Stretch | null;
}

/** One message, looked through for all conditions of all rules. */
export interface Searched {
  /** Where the condition is met first; null where it is not. */
  hitOf(sought: Sought): SoughtHit | null;
  /** Numbers of the patterns that may match: the others lack a literal and are not run. */
  readonly patternsWorthRunning: ReadonlySet<number>;
  /** A flood of words: a word that was not found may stand there all the same. */
  readonly cut: boolean;
}

/** Rounds in which a flood of words is looked through; an ordinary message takes one. */
const roundsAtMost = 10;
/** `matchLexicon` stops at so many hits: there may be more. */
const hitsInARound = 50;

/** Looks for the conditions of all own rules together: one look-up a word and one pass over the letters, however many there are. */
export class OwnSearch {
  readonly #entries: LexiconEntry[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #patterns: OwnPattern[] = [];
  readonly #always: number[] = [];
  #terms: LexiconIndex | null = null;
  #scanner: LiteralScanner | null = null;
  /** The message in hand: all rules ask about it one after the other. */
  #last: { readonly normalized: NormalizedMessage; readonly searched: Searched } | null = null;

  /** Takes a condition in. Throws `ConfigRefusedError` for a pattern that does not parse: the loader has refused it before. */
  add(condition: OwnCondition, rule: Pick<OwnRule, 'keepAccents'>): Sought {
    const { linkHost, links, pattern } = condition;
    if (linkHost !== undefined) return { kind: 'host', host: hostOf(linkHost) };
    if (links !== undefined) return { kind: 'links', atLeast: links };
    if (pattern !== undefined) return { kind: 'pattern', number: this.#addPattern(pattern) };
    const entry = entryOf(condition, rule.keepAccents);
    const key = JSON.stringify([entry.term, entry.match, entry.keepAccents]);
    const number = this.#numbers.get(key) ?? this.#entries.push(entry) - 1;
    this.#numbers.set(key, number);
    return { kind: 'term', number };
  }

  /** Ends taking in. */
  finish(): void {
    if (this.#entries.length > 0) this.#terms = indexed(this.#entries);
    const literals = this.#patterns.flatMap((pattern, number) =>
      (pattern.literals ?? []).map((literal): [string, number] => [literal, number]),
    );
    this.#patterns.forEach((pattern, number) => {
      if (pattern.literals === null) this.#always.push(number);
    });
    if (literals.length > 0) this.#scanner = new LiteralScanner(literals);
  }

  /** Looks a message through. Time is linear in the message. */
  look(normalized: NormalizedMessage): Searched {
    if (this.#last?.normalized !== normalized) this.#last = { normalized, searched: this.#search(normalized) };
    return this.#last.searched;
  }

  #search(normalized: NormalizedMessage): Searched {
    const { found: terms, cut } = this.#termHits(normalized);
    const patterns = this.#worthRunning(normalized);
    return {
      cut,
      patternsWorthRunning: patterns,
      hitOf: (sought) => {
        switch (sought.kind) {
          case 'term':
            return stretchHit(normalized, terms.get(sought.number) ?? null);
          case 'links':
            return normalized.links.length >= sought.atLeast ? linkHit(normalized.links[0]) : null;
          case 'host':
            return linkHit(
              normalized.links.find(({ host, shownHost }) => isBelow(host, sought.host) || isBelow(shownHost, sought.host)),
            );
          case 'pattern': {
            const pattern = patterns.has(sought.number) ? this.#patterns[sought.number] : undefined;
            return pattern === undefined ? null : stretchHit(normalized, findIn(normalized, pattern));
          }
        }
      },
    };
  }

  #addPattern(source: string): number {
    const read = readOwnPattern(source);
    if (read.kind === 'pattern') return this.#patterns.push(read.pattern) - 1;
    throw new ConfigRefusedError([{ file: 'rules', line: 1, column: 1, reason: read.fault.reason }]);
  }

  /** Where each term stands first. A message that says one word a hundred times must not hide another: then the others are looked for again. */
  #termHits(normalized: NormalizedMessage): { readonly found: ReadonlyMap<number, Stretch>; readonly cut: boolean } {
    const found = new Map<number, Stretch>();
    let terms = this.#terms;
    let numbers: readonly number[] | null = null;
    for (let round = 0; terms !== null && round < roundsAtMost; round++) {
      const hits = matchLexicon(normalized, terms);
      for (const { term, from, to } of hits) {
        const number = numbers === null ? term.entry : (numbers[term.entry] ?? 0);
        if (!found.has(number)) found.set(number, { from, to });
      }
      if (hits.length < hitsInARound || found.size === this.#entries.length) return { found, cut: false };
      numbers = this.#entries.map((_, number) => number).filter((number) => !found.has(number));
      terms = indexed(this.#entries.filter((_, number) => !found.has(number)));
    }
    return { found, cut: terms !== null };
  }

  #worthRunning({ view, unfolded }: NormalizedMessage): ReadonlySet<number> {
    const worth = new Set(this.#always);
    const note = (number: number): void => void worth.add(number);
    this.#scanner?.scan(view.folded, note);
    if (unfolded !== null) this.#scanner?.scan(unfolded.text, note);
    return worth;
  }
}

function indexed(entries: readonly LexiconEntry[]): LexiconIndex {
  // Only spellings are looked up here; what a list says of its entries as a whole is not asked.
  return indexLexicons([{ family: 'own', language: 'fr', label: 'offtopic', effect: 'record', entries: [...entries] }]);
}

function entryOf(condition: OwnCondition, keepAccents: boolean): LexiconEntry {
  const kind = kindOfCondition(condition);
  return {
    term: condition.word ?? condition.prefix ?? condition.phrase ?? '',
    match: kind === 'prefix' || kind === 'phrase' ? kind : 'word',
    forms: [],
    keepAccents,
    unless: [],
    onlyInLanguage: false,
    confidence: 1,
    severity: 'none',
    why: '',
    hits: [],
    misses: [],
  };
}

/** The message as written and folded; else with its disguises undone, at the place of the disguise. */
function findIn({ view, unfolded }: NormalizedMessage, pattern: OwnPattern): Stretch | null {
  const plain = pattern.find(view.folded);
  if (plain !== null) return { from: plain[0], to: plain[1] };
  const undone = unfolded === null ? null : pattern.find(unfolded.text);
  return unfolded === null || undone === null ? null : foldedStretch(unfolded, undone[0], undone[1]);
}

function stretchHit(normalized: NormalizedMessage, stretch: Stretch | null): SoughtHit | null {
  return stretch === null ? null : { span: spanOf(normalized, stretch.from, stretch.to), stretch };
}

function linkHit(link: { readonly start: number; readonly end: number } | undefined): SoughtHit | null {
  return link === undefined ? null : { span: [link.start, link.end], stretch: null };
}

function isBelow(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
