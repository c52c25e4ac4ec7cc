import type { AccountId, PolicyId } from '../domain/ids.ts';
import type { Effect, Label } from '../domain/netiquette.ts';
import type { AlertRecord, ControlStore, PauseRecord, PolicyRecord } from '../domain/ports/stores.ts';
import { addAuditEntries } from './audit-entries.ts';
import { insertAlert, insertPause } from './control-rows.ts';
import type { StoreContext } from './store-context.ts';
import type { Queries } from './work.ts';

type Steps = Readonly<Partial<Record<Label, Effect>>>;

/** Pauses, live steps, alerts and policies, on either database. */
export class SqlControlStore implements ControlStore {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** A pause that stands keeps its start and its reason. */
  async pause(record: PauseRecord): Promise<void> {
    await this.#context.work.write((tx) => insertPause(tx, this.#context.account, record));
  }

  resume(at: number, by: string): Promise<void> {
    const { work, account } = this.#context;
    return work.write(async (tx) => {
      const ended = await tx
        .updateTable('pause')
        .set({ ended_at: at, ended_by: by })
        .where('account_id', '=', account)
        .where('ended_at', 'is', null)
        .returning('why')
        .execute();
      await addAuditEntries(
        tx,
        account,
        ended.map((row) => ({ at, kind: 'resumed', actor: by, body: { why: row.why } })),
      );
    });
  }

  paused(): Promise<PauseRecord | null> {
    return this.#context.work.read((db) => standingPause(db, this.#context.account));
  }

  setStep(label: Label, step: Effect, at: number, by: string): Promise<void> {
    const { work, account } = this.#context;
    return work.write(async (tx) => {
      const before = (await readSteps(tx, account))[label] ?? null;
      if (before === step) return;
      await tx
        .insertInto('live_step')
        .values({ account_id: account, label, step, set_at: at, set_by: by })
        .onConflict((c) => c.columns(['account_id', 'label']).doUpdateSet({ step, set_at: at, set_by: by }))
        .execute();
      await addAuditEntries(tx, account, [{ at, kind: 'step-set', actor: by, body: { label, step, before } }]);
    });
  }

  steps(): Promise<Steps> {
    return this.#context.work.read((db) => readSteps(db, this.#context.account));
  }

  raiseAlert(kind: string, at: number, facts: AlertRecord['facts']): Promise<void> {
    return this.#context.work.write((tx) => insertAlert(tx, this.#context.account, { kind, since: at, facts }));
  }

  clearAlert(kind: string): Promise<void> {
    const { work, account, clock } = this.#context;
    return work.write(async (tx) => {
      const cleared = await tx
        .deleteFrom('alert')
        .where('account_id', '=', account)
        .where('kind', '=', kind)
        .returning('kind')
        .execute();
      await addAuditEntries(
        tx,
        account,
        cleared.map((row) => ({ at: clock.now(), kind: 'alert-cleared', actor: 'bot', body: { alert: row.kind } })),
      );
    });
  }

  alerts(): Promise<readonly AlertRecord[]> {
    return this.#context.work.read(async (db) => {
      const rows = await db
        .selectFrom('alert')
        .selectAll()
        .where('account_id', '=', this.#context.account)
        .orderBy('since')
        .orderBy('kind')
        .execute();
      return rows.map((row) => ({ kind: row.kind, since: row.since, facts: JSON.parse(row.facts) as AlertRecord['facts'] }));
    });
  }

  activatePolicy(record: PolicyRecord): Promise<void> {
    const { work, account } = this.#context;
    return work.write(async (tx) => {
      const active = await activeRow(tx, account);
      if (active?.id === record.id) return;
      await tx
        .insertInto('policy_version')
        .values({
          account_id: account,
          id: record.id,
          made_at: record.madeAt,
          made_by: record.by,
          content: record.content,
          active: 0,
        })
        .onConflict((c) => c.columns(['account_id', 'id']).doNothing())
        .execute();
      await tx
        .updateTable('policy_version')
        .set({ active: 0 })
        .where('account_id', '=', account)
        .where('active', '=', 1)
        .execute();
      await tx
        .updateTable('policy_version')
        .set({ active: 1 })
        .where('account_id', '=', account)
        .where('id', '=', record.id)
        .execute();
      const body = { policy: record.id, before: active?.id ?? null };
      await addAuditEntries(tx, account, [{ at: record.madeAt, kind: 'policy-activated', actor: record.by, body }]);
    });
  }

  activePolicy(): Promise<PolicyRecord | null> {
    return this.#context.work.read(async (db) => policyOf(await activeRow(db, this.#context.account)));
  }

  policy(id: PolicyId): Promise<PolicyRecord | null> {
    return this.#context.work.read(async (db) =>
      policyOf(
        await db
          .selectFrom('policy_version')
          .selectAll()
          .where('account_id', '=', this.#context.account)
          .where('id', '=', id)
          .executeTakeFirst(),
      ),
    );
  }
}

/** The live steps that were set; a label without one stands at its ceiling. */
export async function readSteps(db: Queries, account: AccountId): Promise<Steps> {
  const rows = await db.selectFrom('live_step').select(['label', 'step']).where('account_id', '=', account).execute();
  return Object.fromEntries(rows.map((row) => [row.label, row.step]));
}

/** The pause that stands, if one does. */
export async function standingPause(db: Queries, account: AccountId): Promise<PauseRecord | null> {
  const row = await db
    .selectFrom('pause')
    .select(['since', 'paused_by', 'why'])
    .where('account_id', '=', account)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : { since: row.since, by: row.paused_by, why: row.why };
}

function activeRow(db: Queries, account: AccountId) {
  return db.selectFrom('policy_version').selectAll().where('account_id', '=', account).where('active', '=', 1).executeTakeFirst();
}

function policyOf(row: { id: string; made_at: number; made_by: string; content: string } | undefined): PolicyRecord | null {
  if (row === undefined) return null;
  return { id: row.id as PolicyId, madeAt: row.made_at, by: row.made_by, content: row.content };
}
