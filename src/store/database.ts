import type { Clock } from '../domain/clock.ts';
import { StoreRefusedError } from '../domain/errors.ts';
import type { Database, MessageHistory, StoreScope } from '../domain/ports/stores.ts';
import type { Vault } from '../domain/ports/vault.ts';
import type { RateWindowStore, TokenStore } from '../domain/ports/x.ts';
import { SqlCaseStore } from './case-store.ts';
import { connect } from './connection.ts';
import type { Connection } from './connection.ts';
import { SqlControlStore } from './control-store.ts';
import { SqlDecisionStore } from './decision-store.ts';
import { SqlIngestStore } from './ingest-store.ts';
import { SqlMessageHistory } from './message-history.ts';
import { requireCurrent } from './migrate.ts';
import { versionOf } from './migration.ts';
import { SqlOutboxStore } from './outbox-store.ts';
import { SqlRateWindowStore } from './rate-window-store.ts';
import { SqlStatusReader } from './status-reader.ts';
import type { StoreContext } from './store-context.ts';
import { refusingErrors } from './store-errors.ts';
import { storePlace } from './store-url.ts';
import type { Tables } from './tables.ts';
import { SqlTokenStore } from './token-store.ts';
import { SqlWaveStore } from './wave-store.ts';
import { Work } from './work.ts';

export interface DatabaseOptions {
  /** `sqlite:<path>` or `postgres://…`. */
  readonly url: string;
  readonly scope: StoreScope;
  readonly vault: Vault;
  readonly clock: Clock;
  /** Names this process in leases. */
  readonly owner: string;
}

/** The database with what the x room keeps in it beside. */
export interface OpenDatabase extends Database {
  readonly tokens: TokenStore;
  readonly rateWindows: RateWindowStore;
  readonly history: MessageHistory;
}

/**
 * Opens one account's rows of a migrated database. Rejects with `StoreRefusedError` when it is not migrated, comes from a
 * newer version, cannot be reached, or when the vault is another account's.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const { scope, vault, clock, owner } = options;
  if (vault.account !== scope.account) throw new StoreRefusedError('the vault belongs to another account');
  const connection = await connect<Tables>(storePlace(options.url));
  try {
    requireCurrent(await refusingErrors(() => versionOf(connection as unknown as Connection<unknown>)));
  } catch (error) {
    await connection.db.destroy();
    throw error;
  }
  const work = new Work(connection, scope.account);
  const context: StoreContext = { work, account: scope.account, vault, clock, owner };
  return {
    ingest: new SqlIngestStore(context),
    decisions: new SqlDecisionStore(context),
    waves: new SqlWaveStore(context),
    outbox: new SqlOutboxStore(context),
    cases: new SqlCaseStore(context),
    control: new SqlControlStore(context),
    status: new SqlStatusReader(context),
    tokens: new SqlTokenStore(context),
    rateWindows: new SqlRateWindowStore(context),
    history: new SqlMessageHistory(context),
    close: () => work.close(),
  };
}
