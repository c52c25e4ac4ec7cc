import type { Insertable } from 'kysely';
import { chunks } from './chunks.ts';
import type { MessageTable } from './tables.ts';
import type { Queries } from './work.ts';

/** Inserts new messages, many rows a statement. */
export async function insertMessages(tx: Queries, rows: readonly Insertable<MessageTable>[]): Promise<void> {
  for (const piece of chunks(rows)) {
    await tx
      .insertInto('message')
      .values(piece)
      .onConflict((c) => c.columns(['account_id', 'key']).doNothing())
      .execute();
  }
}
