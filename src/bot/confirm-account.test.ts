import { describe, expect, it } from 'vitest';
import { XUnavailableError } from '../domain/errors.ts';
import { xId } from '../domain/ids.ts';
import { ManualClock } from './clock/manual-clock.fixture.ts';
import { confirmAccount } from './confirm-account.ts';
import { FakeControlStore } from './fake-control-store.fixture.ts';
import { FakeX } from './fake-x.fixture.ts';
import { account, brand } from './messages.fixture.ts';
import { RecordingLog } from './recording-log.fixture.ts';

const signal = new AbortController().signal;

function aConfirmation() {
  const x = new FakeX();
  const control = new FakeControlStore();
  const log = new RecordingLog();
  const told: string[] = [];
  const step = confirmAccount({
    account,
    reader: x,
    control,
    clock: new ManualClock(),
    log,
    onConfirmed: () => told.push('confirmed'),
    onRefused: () => told.push('refused'),
  });
  return { x, control, log, told, step };
}

describe('bot/confirm-account', () => {
  it("confirms the configured brand's tokens", async () => {
    const { control, log, told, step } = aConfirmation();

    await step(signal);

    expect(told).toEqual(['confirmed']);
    expect(control.standing.size).toBe(0);
    expect(log.lines).toEqual([]);
  });

  it("calls a person for somebody else's tokens, without saying whose", async () => {
    const { x, control, log, told, step } = aConfirmation();
    x.identity = xId('900000000000000042');

    await step(signal);

    expect(told).toEqual(['refused']);
    expect([...control.standing.keys()]).toEqual(['x.wrong-account']);
    expect(JSON.stringify(log.lines)).not.toContain('900000000000000042');
  });

  it('takes the confirmation back when the tokens have been changed for others', async () => {
    const { x, told, step } = aConfirmation();
    await step(signal);

    x.identity = xId('900000000000000042');
    await step(signal);
    x.identity = brand;
    await step(signal);

    expect(told).toEqual(['confirmed', 'refused', 'confirmed']);
  });

  it('leaves everything as it was when X cannot be asked', async () => {
    const { x, control, told, step } = aConfirmation();
    x.fault = () => {
      throw new XUnavailableError('away');
    };

    await expect(step(signal)).rejects.toThrow(XUnavailableError);

    expect(told).toEqual([]);
    expect(control.standing.size).toBe(0);
  });
});
