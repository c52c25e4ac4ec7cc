import { z } from 'zod';
import { effects, labels, languages, severities, surfaces } from '../../domain/netiquette.ts';

/** Rules that all files together may hold; beyond that nobody keeps an overview, and loading takes long. */
export const ownRulesAtMost = 500;
/** A longer pattern is a list: words are written as words, which cost nothing. */
export const patternLengthAtMost = 500;

const conditionKinds = ['word', 'prefix', 'phrase', 'pattern', 'linkHost', 'links'] as const;
export type OwnConditionKind = (typeof conditionKinds)[number];

const spelling = z.string().min(1).max(80);

/** One thing to look for in a message: exactly one of the keys. */
export const OwnCondition = z
  .strictObject({
    word: spelling.optional().describe('a whole word, as people write it; case, disguises and, as a rule, accents do not matter'),
    prefix: spelling.optional().describe('words that begin so: parrain finds parrainage and parrainer'),
    phrase: spelling.optional().describe('several words in a row, without punctuation between them'),
    pattern: z
      .string()
      .min(1)
      .max(patternLengthAtMost)
      .optional()
      .describe(
        'a regular expression in the syntax of RE2, on the text in lower case and without accents; no look-around, no back references',
      ),
    linkHost: z.string().min(3).max(253).optional().describe('a link that leads to this domain or below it, such as example.com'),
    links: z.int().min(1).max(100).optional().describe('at least so many links'),
  })
  .refine((condition) => conditionKinds.filter((kind) => condition[kind] !== undefined).length === 1, {
    message: `name exactly one of ${conditionKinds.join(', ')}; several conditions are several lines of the list`,
    // A key that is not known is told of by itself.
    when: ({ issues }) => issues.length === 0,
  })
  .meta({ minProperties: 1, maxProperties: 1 });
export type OwnCondition = z.output<typeof OwnCondition>;

/** The one thing that a condition names. */
export function kindOfCondition(condition: OwnCondition): OwnConditionKind {
  return conditionKinds.find((kind) => condition[kind] !== undefined) ?? 'pattern';
}

const conditions = z.array(OwnCondition).max(100).default([]);
const examples = z.array(z.string().min(1).max(2_000)).min(1).max(100);

/** A rule that managers wrote themselves. */
export const OwnRule = z.strictObject({
  id: z
    .string()
    .max(60)
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
    .describe('its name, in small letters, digits and hyphens; decisions call it own.<id>'),
  label: z.enum(labels).describe('what a message breaks that it finds'),
  describes: z.string().min(3).max(300).describe('one sentence that colleagues understand'),
  why: z.string().min(3).max(500).optional().describe('why it is here: a decision, an event, a date'),
  effect: z
    .enum(effects)
    .default('record')
    .describe(
      'ceiling of this rule: record (only noted), escalate (shown to people), act (done at once when sure enough); begin with record',
    ),
  severity: z.enum(severities).describe('how bad what it finds is'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .default(0.9)
    .describe('how sure it is of what it finds; held against the thresholds of the label'),
  surfaces: z.array(z.enum(surfaces)).min(1).optional().describe('only messages of these kinds; without it all'),
  languages: z
    .array(z.enum(languages))
    .min(1)
    .optional()
    .describe('only messages in these languages, or in one that could not be told; without it all'),
  thread: z
    .enum(['own', 'other', 'any'])
    .default('any')
    .describe(
      'own: only in threads that the brand started; other: only elsewhere; a thread of which it is not known fits any alone',
    ),
  keepAccents: z.boolean().default(false).describe('true: accents of words, prefixes and phrases must match (râpe is not rape)'),
  where: z
    .strictObject({
      any: conditions.describe('at least one of these must be there'),
      all: conditions.describe('each of these must be there'),
      none: conditions.describe('none of these may be there'),
    })
    .describe('what it looks for'),
  match: examples.describe('messages it must find; run whenever the file is loaded'),
  ignore: examples.describe('messages it must let pass, the nearest harmless ones; run whenever the file is loaded'),
});
export type OwnRule = z.output<typeof OwnRule>;

/** `config/rules/*.yaml`. */
export const OwnRulesConfig = z.strictObject({
  rules: z.array(OwnRule).max(ownRulesAtMost).default([]).describe("managers' own rules"),
});
export type OwnRulesConfig = z.output<typeof OwnRulesConfig>;
