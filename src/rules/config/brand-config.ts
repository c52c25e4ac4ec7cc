import { z } from 'zod';

const topicId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const topicWords = z
  .array(z.string().min(2))
  .min(1)
  .describe('words that must all stand in a message, in any order; each stands for every word that begins so (ferm: ferme, fermeture)');
const inFourLanguages = z.strictObject({ fr: z.string().min(1), en: z.string().min(1), it: z.string().min(1), de: z.string().min(1) });

/** `config/brand.yaml`: who we are. Normalized values of contacts are never treated as personal data. */
export const BrandConfig = z.strictObject({
  accounts: z
    .array(z.strictObject({ id: z.string().regex(/^[0-9]{1,19}$/), handle: z.string().min(1) }))
    .default([])
    .describe('the accounts on X that the bot moderates'),
  staff: z
    .array(z.string().regex(/^[0-9]{1,19}$/))
    .default([])
    .describe('X user ids of colleagues: their posts are never judged'),
  contacts: z
    .strictObject({
      phones: z.array(z.string().min(3)).default([]).describe('official hotlines and dealers, any spelling'),
      emails: z.array(z.string().min(3)).default([]),
      domains: z
        .array(z.string().min(3))
        .default([])
        .describe('domains of the brand and its dealers: links and addresses there are business'),
    })
    .prefault({}),
  handles: z
    .array(z.string().regex(/^@?[A-Za-z0-9_]{1,15}$/))
    .default([])
    .describe(
      'further official accounts on X, of the brand and its dealers: an account that looks like one of them or of `accounts` is a fake',
    ),
  campaigns: z
    .array(
      z.strictObject({
        name: z.string().min(3).describe('as people write it'),
        domains: z.array(z.string().min(3)).default([]).describe('where it really is: counted as official'),
      }),
    )
    .default([])
    .describe('contests and offers of the brand that run now: their domains are no fakes'),
  lookAlikeExceptions: z
    .array(z.string().min(3))
    .default([])
    .describe('hosts and handles that resemble ours and are harmless: clubs, forums, fan pages'),
  productWords: z
    .array(z.string().min(1))
    .default([])
    .describe('names of models and products: never a language clue, never an insult'),
  knownRumours: z
    .array(
      z.strictObject({
        id: topicId,
        words: topicWords,
        answer: inFourLanguages.describe('the official answer, for the people who decide'),
        link: z.url().optional().describe('where the answer is published'),
      }),
    )
    .default([])
    .describe('rumours that go round and have been answered'),
  officialNews: z
    .array(z.strictObject({ id: topicId, words: topicWords, link: z.url().optional().describe('where it was published') }))
    .default([])
    .describe('what is official already: talk of it is no rumour and discloses nothing'),
  embargoed: z
    .array(
      z.strictObject({
        hash: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('HMAC-SHA-256 of the name in lower case without accents, in hexadecimal; the key is NETIQUETTE_EMBARGO_KEY'),
        words: z.int().min(1).max(4).default(1).describe('how many words the name has'),
      }),
    )
    .default([])
    .describe('names under embargo, which must not stand here in clear'),
});
export type BrandConfig = z.output<typeof BrandConfig>;
