import { describe, expect, it } from 'vitest';

import { shownReplies, threadJson } from './thread-json.ts';
import { aReply, aThread, noon } from './thread.fixture.ts';

describe('sandbox/page/thread-json', () => {
  it('puts the newest reply first, by time and then by id', () => {
    const replies = [
      aReply({ id: '9', createdAt: noon - 10 }),
      aReply({ id: '11', createdAt: noon - 5 }),
      aReply({ id: '10', createdAt: noon - 5 }),
    ];

    expect(threadJson(aThread({ replies })).replies.map(({ id }) => id)).toEqual(['11', '10', '9']);
  });

  it('counts what the world sees, and how fast it was hidden', () => {
    const hiddenAfter = (ms: number, id: string) =>
      aReply({ id, hidden: true, createdAt: noon - 20_000, hiddenAt: noon - 20_000 + ms });

    const { counts } = threadJson(
      aThread({ replies: [aReply(), hiddenAfter(400, '2'), hiddenAfter(900, '3'), hiddenAfter(9000, '4')] }),
    );

    expect(counts).toMatchObject({
      received: 4,
      visible: 1,
      hidden: 3,
      older: 0,
      visibleShare: 25,
      medianDelay: '0,9 s',
      lastHidden: '11 s',
    });
  });

  it('knows no delay and no last one while nothing is hidden', () => {
    const { counts } = threadJson(aThread());

    expect(counts).toMatchObject({ received: 0, visibleShare: 100, medianDelay: null, lastHidden: null });
  });

  it('does not count the delay of a reply that is shown again', () => {
    const { counts } = threadJson(aThread({ replies: [aReply({ hidden: false, hiddenAt: noon - 100 })] }));

    expect(counts).toMatchObject({ hidden: 0, medianDelay: null, lastHidden: null });
  });

  it('shows the newest of very many but counts all', () => {
    const replies = Array.from({ length: shownReplies + 20 }, (_, index) =>
      aReply({ id: String(5000 + index), createdAt: noon - 100_000 + index }),
    );

    const thread = threadJson(aThread({ replies }));

    expect(thread.replies).toHaveLength(shownReplies);
    expect(thread.replies.at(-1)?.id).toBe('5020');
    expect(thread.counts).toMatchObject({ received: shownReplies + 20, older: 20 });
  });

  it('shortens the words of another thread', () => {
    const link = {
      id: '7',
      handle: 'MINIFrance',
      text: `Ligne une\n${'mot '.repeat(60)}`,
      createdAt: noon - 7_200_000,
      replies: 12,
      hidden: 1,
    };

    const [shown] = threadJson(aThread({ threads: [link] })).threads;

    expect(shown?.excerpt).toMatch(/^Ligne une mot .{60,80}…$/u);
    expect(shown?.meta).toMatch(/^12 réponses · 1 masquée · 2\sh$/u);
  });
});
