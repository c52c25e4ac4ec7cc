import { describe, expect, it } from 'vitest';
import type { DueAct } from '../../domain/act.ts';
import { XUnavailableError } from '../../domain/errors.ts';
import { xId } from '../../domain/ids.ts';
import { FakeX } from '../fake-x.fixture.ts';
import { aLivePost, account, anOwnRoot, brand, customer, ownRoot } from '../messages.fixture.ts';
import { aDueAct } from './fake-outbox.fixture.ts';
import { recheckTargets } from './recheck-targets.ts';

const signal = new AbortController().signal;
const stranger = xId('900000000000000009');
const colleague = xId('900000000000000010');
const otherRoot = xId('1700000000000000001');
const to = (authorId = customer) => ({ authorId, conversationId: ownRoot });

function aLook() {
  const x = new FakeX().put(anOwnRoot(), aLivePost(otherRoot, { authorId: stranger, conversationId: otherRoot }));
  const recheck = (...due: readonly DueAct[]) => recheckTargets(due, { account, reader: x, staff: new Set([colleague]) }, signal);
  return { x, recheck };
}

describe('bot/deliver/recheck-targets', () => {
  it('lets an act go ahead on a target that is what was decided on', async () => {
    const { x, recheck } = aLook();
    x.put(aLivePost('5'));
    const act = aDueAct('5');

    expect((await recheck(act)).get(act)).toEqual({ kind: 'act' });
  });

  it.each`
    post                                             | expected                                  | code                 | because
    ${aLivePost('5', { authorId: stranger })}        | ${to()}                                   | ${'author-differs'}  | ${'another one wrote it'}
    ${aLivePost('5', { authorId: brand })}           | ${to(brand)}                              | ${'own-post'}        | ${'the brand never hides itself'}
    ${aLivePost('5', { authorId: colleague })}       | ${to(colleague)}                          | ${'staff'}           | ${'nor its people'}
    ${aLivePost('5', { conversationId: otherRoot })} | ${to()}                                   | ${'thread-unknown'}  | ${'it stands elsewhere than it did'}
    ${aLivePost('5', { conversationId: otherRoot })} | ${{ ...to(), conversationId: otherRoot }} | ${'thread-not-ours'} | ${'somebody else started it'}
    ${aLivePost('5', { conversationId: xId('1') })}  | ${{ ...to(), conversationId: '1' }}       | ${'thread-unknown'}  | ${'its root is gone'}
    ${aLivePost('5')}                                | ${{ ...to(), conversationId: null }}      | ${'thread-unknown'}  | ${'nobody knew its thread'}
  `('is a wrong target: $code ($because)', async ({ post, expected, code }) => {
    const { x, recheck } = aLook();
    x.put(post);
    const act = aDueAct('5', { expected });

    expect((await recheck(act)).get(act)).toEqual({ kind: 'end', fact: { kind: 'wrong-target', code }, newer: null });
  });

  it('ends with gone what is not there any more', async () => {
    const { recheck } = aLook();
    const act = aDueAct('5');

    expect((await recheck(act)).get(act)).toEqual({ kind: 'end', fact: { kind: 'gone', simulated: false }, newer: null });
  });

  it('ends with superseded what was edited, and brings the newest version', async () => {
    const { x, recheck } = aLook();
    const versions = [xId('5'), xId('6'), xId('7')];
    const newest = aLivePost('7', { versions });
    x.put(aLivePost('5', { versions }), newest);
    const act = aDueAct('5');

    expect((await recheck(act)).get(act)).toEqual({ kind: 'end', fact: { kind: 'superseded' }, newer: newest.arrival });
  });

  it('acts on the newest version of an edited post', async () => {
    const { x, recheck } = aLook();
    x.put(aLivePost('6', { versions: [xId('5'), xId('6')] }));
    const act = aDueAct('6');

    expect((await recheck(act)).get(act)).toEqual({ kind: 'act' });
  });

  it('does not act on an old version even when the newest is gone already', async () => {
    const { x, recheck } = aLook();
    x.put(aLivePost('5', { versions: [xId('5'), xId('6')] }));
    const act = aDueAct('5');

    expect((await recheck(act)).get(act)).toEqual({ kind: 'end', fact: { kind: 'superseded' }, newer: null });
  });

  it('looks at all targets and their threads in one call', async () => {
    const { x, recheck } = aLook();
    x.put(...['5', '6', '7'].map((id) => aLivePost(id)));

    const verdicts = await recheck(aDueAct('5'), aDueAct('6'), aDueAct('7'));

    expect(x.of('lookup').map((call) => call.ids)).toEqual([['5', ownRoot, '6', '7']]);
    expect([...verdicts.values()]).toEqual([{ kind: 'act' }, { kind: 'act' }, { kind: 'act' }]);
  });

  it('judges nothing when X cannot be asked', async () => {
    const { x, recheck } = aLook();
    x.fault = () => {
      throw new XUnavailableError('away');
    };

    await expect(recheck(aDueAct('5'))).rejects.toThrow(XUnavailableError);
  });
});
