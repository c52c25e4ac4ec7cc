import { compareXIds } from '../../domain/ids.ts';
import type { MessageKey, XId } from '../../domain/ids.ts';
import type { Arrival } from '../../domain/message.ts';
import type { CursorMove, IngestReport, IngestStore } from '../../domain/ports/stores.ts';

export interface Transaction {
  readonly arrivals: readonly Arrival[];
  readonly at: number;
  readonly staff: ReadonlySet<string>;
  readonly cursor: CursorMove | undefined;
}

/** The first transaction of the road in memory: messages by key, cursors that never move back. */
export class FakeIngestStore implements IngestStore {
  readonly transactions: Transaction[] = [];
  readonly keys: MessageKey[] = [];
  readonly cursors = new Map<string, XId>();
  ownThreads: readonly XId[] = [];
  /** Called before every transaction; what it throws, the transaction rejects with. */
  fault: (arrivals: readonly Arrival[]) => void = () => undefined;

  async ingest(
    arrivals: readonly Arrival[],
    at: number,
    options: { staff: ReadonlySet<string>; cursor?: CursorMove },
  ): Promise<IngestReport> {
    await Promise.resolve();
    this.fault(arrivals);
    this.transactions.push({ arrivals, at, staff: options.staff, cursor: options.cursor });
    let fresh = 0;
    for (const arrival of arrivals) {
      if (arrival.kind !== 'message' || this.keys.includes(arrival.message.key)) continue;
      this.keys.push(arrival.message.key);
      fresh += 1;
    }
    if (options.cursor) this.#move(options.cursor);
    return { fresh, merged: 0, tombstoned: 0, deletions: 0, unresolved: 0 };
  }

  async cursor(source: string): Promise<XId | null> {
    await Promise.resolve();
    return this.cursors.get(source) ?? null;
  }

  async known(keys: readonly MessageKey[]): Promise<ReadonlySet<MessageKey>> {
    await Promise.resolve();
    return new Set(keys.filter((key) => this.keys.includes(key)));
  }

  async recentOwnThreads(limit: number): Promise<readonly XId[]> {
    await Promise.resolve();
    return this.ownThreads.slice(0, limit);
  }

  #move({ source, value }: CursorMove): void {
    const had = this.cursors.get(source);
    if (!had || compareXIds(value, had) > 0) this.cursors.set(source, value);
  }
}
