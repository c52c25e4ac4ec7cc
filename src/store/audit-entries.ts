import type { AccountId } from '../domain/ids.ts';
import { chunks } from './chunks.ts';
import { uuidv7 } from './uuidv7.ts';
import type { Queries } from './work.ts';

/** One thing that happened, for the record: ids, labels and numbers, never a word of a message. */
export interface AuditEntry {
  readonly at: number;
  readonly kind: string;
  /** Who: `bot`, `x`, or a person of the operator's. */
  readonly actor: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Inserts entries with the change they tell of, in the same transaction. A sealer links them into the chain afterwards. */
export async function addAuditEntries(tx: Queries, account: AccountId, entries: readonly AuditEntry[]): Promise<void> {
  for (const piece of chunks(entries)) {
    const rows = piece.map((entry) => ({
      account_id: account,
      id: uuidv7(entry.at),
      at: entry.at,
      kind: entry.kind,
      actor: entry.actor,
      body: JSON.stringify(entry.body),
      seq: null,
      hash: null,
    }));
    await tx.insertInto('audit_entry').values(rows).execute();
  }
}
