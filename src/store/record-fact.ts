import type { Selectable } from 'kysely';
import type { Fact } from '../domain/act.ts';
import { assertNever } from '../domain/assert-never.ts';
import type { CaseEvent, CaseReason } from '../domain/case.ts';
import { StoreRefusedError } from '../domain/errors.ts';
import type { AccountId, MessageKey, RowId } from '../domain/ids.ts';
import type { Severity } from '../domain/netiquette.ts';
import { addAuditEntries } from './audit-entries.ts';
import { CaseBook } from './case-book.ts';
import { recordDeletions } from './erasure.ts';
import type { OutboxState, OutboxTable } from './tables.ts';
import type { Queries } from './work.ts';

type OutboxRow = Selectable<OutboxTable>;

/**
 * Records how an act ended, with everything that follows from it: after an attempt, or before any began, when a look at
 * the target ended it. A second fact changes nothing. A row that an edit or a deletion ended while an attempt was under
 * way still takes its fact: it is what happened on X.
 */
export async function recordFact(tx: Queries, account: AccountId, id: RowId, fact: Fact, at: number): Promise<void> {
  const row = await tx.selectFrom('outbox').selectAll().where('account_id', '=', account).where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new StoreRefusedError('there is no act of this id', { id });
  const code = 'code' in fact ? fact.code : fact.kind === 'already' ? 'already' : null;
  const underWay = await endAttempts(tx, account, id, fact.kind, code, at);
  if (row.state !== 'due' && !underWay) {
    // The act had ended without this fact, but what is gone from X loses its content all the same.
    if (fact.kind === 'gone') await recordDeletions(tx, account, new Map([[row.target as MessageKey, null]]), at);
    return;
  }
  await tx
    .updateTable('outbox')
    .set({ state: stateAfter(fact), ended_at: at, leased_by: null, code })
    .where('account_id', '=', account)
    .where('id', '=', id)
    .execute();
  const target = row.target as MessageKey;
  if (fact.kind === 'gone') await recordDeletions(tx, account, new Map([[target, null]]), at);
  else await tellCase(tx, account, row, fact, at);
  const simulated = 'simulated' in fact ? fact.simulated : row.simulated === 1;
  const body = { key: target, act: row.act, result: fact.kind, simulated, ...(code === null ? {} : { code }) };
  await addAuditEntries(tx, account, [{ at, kind: 'act', actor: 'bot', body }]);
}

/** Ends every attempt of the row that has no end; what came of an earlier one can no longer be told apart. Returns whether there was one. */
async function endAttempts(
  tx: Queries,
  account: AccountId,
  id: RowId,
  result: string,
  code: string | null,
  at: number,
): Promise<boolean> {
  const ended = await tx
    .updateTable('outbox_attempt')
    .set({ ended_at: at, result, code })
    .where('account_id', '=', account)
    .where('outbox_id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute();
  return ended.length > 0;
}

function stateAfter(fact: Fact): OutboxState {
  return fact.kind === 'already' ? 'done' : fact.kind;
}

async function tellCase(
  tx: Queries,
  account: AccountId,
  row: OutboxRow,
  fact: Exclude<Fact, { kind: 'gone' }>,
  at: number,
): Promise<void> {
  if (fact.kind === 'superseded') return;
  const message = await tx
    .selectFrom('message')
    .select(['root_key', 'person_ref', 'conversation_ref'])
    .where('account_id', '=', account)
    .where('key', '=', row.target)
    .executeTakeFirstOrThrow();
  const root = message.root_key as MessageKey;
  const book = await CaseBook.read(tx, account, [root]);
  switch (fact.kind) {
    case 'done':
    case 'already':
      book.append(root, madeEvent(row, fact.simulated, at));
      break;
    case 'refused':
    case 'wrong-target':
    case 'parked': {
      const refs = { person: message.person_ref, conversation: message.conversation_ref };
      const severity = row.severity as Severity;
      book.call({ root, reason: reasonOf(fact), lane: 'trouble', severity, dueAt: null, at, refs });
      book.append(root, { kind: 'refused', at, code: fact.code });
      break;
    }
    default:
      assertNever(fact);
  }
  await book.save();
}

function madeEvent(row: OutboxRow, simulated: boolean, at: number): CaseEvent {
  return { kind: row.desired === 'hidden' ? 'hidden' : 'deleted', at, simulated };
}

function reasonOf(fact: { kind: 'refused' | 'wrong-target' | 'parked'; code: string }): CaseReason {
  if (fact.kind === 'refused') return 'refused';
  return fact.kind === 'wrong-target' || fact.code === 'ambiguous' ? 'ambiguous' : 'parked';
}
