import type { Decision } from '../domain/decision.ts';
import type { AccountId, MessageKey, XId } from '../domain/ids.ts';
import { compareXIds } from '../domain/ids.ts';
import type { Signal } from '../domain/netiquette.ts';
import { severityRank } from '../domain/netiquette.ts';
import type { DecidedMessage } from '../domain/ports/stores.ts';
import { addAuditEntries } from './audit-entries.ts';
import { CaseBook } from './case-book.ts';
import { chunks } from './chunks.ts';
import type { StoreContext } from './store-context.ts';
import { uuidv7 } from './uuidv7.ts';
import { keepMembers } from './wave-rows.ts';
import type { Queries } from './work.ts';

interface Waiting {
  readonly decided: DecidedMessage;
  readonly root: MessageKey;
  readonly id: XId;
  readonly person: string;
  readonly conversation: string | null;
}

/** Records what still waits; what was decided or deleted meanwhile is left as it is. Returns how many were recorded. */
export async function recordDecisions(
  tx: Queries,
  context: StoreContext,
  decided: readonly DecidedMessage[],
  at: number,
): Promise<number> {
  const { account } = context;
  const waiting = await stillWaiting(tx, account, decided);
  if (waiting.length === 0) return 0;
  for (const piece of chunks(waiting)) {
    await tx
      .insertInto('decision')
      .values(piece.map((one) => decisionRow(account, one, at)))
      .execute();
    await tx
      .updateTable('message')
      .set({ state: 'decided', decided_at: at, leased_by: null })
      .where('account_id', '=', account)
      .where(
        'key',
        'in',
        piece.map((one) => one.decided.key),
      )
      .execute();
  }
  await planActs(tx, account, waiting, at);
  await callCases(tx, account, waiting, at);
  await addAuditEntries(
    tx,
    account,
    waiting.map(({ decided: { key, decision, simulated } }) => {
      const { outcomes, labels, signals, severity, policy, wave } = decision;
      const body = {
        key,
        outcomes,
        labels,
        signals,
        severity,
        policy,
        simulated,
        ...(wave === undefined ? {} : { wave: wave.id }),
      };
      return { at, kind: 'decided', actor: 'bot', body };
    }),
  );
  await keepMembers(
    tx,
    context,
    waiting.map((one) => one.decided),
    at,
  );
  return waiting.length;
}

async function stillWaiting(tx: Queries, account: AccountId, decided: readonly DecidedMessage[]): Promise<readonly Waiting[]> {
  const byKey = new Map(decided.map((one) => [one.key as string, one]));
  const waiting: Waiting[] = [];
  for (const piece of chunks([...byKey.keys()])) {
    const rows = await tx
      .selectFrom('message')
      .select(['key', 'root_key', 'x_id', 'person_ref', 'conversation_ref'])
      .where('account_id', '=', account)
      .where('key', 'in', piece)
      .where('state', '=', 'received')
      .orderBy('key')
      .execute();
    for (const row of rows) {
      const one = byKey.get(row.key);
      if (one === undefined) continue;
      const root = row.root_key as MessageKey;
      waiting.push({ decided: one, root, id: row.x_id as XId, person: row.person_ref, conversation: row.conversation_ref });
    }
  }
  return waiting;
}

function decisionRow(account: AccountId, { decided, conversation }: Waiting, at: number) {
  const { decision } = decided;
  const { causes, unknowns, restraints, review, wave } = decision;
  return {
    account_id: account,
    message_key: decided.key,
    id: uuidv7(at),
    at,
    policy: decision.policy,
    simulated: decided.simulated ? 1 : 0,
    severity: decision.severity,
    lang: decision.lang,
    outcomes: JSON.stringify(decision.outcomes),
    labels: JSON.stringify(decision.labels),
    signals: JSON.stringify(decision.signals),
    body: JSON.stringify({ causes, unknowns, restraints, review, ...(wave === undefined ? {} : { wave }) }),
    conversation_ref: conversation,
    protects: conversation !== null && protectsConversation(decision) ? 1 : 0,
  };
}

const protectingSignals: readonly Signal[] = ['rights_request', 'contestation', 'legal_notice', 'needs_answer'];

/** A threat, a complaint, a rights request, a contestation or a ticket: nothing in the conversation is deleted any more. */
function protectsConversation(decision: Decision): boolean {
  if (decision.labels.includes('threat') || decision.outcomes.includes('crm')) return true;
  return decision.signals.some((signal) => protectingSignals.includes(signal));
}

/** Acts on a version that was edited meanwhile are noted, and never become due. */
async function planActs(tx: Queries, account: AccountId, waiting: readonly Waiting[], at: number): Promise<void> {
  const acting = waiting.filter((one) => one.decided.acts.length > 0);
  if (acting.length === 0) return;
  const newest = await newestVersions(tx, account, acting);
  const rows = acting.flatMap(({ decided, root, id }) => {
    const superseded = compareXIds(newest.get(root) ?? id, id) > 0;
    return decided.acts.map((act) => ({
      account_id: account,
      id: uuidv7(at),
      act: act.act,
      target: act.target,
      desired: act.desired,
      severity: act.severity,
      severity_rank: severityRank(act.severity),
      state: superseded ? ('superseded' as const) : ('due' as const),
      simulated: decided.simulated ? 1 : 0,
      attempts: 0,
      due_at: at,
      leased_by: null,
      begun_attempt: null,
      created_at: at,
      ended_at: superseded ? at : null,
      code: null,
    }));
  });
  for (const piece of chunks(rows)) {
    await tx
      .insertInto('outbox')
      .values(piece)
      .onConflict((c) => c.columns(['account_id', 'target', 'act', 'desired']).doNothing())
      .execute();
  }
}

async function newestVersions(
  tx: Queries,
  account: AccountId,
  waiting: readonly Waiting[],
): Promise<ReadonlyMap<MessageKey, string>> {
  const newest = new Map<MessageKey, string>();
  for (const piece of chunks([...new Set(waiting.map((one) => one.root))])) {
    const rows = await tx
      .selectFrom('message')
      .select(['root_key', 'x_id'])
      .where('account_id', '=', account)
      .where('root_key', 'in', piece)
      .execute();
    for (const row of rows) {
      const root = row.root_key as MessageKey;
      const had = newest.get(root);
      if (had === undefined || compareXIds(row.x_id, had) > 0) newest.set(root, row.x_id);
    }
  }
  return newest;
}

async function callCases(tx: Queries, account: AccountId, waiting: readonly Waiting[], at: number): Promise<void> {
  const reviewed = waiting.filter((one) => one.decided.decision.review !== null);
  if (reviewed.length === 0) return;
  const book = await CaseBook.read(
    tx,
    account,
    reviewed.map((one) => one.root),
  );
  for (const { decided, root, person, conversation } of reviewed) {
    const { review, severity } = decided.decision;
    if (review === null) continue;
    const dueAt = review.dueIn === null ? null : at + review.dueIn;
    book.call({ root, reason: 'decision', lane: review.lane, severity, dueAt, at, refs: { person, conversation } });
    if (mustBeReported(decided.decision) && book.status(root)?.openTasks === 0)
      book.append(root, { kind: 'task', at, task: 'report' });
  }
  await book.save();
}

/** Hiding is not removal: what is worst is reported to X or to the authorities by a person. */
function mustBeReported({ outcomes, severity }: Decision): boolean {
  return outcomes.includes('hide') && outcomes.includes('escalate') && severityRank(severity) >= severityRank('high');
}
