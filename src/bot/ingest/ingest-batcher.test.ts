import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arrival } from '../../domain/message.ts';
import { Deferred, turns } from '../deferred.fixture.ts';
import { IngestBatcher } from './ingest-batcher.ts';

const skipped = (type: string): Arrival => ({ kind: 'skipped', type });
const typesOf = (arrivals: readonly Arrival[]): string[] => arrivals.map((arrival) => ('type' in arrival ? arrival.type : ''));

/** A database whose commits a test ends by hand. */
class SlowCommits {
  readonly commits: { readonly types: readonly string[]; readonly end: Deferred }[] = [];

  readonly commit = (arrivals: readonly Arrival[]): Promise<void> => {
    const end = new Deferred();
    this.commits.push({ types: typesOf(arrivals), end });
    return end.promise;
  };
}

describe('bot/ingest/ingest-batcher', () => {
  it('resolves only after the commit', async () => {
    const slow = new SlowCommits();
    const batcher = new IngestBatcher({ commit: slow.commit, most: 100, room: 10 });
    let durable = false;

    const submitted = batcher.submit([skipped('a')]).then(() => (durable = true));
    await turns();
    expect(slow.commits).toHaveLength(1);
    expect(durable).toBe(false);
    slow.commits[0]?.end.resolve();
    await submitted;

    expect(durable).toBe(true);
  });

  it('puts what comes during a commit into the next one, together and in order', async () => {
    const slow = new SlowCommits();
    const batcher = new IngestBatcher({ commit: slow.commit, most: 100, room: 10 });

    const all = [batcher.submit([skipped('a')])];
    await turns();
    all.push(batcher.submit([skipped('b'), skipped('c')]), batcher.submit([skipped('d')]));
    slow.commits[0]?.end.resolve();
    await turns();
    slow.commits[1]?.end.resolve();
    await Promise.all(all);

    expect(slow.commits.map((one) => one.types)).toEqual([['a'], ['b', 'c', 'd']]);
  });

  it('tells those who give way when nothing waits any more', async () => {
    const slow = new SlowCommits();
    const batcher = new IngestBatcher({ commit: slow.commit, most: 1, room: 10 });
    await expect(batcher.idle()).resolves.toBeUndefined();
    let idle = false;

    const all = [batcher.submit([skipped('a')]), batcher.submit([skipped('b')])];
    const told = batcher.idle().then(() => (idle = true));
    await turns();
    slow.commits[0]?.end.resolve();
    await turns();
    expect(idle).toBe(false);
    slow.commits[1]?.end.resolve();
    await Promise.all([...all, told]);

    expect(idle).toBe(true);
  });

  it('loses nothing that is submitted in the very turn in which it falls idle', async () => {
    const stored: string[] = [];
    const batcher = new IngestBatcher({
      commit: (arrivals) => Promise.resolve(stored.push(...typesOf(arrivals))),
      most: 1,
      room: 10,
    });

    const chain = async (): Promise<void> => {
      for (let index = 0; index < 20; index += 1) {
        await batcher.submit([skipped(`t${index}`)]);
        for (let turn = 0; turn < index % 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      }
    };
    await chain();

    expect(stored).toHaveLength(20);
  });

  it('does not let one delivery that cannot be stored take its neighbours with it', async () => {
    const bad = new Error('cannot be stored');
    const stored: string[] = [];
    const batcher = new IngestBatcher({
      commit: (arrivals) => {
        if (typesOf(arrivals).includes('bad')) return Promise.reject(bad);
        stored.push(...typesOf(arrivals));
        return Promise.resolve();
      },
      most: 100,
      room: 10,
    });

    const ends = await Promise.allSettled(['a', 'bad', 'b'].map((type) => batcher.submit([skipped(type)])));

    expect(ends.map((end) => end.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(ends[1]).toMatchObject({ reason: bad });
    expect(stored).toEqual(['a', 'b']);
  });

  it('survives a commit that throws before it returns a promise', async () => {
    const batcher = new IngestBatcher({
      commit: () => {
        throw new Error('closed');
      },
      most: 100,
      room: 10,
    });

    await expect(batcher.submit([skipped('a')])).rejects.toThrow('closed');
    await expect(batcher.submit([skipped('b')])).rejects.toThrow('closed');
  });

  it('turns deliveries away when its room is full, and takes them again when it is not', async () => {
    const slow = new SlowCommits();
    const batcher = new IngestBatcher({ commit: slow.commit, most: 1, room: 2 });
    const first = batcher.submit([skipped('a')]);
    await turns();
    const waiting = [batcher.submit([skipped('b')]), batcher.submit([skipped('c')])];

    await expect(batcher.submit([skipped('d')])).rejects.toThrow('too many deliveries');
    slow.commits[0]?.end.resolve();
    await first;
    await turns();
    const late = batcher.submit([skipped('e')]);
    for (const index of [1, 2, 3]) {
      slow.commits[index]?.end.resolve();
      await turns();
    }
    await Promise.all([...waiting, late]);

    expect(slow.commits.map((one) => one.types)).toEqual([['a'], ['b'], ['c'], ['e']]);
  });

  it('waits in close until everything that was submitted is settled', async () => {
    const slow = new SlowCommits();
    const batcher = new IngestBatcher({ commit: slow.commit, most: 100, room: 10 });
    const submitted = batcher.submit([skipped('a')]);
    let closed = false;

    const closing = batcher.close().then(() => (closed = true));
    await turns();
    expect(closed).toBe(false);
    slow.commits[0]?.end.resolve();
    await Promise.all([submitted, closing]);

    expect(closed).toBe(true);
  });

  it('stores every delivery once, in order, in transactions of bounded size, whatever comes when', async () => {
    const deliveries = fc.array(
      fc.record({ size: fc.integer({ min: 0, max: 7 }), bad: fc.boolean(), turns: fc.integer({ min: 0, max: 3 }) }),
      {
        maxLength: 25,
      },
    );
    await fc.assert(
      fc.asyncProperty(deliveries, fc.integer({ min: 1, max: 10 }), async (list, most) => {
        const stored: string[] = [];
        const sizes: { readonly arrivals: number; readonly largest: number }[] = [];
        const batcher = new IngestBatcher({
          commit: async (arrivals) => {
            await new Promise((resolve) => setImmediate(resolve));
            const types = typesOf(arrivals);
            if (types.some((type) => type.startsWith('bad'))) throw new Error('cannot be stored');
            stored.push(...types);
            sizes.push({ arrivals: types.length, largest: Math.max(0, ...list.map((one) => one.size)) });
          },
          most,
          room: 1_000,
        });

        const ends: Promise<PromiseSettledResult<void>[]>[] = [];
        for (const [index, { size, bad, turns: wait }] of list.entries()) {
          const arrivals = Array.from({ length: size }, (_, at) => skipped(`${bad ? 'bad' : 'ok'}-${index}-${at}`));
          ends.push(Promise.allSettled([batcher.submit(arrivals)]));
          for (let turn = 0; turn < wait; turn += 1) await new Promise((resolve) => setImmediate(resolve));
        }
        const settled = (await Promise.all(ends)).flat();

        const expected = list.flatMap(({ size, bad }, index) =>
          bad ? [] : Array.from({ length: size }, (_, at) => `ok-${index}-${at}`),
        );
        expect(stored).toEqual(expected);
        expect(settled.map((end) => end.status)).toEqual(
          list.map(({ bad, size }) => (bad && size > 0 ? 'rejected' : 'fulfilled')),
        );
        for (const { arrivals, largest } of sizes) expect(arrivals).toBeLessThanOrEqual(Math.max(most, largest));
      }),
      { numRuns: 60 },
    );
  });
});
