import { closeSync, openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Dialect, Kysely, SqliteDatabase, SqliteStatement } from 'kysely';
import { driverCode } from './store-errors.ts';

/** Compiled statements kept: a batch of another size is another statement. */
const statementsKept = 500;
const busyTimeoutMs = 5_000;
const pollMs = 5;

/** Opens the file (made readable for its owner alone) with the settings that make a commit durable. */
export function openSqliteFile(path: string): BetterSqlite3.Database {
  closeSync(openSync(path, 'a', 0o600));
  const file = new BetterSqlite3(path, { timeout: busyTimeoutMs });
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
  // What is erased is overwritten, not only unlinked from its page.
  file.pragma('secure_delete = ON');
  file.pragma('temp_store = MEMORY');
  return file;
}

/** Kysely's SQLite, with prepared statements kept and with transactions that take the write lock when they begin. */
export class ImmediateSqliteDialect implements Dialect {
  readonly #file: BetterSqlite3.Database;

  constructor(file: BetterSqlite3.Database) {
    this.#file = file;
  }

  createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#file);
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): SqliteAdapter {
    return new SqliteAdapter();
  }

  createIntrospector(db: Kysely<never>): SqliteIntrospector {
    return new SqliteIntrospector(db);
  }
}

/**
 * A transaction that read first and writes later fails when another process wrote meanwhile: so it waits at its start.
 * It waits without holding up the whole process, as SQLite's own waiting would.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #file: BetterSqlite3.Database;

  constructor(file: BetterSqlite3.Database) {
    super({ database: new KeptStatements(file) });
    this.#file = file;
  }

  override async beginTransaction(): Promise<void> {
    for (let waited = 0; !this.#began(waited); waited += pollMs) await setTimeout(pollMs);
  }

  /** False when another has the lock and there is time left to wait for it. */
  #began(waited: number): boolean {
    this.#file.pragma('busy_timeout = 0');
    try {
      this.#file.exec('begin immediate');
      return true;
    } catch (error) {
      if (waited >= busyTimeoutMs || !driverCode(error).startsWith('SQLITE_BUSY')) throw error;
      return false;
    } finally {
      this.#file.pragma(`busy_timeout = ${busyTimeoutMs}`);
    }
  }
}

class KeptStatements implements SqliteDatabase {
  readonly #file: BetterSqlite3.Database;
  readonly #kept = new Map<string, SqliteStatement>();

  constructor(file: BetterSqlite3.Database) {
    this.#file = file;
  }

  prepare(sql: string): SqliteStatement {
    // A pragma is obeyed when it is prepared: a kept one would do nothing.
    if (sql.startsWith('pragma ')) return this.#file.prepare(sql);
    const known = this.#kept.get(sql);
    if (known !== undefined) return known;
    const statement = this.#file.prepare(sql) as unknown as SqliteStatement;
    this.#kept.set(sql, statement);
    if (this.#kept.size > statementsKept) {
      for (const oldest of this.#kept.keys()) {
        this.#kept.delete(oldest);
        break;
      }
    }
    return statement;
  }

  close(): void {
    this.#kept.clear();
    this.#file.close();
  }
}
