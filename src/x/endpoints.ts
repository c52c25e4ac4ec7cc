/** The endpoints we use, each with X's documented calls per 15 minutes: what counts until the first header tells more. */
export const documentedLimits = {
  me: 75,
  mentions: 300,
  search: 300,
  lookup: 5000,
  hide: 50,
  'dm-events': 15,
  'delete-dm': 300,
  webhooks: 450,
  replay: 100,
  subscriptions: 500,
} as const;

export type Endpoint = keyof typeof documentedLimits;

/** Whose budget a call draws on: X keeps separate pools for the user's tokens and for the app's. */
export type Pool = 'user' | 'app';
