import { afterEach, describe, expect, it } from 'vitest';
import { closeAll, wiredX } from './wired-x.fixture.ts';

const signal = new AbortController().signal;

describe('x/x-dm-reader', () => {
  afterEach(closeAll);

  it('reads direct messages', async () => {
    const { x, server } = await wiredX(() => ({
      json: {
        data: [
          { id: '12', event_type: 'MessageCreate', text: 'b', sender_id: '2244994945', dm_conversation_id: '900001-2244994945' },
          { id: '11', event_type: 'MessageCreate', text: 'a', sender_id: '900001', dm_conversation_id: '900001-2244994945' },
        ],
        meta: { result_count: 2 },
      },
    }));

    const page = await x.dms.dmEvents({ pageToken: 't' }, signal);

    expect(page.arrivals.map((arrival) => arrival.kind)).toEqual(['own', 'message']);
    expect(page).toMatchObject({ newestId: '12', oldestId: '11', nextToken: null });
    expect(server.seen[0]?.query.get('pagination_token')).toBe('t');
  });
});
