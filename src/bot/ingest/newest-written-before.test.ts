import { describe, expect, it } from 'vitest';
import { xId } from '../../domain/ids.ts';
import type { XId } from '../../domain/ids.ts';
import type { Arrival } from '../../domain/message.ts';
import { anArrival } from '../messages.fixture.ts';
import { newestWrittenBefore } from './newest-written-before.ts';

const at = (id: string, createdAt: number | null): Arrival => anArrival(id, { createdAt });

describe('bot/ingest/newest-written-before', () => {
  it.each`
    arrivals                             | had          | newest  | because
    ${[]}                                | ${null}      | ${null} | ${'there is none'}
    ${[]}                                | ${xId('7')}  | ${'7'}  | ${'an earlier page had one'}
    ${[at('9', 1_000), at('10', 1_000)]} | ${null}      | ${'10'} | ${'ids are compared as X does'}
    ${[at('10', 1_001), at('9', 999)]}   | ${null}      | ${'9'}  | ${'the newer one was written too late'}
    ${[at('9', null)]}                   | ${null}      | ${null} | ${'undated'}
    ${[at('9', 1)]}                      | ${xId('12')} | ${'12'} | ${'it never goes back'}
  `(
    '$newest ($because)',
    ({ arrivals, had, newest }: { arrivals: readonly Arrival[]; had: XId | null; newest: string | null }) => {
      expect(newestWrittenBefore(arrivals, 1_000, had)).toBe(newest);
    },
  );
});
