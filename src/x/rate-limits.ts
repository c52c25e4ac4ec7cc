import Bottleneck from 'bottleneck';
import type { Clock } from '../domain/clock.ts';
import { RateLimitedError, XUnavailableError } from '../domain/errors.ts';
import type { RateWindowRecord, RateWindowStore } from '../domain/ports/x.ts';
import type { OnAlert } from './alert-sink.ts';
import { documentedLimits } from './endpoints.ts';
import type { Endpoint, Pool } from './endpoints.ts';
import { readRateHeaders } from './rate-headers.ts';
import { RateWindow } from './rate-window.ts';
import type { Budget } from './rate-window.ts';
import type { Headers } from './x-failure.ts';

/** How many calls to one endpoint are on their way at once. */
const concurrentCalls = 4;

/** What a call tells the limits about: its headers, and whether X asked us to wait. */
export interface Metered {
  readonly headers: Headers;
  readonly refusedForRate: boolean;
}

interface Lane {
  readonly endpoint: Endpoint;
  readonly pool: Pool;
  readonly window: RateWindow;
  readonly limiter: Bottleneck;
  waiting: number;
  running: number;
}

/**
 * Keeps every endpoint within X's limits, per token pool. Bottleneck queues the calls, runs few of them at once and holds the
 * reservoir; the ledger that feeds it and decides on resets is `RateWindow`, on our clock. A used-up window never makes a call
 * wait: it rejects at once, and whoever asked comes again after the reset. Windows outlive a restart through the store.
 */
export class RateLimits {
  readonly #clock: Clock;
  readonly #store: RateWindowStore;
  readonly #onAlert: OnAlert;
  readonly #lanes = new Map<string, Lane>();
  #unsaved = false;
  #saving: Promise<void> | null = null;

  constructor(clock: Clock, store: RateWindowStore, onAlert: OnAlert) {
    this.#clock = clock;
    this.#store = store;
    this.#onAlert = onAlert;
  }

  /** Puts the windows of the last run back. Rejects as the store does. */
  async restore(): Promise<void> {
    for (const record of await this.#store.load()) {
      if (!Object.hasOwn(documentedLimits, record.endpoint)) continue;
      const pool = record.token === 'app' ? 'app' : 'user';
      this.#lane(record.endpoint as Endpoint, pool).window.restore(record, this.#clock.now());
    }
  }

  left(endpoint: Endpoint, pool: Pool): Budget {
    return this.#lane(endpoint, pool).window.left(this.#clock.now());
  }

  /** Sends one call within the limit. Rejects with `RateLimitedError` when the window is used up. */
  async run<T extends Metered>(endpoint: Endpoint, pool: Pool, send: () => Promise<T>): Promise<T> {
    const lane = this.#lane(endpoint, pool);
    const budget = lane.window.left(this.#clock.now());
    if (budget.remaining <= 0) throw new RateLimitedError(endpoint, budget.resetAt);
    lane.window.take(this.#clock.now());
    lane.waiting += 1;
    this.#feed(lane);
    try {
      return await lane.limiter.schedule(() => this.#start(lane, send));
    } catch (error) {
      if (error instanceof Bottleneck.BottleneckError)
        throw new XUnavailableError('the client is closed', { endpoint, code: 'closed' });
      throw error;
    }
  }

  /** Waits for calls under way, refuses new ones, and saves the windows. */
  async close(): Promise<void> {
    await Promise.all([...this.#lanes.values()].map((lane) => lane.limiter.stop({ dropWaitingJobs: true })));
    await this.#saving;
  }

  async #start<T extends Metered>(lane: Lane, send: () => Promise<T>): Promise<T> {
    lane.waiting -= 1;
    // The window may have been used up while this call stood in the queue.
    const now = this.#clock.now();
    if (lane.window.spent(now)) throw new RateLimitedError(lane.endpoint, lane.window.left(now).resetAt);
    lane.running += 1;
    try {
      const reply = await send();
      this.#told(lane, reply);
      return reply;
    } finally {
      lane.running -= 1;
    }
  }

  #told(lane: Lane, reply: Metered): void {
    const headers = readRateHeaders(reply.headers);
    const now = this.#clock.now();
    if (reply.refusedForRate) lane.window.refused(headers, now);
    lane.window.told(headers, now, lane.waiting, lane.running - 1);
    this.#feed(lane);
    this.#unsaved = true;
    this.#saving ??= this.#save();
  }

  /** The reservoir always covers the calls that the ledger has let in, so that none of them can be left standing in the queue. */
  #feed(lane: Lane): void {
    lane.limiter.updateSettings({ reservoir: lane.window.left(this.#clock.now()).remaining + lane.waiting });
  }

  /** One save at a time; what changed meanwhile is saved by the next round. */
  async #save(): Promise<void> {
    try {
      while (this.#unsaved) {
        this.#unsaved = false;
        await this.#store.save(this.#records());
      }
    } catch {
      // Losing it costs at most a 429 after a restart: not a reason to fail the call.
      this.#onAlert('x.rate-windows-unsaved', {});
    } finally {
      this.#saving = null;
    }
  }

  #records(): RateWindowRecord[] {
    const now = this.#clock.now();
    return [...this.#lanes.values()].map((lane) => ({ endpoint: lane.endpoint, token: lane.pool, ...lane.window.left(now) }));
  }

  #lane(endpoint: Endpoint, pool: Pool): Lane {
    const key = `${endpoint} ${pool}`;
    const known = this.#lanes.get(key);
    if (known !== undefined) return known;
    const limiter = new Bottleneck({ maxConcurrent: concurrentCalls });
    // Without a listener an error of the limiter's own would end the process.
    limiter.on('error', () => this.#onAlert('x.limiter', { endpoint }));
    const lane: Lane = { endpoint, pool, window: new RateWindow(documentedLimits[endpoint]), limiter, waiting: 0, running: 0 };
    this.#lanes.set(key, lane);
    return lane;
  }
}
