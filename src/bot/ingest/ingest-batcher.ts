import { StoreRefusedError } from '../../domain/errors.ts';
import type { Arrival } from '../../domain/message.ts';

interface Waiting {
  readonly arrivals: readonly Arrival[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export interface IngestBatcherOptions {
  /** One durable transaction. */
  readonly commit: (arrivals: readonly Arrival[]) => Promise<unknown>;
  /** Arrivals in one transaction at most: bounds how long a commit may hold the database. */
  readonly most: number;
  /** Deliveries that may wait: above it `submit` rejects, so that X is asked to come again instead of filling memory. */
  readonly room: number;
}

/** Group commit: deliveries that come while a transaction runs go into the next one together, each told when it is durable. */
export class IngestBatcher {
  readonly #options: IngestBatcherOptions;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;

  constructor(options: IngestBatcherOptions) {
    this.#options = options;
  }

  /** Resolves once the arrivals are committed to disk. Rejects when they could not be. */
  submit(arrivals: readonly Arrival[]): Promise<void> {
    if (this.#waiting.length >= this.#options.room)
      return Promise.reject(new Error('too many deliveries are waiting to be stored'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ arrivals, resolve, reject });
      this.#running ??= this.#drain();
    });
  }

  /** Resolves when nothing waits to be stored. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async close(): Promise<void> {
    await this.idle();
  }

  async #drain(): Promise<void> {
    // One turn of the event loop first: deliveries that are already in the sockets join this transaction.
    await new Promise<void>((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const batch = this.#take();
      if ((await this.#commit(batch)) !== null && batch.length > 1) await this.#commitSingly(batch);
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    this.#running = undefined;
  }

  /** Null when it is stored. Who waits alone is told of a failure at once. */
  async #commit(batch: readonly Waiting[]): Promise<unknown> {
    const arrivals = batch.flatMap((waiting) => waiting.arrivals);
    try {
      await this.#options.commit(arrivals);
      for (const waiting of batch) waiting.resolve();
      return null;
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      return error;
    }
  }

  /**
   * One delivery that cannot be stored must not take its neighbours with it. A database that refuses two in a row refuses them
   * all: each may have waited for seconds, and X waits ten for its answer.
   */
  async #commitSingly(batch: readonly Waiting[]): Promise<void> {
    let refusedInARow = 0;
    for (const waiting of batch) {
      if (refusedInARow >= 2) {
        waiting.reject(new StoreRefusedError('the database takes nothing at present'));
        continue;
      }
      const error = await this.#commit([waiting]);
      refusedInARow = error instanceof StoreRefusedError ? refusedInARow + 1 : 0;
    }
  }

  #take(): readonly Waiting[] {
    let count = 0;
    let arrivals = 0;
    for (const waiting of this.#waiting) {
      if (count > 0 && arrivals + waiting.arrivals.length > this.#options.most) break;
      arrivals += waiting.arrivals.length;
      count += 1;
    }
    return this.#waiting.splice(0, count);
  }
}
