import type { Selectable } from 'kysely';
import type { CaseEvent, CaseStatus } from '../domain/case.ts';
import type { Lane } from '../domain/decision.ts';
import type { AccountId, MessageKey, RowId } from '../domain/ids.ts';
import type { Severity } from '../domain/netiquette.ts';
import type { OpenBookCase } from './case-book.ts';
import { chunks } from './chunks.ts';
import type { CaseEventTable, CaseFileTable } from './tables.ts';
import type { Queries } from './work.ts';

/** The status as its columns hold it. */
export function statusOf(row: Selectable<CaseFileTable>): CaseStatus {
  return {
    review: row.review as CaseStatus['review'],
    lane: row.lane as Lane,
    severity: row.severity as Severity,
    dueAt: row.due_at,
    hidden: row.hidden === 1,
    deleted: row.deleted === 1,
    openTasks: row.open_tasks,
  };
}

export function eventOf(row: Pick<Selectable<CaseEventTable>, 'body'>): CaseEvent {
  return JSON.parse(row.body) as CaseEvent;
}

export async function readCases(
  tx: Queries,
  account: AccountId,
  roots: readonly MessageKey[],
): Promise<Map<MessageKey, OpenBookCase>> {
  const found = new Map<MessageKey, OpenBookCase>();
  for (const piece of chunks([...new Set(roots)])) {
    const rows = await tx
      .selectFrom('case_file')
      .selectAll()
      .where('account_id', '=', account)
      .where('root_key', 'in', piece)
      .execute();
    for (const row of rows) {
      const root = row.root_key as MessageKey;
      found.set(root, {
        id: row.id as RowId,
        root,
        refs: { person: row.person_ref, conversation: row.conversation_ref },
        isNew: false,
        openedAt: row.opened_at,
        status: statusOf(row),
        stored: row.event_count,
        added: [],
      });
    }
  }
  return found;
}

export async function insertCases(tx: Queries, account: AccountId, cases: readonly OpenBookCase[]): Promise<void> {
  for (const piece of chunks(cases)) {
    const rows = piece.map((one) => ({
      account_id: account,
      id: one.id,
      root_key: one.root,
      person_ref: one.refs.person,
      conversation_ref: one.refs.conversation,
      opened_at: one.openedAt,
      ...statusColumns(one),
    }));
    await tx.insertInto('case_file').values(rows).execute();
  }
}

export async function updateCases(tx: Queries, account: AccountId, cases: readonly OpenBookCase[]): Promise<void> {
  for (const one of cases) {
    await tx
      .updateTable('case_file')
      .set(statusColumns(one))
      .where('account_id', '=', account)
      .where('id', '=', one.id)
      .execute();
  }
}

export async function appendEvents(tx: Queries, account: AccountId, cases: readonly OpenBookCase[]): Promise<void> {
  const rows = cases.flatMap((one) =>
    one.added.map((event, index) => ({
      account_id: account,
      case_id: one.id,
      seq: one.stored + index + 1,
      at: event.at,
      kind: event.kind,
      body: JSON.stringify(event),
    })),
  );
  for (const piece of chunks(rows)) await tx.insertInto('case_event').values(piece).execute();
}

function statusColumns(one: OpenBookCase) {
  const { status } = one;
  return {
    review: status.review,
    lane: status.lane,
    severity: status.severity,
    due_at: status.dueAt,
    hidden: status.hidden ? 1 : 0,
    deleted: status.deleted ? 1 : 0,
    open_tasks: status.openTasks,
    event_count: one.stored + one.added.length,
  };
}
