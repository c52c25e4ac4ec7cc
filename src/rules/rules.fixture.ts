import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Facts } from '../domain/decision.ts';
import type { Finding, Judgement } from '../domain/finding.ts';
import { nothingExtracted } from '../domain/finding.ts';
import { postKey, xId } from '../domain/ids.ts';
import type { PolicyId } from '../domain/ids.ts';
import type { Message } from '../domain/message.ts';
import type { MessageLanguage } from '../domain/netiquette.ts';
import { compilePolicy } from './policy/compile-policy.ts';
import type { CompiledPolicy } from './policy/compiled-policy.ts';
import { BrandConfig } from './config/brand-config.ts';
import { LexiconConfig } from './config/lexicon-config.ts';
import { NetiquetteConfig } from './config/netiquette-config.ts';
import { OwnRulesConfig } from './config/own-rule-config.ts';
import type { PolicyContent } from './config/policy-content.ts';
import { everyPattern } from './pattern/pattern-index.ts';
import { normalize } from './normalize/normalize.ts';
import type { SeenMessage } from './rule.ts';

const config = join(import.meta.dirname, '../../config');
const read = (file: string): unknown => parse(readFileSync(join(config, file), 'utf8'));

/** The lists as shipped, with the names of their files. */
export const shippedLexicons = readdirSync(join(config, 'lexicons'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ file, lexicon: LexiconConfig.parse(read(join('lexicons', file))) }));

/** The config as shipped. */
export const shippedContent: PolicyContent = {
  netiquette: NetiquetteConfig.parse(read('netiquette.yaml')),
  brand: BrandConfig.parse(read('brand.yaml')),
  lexicons: shippedLexicons.map(({ lexicon }) => lexicon),
  ownRules: readdirSync(join(config, 'rules')).flatMap((file) => OwnRulesConfig.parse(read(join('rules', file))).rules),
};

export const aPolicyId = 'p-0123456789abcdef' as PolicyId;
export const shippedPolicy: CompiledPolicy = compilePolicy(shippedContent, aPolicyId);

/** A reply in a thread of the brand's. */
export function aMessage(over: Partial<Message> = {}): Message {
  return {
    key: postKey(xId('1900000000000000001')),
    surface: 'reply',
    text: 'Bonjour',
    langHint: null,
    author: { id: '42', handle: 'camille_exemple', createdAt: null, followers: null },
    conversationId: '1900000000000000000',
    ownedThread: true,
    createdAt: null,
    links: [],
    media: 0,
    ...over,
  };
}

/** A message as a rule sees it. */
export function seen(text: string, over: Partial<SeenMessage> & { message?: Partial<Message> } = {}): SeenMessage {
  const { message, ...rest } = over;
  const normalized = normalize(aMessage({ text, ...message }));
  return { normalized, lang: 'fr', entities: [], hits: everyPattern(normalized), ...rest };
}

export function aFinding(over: Partial<Finding> = {}): Finding {
  return { rule: 'insult.lexicon', about: 'insult', confidence: 0.95, severity: 'medium', effect: 'act', span: [0, 3], ...over };
}

export function aJudgement(findings: readonly Finding[], over: Partial<Judgement> = {}): Judgement {
  const lang: MessageLanguage = 'fr';
  return { key: aMessage().key, policy: aPolicyId, lang, findings, unknowns: [], extracted: nothingExtracted, ...over };
}

/** Nothing stands in the way. */
export function someFacts(over: Partial<Facts> = {}): Facts {
  return {
    steps: {},
    paused: false,
    hidesLeft: 100,
    deletesLeft: 100,
    alreadyHidden: false,
    conversationProtected: false,
    wave: null,
    takenAwayBefore: 0,
    ...over,
  };
}
