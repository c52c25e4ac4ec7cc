import { describe, expect, it } from 'vitest';
import { XUnavailableError } from '../../domain/errors.ts';
import { postKey, xId } from '../../domain/ids.ts';
import type { TakenMessage } from '../../domain/ports/stores.ts';
import { FakeX } from '../fake-x.fixture.ts';
import { aLivePost, aTaken, account, anArrival, anOwnRoot, ownRoot } from '../messages.fixture.ts';
import { FakeDecisionStore } from './fake-decision-store.fixture.ts';
import { resolveThreads } from './resolve-threads.ts';

const signal = new AbortController().signal;
const otherRoot = xId('1700000000000000001');

function aResolver(mostTries = 7) {
  const x = new FakeX().put(anOwnRoot());
  const decisions = new FakeDecisionStore();
  const troubles: unknown[] = [];
  const options = {
    account,
    decisions,
    reader: x,
    now: () => 1_000,
    mostTries,
    onTrouble: (error: unknown) => troubles.push(error),
  };
  const resolve = (taken: readonly TakenMessage[], until = signal) => resolveThreads(taken, options, until);
  return { x, decisions, troubles, resolve };
}

describe('bot/moderate/resolve-threads', () => {
  it.each`
    root                                                                                    | owned    | because
    ${anOwnRoot()}                                                                          | ${true}  | ${'the brand wrote its root'}
    ${aLivePost(ownRoot, { authorId: xId('900000000000000009'), conversationId: ownRoot })} | ${false} | ${'somebody else wrote its root'}
    ${null}                                                                                 | ${null}  | ${'its root is gone, and nobody can tell'}
  `('tells whose thread a reply stands in: $owned ($because)', async ({ root, owned }) => {
    const { x, resolve } = aResolver();
    x.posts.clear();
    if (root) x.put(root);

    const { ready, waiting } = await resolve([aTaken('5')]);

    expect(ready.map((item) => item.message.ownedThread)).toEqual([owned]);
    expect(waiting).toEqual([]);
  });

  it('remembers owners: a busy thread costs one look-up in its life', async () => {
    const { x, resolve } = aResolver();

    await resolve([aTaken('5'), aTaken('6')]);
    const { ready } = await resolve([aTaken('7'), aTaken('8')]);

    expect(x.of('lookup').map((call) => call.ids)).toEqual([[ownRoot]]);
    expect(ready.map((item) => item.message.ownedThread)).toEqual([true, true]);
  });

  it('remembers, too, that an owner could not be told', async () => {
    const { x, decisions, resolve } = aResolver();
    decisions.owners.set(ownRoot, null);

    const { ready } = await resolve([aTaken('5')]);

    expect(x.calls).toEqual([]);
    expect(ready[0]?.message.ownedThread).toBeNull();
  });

  it.each(['mention', 'quote', 'dm'] as const)(
    'asks nothing about the thread of a %s: nothing can be hidden there',
    async (surface) => {
      const { x, resolve } = aResolver();

      const { ready } = await resolve([aTaken('5', { surface })]);

      expect(x.calls).toEqual([]);
      expect(ready[0]?.message.ownedThread).toBe(false);
    },
  );

  it('completes a cut text, in a thread that was never looked at', async () => {
    const { x, resolve } = aResolver();
    x.put(aLivePost('5', { arrival: anArrival('5', { text: 'Le texte entier.', media: 2 }) }));

    const { ready } = await resolve([aTaken('5', { text: 'Le te' }, { complete: false })]);

    expect(ready[0]).toMatchObject({ complete: true, message: { text: 'Le texte entier.', media: 2, ownedThread: true } });
  });

  it('keeps what is known of a thread when only a text had to be completed', async () => {
    const { x, decisions, resolve } = aResolver();
    decisions.owners.set(ownRoot, true);
    x.posts.clear();
    x.put(aLivePost('5'));

    const { ready } = await resolve([aTaken('5', {}, { complete: false })]);

    expect(ready[0]?.message.ownedThread).toBe(true);
    expect(decisions.owners.get(ownRoot)).toBe(true);
  });

  it('says that a text is still cut when the look-up brings no more of it', async () => {
    const { x, resolve } = aResolver();
    x.put(aLivePost('5', { arrival: anArrival('5', { complete: false }) }));

    const { ready } = await resolve([aTaken('5', {}, { complete: false })]);

    expect(ready[0]?.complete).toBe(false);
  });

  it('finds the thread of a reply that came without one, and whose it is', async () => {
    const { x, decisions, resolve } = aResolver();
    x.put(aLivePost('5'));

    const { ready } = await resolve([aTaken('5', { conversationId: null })]);

    expect(ready[0]?.message).toMatchObject({ conversationId: ownRoot, ownedThread: true });
    expect(decisions.owners.get(ownRoot)).toBe(true);
  });

  it('ends what is gone from X, and goes on with the others', async () => {
    const { x, decisions, resolve } = aResolver();
    x.put(aLivePost('6'));

    const { ready, waiting } = await resolve([aTaken('5', {}, { complete: false }), aTaken('6', {}, { complete: false })]);

    expect(ready.map((item) => item.message.key)).toEqual(['post:6']);
    expect(waiting).toEqual([]);
    expect(decisions.resolutions[0]).toEqual({ key: 'post:5', found: { kind: 'gone' } });
  });

  it('lets wait only what it had to look up when X cannot be asked', async () => {
    const { x, decisions, troubles, resolve } = aResolver();
    decisions.owners.set(otherRoot, false);
    const failure = new XUnavailableError('away');
    x.fault = () => {
      throw failure;
    };

    const { ready, waiting } = await resolve([
      aTaken('5'),
      aTaken('6', { conversationId: otherRoot }),
      aTaken('7', { surface: 'dm' }),
    ]);

    expect(waiting.map((item) => item.message.key)).toEqual(['post:5']);
    expect(ready.map((item) => item.message.key)).toEqual(['post:6', 'dm:7']);
    expect(troubles).toEqual([failure]);
    expect(decisions.resolutions).toEqual([]);
  });

  it.each`
    attempts | waits    | because
    ${0}     | ${true}  | ${'the first try'}
    ${5}     | ${true}  | ${'one more may follow'}
    ${6}     | ${false} | ${'that was the last try: people see it rather than nobody'}
    ${60}    | ${false} | ${'long past it'}
  `('after $attempts tries waits: $waits ($because)', async ({ attempts, waits }: { attempts: number; waits: boolean }) => {
    const { x, resolve } = aResolver(7);
    x.fault = () => {
      throw new XUnavailableError('away');
    };

    const { ready, waiting } = await resolve([aTaken('5', {}, { attempts, complete: false })]);

    expect(waiting).toHaveLength(waits ? 1 : 0);
    if (!waits) expect(ready[0]).toMatchObject({ complete: false, message: { ownedThread: null } });
  });

  it('ends with the step when it is told to stop, instead of calling that trouble', async () => {
    const { x, troubles, resolve } = aResolver();
    const failure = new XUnavailableError('aborted');
    x.fault = () => {
      throw failure;
    };

    await expect(resolve([aTaken('5')], AbortSignal.abort())).rejects.toBe(failure);

    expect(troubles).toEqual([]);
  });

  it('looks up at most a hundred posts a call', async () => {
    const { x, resolve } = aResolver();
    const many = Array.from({ length: 230 }, (_, index) =>
      aTaken(String(5_000 + index), { conversationId: String(8_000 + index) }),
    );

    const { ready } = await resolve(many);

    expect(x.of('lookup').map((call) => call.ids?.length)).toEqual([100, 100, 30]);
    expect(ready).toHaveLength(230);
  });

  it('does not ask X about a conversation id that is none of X', async () => {
    const { x, resolve } = aResolver();

    const { ready } = await resolve([aTaken('5', { conversationId: 'not-an-id' })]);

    expect(x.of('lookup').flatMap((call) => call.ids ?? [])).not.toContain('not-an-id');
    expect(ready[0]?.message.ownedThread).toBeNull();
  });

  it('keeps the order and the keys of what it was given', async () => {
    const { x, resolve } = aResolver();
    x.put(aLivePost('5'), aLivePost('7'));

    const { ready } = await resolve([aTaken('5', {}, { complete: false }), aTaken('6'), aTaken('7', { conversationId: null })]);

    expect(ready.map((item) => item.taken.message.key)).toEqual([postKey(xId('5')), postKey(xId('6')), postKey(xId('7'))]);
  });
});
