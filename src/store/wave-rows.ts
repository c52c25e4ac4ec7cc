import { sql } from 'kysely';
import type { AccountId, MessageKey } from '../domain/ids.ts';
import type { DecidedMessage } from '../domain/ports/stores.ts';
import { addAuditEntries } from './audit-entries.ts';
import { chunks } from './chunks.ts';
import type { StoreContext } from './store-context.ts';
import type { Queries } from './work.ts';

/** Positions begin at the time of keeping, so that they grow although the oldest rows are forgotten. Safe integers for centuries. */
const positionsAMillisecond = 1_000;

/** Keeps the places in the waves that were decided with these messages, and hands back what they tell more about. */
export async function keepMembers(
  tx: Queries,
  context: StoreContext,
  decided: readonly DecidedMessage[],
  at: number,
): Promise<void> {
  const { account, vault, owner } = context;
  const placed = decided.flatMap(({ wave }) => (wave === undefined ? [] : [wave]));
  if (placed.length === 0) return;
  await forgetMembers(tx, account, at);
  const last = await lastPosition(tx, account);
  const first = Math.max(last + 1, at * positionsAMillisecond);
  const rows = placed.map(({ kept: { member, wave, settlement }, until }, index) => ({
    account_id: account,
    root_key: member.root,
    message_key: member.key,
    wave_key: wave,
    position: first + index,
    person_ref: member.author,
    at: member.at,
    ends_at: until,
    direct: member.direct ? 1 : 0,
    sketch: member.sketch === null ? null : vault.sealOwn(placeOf(member.root), member.sketch),
    settled: settlement.end,
    labels: JSON.stringify(settlement.labels),
    again: 0,
    kept_by: owner,
  }));
  // An edit, or a message that was judged again, is the same member: only how it was decided is new.
  for (const piece of chunks([...new Map(rows.map((row) => [row.root_key, row])).values()])) {
    await tx
      .insertInto('wave_member')
      .values(piece)
      .onConflict((c) =>
        c.columns(['account_id', 'root_key']).doUpdateSet((e) => ({
          message_key: e.ref('excluded.message_key'),
          settled: e.ref('excluded.settled'),
          labels: e.ref('excluded.labels'),
        })),
      )
      .execute();
  }
  await reopen(tx, account, [...new Set(decided.flatMap(({ reopens }) => reopens ?? []))], at);
}

/** Where the sketch of a member is sealed to. */
export function placeOf(root: string) {
  return { table: 'wave_member', row: root, column: 'sketch' };
}

export async function forgetMembers(tx: Queries, account: AccountId, now: number): Promise<void> {
  await tx.deleteFrom('wave_member').where('account_id', '=', account).where('ends_at', '<=', now).execute();
}

/** What was deleted on X is compared with nothing any more. */
export async function eraseSketches(tx: Queries, account: AccountId, keys: readonly MessageKey[]): Promise<void> {
  for (const piece of chunks(keys)) {
    await tx
      .updateTable('wave_member')
      .set({ sketch: null })
      .where('account_id', '=', account)
      .where('message_key', 'in', piece)
      .execute();
  }
}

async function lastPosition(tx: Queries, account: AccountId): Promise<number> {
  const row = await tx
    .selectFrom('wave_member')
    .select('position')
    .where('account_id', '=', account)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.position ?? 0;
}

/**
 * Earlier members wait to be judged again, each once: not those that a person has dealt with, nor those that are gone. The decision
 * that stood makes room for the new one; the audit trail keeps both.
 */
async function reopen(tx: Queries, account: AccountId, keys: readonly MessageKey[], at: number): Promise<void> {
  for (const piece of chunks(keys)) {
    const rows = await tx
      .selectFrom('wave_member as w')
      .innerJoin('message as m', (join) => join.onRef('m.account_id', '=', 'w.account_id').onRef('m.key', '=', 'w.message_key'))
      .leftJoin('case_file as c', (join) =>
        join.onRef('c.account_id', '=', 'm.account_id').onRef('c.root_key', '=', 'm.root_key'),
      )
      .select(['w.message_key as key', 'w.wave_key as wave'])
      .where('w.account_id', '=', account)
      .where('w.message_key', 'in', piece)
      .where('w.again', '=', 0)
      .where('m.state', '=', 'decided')
      .where('m.content', 'is not', null)
      .where((e) => e.or([e('c.review', 'is', null), e('c.review', '=', 'open')]))
      .where((e) =>
        e.not(
          e.exists(
            e
              .selectFrom('outbox as o')
              .select(sql.lit(1).as('one'))
              .whereRef('o.account_id', '=', 'm.account_id')
              .whereRef('o.target', '=', 'm.key'),
          ),
        ),
      )
      .execute();
    const found = rows.map(({ key }) => key);
    if (found.length === 0) continue;
    await tx
      .updateTable('wave_member')
      .set({ again: 1 })
      .where('account_id', '=', account)
      .where('message_key', 'in', found)
      .execute();
    await tx.deleteFrom('decision').where('account_id', '=', account).where('message_key', 'in', found).execute();
    await tx
      .updateTable('message')
      .set({ state: 'received', due_at: at, leased_by: null, decided_at: null })
      .where('account_id', '=', account)
      .where('key', 'in', found)
      .execute();
    await addAuditEntries(
      tx,
      account,
      rows.map(({ key, wave }) => ({ at, kind: 'reopened', actor: 'bot', body: { key, wave } })),
    );
  }
}
