import { SealBrokenError } from '../domain/errors.ts';
import type { MessageKey, PersonRef } from '../domain/ids.ts';
import type { Label, Severity } from '../domain/netiquette.ts';
import type { WaveStore } from '../domain/ports/stores.ts';
import type { KeptMember, WaveReview } from '../domain/wave.ts';
import { chunks } from './chunks.ts';
import type { StoreContext } from './store-context.ts';
import type { WaveMemberTable } from './tables.ts';
import { forgetMembers, placeOf } from './wave-rows.ts';

const reviewsAtMost = 1_000;

/** The members of waves, what people said of them, and what was taken away of an author, on either database. */
export class SqlWaveStore implements WaveStore {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  async membersAfter(
    position: number,
    now: number,
    most: number,
  ): Promise<{ readonly members: readonly KeptMember[]; readonly position: number }> {
    const { work, account, owner } = this.#context;
    const rows = await work.read((db) =>
      db
        .selectFrom('wave_member')
        .selectAll()
        .where('account_id', '=', account)
        .where('position', '>', position)
        .where('ends_at', '>', now)
        .where('kept_by', '!=', owner)
        .orderBy('position', 'desc')
        .limit(most)
        .execute(),
    );
    rows.reverse();
    return { members: rows.map((row) => this.#kept(row)), position: rows.at(-1)?.position ?? position };
  }

  async reviews(since: number): Promise<readonly WaveReview[]> {
    const { work, account } = this.#context;
    const rows = await work.read((db) =>
      db
        .selectFrom('case_event as e')
        .innerJoin('case_file as c', (join) => join.onRef('c.account_id', '=', 'e.account_id').onRef('c.id', '=', 'e.case_id'))
        .innerJoin('wave_member as w', (join) =>
          join.onRef('w.account_id', '=', 'c.account_id').onRef('w.root_key', '=', 'c.root_key'),
        )
        .innerJoin('decision as d', (join) =>
          join.onRef('d.account_id', '=', 'w.account_id').onRef('d.message_key', '=', 'w.message_key'),
        )
        .innerJoin('message as m', (join) => join.onRef('m.account_id', '=', 'w.account_id').onRef('m.key', '=', 'w.message_key'))
        .leftJoin('outbox as o', (join) =>
          join.onRef('o.account_id', '=', 'w.account_id').onRef('o.target', '=', 'w.message_key').on('o.state', '=', 'done'),
        )
        .select([
          'w.wave_key',
          'e.kind',
          'c.id',
          'c.hidden',
          'c.deleted',
          'c.lane',
          'o.state',
          'm.surface',
          'd.labels',
          'd.severity',
        ])
        .where('e.account_id', '=', account)
        .where('e.kind', 'in', ['restored', 'closed'])
        .where('e.at', '>', since)
        .orderBy('e.at', 'desc')
        .orderBy('e.seq', 'desc')
        .limit(reviewsAtMost)
        .execute(),
    );
    const putBack = new Set(rows.filter((row) => row.kind === 'restored').map((row) => row.id));
    return rows.reverse().flatMap((row) => {
      const verdict = verdictOf({ ...row, putBack: putBack.has(row.id) });
      if (verdict === null) return [];
      const labels = JSON.parse(row.labels) as Label[];
      return [{ wave: row.wave_key as MessageKey, verdict, labels, severity: row.severity as Severity }];
    });
  }

  async takenAway(authors: readonly PersonRef[], since: number): Promise<ReadonlyMap<PersonRef, number>> {
    const { work, account } = this.#context;
    const counts = new Map<PersonRef, number>();
    for (const piece of chunks(authors)) {
      const rows = await work.read((db) =>
        db
          .selectFrom('message as m')
          .innerJoin('outbox as o', (join) => join.onRef('o.account_id', '=', 'm.account_id').onRef('o.target', '=', 'm.key'))
          .innerJoin('decision as d', (join) =>
            join.onRef('d.account_id', '=', 'm.account_id').onRef('d.message_key', '=', 'm.key'),
          )
          .select(['m.person_ref', 'd.outcomes', (e) => e.fn.countAll<number>().as('count')])
          .where('m.account_id', '=', account)
          .where('m.person_ref', 'in', piece)
          .where('o.state', '=', 'done')
          .where('o.simulated', '=', 0)
          .where('o.ended_at', '>', since)
          .where((w) =>
            w.not(
              w.exists(
                w
                  .selectFrom('case_file as c')
                  .innerJoin('case_event as e', (join) =>
                    join.onRef('e.account_id', '=', 'c.account_id').onRef('e.case_id', '=', 'c.id'),
                  )
                  .select('e.seq')
                  .whereRef('c.account_id', '=', 'm.account_id')
                  .whereRef('c.root_key', '=', 'm.root_key')
                  .where('e.kind', '=', 'restored'),
              ),
            ),
          )
          .groupBy(['m.person_ref', 'd.outcomes'])
          .execute(),
      );
      for (const row of rows) {
        // Hiding somebody's own data protects him: it is no violation of his.
        const outcomes = JSON.parse(row.outcomes) as string[];
        if (!outcomes.includes('hide') && !outcomes.includes('delete')) continue;
        const person = row.person_ref as PersonRef;
        counts.set(person, (counts.get(person) ?? 0) + row.count);
      }
    }
    return counts;
  }

  forget(now: number): Promise<void> {
    return this.#context.work.write((tx) => forgetMembers(tx, this.#context.account, now));
  }

  #kept(row: WaveMemberTable): KeptMember {
    return {
      member: {
        key: row.message_key as MessageKey,
        root: row.root_key as MessageKey,
        author: row.person_ref,
        direct: row.direct === 1,
        at: row.at,
        sketch: this.#sketch(row),
      },
      wave: row.wave_key as MessageKey,
      settlement: { end: row.settled, labels: JSON.parse(row.labels) as Label[] },
      again: row.again === 1,
    };
  }

  /** A sketch that does not open is as good as erased: the member still counts. */
  #sketch(row: WaveMemberTable): string | null {
    if (row.sketch === null) return null;
    try {
      return this.#context.vault.openOwn(placeOf(row.root_key), row.sketch);
    } catch (error) {
      if (error instanceof SealBrokenError) return null;
      throw error;
    }
  }
}

/**
 * What a person's word on a case says of the message. Closing a case of which nothing was hidden lets it be, but only where the
 * bot could have hidden it and did not fail to.
 */
export function verdictOf(row: {
  readonly putBack: boolean;
  readonly hidden: number;
  readonly deleted: number;
  /** Of an act that was done, though the case was opened after it and does not tell. */
  readonly state: string | null;
  readonly lane: string;
  readonly surface: string;
}): WaveReview['verdict'] | null {
  if (row.hidden === 1 || row.deleted === 1) return 'taken-away';
  if (row.putBack) return 'let-be';
  if (row.state !== null) return 'taken-away';
  return row.lane === 'queue' && row.surface === 'reply' ? 'let-be' : null;
}
