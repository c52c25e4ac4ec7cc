/** What X gave the app and the account. OAuth 1.0a is preferred for acts: its tokens do not expire. */
export interface XCredentials {
  readonly oauth1?: {
    readonly consumerKey: string;
    readonly consumerSecret: string;
    readonly accessToken: string;
    readonly accessSecret: string;
  };
  /** The pair itself is in the token store. Without a secret the client is a public one. */
  readonly oauth2?: { readonly clientId: string; readonly clientSecret?: string };
  /** App-only token; asked for with the consumer key and secret when it is not given. */
  readonly bearer?: string;
}
