import type { Finding } from '../../domain/finding.ts';
import type { Message } from '../../domain/message.ts';
import type { Label, MessageLanguage } from '../../domain/netiquette.ts';
import type { OwnRule } from '../config/own-rule-config.ts';
import type { NormalizedMessage } from '../normalize/normalize.ts';
import { answer, clean } from '../rule.ts';
import type { Rule, RuleExample } from '../rule.ts';
import { heedSpeech } from '../speech/heed-speech.ts';
import { OwnSearch } from './own-search.ts';
import type { Searched, Sought, SoughtHit } from './own-search.ts';

/** What an own rule says of a message, with the reason, for explanations. */
export type OwnAnswer =
  | { readonly kind: 'found'; readonly hit: SoughtHit }
  /** Not asked of such messages. */
  | { readonly kind: 'elsewhere'; readonly because: 'surface' | 'language' | 'thread' }
  /** Nothing of `any` is there, or this one of `all` is not. */
  | { readonly kind: 'missing'; readonly list: 'any' | 'all'; readonly at: number }
  /** This one of `none` is there. */
  | { readonly kind: 'excluded'; readonly at: number };

/** A manager's own rule, compiled. */
export interface CompiledOwnRule extends Rule {
  readonly own: OwnRule;
  /** The answer in full; `check` is made of it. */
  ask(normalized: NormalizedMessage, lang: MessageLanguage): OwnAnswer;
}

/** What the findings of own rules are named after. */
export const ownPrefix = 'own.';

/** Whether a rule comes from `config/rules`. */
export function isOwnRule(rule: Rule): rule is CompiledOwnRule {
  return 'own' in rule && 'ask' in rule;
}

/** Of these what is quoted, told or denied is no offence: the same words weigh less then. An offer is one whoever says it. */
const heeded: readonly Label[] = ['threat', 'violence', 'insult'];

/**
 * Compiles managers' own rules, checked before by `ownRuleProblems`. Done once per policy and thread. They share one search, so that
 * an ordinary message costs one look-up a word and one pass over its letters, however many rules there are.
 */
export function compileOwnRules(rules: readonly OwnRule[]): readonly CompiledOwnRule[] {
  const search = new OwnSearch();
  const compiled = rules.map((rule) => compile(rule, search));
  search.finish();
  return compiled;
}

interface Listed {
  readonly at: number;
  readonly sought: Sought;
}

type Asked = { readonly list: 'all'; readonly one: Listed } | { readonly list: 'any' };

function compile(own: OwnRule, search: OwnSearch): CompiledOwnRule {
  const listed = (list: 'any' | 'all' | 'none'): readonly Listed[] =>
    own.where[list].map((condition, at) => ({ at, sought: search.add(condition, own) })).sort(byCost);
  const lists = { any: listed('any'), all: listed('all'), none: listed('none') };
  const order = askedInOrder(lists.all, lists.any);
  const ask = (normalized: NormalizedMessage, lang: MessageLanguage): OwnAnswer => {
    const because = elsewhere(own, normalized.message, lang);
    if (because !== null) return { kind: 'elsewhere', because };
    const searched = search.look(normalized);
    let first: SoughtHit | null = null;
    for (const asked of order) {
      const met = asked.list === 'any' ? firstOf(lists.any, searched) : firstOf([asked.one], searched);
      if (met === null) return { kind: 'missing', list: asked.list, at: asked.list === 'any' ? 0 : asked.one.at };
      first = earlier(first, met.hit);
    }
    const excluded = firstOf(lists.none, searched);
    if (excluded !== null) return { kind: 'excluded', at: excluded.at };
    return first === null ? { kind: 'missing', list: 'any', at: 0 } : { kind: 'found', hit: first };
  };
  return {
    id: `${ownPrefix}${own.id}`,
    about: [own.label],
    describes: own.describes,
    examples: { hits: own.match.map((text) => exampleOf(own, text)), misses: own.ignore.map((text) => exampleOf(own, text)) },
    effect: own.effect,
    own,
    ask,
    check: ({ normalized, lang }) => {
      const said = ask(normalized, lang);
      if (said.kind === 'found') return answer([findingOf(own, said.hit, normalized)]);
      const unread = said.kind === 'missing' && search.look(normalized).cut;
      return unread ? { kind: 'unknown', unknown: { source: `${ownPrefix}${own.id}`, why: 'incomplete' } } : clean;
    },
  };
}

function findingOf(own: OwnRule, { span, stretch }: SoughtHit, normalized: NormalizedMessage): Finding {
  const finding: Finding = {
    rule: `${ownPrefix}${own.id}`,
    about: own.label,
    confidence: own.confidence,
    severity: own.severity,
    effect: own.effect,
    span,
  };
  const heeds = heeded.includes(own.label) || own.label.startsWith('hate_');
  return heeds && stretch !== null ? heedSpeech(finding, normalized, stretch.from, stretch.to) : finding;
}

function elsewhere(own: OwnRule, message: Message, lang: MessageLanguage): 'surface' | 'language' | 'thread' | null {
  if (own.surfaces?.includes(message.surface) === false) return 'surface';
  if (own.thread !== 'any' && message.ownedThread !== (own.thread === 'own')) return 'thread';
  return lang !== 'und' && own.languages?.includes(lang) === false ? 'language' : null;
}

/** An example as a message of the first kind that the rule is asked of. */
function exampleOf(own: OwnRule, text: string): RuleExample {
  const surface = own.surfaces?.[0] ?? 'reply';
  return surface === 'reply' ? text : { text, surface };
}

function firstOf(listed: readonly Listed[], searched: Searched): { readonly at: number; readonly hit: SoughtHit } | null {
  for (const { at, sought } of listed) {
    const hit = searched.hitOf(sought);
    if (hit !== null) return { at, hit };
  }
  return null;
}

function earlier(one: SoughtHit | null, other: SoughtHit): SoughtHit {
  return one !== null && one.span[0] <= other.span[0] ? one : other;
}

/** What must be met, one of `all` after the other and `any` as a whole: what runs no pattern comes first, and mostly ends it. */
function askedInOrder(all: readonly Listed[], any: readonly Listed[]): readonly Asked[] {
  const asked: readonly Asked[] = all.map((one) => ({ list: 'all', one }));
  if (any.length === 0) return asked;
  const together: Asked = { list: 'any' };
  const cheap = (one: Listed): boolean => one.sought.kind !== 'pattern';
  const at = any.every(cheap) ? all.filter(cheap).length : asked.length;
  return [...asked.slice(0, at), together, ...asked.slice(at)];
}

/** Patterns last: whatever is looked up costs nothing any more. */
function byCost(a: Listed, b: Listed): number {
  return Number(a.sought.kind === 'pattern') - Number(b.sought.kind === 'pattern');
}
