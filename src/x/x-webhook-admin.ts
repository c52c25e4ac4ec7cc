import type { Clock } from '../domain/clock.ts';
import { XRequestRefusedError, XUnavailableError } from '../domain/errors.ts';
import type { AccountId } from '../domain/ids.ts';
import type { WebhookAdmin, WebhookState } from '../domain/ports/x.ts';
import { replayTime, replayWindows } from './replay-windows.ts';
import type { ReplayWindow } from './replay-windows.ts';
import type { Auth, Signers } from './signers.ts';
import { SubscriptionPage, subscriptionsIn, ValidAnswer, WebhookAnswer, WebhookList } from './webhook-schema.ts';
import type { Subscription } from './webhook-schema.ts';
import type { Attempt, Body, XCall, XClient } from './x-client.ts';

/** The event types the bot lives on. */
export const wantedEventTypes = [
  'post.reply.create',
  'post.mention.create',
  'post.quote.create',
  'post.create',
  'post.delete',
  'dm.received',
  'dm.sent',
  'chat.received',
] as const;

/** How often and how long one waits for another replay to end: ten minutes in all. */
const replayTries = 40;
const replayPauseMs = 15_000;

/** Whether X names this as the reason of its refusal (`CrcValidationFailed`…). */
function names(attempt: Attempt, name: string): boolean {
  return !attempt.ok && attempt.failure.kind === 'answer' && attempt.failure.problem.names.includes(name);
}

/** Registers and repairs the webhook and its subscriptions. Webhooks are the app's, subscriptions the account's. */
export class XWebhookAdmin implements WebhookAdmin {
  readonly #client: XClient;
  readonly #signers: Signers;
  readonly #account: AccountId;
  readonly #clock: Clock;

  constructor(client: XClient, signers: Signers, account: AccountId, clock: Clock) {
    this.#client = client;
    this.#signers = signers;
    this.#account = account;
    this.#clock = clock;
  }

  async find(url: string, signal: AbortSignal): Promise<WebhookState | null> {
    const body = await this.#client.call({ endpoint: 'webhooks', auth: 'app', method: 'GET', path: '/2/webhooks' }, signal);
    const webhook = WebhookList.safeParse(body).data?.data.find((entry) => entry?.url === url);
    return webhook == null ? null : { id: webhook.id, valid: webhook.valid === true };
  }

  async register(url: string, signal: AbortSignal): Promise<WebhookState> {
    const call: XCall = { endpoint: 'webhooks', auth: 'app', method: 'POST', path: '/2/webhooks', json: { url } };
    const answer = WebhookAnswer.safeParse(await this.#client.call(call, signal));
    if (!answer.success) throw unconfirmed('webhooks');
    return { id: answer.data.data.id, valid: answer.data.data.valid === true };
  }

  async revalidate(id: string, signal: AbortSignal): Promise<boolean> {
    const attempt = await this.#client.attempt(
      { endpoint: 'webhooks', auth: 'app', method: 'PUT', path: `/2/webhooks/${pathPart(id)}` },
      signal,
    );
    if (names(attempt, 'CrcValidationFailed')) return false;
    if (!attempt.ok) throw attempt.error;
    return ValidAnswer.safeParse(attempt.body).data?.data.valid === true;
  }

  async ensureSubscriptions(webhookId: string, signal: AbortSignal): Promise<readonly string[]> {
    const ours = (await this.#subscriptions(signal)).filter((entry) => String(entry.filter?.user_id) === String(this.#account));
    const missing: string[] = [];
    for (const type of wantedEventTypes) {
      const known = ours.filter((entry) => modern(entry.event_type) === type);
      if (known.some((entry) => entry.webhook_id === webhookId)) continue;
      missing.push(type);
      const elsewhere = known[0];
      if (elsewhere === undefined) await this.#subscribe(type, webhookId, signal);
      else await this.#redirect(elsewhere, webhookId, signal);
    }
    return missing;
  }

  async replay(webhookId: string, from: number, until: number, signal: AbortSignal): Promise<void> {
    for (const window of replayWindows(from, until, this.#clock.now())) await this.#replayOne(webhookId, window, signal);
  }

  /** X runs one job at a time: the next one waits for the end of the one before. */
  async #replayOne(webhookId: string, window: ReplayWindow, signal: AbortSignal): Promise<void> {
    const json = { webhook_id: webhookId, from_date: replayTime(window.from), to_date: replayTime(window.until) };
    for (let tries = 1; ; tries += 1) {
      const attempt = await this.#client.attempt(
        { endpoint: 'replay', auth: 'app', method: 'POST', path: '/2/webhooks/replay', json },
        signal,
      );
      if (attempt.ok) return;
      if (!names(attempt, 'ReplayConflictError')) throw attempt.error;
      if (tries === replayTries) {
        throw new XUnavailableError('another replay is still running', { endpoint: 'replay', code: 'ReplayConflictError' });
      }
      await this.#clock.sleep(replayPauseMs, signal);
    }
  }

  async #subscriptions(signal: AbortSignal): Promise<readonly Subscription[]> {
    const auth: Auth = this.#signers.can('app') ? 'app' : 'user-oauth2';
    const all: Subscription[] = [];
    let token: string | undefined;
    do {
      const query = { max_results: '1000', ...(token === undefined ? {} : { pagination_token: token }) };
      const body: Body = await this.#client.call(
        { endpoint: 'subscriptions', auth, method: 'GET', path: '/2/activity/subscriptions', query },
        signal,
      );
      all.push(...subscriptionsIn(body['data']));
      token = SubscriptionPage.safeParse(body).data?.meta?.next_token;
    } while (token !== undefined);
    return all;
  }

  async #subscribe(type: string, webhookId: string, signal: AbortSignal): Promise<void> {
    const json = { event_type: type, filter: { user_id: this.#account }, tag: type, webhook_id: webhookId };
    const body = await this.#client.call(
      { endpoint: 'subscriptions', auth: 'user-oauth2', method: 'POST', path: '/2/activity/subscriptions', json },
      signal,
    );
    if (subscriptionsIn(body['data']).length === 0) throw unconfirmed('subscriptions');
  }

  async #redirect(entry: Subscription, webhookId: string, signal: AbortSignal): Promise<void> {
    const path = `/2/activity/subscriptions/${entry.subscription_id}`;
    await this.#client.call(
      {
        endpoint: 'subscriptions',
        auth: 'app',
        method: 'PUT',
        path,
        json: { tag: modern(entry.event_type), webhook_id: webhookId },
      },
      signal,
    );
  }
}

function modern(type: string): string {
  return type.replace(/^tweet\./, 'post.');
}

function unconfirmed(endpoint: string): XUnavailableError {
  return new XUnavailableError('X did not confirm what was asked', { endpoint, code: 'not-confirmed' });
}

/** An id that may stand in a path: nothing in it can lead elsewhere. */
function pathPart(id: string): string {
  if (/^\w{1,40}$/.test(id)) return id;
  throw new XRequestRefusedError('not an id of a webhook', { code: 'webhook-id' });
}
