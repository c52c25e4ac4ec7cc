import type { Clock } from '../../domain/clock.ts';
import type { Arrival } from '../../domain/message.ts';
import type { Log } from '../../domain/ports/log.ts';
import type { CursorMove, IngestReport, IngestStore } from '../../domain/ports/stores.ts';

export interface SinkOptions {
  readonly ingest: IngestStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly staff: ReadonlySet<string>;
  /** Messages wait to be judged. */
  readonly onFresh: () => void;
  /** X told us that our access was taken away. */
  readonly onRevoked: () => void;
}

/** Where every road ends: one durable transaction, then those who wait are woken. */
export class Sink {
  readonly #options: SinkOptions;

  constructor(options: SinkOptions) {
    this.#options = options;
  }

  /** Stores arrivals and moves cursors durably. Rejects when the database does, and then nothing was stored. */
  async store(arrivals: readonly Arrival[], cursors: readonly CursorMove[] = []): Promise<IngestReport> {
    const { ingest, clock, staff } = this.#options;
    const [first, ...others] = cursors;
    const report = await ingest.ingest(arrivals, clock.now(), { staff, ...(first ? { cursor: first } : {}) });
    for (const cursor of others) await ingest.ingest([], clock.now(), { staff, cursor });
    this.#tell(report, arrivals);
    return report;
  }

  #tell(report: IngestReport, arrivals: readonly Arrival[]): void {
    if (report.fresh > 0) this.#options.onFresh();
    for (const arrival of arrivals) {
      if (arrival.kind === 'access-revoked') this.#options.onRevoked();
      if (arrival.kind === 'replay-ended' && !arrival.complete) {
        this.#options.log.warn({ job: arrival.jobId }, 'X could not replay everything: what it left out is found by polling');
      }
      if (arrival.kind === 'unreadable') {
        this.#options.log.warn({ type: arrival.type.slice(0, 60), why: arrival.why }, 'part of a delivery could not be read');
      }
    }
  }
}
