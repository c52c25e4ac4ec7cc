import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { postKey, xId } from '../../domain/ids.ts';
import type { PolicyId } from '../../domain/ids.ts';
import type { Judgement, UnknownReason } from '../../domain/finding.ts';
import type { Message } from '../../domain/message.ts';
import { aMessage } from '../messages.fixture.ts';
import { JudgePool } from './judge-pool.ts';
import { isSet, setCell, sharedCell, writeJudgeWorker } from './judge-worker.fixture.ts';
import type { WorkerPolicy } from './judge-worker.fixture.ts';

const signal = new AbortController().signal;
const p1 = 'p-0000000000000001' as PolicyId;
const p2 = 'p-0000000000000002' as PolicyId;
const plain: WorkerPolicy = {};

const batchOf = (...texts: readonly string[]): Message[] =>
  texts.map((text, index) => aMessage({ key: postKey(xId(String(100 + index))), text }));
const unknownsOf = (judgements: readonly Judgement[]): string[] =>
  judgements.map((judgement) => judgement.unknowns.map((unknown) => `${unknown.source}:${unknown.why}`).join());
const policiesOf = (judgements: readonly Judgement[]): Set<PolicyId> => new Set(judgements.map((judgement) => judgement.policy));

describe('bot/moderate/judge-pool', () => {
  let worker: Awaited<ReturnType<typeof writeJudgeWorker>>;
  let pools: JudgePool[] = [];
  let troubles: UnknownReason[] = [];
  beforeAll(async () => {
    worker = await writeJudgeWorker();
  });
  afterAll(() => worker.remove());
  afterEach(async () => {
    await Promise.all(pools.map((pool) => pool.close()));
    pools = [];
    troubles = [];
  });
  /** The limit bounds a hang only: nothing here waits for it unless something hangs. */
  const aPool = (threads: number, limitMs = 1_500): JudgePool => {
    const pool = new JudgePool({
      entry: worker.entry,
      threads,
      limitMs,
      compileLimitMs: limitMs,
      onTrouble: (why) => troubles.push(why),
    });
    pools.push(pool);
    return pool;
  };

  it.each([1, 2, 3])('answers for every message, in order, on %d threads', async (threads) => {
    const pool = aPool(threads);
    await pool.usePolicy(p1, plain);
    const messages = batchOf('a', 'b', 'c', 'd', 'e', 'f', 'g');

    const judgements = await pool.judge(messages, signal);

    expect(judgements.map((judgement) => judgement.key)).toEqual(messages.map((message) => message.key));
    expect(unknownsOf(judgements).join('')).toBe('');
  });

  it('answers nothing for nothing', async () => {
    expect(await aPool(2).judge([], signal)).toEqual([]);
  });

  it.each`
    text       | why              | because
    ${'hang'}  | ${'timeout'}     | ${'it was stopped at its limit'}
    ${'crash'} | ${'unavailable'} | ${'it took its thread down'}
    ${'throw'} | ${'unavailable'} | ${'nothing in the thread caught it'}
    ${'drop'}  | ${'bug'}         | ${'the thread answered without it'}
  `(
    'judges the neighbours of a message that does "$text", which is unknown: $why ($because)',
    async ({ text, why }: { text: string; why: string }) => {
      const pool = aPool(1);
      await pool.usePolicy(p1, plain);

      const judgements = await pool.judge(batchOf('a', text, 'c'), signal);

      expect(judgements.map((judgement) => judgement.key)).toEqual(['post:100', 'post:101', 'post:102']);
      expect(unknownsOf(judgements)).toEqual(['', `judge:${why}`, '']);
      expect(troubles).toHaveLength(2);
    },
  );

  it('never gives one message the judgement of another', async () => {
    const pool = aPool(1);
    await pool.usePolicy(p1, plain);

    const judgements = await pool.judge(batchOf('a', 'swap', 'c'), signal);

    expect(judgements.map((judgement) => judgement.key)).toEqual(['post:100', 'post:101', 'post:102']);
  });

  it('goes on after a message that took its thread down', async () => {
    const pool = aPool(1);
    await pool.usePolicy(p1, plain);
    await pool.judge(batchOf('crash'), signal);

    const judgements = await pool.judge(batchOf('a', 'b'), signal);

    expect(unknownsOf(judgements).join('')).toBe('');
    expect(policiesOf(judgements)).toEqual(new Set([p1]));
  });

  it('says of every message that it could not judge when it never got a policy', async () => {
    const judgements = await aPool(2).judge(batchOf('a', 'b', 'c'), signal);

    expect(unknownsOf(judgements)).toEqual(['judge:unavailable', 'judge:unavailable', 'judge:unavailable']);
  });

  it('ends the batch in hand under the old policy, and judges all that comes after the change under the new one', async () => {
    const pool = aPool(2, 60_000);
    const [gate, begun] = [sharedCell(), sharedCell()];
    await pool.usePolicy(p1, { gate, begun });

    const inHand = pool.judge(batchOf('wait'), signal);
    await isSet(begun);
    const changing = pool.usePolicy(p2, plain);
    const after = pool.judge(batchOf('a', 'b', 'c', 'd'), signal);
    setCell(gate);
    await changing;

    expect(policiesOf(await inHand)).toEqual(new Set([p1]));
    expect(policiesOf(await after)).toEqual(new Set([p2]));
  });

  it.each(['refuse', 'refuse-in-second', 'hang', 'crash'] as const)(
    'keeps the old policy in every thread when the new one makes a thread %s',
    async (onPolicy) => {
      const pool = aPool(2);
      await pool.usePolicy(p1, plain);

      const changing = pool.usePolicy(p2, { onPolicy, count: sharedCell() });
      const meanwhile = pool.judge(batchOf('a', 'b', 'c', 'd'), signal);
      await expect(changing).rejects.toMatchObject({ name: 'JudgeThreadError' });
      const after = await pool.judge(batchOf('a', 'b', 'c', 'd'), signal);

      expect(policiesOf(await meanwhile)).toEqual(new Set([p1]));
      expect(policiesOf(after)).toEqual(new Set([p1]));
      expect(unknownsOf(after).join('')).toBe('');
    },
  );

  it('keeps the old policy when the new one cannot even be handed over', async () => {
    const pool = aPool(1);
    await pool.usePolicy(p1, plain);

    await expect(pool.usePolicy(p2, { notPlain: () => undefined })).rejects.toThrow();

    const judgements = await pool.judge(batchOf('a'), signal);
    expect(policiesOf(judgements)).toEqual(new Set([p1]));
    expect(unknownsOf(judgements)).toEqual(['']);
  });

  it('gives the last of two changes the last word', async () => {
    const pool = aPool(2);

    const both = [pool.usePolicy(p1, plain), pool.usePolicy(p2, plain)];
    await Promise.all(both);

    expect(policiesOf(await pool.judge(batchOf('a', 'b'), signal))).toEqual(new Set([p2]));
  });

  it('rejects when it is told to stop before it began', async () => {
    const pool = aPool(1);
    await pool.usePolicy(p1, plain);

    await expect(pool.judge(batchOf('a'), AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop');
  });

  it('rejects rather than call a message unknown when it is told to stop while its thread dies', async () => {
    const pool = aPool(1, 60_000);
    const [gate, begun] = [sharedCell(), sharedCell()];
    await pool.usePolicy(p1, { gate, begun });
    const stop = new AbortController();

    const judging = pool.judge(batchOf('wait', 'crash'), stop.signal);
    await isSet(begun);
    stop.abort(new Error('stop'));
    setCell(gate);

    await expect(judging).rejects.toThrow('stop');
  });

  it('lets nobody wait for ever, and calls nothing unknown, when it closes with a batch in hand', async () => {
    const pool = aPool(1, 60_000);
    const [gate, begun] = [sharedCell(), sharedCell()];
    await pool.usePolicy(p1, { gate, begun });

    const judging = pool.judge(batchOf('wait', 'b'), signal);
    const judged = expect(judging).rejects.toMatchObject({ name: 'JudgeThreadError' });
    await isSet(begun);
    await pool.close();
    await judged;

    await expect(pool.judge(batchOf('a'), signal)).rejects.toMatchObject({ name: 'JudgeThreadError' });
  });
});
