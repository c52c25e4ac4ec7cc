import { sql } from 'kysely';
import type { StatusReader, StatusView } from '../domain/ports/stores.ts';
import { currentSchema } from './migrate.ts';
import type { StoreContext } from './store-context.ts';

const dayMs = 86_400_000;

/** One look at the numbers of an account, on either database. */
export class SqlStatusReader implements StatusReader {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** "Today" begins at midnight UTC. */
  status(now: number): Promise<StatusView> {
    const { work, account } = this.#context;
    const today = now - (now % dayMs);
    return work.read(async (db) => {
      const grouped = async (table: 'message' | 'outbox') =>
        counted(
          await db
            .selectFrom(table)
            .select(['state as name', (e) => e.fn.countAll<number>().as('count')])
            .where('account_id', '=', account)
            .groupBy('state')
            .execute(),
        );
      const lanes = await db
        .selectFrom('case_file')
        .select(['lane as name', (e) => e.fn.countAll<number>().as('count')])
        .where('account_id', '=', account)
        .where('review', '=', 'open')
        .groupBy('lane')
        .execute();
      const cursors = await db.selectFrom('cursor').select(['source', 'value']).where('account_id', '=', account).execute();
      const unread = await db
        .selectFrom('arrival_count')
        .select(['kind', 'type', (e) => e.fn.sum<string | number>('count').as('count')])
        .where('account_id', '=', account)
        .groupBy(['kind', 'type'])
        .execute();
      const decided = await db
        .selectFrom('decision')
        .select((e) => e.fn.countAll<number>().as('count'))
        .where('account_id', '=', account)
        .where('at', '>=', today)
        .executeTakeFirstOrThrow();
      const hidden = await db
        .selectFrom('outbox')
        .select((e) => e.fn.countAll<number>().as('count'))
        .where('account_id', '=', account)
        .where('act', '=', 'hide')
        .where('state', '=', 'done')
        .where('simulated', '=', 0)
        .where('ended_at', '>=', today)
        .executeTakeFirstOrThrow();
      const audit = await db
        .selectFrom('audit_entry')
        .select((e) => e.fn.countAll<number>().as('count'))
        .where('account_id', '=', account)
        .executeTakeFirstOrThrow();
      const oldestMessage = await db
        .selectFrom('message')
        .select((e) => e.fn.min('received_at').as('at'))
        .where('account_id', '=', account)
        .where('state', '=', sql.lit('received' as const))
        .executeTakeFirst();
      const oldestAct = await db
        .selectFrom('outbox')
        .select((e) => e.fn.min('created_at').as('at'))
        .where('account_id', '=', account)
        .where('state', '=', sql.lit('due' as const))
        .executeTakeFirst();
      return {
        schema: currentSchema,
        messages: await grouped('message'),
        outbox: await grouped('outbox'),
        openCases: counted(lanes),
        cursors: Object.fromEntries(cursors.map((row) => [row.source, row.value])),
        oldestUndecidedAt: atOrNull(oldestMessage),
        oldestDueActAt: atOrNull(oldestAct),
        decidedToday: decided.count,
        hiddenToday: hidden.count,
        unread: Object.fromEntries(unread.map((row) => [`${row.kind}:${row.type}`, Number(row.count)])),
        auditEntries: audit.count,
      };
    });
  }
}

function counted(rows: readonly { name: string; count: number }[]): Readonly<Record<string, number>> {
  return Object.fromEntries(rows.map((row) => [row.name, row.count]));
}

/** min() of no row is null, whatever its type says. */
function atOrNull(row: { at: number } | undefined): number | null {
  return (row?.at as number | null | undefined) ?? null;
}
