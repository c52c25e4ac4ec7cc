import { describe, expect, it } from 'vitest';
import { XTokenRefusedError, XUnavailableError } from '../domain/errors.ts';
import type { TokenPair } from '../domain/ports/x.ts';
import { ManualClock, MemoryTokens } from './local-x.fixture.ts';
import { TokenRefresher } from './token-refresher.ts';
import type { Exchanged } from './token-refresher.ts';

const twoHours = 7_200_000;

/** A token endpoint whose refresh tokens work once. */
function setUp(leftMs: number) {
  const clock = new ManualClock();
  const first: TokenPair = { accessToken: 'a0', refreshToken: 'r0', expiresAt: clock.now() + leftMs, scope: 's' };
  const store = new MemoryTokens(first);
  const asked: string[] = [];
  const answers: Exchanged[] = [];
  let valid = 'r0';
  let renewals = 0;
  const exchange = async (refreshToken: string): Promise<Exchanged> => {
    asked.push(refreshToken);
    await Promise.resolve();
    const prepared = answers.shift();
    if (prepared !== undefined) return prepared;
    if (refreshToken !== valid) return { kind: 'refused' };
    renewals += 1;
    valid = `r${renewals}`;
    return { kind: 'renewed', accessToken: `a${renewals}`, refreshToken: valid, expiresInMs: twoHours, scope: 's' };
  };
  return { clock, store, asked, answers, refresher: new TokenRefresher(store, clock, exchange) };
}

const failed: Exchanged = { kind: 'failed', error: new XUnavailableError('down') };

describe('x/token-refresher', () => {
  it.each`
    leftMs            | token   | because
    ${twoHours}       | ${'a0'} | ${'plenty of time'}
    ${5 * 60_000}     | ${'a0'} | ${'five minutes are enough'}
    ${5 * 60_000 - 1} | ${'a1'} | ${'less than five minutes'}
    ${-1}             | ${'a1'} | ${'expired'}
  `('with $leftMs ms left it uses $token ($because)', async ({ leftMs, token }: { leftMs: number; token: string }) => {
    const { refresher, store } = setUp(leftMs);

    const pair = await refresher.pair();

    expect(pair.accessToken).toBe(token);
    expect(store.pair).toEqual(pair);
  });

  it('refreshes once for twenty that ask at once, and saves the pair before anybody gets it', async () => {
    const { refresher, asked, store } = setUp(0);

    const pairs = await Promise.all(Array.from({ length: 20 }, () => refresher.pair()));

    expect(asked).toEqual(['r0']);
    expect(new Set(pairs.map((pair) => pair.accessToken))).toEqual(new Set(['a1']));
    expect(store.saved).toHaveLength(1);
  });

  it('refreshes once for twenty that were refused with the same token', async () => {
    const { refresher, asked } = setUp(twoHours);
    const { accessToken } = await refresher.pair();

    const pairs = await Promise.all(Array.from({ length: 20 }, () => refresher.pairAfterRefusal(accessToken)));
    const late = await refresher.pairAfterRefusal(accessToken);

    expect(asked).toEqual(['r0']);
    expect([...pairs, late].every((pair) => pair.accessToken === 'a1')).toBe(true);
  });

  it('is not poisoned by a failure: the next one asks with the same token', async () => {
    const { refresher, asked, answers } = setUp(-1);
    answers.push(failed);

    await expect(refresher.pair()).rejects.toThrow(XUnavailableError);
    const pair = await refresher.pair();

    expect(asked).toEqual(['r0', 'r0']);
    expect(pair.accessToken).toBe('a1');
  });

  it('goes on with a pair that still lives when X does not answer, and asks again after a while', async () => {
    const { refresher, asked, answers, clock } = setUp(4 * 60_000);
    answers.push(failed);

    const tokens = [(await refresher.pair()).accessToken, (await refresher.pair()).accessToken];
    clock.advance(30_000);
    tokens.push((await refresher.pair()).accessToken);

    expect(tokens).toEqual(['a0', 'a0', 'a1']);
    expect(asked).toEqual(['r0', 'r0']);
  });

  it('takes the pair of another process that was faster', async () => {
    const { refresher, store, answers, clock } = setUp(-1);
    answers.push({ kind: 'refused' });
    const theirs: TokenPair = { accessToken: 'b1', refreshToken: 'q1', expiresAt: clock.now() + twoHours, scope: 's' };
    const read = store.read.bind(store);
    let reads = 0;
    store.read = () => {
      reads += 1;
      if (reads === 2) store.pair = theirs;
      return read();
    };

    expect(await refresher.pair()).toEqual(theirs);
  });

  it('stops asking after a refusal, until a person authorizes anew', async () => {
    const { refresher, store, asked, answers, clock } = setUp(-1);
    answers.push({ kind: 'refused' });

    await expect(refresher.pair()).rejects.toThrow(XTokenRefusedError);
    await expect(refresher.pair()).rejects.toThrow(XTokenRefusedError);
    store.pair = { accessToken: 'c1', refreshToken: 'p1', expiresAt: clock.now() + twoHours, scope: 's' };

    expect((await refresher.pair()).accessToken).toBe('c1');
    expect(asked).toEqual(['r0']);
  });

  it('keeps a new pair that could not be saved, and saves it first', async () => {
    const { refresher, store, asked } = setUp(-1);
    const replace = store.replace.bind(store);
    store.replace = () => Promise.reject(new Error('disk full'));

    await expect(refresher.pair()).rejects.toThrow(XUnavailableError);
    store.replace = replace;
    const pair = await refresher.pair();

    expect(pair.accessToken).toBe('a1');
    expect(store.pair).toEqual(pair);
    expect(asked).toEqual(['r0']);
  });

  it('asks for a person when nobody has authorized yet', async () => {
    const { refresher, store } = setUp(-1);
    store.pair = null;

    await expect(refresher.pair()).rejects.toMatchObject({ code: 'x.token-refused', facts: { code: 'no-authorization' } });
  });
});
