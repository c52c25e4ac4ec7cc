import { createHmac } from 'node:crypto';

import type { SandboxCredentials } from '../credentials.ts';
import type { SandboxSettings } from '../settings.ts';

/** `sha256=<base64 of HMAC-SHA256>`: of a CRC token, or of the raw bytes of a delivery. */
export function hookSignature(secret: string, message: string | Uint8Array): string {
  return `sha256=${createHmac('sha256', secret).update(message).digest('base64')}`;
}

/** Signature headers of a delivery, by the setting: client secret in one header, consumer secret in the other. */
export function signatureHeaders(
  settings: SandboxSettings,
  credentials: SandboxCredentials,
  body: Uint8Array,
): Record<string, string> {
  const headers: Record<string, string> = {};
  if (settings.hookSignature !== 'legacy')
    headers['x-twitter-webhooks-signature-oauth2'] = hookSignature(credentials.clientSecret, body);
  if (settings.hookSignature !== 'oauth2')
    headers['x-twitter-webhooks-signature'] = hookSignature(credentials.consumerSecret, body);
  return headers;
}

/** Every answer to a CRC token that passes. */
export function acceptedAnswers(settings: SandboxSettings, credentials: SandboxCredentials, crcToken: string): readonly string[] {
  const answers: string[] = [];
  if (settings.hookSignature !== 'legacy') answers.push(hookSignature(credentials.clientSecret, crcToken));
  if (settings.hookSignature !== 'oauth2') answers.push(hookSignature(credentials.consumerSecret, crcToken));
  return answers;
}
