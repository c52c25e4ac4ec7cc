import type { WebhookSecrets } from '../../x/webhook-signature.ts';
import type { XCredentials } from '../../x/credentials.ts';
import type { RunConfig } from '../config/run-config.ts';
import type { SecretName, Secrets } from '../config/secrets.ts';

/** The secrets that this way of running cannot do without. */
export function requiredSecrets(run: RunConfig): readonly SecretName[] {
  const always: SecretName[] = ['NETIQUETTE_MASTER_KEY'];
  if (run.x.auth === 'oauth1') return [...always, 'X_CONSUMER_KEY', 'X_CONSUMER_SECRET', 'X_ACCESS_TOKEN', 'X_ACCESS_SECRET'];
  return [...always, 'X_CLIENT_ID', 'X_REFRESH_TOKEN', 'X_BEARER_TOKEN'];
}

/** The tokens for X, as far as they were given. With `auth: oauth1` an OAuth 2.0 client may stand beside, for webhook subscriptions. */
export function xCredentials(run: RunConfig, secrets: Secrets): XCredentials {
  const clientId = secrets.find('X_CLIENT_ID');
  const clientSecret = secrets.find('X_CLIENT_SECRET');
  const bearer = secrets.find('X_BEARER_TOKEN');
  return {
    ...(run.x.auth === 'oauth1'
      ? {
          oauth1: {
            consumerKey: secrets.get('X_CONSUMER_KEY'),
            consumerSecret: secrets.get('X_CONSUMER_SECRET'),
            accessToken: secrets.get('X_ACCESS_TOKEN'),
            accessSecret: secrets.get('X_ACCESS_SECRET'),
          },
        }
      : {}),
    // Without a refresh token there is no pair to use: OAuth 1.0a then signs everything.
    ...(clientId && secrets.find('X_REFRESH_TOKEN') ? { oauth2: { clientId, ...(clientSecret ? { clientSecret } : {}) } } : {}),
    ...(bearer ? { bearer } : {}),
  };
}

/** What X signs deliveries with. Empty when neither secret was given: then the webhook refuses everything. */
export function webhookSecrets(run: RunConfig, secrets: Secrets): WebhookSecrets {
  const client = secrets.find('X_CLIENT_SECRET');
  const consumer = secrets.find('X_CONSUMER_SECRET');
  const crc = run.webhook.crcSecret;
  return { ...(client ? { client } : {}), ...(consumer ? { consumer } : {}), ...(crc ? { crc } : {}) };
}
