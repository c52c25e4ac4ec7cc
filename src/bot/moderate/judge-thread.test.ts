import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyId } from '../../domain/ids.ts';
import { aMessage } from '../messages.fixture.ts';
import { JudgeThread } from './judge-thread.ts';
import { isSet, sharedCell, writeJudgeWorker } from './judge-worker.fixture.ts';

const p1 = 'p-0000000000000001' as PolicyId;

describe('bot/moderate/judge-thread', () => {
  let worker: Awaited<ReturnType<typeof writeJudgeWorker>>;
  let threads: JudgeThread[] = [];
  beforeAll(async () => {
    worker = await writeJudgeWorker();
  });
  afterAll(() => worker.remove());
  afterEach(async () => {
    await Promise.all(threads.map((thread) => thread.close()));
    threads = [];
  });
  const aThread = (entry = worker.entry): JudgeThread => {
    const thread = new JudgeThread(entry, 5_000);
    threads.push(thread);
    return thread;
  };

  it('judges nothing without a policy', async () => {
    await expect(aThread().judge([aMessage()], 1_000)).rejects.toMatchObject({ why: 'unavailable' });
  });

  it('says that it is unavailable when its file cannot be started', async () => {
    const thread = aThread(new URL('not-there.mjs', worker.entry));

    await expect(thread.usePolicy(p1, {})).rejects.toMatchObject({ why: 'unavailable' });
    await expect(thread.judge([aMessage()], 1_000)).rejects.toMatchObject({ why: 'unavailable' });
  });

  it('starts again with its policy after it was stopped for taking too long', async () => {
    const thread = aThread();
    await thread.usePolicy(p1, {});
    await expect(thread.judge([aMessage({ text: 'hang' })], 500)).rejects.toMatchObject({ why: 'timeout' });

    const judgements = await thread.judge([aMessage()], 5_000);

    expect(judgements.map((judgement) => judgement.policy)).toEqual([p1]);
  });

  it('keeps its thread when a batch cannot be handed over', async () => {
    const thread = aThread();
    await thread.usePolicy(p1, {});
    const unsendable = { ...aMessage(), text: (() => '') as unknown as string };

    await expect(thread.judge([unsendable], 200)).rejects.toThrow();

    expect(await thread.judge([aMessage()], 5_000)).toHaveLength(1);
  });

  it('answers who waits when it closes, and does not start again', async () => {
    const thread = aThread();
    const [gate, begun] = [sharedCell(), sharedCell()];
    await thread.usePolicy(p1, { gate, begun });
    const judging = expect(thread.judge([aMessage({ text: 'wait' })], 60_000)).rejects.toMatchObject({ why: 'unavailable' });
    await isSet(begun);

    await thread.close();
    await judging;

    await expect(thread.judge([aMessage()], 1_000)).rejects.toMatchObject({ why: 'unavailable' });
  });
});
