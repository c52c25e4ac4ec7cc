import type { Core } from '../core.ts';
import type { WorldWebhook } from '../world.ts';
import type { HookClient } from './hook-client.ts';
import { acceptedAnswers } from './signature.ts';

/** Ending of a challenge: passed, wrong (invalid at once), or not reached this time. */
export type CrcResult = 'passed' | 'wrong' | 'transient';

/** Unanswered challenges for this long make a webhook invalid, in milliseconds. */
const patienceMs = 28 * 3_600_000;
/** A webhook is challenged again when the last passed challenge is this old, and then every half hour. */
const freshMs = 24 * 3_600_000;
const retryMs = 30 * 60_000;

/** Challenges a URL once. */
export async function challenge(core: Core, client: HookClient, url: string): Promise<CrcResult> {
  const crcToken = core.random.text(43);
  const target = new URL(url);
  target.searchParams.set('crc_token', crcToken);
  target.searchParams.set('nonce', core.random.text(43));
  const answer = await client.call('GET', target, { 'user-agent': 'TwitterBot/1.0' }, null);
  if (answer.kind === 'failed') return answer.why === 'tls' ? 'wrong' : 'transient';
  if (answer.status >= 300 && answer.status < 400) return 'wrong';
  if (answer.status < 200 || answer.status >= 400) return 'transient';
  return acceptedAnswers(core.settings, core.credentials, crcToken).includes(responseToken(answer.text)) ? 'passed' : 'wrong';
}

function responseToken(text: string): string {
  try {
    const parsed = JSON.parse(text) as { readonly response_token?: unknown } | null;
    return typeof parsed?.response_token === 'string' ? parsed.response_token : '';
  } catch {
    return '';
  }
}

/** Writes the ending of a challenge into the webhook: wrong is invalid at once, silence only after 28 hours. */
export function applyCrc(core: Core, webhook: WorldWebhook, result: CrcResult): void {
  const now = core.clock.now();
  webhook.checkedAt = now;
  if (result === 'passed') {
    webhook.valid = true;
    webhook.validatedAt = now;
  } else if (result === 'wrong' || now - webhook.validatedAt > patienceMs) {
    webhook.valid = false;
  }
}

/** Challenges every webhook whose turn it is on the sandbox clock. */
export async function challengeDue(core: Core, client: HookClient): Promise<void> {
  const now = core.clock.now();
  for (const webhook of [...core.world.webhooks.values()]) {
    const due = webhook.valid && now - webhook.validatedAt >= freshMs && now - webhook.checkedAt >= retryMs;
    if (due) applyCrc(core, webhook, await challenge(core, client, webhook.url));
  }
}
