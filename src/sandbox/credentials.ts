/** What an app and the brand's account are known by. Fixed unless given, so that a bot in another process can be configured first. */
export interface SandboxCredentials {
  readonly appId: string;
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The app-only Bearer that `POST /oauth2/token` gives out. */
  readonly appBearer: string;
  /** Redirect addresses registered in the app; compared exactly. */
  readonly redirectUris: readonly string[];
  readonly brand: {
    readonly id: string;
    readonly handle: string;
    readonly name: string;
    readonly oauth1: { readonly accessToken: string; readonly accessSecret: string };
    /** The first OAuth 2.0 pair: valid for 2 hours from the start (or reset) of the sandbox; the refresh token is single-use. */
    readonly oauth2: { readonly accessToken: string; readonly refreshToken: string; readonly scope: string };
  };
}

/** The part of the credentials that may be chosen. */
export interface CredentialChoices {
  readonly consumerKey?: string;
  readonly consumerSecret?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly redirectUris?: readonly string[];
  readonly brand?: { readonly id: string; readonly handle: string; readonly name: string };
}

/** Scopes of the full bot. */
export const fullScope =
  'tweet.read users.read tweet.write tweet.moderate.write dm.read dm.write mute.read mute.write block.read offline.access';

/** Credentials of a sandbox; everything not chosen is invented and fixed. */
export function credentialsFrom(choices: CredentialChoices = {}): SandboxCredentials {
  const brand = choices.brand ?? { id: '2244994945', handle: 'MINIFrance', name: 'MINI France' };
  return {
    appId: '29820954',
    consumerKey: choices.consumerKey ?? 'sandbox-consumer-key',
    consumerSecret: choices.consumerSecret ?? 'sandbox-consumer-secret',
    clientId: choices.clientId ?? 'sandbox-client-id',
    clientSecret: choices.clientSecret ?? 'sandbox-client-secret',
    appBearer: 'AAAAsandbox-app-bearer',
    redirectUris: choices.redirectUris ?? [
      'http://127.0.0.1:8976/callback',
      'http://localhost:8976/callback',
      'https://bot.example.com/callback',
    ],
    brand: {
      ...brand,
      oauth1: { accessToken: `${brand.id}-sandboxAccessToken`, accessSecret: 'sandbox-access-secret' },
      oauth2: { accessToken: 'sandbox-user-access-1', refreshToken: 'sandbox-refresh-1', scope: fullScope },
    },
  };
}
