import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dmKey, postKey, xId } from '../domain/ids.ts';
import { roads } from '../domain/message.ts';
import type { Arrival, ArrivedMessage } from '../domain/message.ts';
import { isRicher, olderVersions, rootKeyOf, sortBatch } from './incoming.ts';
import { roadBit, roadsOf } from './road-bits.ts';

function aMessage(id: string, given: Partial<ArrivedMessage> = {}): ArrivedMessage {
  return {
    key: postKey(xId(id)),
    id: xId(id),
    surface: 'reply',
    text: 'texte',
    langHint: null,
    author: { id: '900001', handle: null, createdAt: null, followers: null },
    conversationId: null,
    createdAt: null,
    links: [],
    media: 0,
    versions: [xId(id)],
    inReplyTo: null,
    complete: true,
    road: 'webhook',
    ...given,
  };
}

describe('store/incoming', () => {
  it('makes the same batch of any order of the same arrivals', () => {
    const arrivals: readonly Arrival[] = [
      { kind: 'message', message: aMessage('101', { text: 'co…', complete: false }) },
      { kind: 'message', message: aMessage('101', { road: 'search' }) },
      { kind: 'message', message: aMessage('99') },
      { kind: 'deletion', key: postKey(xId('7')), at: null },
      { kind: 'skipped', type: 'like.create' },
      { kind: 'skipped', type: 'like.create' },
    ];
    const wanted = sortBatch(arrivals);

    fc.assert(
      fc.property(fc.shuffledSubarray([...arrivals], { minLength: arrivals.length }), (shuffled) => {
        expect(sortBatch(shuffled)).toEqual(wanted);
      }),
    );
    expect(wanted.messages).toHaveLength(2);
    expect(wanted.counts).toEqual([{ kind: 'skipped', type: 'like.create', why: '', count: 2 }]);
  });

  it.each`
    had                                | now                                | richer   | because
    ${{ complete: false, length: 90 }} | ${{ complete: true, length: 5 }}   | ${true}  | ${'complete wins over cut'}
    ${{ complete: true, length: 5 }}   | ${{ complete: false, length: 90 }} | ${false} | ${'cut never wins over complete'}
    ${{ complete: false, length: 5 }}  | ${{ complete: false, length: 6 }}  | ${true}  | ${'the longer of two cut ones'}
    ${{ complete: true, length: 5 }}   | ${{ complete: true, length: 90 }}  | ${false} | ${'complete is complete'}
  `('compares texts: $richer ($because)', ({ had, now, richer }: { had: Measure; now: Measure; richer: boolean }) => {
    expect(isRicher(had, now)).toBe(richer);
  });

  it('keeps a case under the first version, and a DM under itself', () => {
    const edited = aMessage('1000', { versions: [xId('998'), xId('999'), xId('1000')] });

    expect(rootKeyOf(edited)).toBe('post:998');
    expect(olderVersions(edited)).toEqual(['post:998', 'post:999']);
    expect(rootKeyOf(aMessage('5', { key: dmKey(xId('5')), surface: 'dm' }))).toBe('dm:5');
    expect(rootKeyOf(aMessage('5', { versions: [] }))).toBe('post:5');
  });

  it('keeps any set of roads in a number', () => {
    fc.assert(
      fc.property(fc.subarray([...roads]), (some) => {
        expect(roadsOf(some.reduce((bits, road) => bits | roadBit(road), 0))).toEqual(some);
      }),
    );
  });
});

interface Measure {
  readonly complete: boolean;
  readonly length: number;
}
