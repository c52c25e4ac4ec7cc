import type { StoredFacts } from '../domain/decision.ts';
import type { Message } from '../domain/message.ts';
import type { Brakes } from '../domain/ports/stores.ts';
import { chunks } from './chunks.ts';
import { readSteps, standingPause } from './control-store.ts';
import type { StoreContext } from './store-context.ts';
import type { Queries } from './work.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What decisions may know. The brakes count acts that were planned, simulated ones too, whatever became of them. */
export async function gatherFacts(
  db: Queries,
  context: StoreContext,
  messages: readonly Message[],
  now: number,
  brakes: Brakes,
): Promise<readonly StoredFacts[]> {
  const { account } = context;
  const steps = await readSteps(db, account);
  const paused = (await standingPause(db, account)) !== null;
  const hidesThisHour = await planned(db, account, 'hide', now - hourMs);
  const hidesThisDay = await planned(db, account, 'hide', now - dayMs);
  const deletesThisDay = await planned(db, account, 'delete-dm', now - dayMs);
  const hidesLeft = Math.max(0, Math.min(brakes.hidesPerHour - hidesThisHour, brakes.hidesPerDay - hidesThisDay));
  const deletesLeft = Math.max(0, brakes.deletesPerDay - deletesThisDay);
  const hidden = await hiddenBefore(db, account, messages);
  const protectedRefs = await protectedConversations(db, context, messages);
  return messages.map((message) => ({
    steps,
    paused,
    hidesLeft,
    deletesLeft,
    alreadyHidden: hidden.has(message.key),
    conversationProtected: protectedRefs(message),
  }));
}

async function planned(db: Queries, account: string, act: string, since: number): Promise<number> {
  const row = await db
    .selectFrom('outbox')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('account_id', '=', account)
    .where('act', '=', act)
    .where('created_at', '>', since)
    .executeTakeFirst();
  return row?.count ?? 0;
}

/** A hide that is planned counts as one that was made: the outbox makes it, or says why not. */
async function hiddenBefore(db: Queries, account: string, messages: readonly Message[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const piece of chunks(messages.map((message) => message.key))) {
    const rows = await db
      .selectFrom('outbox')
      .select('target')
      .where('account_id', '=', account)
      .where('target', 'in', piece)
      .where('act', '=', 'hide')
      .execute();
    for (const row of rows) found.add(row.target);
  }
  return found;
}

async function protectedConversations(
  db: Queries,
  { account, vault }: StoreContext,
  messages: readonly Message[],
): Promise<(message: Message) => boolean> {
  const refOf = (message: Message) =>
    message.surface === 'dm' && message.conversationId !== null ? vault.conversationRef(message.conversationId) : null;
  const found = new Set<string>();
  for (const piece of chunks([...new Set(messages.flatMap((message) => refOf(message) ?? []))])) {
    const rows = await db
      .selectFrom('decision')
      .select('conversation_ref')
      .distinct()
      .where('account_id', '=', account)
      .where('conversation_ref', 'in', piece)
      .where('protects', '=', 1)
      .execute();
    for (const row of rows) if (row.conversation_ref !== null) found.add(row.conversation_ref);
  }
  return (message) => {
    const ref = refOf(message);
    return ref !== null && found.has(ref);
  };
}
