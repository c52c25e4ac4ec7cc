import type { TokenPair, TokenStore } from '../domain/ports/x.ts';
import type { StoreContext } from './store-context.ts';
import type { Queries } from './work.ts';

const name = 'oauth2';
const place = { table: 'token', row: name, column: 'pair' };

/** The account's OAuth 2.0 pair, sealed under the account's own key, on either database. */
export class SqlTokenStore implements TokenStore {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  read(): Promise<TokenPair | null> {
    return this.#context.work.read((db) => this.#stored(db));
  }

  replace(previousRefresh: string | null, next: TokenPair): Promise<boolean> {
    const { work, account, vault } = this.#context;
    return work.write(async (tx) => {
      const stored = await this.#stored(tx);
      if ((stored?.refreshToken ?? null) !== previousRefresh) return false;
      const pair = vault.sealOwn(place, JSON.stringify(next));
      await tx
        .insertInto('token')
        .values({ account_id: account, name, pair })
        .onConflict((c) => c.columns(['account_id', 'name']).doUpdateSet({ pair }))
        .execute();
      return true;
    });
  }

  async #stored(db: Queries): Promise<TokenPair | null> {
    const { account, vault } = this.#context;
    const row = await db
      .selectFrom('token')
      .select('pair')
      .where('account_id', '=', account)
      .where('name', '=', name)
      .executeTakeFirst();
    return row === undefined ? null : (JSON.parse(vault.openOwn(place, row.pair)) as TokenPair);
  }
}
