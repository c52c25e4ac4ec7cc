import type { AccountId } from '../domain/ids.ts';
import type { DmReader, Page } from '../domain/ports/x.ts';
import { parseDmEvent } from './parse-dm.ts';
import { dmFields } from './post-fields.ts';
import { readPage } from './read-page.ts';
import type { XClient } from './x-client.ts';

/** Reads direct messages through X's API, one page a call. */
export class XDmReader implements DmReader {
  readonly #client: XClient;
  readonly #account: AccountId;

  constructor(client: XClient, account: AccountId) {
    this.#client = client;
    this.#account = account;
  }

  async dmEvents(query: { pageToken?: string }, signal: AbortSignal): Promise<Page> {
    const page = query.pageToken === undefined ? {} : { pagination_token: query.pageToken };
    const body = await this.#client.call(
      {
        endpoint: 'dm-events',
        auth: 'user',
        method: 'GET',
        path: '/2/dm_events',
        query: { max_results: '100', ...dmFields, ...page },
      },
      signal,
    );
    return readPage(body, 'dm-events', (item, authors) => parseDmEvent(item, this.#account, authors));
  }
}
