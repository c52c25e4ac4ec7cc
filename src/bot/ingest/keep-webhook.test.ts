import { describe, expect, it } from 'vitest';
import { XUnavailableError } from '../../domain/errors.ts';
import { xId } from '../../domain/ids.ts';
import { ManualClock } from '../clock/manual-clock.fixture.ts';
import { FakeControlStore } from '../fake-control-store.fixture.ts';
import { RecordingLog } from '../recording-log.fixture.ts';
import { aSink } from './a-sink.fixture.ts';
import { FakeWebhookAdmin } from './fake-webhook-admin.fixture.ts';
import { keepWebhook } from './keep-webhook.ts';

const minute = 60_000;
const hour = 60 * minute;
const signal = new AbortController().signal;

function aKeeper() {
  const clock = new ManualClock();
  const admin = new FakeWebhookAdmin();
  const control = new FakeControlStore();
  const log = new RecordingLog();
  const { sink, ingest } = aSink(clock);
  const start = () => keepWebhook({ admin, ingest, control, sink, clock, log, publicUrl: 'https://hooks.example.com/x' });
  /** Looks every five minutes for so long. */
  const keep = async (step: (signal: AbortSignal) => Promise<unknown>, forMs: number): Promise<void> => {
    for (let passed = 0; passed < forMs; passed += 5 * minute) {
      clock.advance(5 * minute);
      await step(signal);
    }
  };
  return { clock, admin, control, log, ingest, start, keep };
}

describe('bot/ingest/keep-webhook', () => {
  it('leaves a webhook alone that is in order', async () => {
    const { admin, start, keep, log } = aKeeper();

    await keep(start(), hour);

    expect(new Set(admin.asked)).toEqual(new Set(['find', 'subscriptions']));
    expect(log.lines).toEqual([]);
  });

  it('registers what X does not know, and has no gap to replay then', async () => {
    const { admin, start, keep } = aKeeper();
    admin.state = null;

    await keep(start(), hour);

    expect(admin.asked.filter((what) => what === 'register')).toHaveLength(1);
    expect(admin.replays).toEqual([]);
  });

  it('raises an alert while X holds it for invalid, and clears it when X does not any more', async () => {
    const { admin, control, log, start, keep } = aKeeper();
    admin.state = { id: 'hook-1', valid: false };
    admin.reachable = false;
    const step = start();

    await keep(step, 5 * minute);
    expect([...control.standing.keys()]).toEqual(['webhook.invalid']);
    expect(log.of('error')).toHaveLength(1);
    expect(admin.asked).not.toContain('subscriptions');
    admin.reachable = true;
    await keep(step, 5 * minute);

    expect(control.standing.size).toBe(0);
  });

  it('says which subscriptions it had to make again', async () => {
    const { admin, log, start, keep } = aKeeper();
    const step = start();
    await keep(step, 5 * minute);
    const atFirst = log.of('warn').length;
    admin.missing = ['dm.received'];

    await keep(step, 5 * minute);

    expect(atFirst).toBe(0);
    expect(log.of('warn').map((line) => line.fields)).toEqual([{ types: ['dm.received'] }]);
  });

  it('has all of a gap replayed, up to the moment in which X delivered again, and then no more', async () => {
    const { clock, admin, start, keep } = aKeeper();
    const step = start();
    await keep(step, 5 * minute);
    const lastValid = clock.now();
    admin.state = { id: 'hook-1', valid: false };
    admin.reachable = false;
    await keep(step, hour);

    admin.reachable = true;
    await keep(step, 5 * minute);
    const back = clock.now();
    await keep(step, 3 * hour);

    expect(admin.replays[0]?.from).toBeLessThanOrEqual(lastValid);
    expect(Math.max(...admin.replays.map((one) => one.until))).toBeGreaterThanOrEqual(back);
    expect(admin.replays.length).toBeLessThanOrEqual(2);
    for (let index = 1; index < admin.replays.length; index += 1) {
      expect(admin.replays[index]?.from).toBeLessThanOrEqual(admin.replays[index - 1]?.until ?? 0);
    }
  });

  it('asks for nothing that X refuses to replay', async () => {
    const { clock, admin, ingest, start, keep } = aKeeper();
    ingest.cursors.set('webhook-valid-at', xId(String(clock.now() - 72 * hour)));
    const asked: { readonly from: number; readonly until: number }[] = [];
    admin.fault = (what) => {
      if (what === 'replay') asked.push({ from: 0, until: clock.now() });
    };

    await keep(start(), hour);

    expect(admin.replays).not.toEqual([]);
    for (const [index, { from, until }] of admin.replays.entries()) {
      const now = asked[index]?.until ?? 0;
      expect(now - from).toBeGreaterThanOrEqual(31 * minute);
      expect(now - from).toBeLessThan(24 * hour);
      expect(now - until).toBeGreaterThanOrEqual(10 * minute);
    }
  });

  it.each`
    gap            | replays  | because
    ${10 * minute} | ${false} | ${'the polls overlap further than that'}
    ${40 * minute} | ${true}  | ${'that is a gap'}
  `(
    'after $gap ms of standstill of the whole bot: replay $replays ($because)',
    async ({ gap, replays }: { gap: number; replays: boolean }) => {
      const { clock, admin, start, keep } = aKeeper();
      await keep(start(), 5 * minute);

      clock.advance(gap);
      await keep(start(), hour);

      expect(admin.replays.length > 0).toBe(replays);
    },
  );

  it('tries a refused replay again, and forgets nothing of the gap over a crash', async () => {
    const { clock, admin, ingest, start, keep } = aKeeper();
    await keep(start(), 5 * minute);
    const lastValid = clock.now();
    clock.advance(hour);
    admin.fault = (what) => {
      if (what === 'replay') throw new XUnavailableError('another replay runs');
    };
    await expect(start()(signal)).rejects.toThrow(XUnavailableError);
    expect(ingest.cursors.get('webhook-valid-at')).toBe(String(lastValid));

    admin.fault = () => undefined;
    await keep(start(), hour);

    expect(admin.replays[0]?.from).toBeLessThanOrEqual(lastValid);
  });

  it('replays the end of a gap, too, when it was restarted before that could be asked for', async () => {
    const { clock, admin, start, keep } = aKeeper();
    await keep(start(), 5 * minute);
    clock.advance(hour);
    const back = clock.now();
    await start()(signal);

    await keep(start(), hour);

    expect(Math.max(...admin.replays.map((one) => one.until))).toBeGreaterThanOrEqual(back);
  });

  it('says so when a gap has become too old to be replayed, and is in order again afterwards', async () => {
    const { clock, admin, log, start, keep } = aKeeper();
    await keep(start(), 5 * minute);
    clock.advance(hour);
    admin.fault = (what) => {
      if (what === 'replay') throw new XUnavailableError('not today');
    };
    const step = start();
    await expect(step(signal)).rejects.toThrow(XUnavailableError);
    clock.advance(48 * hour);

    admin.fault = () => undefined;
    await keep(step, 2 * hour);
    const { length } = admin.asked;
    await keep(step, hour);

    expect(log.of('error').map((line) => line.sentence)).toEqual([
      'a gap of the webhook is too old to be replayed: only polling saw it',
    ]);
    expect(admin.asked.slice(length)).not.toContain('replay');
    for (const { from, until } of admin.replays) expect(from).toBeLessThan(until);
  });
});
