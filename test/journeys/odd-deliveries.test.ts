import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OddKind } from '../../src/sandbox/hooks/odd-deliveries.ts';
import { until, wireBot } from './wired-bot.fixture.ts';
import type { WiredBot } from './wired-bot.fixture.ts';

describe('test/journeys/odd-deliveries', () => {
  let wired: WiredBot;

  beforeAll(async () => {
    wired = await wireBot({ rate: 240, mode: 'act' });
    await until('the webhook is registered', 20_000, () => wired.sandbox.state().subscriptions.length >= 7);
    wired.sandbox.addPost('MINIFrance', 'La nouvelle MINI arrive.', { key: 'root' });
  });

  afterAll(() => wired.close());

  function counted(): number {
    return wired.query<{ n: number }>('select coalesce(sum(count), 0) as n from arrival_count')[0]!.n;
  }

  it.each<{ readonly kind: OddKind; readonly status: number; readonly counted: boolean; readonly because: string }>([
    { kind: 'unknown-event', status: 200, counted: true, because: 'X adds event types without asking' },
    { kind: 'bad-json', status: 200, counted: true, because: 'it is signed: asking again would bring the same' },
    { kind: 'half-json', status: 200, counted: true, because: 'half a payload is counted, not lost in silence' },
    { kind: 'not-an-object', status: 200, counted: true, because: 'it says nothing that we know' },
    { kind: 'deep-json', status: 200, counted: true, because: 'nesting must not end the process' },
    { kind: 'not-utf8', status: 200, counted: true, because: 'broken bytes are no text' },
    { kind: 'empty', status: 200, counted: true, because: 'nothing, but signed' },
    { kind: 'bad-signature', status: 401, counted: false, because: 'it is not from X: nothing of it is kept' },
    { kind: 'no-signature', status: 401, counted: false, because: 'anybody may call' },
    { kind: 'oversize', status: 413, counted: false, because: 'a megabyte is no event' },
  ])('answers $kind with $status, because $because', async ({ kind, status, counted: isCounted }) => {
    const before = { counted: counted(), messages: wired.count('message') };

    const answered = await wired.sandbox.deliverOdd(kind);

    expect(answered).toBe(status);
    expect(counted() > before.counted).toBe(isCounted);
    expect(wired.count('message')).toBe(before.messages);
  });

  it('still works after all of it', async () => {
    wired.sandbox.addUser({ handle: 'fache' });
    wired.sandbox.addReply('fache', 'root', 'Espèce de connard', { key: 'after', lang: 'fr' });

    await until('it is hidden', 20_000, () => wired.post('after').hidden);

    expect((await wired.running.bot.health()).failing).toEqual({});
  });
});
