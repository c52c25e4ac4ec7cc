import { describe, expect, it } from 'vitest';
import { postKey, xId } from '../../domain/ids.ts';
import type { Arrival } from '../../domain/message.ts';
import { anArrival } from '../messages.fixture.ts';
import { recentOnly } from './recent-only.ts';

const since = Date.UTC(2026, 10, 21);
const deletion: Arrival = { kind: 'deletion', key: postKey(xId('5')), at: since - 1 };
const own: Arrival = { kind: 'own', key: postKey(xId('6')), conversationId: '6', inReplyTo: null, at: since - 1 };

describe('bot/ingest/recent-only', () => {
  it.each`
    name                  | arrival                                     | kept     | because
    ${'an old message'}   | ${anArrival('1', { createdAt: since - 1 })} | ${false} | ${'it was written before the bot was there'}
    ${'one just in time'} | ${anArrival('2', { createdAt: since })}     | ${true}  | ${'the limit itself is recent'}
    ${'a new message'}    | ${anArrival('3', { createdAt: since + 1 })} | ${true}  | ${'that is what the bot is for'}
    ${'an undated one'}   | ${anArrival('4', { createdAt: null })}      | ${true}  | ${'what cannot be dated is not thrown away'}
    ${'an old deletion'}  | ${deletion}                                 | ${true}  | ${'a deletion always counts'}
    ${'an old own post'}  | ${own}                                      | ${true}  | ${'it tells which threads are ours'}
  `('keeps $name: $kept ($because)', ({ arrival, kept }: { arrival: Arrival; kept: boolean }) => {
    expect(recentOnly([arrival], since)).toEqual(kept ? [arrival] : []);
  });
});
