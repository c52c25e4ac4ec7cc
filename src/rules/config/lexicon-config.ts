import { z } from 'zod';
import { effects, labels, languages, severities } from '../../domain/netiquette.ts';

/** One term of a lexicon. */
export const LexiconEntry = z.strictObject({
  term: z.string().min(2).max(80).describe('word or phrase, as people write it'),
  match: z
    .enum(['word', 'phrase', 'prefix'])
    .default('word')
    .describe('word: whole words; phrase: words in a row; prefix: words that begin so'),
  forms: z.array(z.string().min(2)).default([]).describe('inflected forms that count as the same term'),
  keepAccents: z.boolean().default(false).describe('true: accents must match (râpe is not rape)'),
  unless: z
    .array(z.string().min(2))
    .default([])
    .describe('phrases in which the term means something harmless: a match inside one of them does not count'),
  onlyInLanguage: z
    .boolean()
    .default(false)
    .describe(
      'true: harmless in another of our languages, so it counts fully only where the message is in the language of this file',
    ),
  confidence: z.number().min(0).max(1).default(0.9),
  severity: z.enum(severities).default('medium'),
  why: z.string().min(3).describe('why it is here'),
  hits: z.array(z.string().min(1)).min(1).describe('texts it must match'),
  misses: z.array(z.string().min(1)).default([]).describe('texts it must not match'),
});
export type LexiconEntry = z.output<typeof LexiconEntry>;

/** `config/lexicons/<family>.<lang>.yaml`. */
export const LexiconConfig = z.strictObject({
  family: z
    .string()
    .regex(/^[a-z][a-z-]*$/)
    .describe('the rule family, the first part of the file name'),
  language: z.enum(languages).describe('the second part of the file name'),
  label: z.enum(labels),
  effect: z.enum(effects).default('act').describe('ceiling of every term of this file'),
  entries: z.array(LexiconEntry).default([]),
});
export type LexiconConfig = z.output<typeof LexiconConfig>;
