import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareXIds, xId } from '../../domain/ids.ts';
import type { XId } from '../../domain/ids.ts';
import type { Arrival } from '../../domain/message.ts';
import type { CursorMove } from '../../domain/ports/stores.ts';
import type { Page } from '../../domain/ports/x.ts';
import { anArrival } from '../messages.fixture.ts';
import { readPages } from './read-pages.ts';
import type { ReadPagesOptions } from './read-pages.ts';

/** A list of X's, newest first, and what was stored of it. */
class PagedList {
  readonly asked: (string | undefined)[] = [];
  readonly stored: string[] = [];
  readonly cursors: CursorMove[] = [];
  readonly #ids: readonly string[];
  readonly #size: number;

  constructor(ids: readonly string[], size: number) {
    this.#ids = [...ids].sort((a, b) => compareXIds(b, a));
    this.#size = size;
  }

  options(over: Partial<ReadPagesOptions> = {}): ReadPagesOptions {
    return {
      fetchPage: (token) => this.page(token),
      until: null,
      mostPages: 100,
      store: (arrivals, cursors) => {
        this.stored.push(...idsOf(arrivals));
        this.cursors.push(...cursors);
        return Promise.resolve();
      },
      cursors: (newest) => [{ source: 'list', value: newest }],
      ...over,
    };
  }

  page(token: string | undefined): Promise<Page> {
    this.asked.push(token);
    const from = Number(token ?? 0);
    const ids = this.#ids.slice(from, from + this.#size).map(xId);
    return Promise.resolve({
      arrivals: ids.map((id) => anArrival(id)),
      newestId: ids[0] ?? null,
      oldestId: ids.at(-1) ?? null,
      nextToken: from + this.#size < this.#ids.length ? String(from + this.#size) : null,
    });
  }
}

const idsOf = (arrivals: readonly Arrival[]): XId[] =>
  arrivals.flatMap((arrival) => (arrival.kind === 'message' ? [arrival.message.id] : []));

describe('bot/ingest/read-pages', () => {
  it('moves the cursor to the newest id, with the last page', async () => {
    const list = new PagedList(['1', '2', '3', '4', '5'], 2);
    const moves: number[] = [];

    const read = await readPages(
      list.options({
        store: (arrivals, cursors) => {
          list.stored.push(...idsOf(arrivals));
          moves.push(cursors.length);
          list.cursors.push(...cursors);
          return Promise.resolve();
        },
      }),
    );

    expect(list.stored).toEqual(['5', '4', '3', '2', '1']);
    expect(moves).toEqual([0, 0, 1]);
    expect(list.cursors).toEqual([{ source: 'list', value: '5' }]);
    expect(read).toMatchObject({ pages: 3, arrivals: 5, next: null });
  });

  it('leaves the cursor when the second page fails, and keeps what was stored', async () => {
    const list = new PagedList(['1', '2', '3', '4'], 2);
    const failure = new Error('X went away');

    const reading = readPages(list.options({ fetchPage: (token) => (token ? Promise.reject(failure) : list.page(token)) }));

    await expect(reading).rejects.toBe(failure);
    expect(list.stored).toEqual(['4', '3']);
    expect(list.cursors).toEqual([]);
  });

  it('leaves the cursor when a page cannot be stored', async () => {
    const list = new PagedList(['1', '2'], 1);
    const failure = new Error('disk full');

    await expect(readPages(list.options({ store: () => Promise.reject(failure) }))).rejects.toBe(failure);

    expect(list.asked).toEqual([undefined]);
  });

  it('stops at the page that reaches the old cursor', async () => {
    const list = new PagedList(['1', '2', '3', '4', '5', '6'], 2);

    await readPages(list.options({ until: xId('4') }));

    expect(list.stored).toEqual(['6', '5', '4', '3']);
    expect(list.cursors).toEqual([{ source: 'list', value: '6' }]);
  });

  it('neither stores nor moves anything when there is nothing', async () => {
    const list = new PagedList([], 2);
    let stores = 0;

    await readPages(list.options({ store: () => Promise.resolve((stores += 1)) }));

    expect(stores).toBe(0);
  });

  it('goes on over an empty page in the middle, as X may send one', async () => {
    const empty: Page = { arrivals: [], newestId: null, oldestId: null, nextToken: 'b' };
    const list = new PagedList(['7'], 1);

    await readPages(list.options({ fetchPage: (token) => (token ? list.page('0') : Promise.resolve(empty)), until: xId('3') }));

    expect(list.stored).toEqual(['7']);
    expect(list.cursors).toEqual([{ source: 'list', value: '7' }]);
  });

  it('compares ids as X does, not as text', async () => {
    const list = new PagedList(['999', '1000', '1001'], 1);

    await readPages(list.options({ until: xId('999') }));

    expect(list.cursors).toEqual([{ source: 'list', value: '1001' }]);
    expect(list.stored).toEqual(['1001', '1000', '999']);
  });

  it('stops for a token that comes again, which would turn for ever', async () => {
    const list = new PagedList(['1', '2'], 1);
    const broken = async (token: string | undefined): Promise<Page> => ({
      ...(await list.page(token ? '1' : undefined)),
      nextToken: 'same',
    });

    const read = await readPages(list.options({ fetchPage: broken }));

    expect(read).toMatchObject({ pages: 2, next: null });
  });

  it('reads at most so many pages, and then leaves the cursor and says where to go on', async () => {
    const list = new PagedList(['1', '2', '3', '4', '5'], 1);

    const first = await readPages(list.options({ mostPages: 3 }));
    expect(first).toEqual({ pages: 3, arrivals: 3, newest: '5', next: '3' });
    expect(list.cursors).toEqual([]);
    const rest = await readPages(list.options({ mostPages: 3, from: { token: first.next ?? '', newest: first.newest } }));

    expect(rest.next).toBeNull();
    expect(list.stored).toEqual(['5', '4', '3', '2', '1']);
    expect(list.cursors).toEqual([{ source: 'list', value: '5' }]);
  });

  it('stores everything above the old cursor, however the pages lie, and moves once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 5_000 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.option(fc.integer({ min: 1, max: 5_000 })),
        fc.integer({ min: 1, max: 4 }),
        async (ids, size, until, mostPages) => {
          const list = new PagedList(ids.map(String), size);
          let from: ReadPagesOptions['from'];

          for (;;) {
            const read = await readPages(
              list.options({ until: until === null ? null : xId(String(until)), mostPages, ...(from ? { from } : {}) }),
            );
            if (read.next === null) break;
            expect(list.cursors).toEqual([]);
            from = { token: read.next, newest: read.newest };
          }

          for (const id of ids) if (until === null || id > until) expect(list.stored).toContain(String(id));
          expect(new Set(list.stored).size).toBe(list.stored.length);
          expect(list.cursors).toEqual(ids.length === 0 ? [] : [{ source: 'list', value: String(Math.max(...ids)) }]);
        },
      ),
    );
  });
});
