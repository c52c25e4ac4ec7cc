import { postKey, xId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import { kindOfCondition, ownRulesAtMost } from '../config/own-rule-config.ts';
import type { OwnCondition, OwnRule } from '../config/own-rule-config.ts';
import { prefixKeyLength, termWords } from '../lexicon/lexicon-index.ts';
import { hostOf } from '../normalize/find-links.ts';
import { normalize } from '../normalize/normalize.ts';
import { readOwnPattern } from './own-pattern.ts';
import { compileOwnRules } from './own-rule.ts';
import type { CompiledOwnRule, OwnAnswer } from './own-rule.ts';

/** What is wrong with one own rule; the loader adds file, line and column. */
export interface OwnRuleProblem {
  /** Position of the rule among those given, from 0. */
  readonly rule: number;
  /** Where in the rule: keys and, in lists, positions. */
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

/** Patterns of all files together: each takes memory in every judging thread. */
const patternsAtMost = 300;
/** Patterns of all files together that are run on every message, because no two letters in a row are certain in them. */
export const alwaysRunAtMost = 20;

const lists = ['any', 'all', 'none'] as const;

/** One example of an own rule and what it came to. */
export interface OwnExample {
  readonly rule: string;
  readonly expected: 'match' | 'ignore';
  readonly at: number;
  readonly text: string;
  readonly answer: OwnAnswer;
  readonly passed: boolean;
}

/**
 * Checks the rules of all files together: that names stand once, that every condition can be looked for, and that every rule finds its
 * `match` and lets its `ignore` pass.
 */
export function ownRuleProblems(rules: readonly OwnRule[], examples?: 'untried'): readonly OwnRuleProblem[] {
  const tooMany = countProblems(rules);
  // What is too much is not even tried out, or loading would take minutes.
  if (tooMany.length > 0) return tooMany;
  return [
    ...repeatedNames(rules),
    ...rules.flatMap((rule, index) => {
      const broken = [...conditionProblems(rule), ...placeProblems(rule)];
      const found = broken.length > 0 || examples === 'untried' ? broken : exampleProblems(rule);
      return found.map(({ path, reason }) => ({ rule: index, path, reason }));
    }),
    ...alwaysRunProblems(rules),
  ];
}

/** Runs the examples of compiled rules. */
export function ownExamples(rules: readonly CompiledOwnRule[]): readonly OwnExample[] {
  return rules.flatMap((rule) =>
    (['match', 'ignore'] as const).flatMap((expected) =>
      rule.own[expected].map((text, at) => {
        const answer = rule.ask(normalize(exampleMessage(rule.own, text)), rule.own.languages?.[0] ?? 'und');
        return { rule: rule.id, expected, at, text, answer, passed: (answer.kind === 'found') === (expected === 'match') };
      }),
    ),
  );
}

interface PlacedPattern {
  readonly rule: number;
  readonly path: readonly (string | number)[];
  readonly pattern: string;
}

function patternsOf(rules: readonly OwnRule[]): readonly PlacedPattern[] {
  return rules.flatMap(({ where }, rule) =>
    lists.flatMap((list) =>
      where[list].flatMap(({ pattern }, at) =>
        pattern === undefined ? [] : [{ rule, path: ['where', list, at, 'pattern'], pattern }],
      ),
    ),
  );
}

function countProblems(rules: readonly OwnRule[]): OwnRuleProblem[] {
  const pattern = patternsOf(rules)[patternsAtMost];
  return [
    ...(rules.length <= ownRulesAtMost
      ? []
      : [
          {
            rule: ownRulesAtMost,
            path: ['id'],
            reason: `more than ${ownRulesAtMost} rules: join some, or take out what is not needed any more`,
          },
        ]),
    ...(pattern === undefined
      ? []
      : [
          {
            rule: pattern.rule,
            path: pattern.path,
            reason: `more than ${patternsAtMost} patterns: write words as words, which cost nothing`,
          },
        ]),
  ];
}

function repeatedNames(rules: readonly OwnRule[]): OwnRuleProblem[] {
  const names = new Set<string>();
  return rules.flatMap(({ id }, rule) => {
    const known = names.has(id);
    names.add(id);
    return known
      ? [{ rule, path: ['id'], reason: `a rule named "${id}" stands before: a name is given once, in all files together` }]
      : [];
  });
}

function alwaysRunProblems(rules: readonly OwnRule[]): OwnRuleProblem[] {
  const always = patternsOf(rules).filter(({ pattern }) => {
    const read = readOwnPattern(pattern);
    return read.kind === 'pattern' && read.pattern.literals === null;
  });
  const reason = `more than ${alwaysRunAtMost} patterns in which no two letters or digits in a row are certain: each is run on every message, so give this one some`;
  return always.slice(alwaysRunAtMost, alwaysRunAtMost + 1).map(({ rule, path }) => ({ rule, path, reason }));
}

interface Found {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

function conditionProblems({ where }: OwnRule): Found[] {
  const problems = lists.flatMap((list) =>
    where[list].flatMap((condition, at) => {
      const kind = kindOfCondition(condition);
      const reason = conditionFault(condition);
      return reason === null ? [] : [{ path: ['where', list, at, kind], reason: `${kind} ${reason}` }];
    }),
  );
  if (where.any.length + where.all.length > 0) return problems;
  return [
    ...problems,
    { path: ['where'], reason: 'where names nothing to look for: put at least one condition into "any" or "all"' },
  ];
}

function conditionFault(condition: OwnCondition): string | null {
  const { word, prefix, phrase, pattern, linkHost } = condition;
  if (pattern !== undefined) {
    const read = readOwnPattern(pattern);
    if (read.kind === 'pattern') return null;
    const { at, reason } = read.fault;
    return at === null
      ? `cannot be used: ${reason}`
      : `cannot be read at character ${at} (${shortened(pattern.slice(at - 1), 12)}): ${reason}`;
  }
  if (linkHost !== undefined)
    return hostOf(linkHost) === linkHost ? null : 'must be a domain as in example.com: no https://, no www., small letters';
  const spelling = word ?? prefix ?? phrase;
  if (spelling === undefined) return null;
  const words = termWords(spelling);
  if (words.length === 0) return 'holds no letter or digit';
  if (phrase !== undefined) return words.length > 1 ? null : 'is one word: write it as word';
  if (words.length > 1) return 'is more than one word: write it as phrase';
  if (prefix !== undefined && (words[0]?.folded.length ?? 0) < prefixKeyLength)
    return `is too short: ${prefixKeyLength} letters at least`;
  return null;
}

/** A rule that is asked of no message at all. */
function placeProblems({ thread, surfaces }: OwnRule): Found[] {
  if (thread === 'any' || surfaces === undefined || surfaces.some((surface) => surface !== 'dm')) return [];
  return [{ path: ['thread'], reason: 'thread must be any here: direct messages stand in no thread' }];
}

function exampleProblems(own: OwnRule): Found[] {
  return ownExamples(compileOwnRules([own]))
    .filter(({ passed }) => !passed)
    .map(({ expected, at, text, answer }) => ({
      path: [expected, at],
      reason:
        expected === 'ignore'
          ? `"${own.id}" finds "${shortened(text, 60)}", which it must let pass`
          : `"${own.id}" does not find its own example "${shortened(text, 60)}": ${becauseOf(answer)}`,
    }));
}

function becauseOf(answer: OwnAnswer): string {
  switch (answer.kind) {
    case 'missing':
      return answer.list === 'any' ? 'nothing of where.any is in it' : `where.all[${answer.at + 1}] is not in it`;
    case 'excluded':
      return `where.none[${answer.at + 1}] is in it`;
    case 'elsewhere':
    case 'found':
      return 'it is not asked of such messages';
  }
}

/** The text as a message of the first kind that the rule is asked of. */
function exampleMessage({ surfaces, thread }: OwnRule, text: string): Message {
  const surface = surfaces?.find((one) => thread === 'any' || one !== 'dm') ?? 'reply';
  return {
    key: postKey(xId('0')),
    surface,
    text,
    langHint: null,
    author: { id: '', handle: null, createdAt: null, followers: null },
    conversationId: null,
    ownedThread: thread === 'any' ? surface === 'reply' : thread === 'own',
    createdAt: null,
    links: [],
    media: 0,
  };
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
