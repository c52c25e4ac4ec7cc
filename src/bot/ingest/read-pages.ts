import { compareXIds } from '../../domain/ids.ts';
import type { XId } from '../../domain/ids.ts';
import type { Arrival } from '../../domain/message.ts';
import type { CursorMove } from '../../domain/ports/stores.ts';
import type { Page } from '../../domain/ports/x.ts';

/** Where a reading that was cut short goes on: the next page, and the newest id seen before it. */
export interface ReadingPlace {
  readonly token: string;
  readonly newest: XId | null;
}

/** What was read. `next` is the token to go on with when the reading ended at its limit; null when it came to its end. */
export interface ReadPages {
  readonly pages: number;
  readonly arrivals: number;
  readonly newest: XId | null;
  readonly next: string | null;
}

export interface ReadPagesOptions {
  readonly fetchPage: (pageToken: string | undefined) => Promise<Page>;
  /** Pages come newest first; reading stops at the page that reaches this id. Null: at the end of the list. */
  readonly until: XId | null;
  readonly store: (arrivals: readonly Arrival[], cursors: readonly CursorMove[]) => Promise<unknown>;
  /** The cursors to move once every page down to `until` is stored, given the newest id of the first page. */
  readonly cursors: (newest: XId) => readonly CursorMove[];
  /** Pages of one reading. A longer list is left where it is, with its cursor where it was, and read on from `from`. */
  readonly mostPages: number;
  readonly from?: ReadingPlace;
}

/**
 * Reads a list of X's page by page. The cursor moves only after all pages down to the old one are stored: a crash or
 * a limit in between leaves the old cursor, and the next reading begins again (duplicates change nothing).
 */
export async function readPages(options: ReadPagesOptions): Promise<ReadPages> {
  let token = options.from?.token;
  let newest = options.from?.newest ?? null;
  let arrivals = 0;
  const tokens = new Set<string | undefined>();
  for (let pages = 1; ; pages += 1) {
    tokens.add(token);
    const page = await options.fetchPage(token);
    if (page.newestId && (!newest || compareXIds(page.newestId, newest) > 0)) newest = page.newestId;
    arrivals += page.arrivals.length;
    const reached = options.until !== null && page.oldestId !== null && compareXIds(page.oldestId, options.until) <= 0;
    // A token that comes again is broken and would turn for ever.
    const next = reached || page.nextToken === null || tokens.has(page.nextToken) ? null : page.nextToken;
    const cursors = next === null && newest ? options.cursors(newest) : [];
    if (page.arrivals.length > 0 || cursors.length > 0) await options.store(page.arrivals, cursors);
    if (next === null || pages >= options.mostPages) return { pages, arrivals, newest, next };
    token = next;
  }
}
