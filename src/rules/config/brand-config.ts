import { z } from 'zod';

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
      domains: z.array(z.string().min(3)).default([]).describe('domains of the brand and its dealers: links and addresses there are business'),
    })
    .prefault({}),
  productWords: z.array(z.string().min(1)).default([]).describe('names of models and products: never a language clue, never an insult'),
});
export type BrandConfig = z.output<typeof BrandConfig>;
