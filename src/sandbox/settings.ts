/**
 * How this "X" behaves where X's behaviour is a choice, unknown, or bad luck. Changed at any time through `Sandbox.settings` or
 * `POST /_control/settings` (a partial object). Shares are probabilities from 0 to 1, drawn from the seed.
 */
export interface SandboxSettings {
  /** Field names: `old` (`tweet.fields`, `referenced_tweets`), `new` (`post.fields`…), `both` (both accepted, both answered). */
  spelling: 'old' | 'new' | 'both';
  /** Host in front of `/2/problems/<slug>`. */
  problemHost: 'https://api.twitter.com' | 'https://api.x.com';
  /** What hide and delete say of a post that is not there. */
  missingTarget: 'not-found' | 'errors-in-200';
  /** Whether hiding works again after a person unhid the reply in the app. */
  rehideAfterUnhide: 'allowed' | 'refused';
  /** Whether the brand may delete its copy of a DM it received, or only of those it sent. */
  dmDelete: 'any-copy' | 'sent-only';
  /** Whether `& < >` stand escaped in `text`. */
  htmlEscape: boolean;
  /** Mentions and search list a share of the posts this many milliseconds late. */
  lateIndexing: { share: number; ms: number };
  /** Share of the pages that hold fewer items than asked for although more exist. */
  shortPages: number;
  /** Access level of the app for OAuth 1.0a tokens. */
  oauth1Permissions: 'read' | 'read-write' | 'read-write-dm';
  /** Whether the OAuth 2.0 client has a secret to show (web app, bot) or not. */
  clientKind: 'confidential' | 'public';
  /** Whether private activity subscriptions need the OAuth 2.0 user token (the prose) or take OAuth 1.0a too (the API file). */
  privateSubscriptions: 'oauth2-only' | 'any-user-token';
  /** Shape of the answer to a new activity subscription. */
  subscriptionShape: 'nested' | 'object' | 'array';
  /** Which signature headers deliveries carry, and whose secret the CRC takes: `oauth2` client secret, `legacy` consumer secret. */
  hookSignature: 'oauth2' | 'legacy' | 'both';
  /** How `includes.users` stand in envelopes; `documented`: wrapped for post.delete only, as in the samples. */
  includesUsers: 'documented' | 'plain' | 'wrapped' | 'absent';
  webhookLimit: number;
  aaaSubscriptionLimit: number;
  /** State with which replay jobs end. */
  replayEnds: 'Complete' | 'Incomplete';
  deliveries: DeliverySettings;
}

/** Bad luck on the way to the webhook. */
export interface DeliverySettings {
  /** Share of the deliveries that come twice, the second time under another `event_uuid`. */
  duplicates: number;
  /** Share of the deliveries that are overtaken by later ones. */
  disorder: number;
  /** Share of the deliveries that never come. */
  loss: number;
  /** Every delivery starts this late, in milliseconds of real time. */
  delayMs: number;
  /** An invented event type goes before every so-manieth delivery; 0: never. */
  unknownEvery: number;
}

/** A partial change of the settings, nested objects too. */
export type SettingsPatch = Partial<Omit<SandboxSettings, 'deliveries' | 'lateIndexing'>> & {
  readonly deliveries?: Partial<DeliverySettings>;
  readonly lateIndexing?: Partial<SandboxSettings['lateIndexing']>;
};

/** The documented behaviour, the stricter one where the documents disagree, and no bad luck. */
export function defaultSettings(): SandboxSettings {
  return {
    spelling: 'old',
    problemHost: 'https://api.twitter.com',
    missingTarget: 'errors-in-200',
    rehideAfterUnhide: 'allowed',
    dmDelete: 'any-copy',
    htmlEscape: true,
    lateIndexing: { share: 0, ms: 180_000 },
    shortPages: 0,
    oauth1Permissions: 'read-write-dm',
    clientKind: 'confidential',
    privateSubscriptions: 'oauth2-only',
    subscriptionShape: 'nested',
    hookSignature: 'oauth2',
    includesUsers: 'documented',
    webhookLimit: 1,
    aaaSubscriptionLimit: 3,
    replayEnds: 'Complete',
    deliveries: { duplicates: 0, disorder: 0, loss: 0, delayMs: 0, unknownEvery: 0 },
  };
}

/** Applies a patch in place. */
export function patchSettings(settings: SandboxSettings, patch: SettingsPatch): void {
  const { deliveries, lateIndexing, ...flat } = patch;
  Object.assign(settings, flat);
  if (deliveries !== undefined) Object.assign(settings.deliveries, deliveries);
  if (lateIndexing !== undefined) Object.assign(settings.lateIndexing, lateIndexing);
}
