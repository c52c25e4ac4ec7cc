import type { AccountId } from '../domain/ids.ts';
import type { Arrival } from '../domain/message.ts';
import type { AlertRecord, PauseRecord } from '../domain/ports/stores.ts';
import { addAuditEntries } from './audit-entries.ts';
import { uuidv7 } from './uuidv7.ts';
import type { Queries } from './work.ts';

/** Sets a pause unless one stands. Returns whether it was set. */
export async function insertPause(tx: Queries, account: AccountId, record: PauseRecord): Promise<boolean> {
  const row = { account_id: account, id: uuidv7(record.since), since: record.since, paused_by: record.by, why: record.why };
  const inserted = await tx
    .insertInto('pause')
    .values({ ...row, ended_at: null, ended_by: null })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .execute();
  if (inserted.length === 0) return false;
  await addAuditEntries(tx, account, [{ at: record.since, kind: 'paused', actor: record.by, body: { why: record.why } }]);
  return true;
}

/** Raises an alert unless it stands already. */
export async function insertAlert(tx: Queries, account: AccountId, alert: AlertRecord): Promise<void> {
  const inserted = await tx
    .insertInto('alert')
    .values({ account_id: account, kind: alert.kind, since: alert.since, facts: JSON.stringify(alert.facts) })
    .onConflict((c) => c.columns(['account_id', 'kind']).doNothing())
    .returning('kind')
    .execute();
  if (inserted.length > 0) {
    await addAuditEntries(tx, account, [
      { at: alert.since, kind: 'alert-raised', actor: 'bot', body: { alert: alert.kind, ...alert.facts } },
    ]);
  }
}

const revoked = 'access-revoked';

/**
 * The account took the app's access away: a pause and an alert. A notice delivered again does not pause once more
 * after a person has resumed.
 */
export async function pauseForRevokedAccess(
  tx: Queries,
  account: AccountId,
  arrival: Extract<Arrival, { kind: 'access-revoked' }>,
  at: number,
): Promise<void> {
  if ((arrival.userId as string) !== account) return;
  if (arrival.at !== null) {
    const done = await tx
      .selectFrom('pause')
      .select('id')
      .where('account_id', '=', account)
      .where('why', '=', revoked)
      .where('since', '>=', arrival.at)
      .executeTakeFirst();
    if (done !== undefined) return;
  }
  await insertPause(tx, account, { since: Math.max(at, arrival.at ?? at), by: 'x', why: revoked });
  await insertAlert(tx, account, { kind: revoked, since: at, facts: {} });
}
