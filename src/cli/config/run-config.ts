import { z } from 'zod';

const seconds = z.int().min(1).max(86_400);
const port = z.int().min(0).max(65_535);

/** Where a server of ours listens. Loopback by default: what faces the world stands behind a proxy. */
function listenOn(defaultPort: number): z.ZodPrefault<z.ZodObject<{ host: z.ZodDefault<z.ZodString>; port: z.ZodDefault<z.ZodInt> }, z.core.$strict>> {
  return z
    .strictObject({
      host: z.string().min(1).default('127.0.0.1').describe('address to listen on; 0.0.0.0 for every network'),
      port: port.default(defaultPort).describe('port to listen on; 0 takes any free one'),
    })
    .prefault({});
}

/** `config/run.yaml`: how the bot runs, apart from its policy. The empty file is valid. Read at start; changes need a restart. */
export const RunConfig = z.strictObject({
  account: z
    .string()
    .regex(/^[0-9]{1,19}$/)
    .optional()
    .describe('X user id of the account this process moderates; without it, the first account of brand.yaml'),
  database: z
    .string()
    .regex(/^(?:sqlite:.+|postgres(?:ql)?:\/\/.+)$/)
    .default('sqlite:var/netiquette.db')
    .describe('sqlite:<file> or postgres://…; a URL with a password belongs in NETIQUETTE_DATABASE_URL instead'),
  x: z
    .strictObject({
      baseUrl: z.url({ protocol: /^https?$/ }).default('https://api.x.com').describe('where the X API answers'),
      auth: z
        .enum(['oauth1', 'oauth2'])
        .default('oauth1')
        .describe('oauth1: four keys that do not expire; oauth2: a refresh token that is renewed by itself'),
      timeoutSeconds: seconds.default(15).describe('how long one call may take'),
    })
    .prefault({})
    .describe('the X API'),
  webhook: z
    .strictObject({
      listen: listenOn(8080).describe('where deliveries of X arrive; put a proxy with https before it'),
      path: z
        .string()
        .regex(/^\/[A-Za-z0-9._~/-]*$/)
        .default('/webhooks/x')
        .describe('path of the webhook, the same as in its public address'),
      publicUrl: z
        .url({ protocol: /^https?$/ })
        .refine(
          (url) => url.startsWith('https:') || ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname),
          'X calls https addresses only (http is taken for a sandbox on this machine)',
        )
        .optional()
        .describe('the address X calls (https, no port); without it no webhook is registered and polling does the work'),
      crcSecret: z
        .enum(['client', 'consumer'])
        .optional()
        .describe('which secret signs deliveries: client (OAuth 2.0 client secret) or consumer (API key secret); without it both are tried'),
    })
    .prefault({})
    .describe('the webhook'),
  console: z.strictObject({ listen: listenOn(8081).describe('where /healthz and /readyz answer, and the page for community managers') }).prefault({}).describe('the page for community managers'),
  poll: z
    .strictObject({
      mentionsSeconds: seconds.default(60).describe('pause between two readings of the mentions'),
      overlapMinutes: z.int().min(0).max(1440).default(45).describe('how far back each reading goes beyond what was already read'),
      sweepMinutes: z.int().min(1).max(1440).default(15).describe('pause between two searches through our recent threads'),
      dmSeconds: seconds.default(75).describe('pause between two readings of direct messages; X allows 15 in 15 minutes'),
      fullPassHours: z.int().min(1).max(720).default(24).describe('how often the mentions are read back as far as X gives them'),
      ownThreads: z.int().min(1).max(1000).default(50).describe('how many of our recent threads are searched'),
      ownThreadDays: z.int().min(1).max(365).default(14).describe('how old a thread of ours may be to be searched'),
    })
    .prefault({})
    .describe('how often X is asked, beside what the webhook brings'),
  judge: z
    .strictObject({
      threads: z.int().min(1).max(64).default(1).describe('judging threads; each takes up to 120 MB'),
      batch: z.int().min(1).max(1000).default(32).describe('messages handed to a thread at once'),
    })
    .prefault({})
    .describe('judging'),
  log: z
    .strictObject({ level: z.enum(['debug', 'info', 'warn', 'error']).default('info').describe('the least important lines that are written') })
    .prefault({})
    .describe('the log'),
});
export type RunConfig = z.output<typeof RunConfig>;
