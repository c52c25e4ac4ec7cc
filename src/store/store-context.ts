import type { Clock } from '../domain/clock.ts';
import type { AccountId } from '../domain/ids.ts';
import type { Vault } from '../domain/ports/vault.ts';
import type { Work } from './work.ts';

/** What every store of one account needs. */
export interface StoreContext {
  readonly work: Work;
  readonly account: AccountId;
  readonly vault: Vault;
  readonly clock: Clock;
  /** This process, as leases name it. */
  readonly owner: string;
}
