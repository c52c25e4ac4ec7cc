import type { Clock } from '../domain/clock.ts';
import type { AccountId } from '../domain/ids.ts';
import type {
  ActBudget,
  DmCopyDeleter,
  DmReader,
  PostReader,
  RateWindowStore,
  ReplyHider,
  TokenStore,
  WebhookAdmin,
} from '../domain/ports/x.ts';
import type { OnAlert } from './alert-sink.ts';
import type { XCredentials } from './credentials.ts';
import { RateLimits } from './rate-limits.ts';
import { Signers } from './signers.ts';
import { Transport } from './transport.ts';
import { XActs } from './x-acts.ts';
import { XClient } from './x-client.ts';
import { XDmReader } from './x-dm-reader.ts';
import { XPostReader } from './x-post-reader.ts';
import { XWebhookAdmin } from './x-webhook-admin.ts';

/** What `createX` needs. */
export interface XOptions {
  readonly account: AccountId;
  /** `https://api.x.com`, or an http address on this machine. */
  readonly baseUrl: string;
  readonly credentials: XCredentials;
  readonly clock: Clock;
  readonly tokenStore: TokenStore;
  readonly rateWindows: RateWindowStore;
  readonly onAlert?: OnAlert;
  /** For the whole of one call, body included. */
  readonly timeoutMs?: number;
}

/** X, as the road sees it. */
export interface X {
  readonly posts: PostReader;
  readonly dms: DmReader;
  readonly hider: ReplyHider;
  readonly dmCopies: DmCopyDeleter;
  readonly budget: ActBudget;
  readonly webhooks: WebhookAdmin;
  /** Ends calls under way in their own time, saves the rate windows, closes connections. */
  close(): Promise<void>;
}

/**
 * Connects to X. Makes no call by itself; puts back the rate windows of the last run. Rejects with `XRequestRefusedError` for an
 * unsafe address, and as the rate-window store does.
 */
export async function createX(options: XOptions): Promise<X> {
  const { account, clock } = options;
  const onAlert = options.onAlert ?? ((): void => undefined);
  const transport = new Transport(options.baseUrl, options.timeoutMs ?? 15_000);
  const limits = new RateLimits(clock, options.rateWindows, onAlert);
  await limits.restore();
  const signers = new Signers(options.credentials, transport, options.tokenStore, clock);
  const client = new XClient(transport, signers, limits, onAlert);
  const acts = new XActs(client, limits);
  return {
    posts: new XPostReader(client, account),
    dms: new XDmReader(client, account),
    hider: acts,
    dmCopies: acts,
    budget: acts,
    webhooks: new XWebhookAdmin(client, signers, account, clock),
    close: async () => {
      await limits.close();
      transport.close();
    },
  };
}
