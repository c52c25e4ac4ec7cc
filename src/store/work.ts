import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { AccountId } from '../domain/ids.ts';
import type { Connection, DialectName } from './connection.ts';
import { driverCode, refusingErrors } from './store-errors.ts';
import type { Tables } from './tables.ts';

/** A transaction in hand, or the database itself for a single read. */
export type Queries = Kysely<Tables>;

/** PostgreSQL ended one of two transactions that waited for each other, or that could not be put in an order. */
const worthRepeating = new Set(['40P01', '40001']);
const triesInAll = 4;

/** Runs transactions on one account's rows. Every error that leaves it is of the house's family. */
export class Work {
  readonly dialect: DialectName;
  readonly #db: Kysely<Tables>;
  readonly #lockNumber: string;

  constructor(connection: Connection<Tables>, account: AccountId) {
    this.#db = connection.db;
    this.dialect = connection.dialect;
    this.#lockNumber = advisoryNumber(`write|${account}`);
  }

  read<T>(task: (db: Queries) => Promise<T>): Promise<T> {
    return refusingErrors(() => task(this.#db));
  }

  /** A transaction that stands in line with all other writes of the account, so that what it read stays true until its end. */
  write<T>(task: (tx: Queries) => Promise<T>): Promise<T> {
    return this.#transaction(async (tx) => {
      if (this.dialect === 'postgres') await sql`select pg_advisory_xact_lock(${this.#lockNumber}::bigint)`.execute(tx);
      return await task(tx);
    });
  }

  /**
   * A transaction that takes rows beside others who take: with `for update skip locked` where there are many connections. It is not
   * waited for until it has reached the disk: after a power cut rows that were taken are free again, which is what they then are.
   * The end of the process alone loses nothing.
   */
  take<T>(task: (tx: Queries) => Promise<T>): Promise<T> {
    if (this.dialect === 'postgres') {
      return this.#transaction(async (tx) => {
        await sql`set local synchronous_commit = off`.execute(tx);
        return await task(tx);
      });
    }
    return refusingErrors(() =>
      this.#db.connection().execute(async (one) => {
        await sql`pragma synchronous = normal`.execute(one);
        try {
          return await one.transaction().execute(task);
        } finally {
          await sql`pragma synchronous = full`.execute(one);
        }
      }),
    );
  }

  close(): Promise<void> {
    return refusingErrors(() => this.#db.destroy());
  }

  #transaction<T>(task: (tx: Queries) => Promise<T>): Promise<T> {
    return refusingErrors(async () => {
      for (let tries = 1; ; tries += 1) {
        try {
          return await this.#db.transaction().execute(task);
        } catch (error) {
          if (tries >= triesInAll || !worthRepeating.has(driverCode(error))) throw error;
        }
      }
    });
  }
}

/** A signed 64-bit number for PostgreSQL's advisory locks, from a name. */
export function advisoryNumber(name: string): string {
  return createHash('sha256').update(`netiquette|${name}`).digest().readBigInt64BE(0).toString();
}
