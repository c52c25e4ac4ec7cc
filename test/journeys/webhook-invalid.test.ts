import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until, wireBot } from './wired-bot.fixture.ts';
import type { WiredBot } from './wired-bot.fixture.ts';

describe('test/journeys/webhook-invalid', () => {
  let wired: WiredBot;

  beforeAll(async () => {
    wired = await wireBot({ rate: 240, mode: 'act' });
    await until('the webhook is registered', 20_000, () => wired.sandbox.state().subscriptions.length >= 7);
    wired.sandbox.addPost('MINIFrance', 'La nouvelle MINI arrive.', { key: 'root' });
  });

  afterAll(() => wired.close());

  it('has it validated again as soon as the challenge passes, and what was missed replayed', async () => {
    const { sandbox } = wired;
    const checks = (): number => sandbox.calls.list({ route: 'GET /2/webhooks' }).length;
    // X now holds our answers to its challenge for wrong.
    sandbox.configure({ hookSignature: 'legacy' });
    for (const webhook of sandbox.world.webhooks.values()) webhook.valid = false;
    await until('people are called', 20_000, () => wired.alerts().includes('webhook.invalid'));
    // Neither mentions nor search will ever list it: only a replay has it.
    sandbox.addUser({ handle: 'fache_perdu' });
    sandbox.addReply('fache_perdu', 'root', 'Espèce de connard que personne ne voit', {
      key: 'perdu',
      lang: 'fr',
      indexedAfterMs: 9e9,
    });
    const before = checks();
    await until('twenty minutes have passed', 20_000, () => checks() >= before + 4);
    const during = sandbox.state().webhooks.map(({ valid }) => valid);

    sandbox.configure({ hookSignature: 'oauth2' });
    await until('it is valid again', 20_000, () => sandbox.state().webhooks.every(({ valid }) => valid));
    await until('what was missed is hidden', 40_000, () => wired.post('perdu').hidden);

    expect(during).toEqual([false]);
    expect(wired.alerts()).toEqual([]);
    expect(wired.post('perdu').timesHiddenByApi).toBe(1);
    expect(
      sandbox.calls.list({ route: 'POST /2/webhooks/replay' }).filter(({ status }) => status === 200).length,
    ).toBeGreaterThan(0);
  });
});
