import { describe, expect, it } from 'vitest';
import { RateLimitedError, XHaltedError, XTokenRefusedError, XUnavailableError, XUnpaidError } from '../../domain/errors.ts';
import { ManualClock } from '../clock/manual-clock.fixture.ts';
import { FakeControlStore } from '../fake-control-store.fixture.ts';
import { RecordingLog } from '../recording-log.fixture.ts';
import { AccountGuard } from './account-guard.ts';

function aGuard(most = 3) {
  const control = new FakeControlStore();
  const log = new RecordingLog();
  const clock = new ManualClock();
  return { control, log, clock, guard: new AccountGuard({ control, clock, log, most: () => most }) };
}

const refused = () => new XTokenRefusedError('401');

describe('bot/deliver/account-guard', () => {
  it('stops every act at once when the account is locked, and calls a person', async () => {
    const { guard, control, log, clock } = aGuard();

    await guard.weigh(new XHaltedError('locked'));

    expect(await control.paused()).toEqual({ since: clock.now(), by: 'bot', why: 'x.halted' });
    expect([...control.standing.keys()]).toEqual(['x.halted']);
    expect(log.of('error')).toHaveLength(1);
  });

  it('stops after so many refused tokens in a row, and not before', async () => {
    const { guard, control } = aGuard(3);

    await guard.weigh(refused());
    await guard.weigh(refused());
    expect(await control.paused()).toBeNull();
    await guard.weigh(refused());

    expect(await control.paused()).toMatchObject({ why: 'x.token-refused' });
  });

  it('begins to count anew after an act that went through', async () => {
    const { guard, control } = aGuard(2);

    await guard.weigh(refused());
    await guard.worked();
    await guard.weigh(refused());

    expect(await control.paused()).toBeNull();
  });

  it.each([
    new RateLimitedError('hide', 1),
    new XUnavailableError('503'),
    new XUnpaidError('402'),
    new TypeError('bug'),
    'text',
    null,
  ])('does not stop for %s', async (error) => {
    const { guard, control } = aGuard(1);

    await guard.weigh(error);

    expect(await control.paused()).toBeNull();
  });

  it('raises an alert when nobody has paid', async () => {
    const { guard, control } = aGuard();

    await guard.weigh(new XUnpaidError('402'));

    expect([...control.standing.keys()]).toEqual(['x.unpaid']);
  });

  it.each`
    raised                                                              | alert                | because
    ${(guard: AccountGuard) => guard.weigh(new XHaltedError('locked'))} | ${'x.halted'}        | ${'the account was unlocked'}
    ${(guard: AccountGuard) => guard.weigh(refused())}                  | ${'x.token-refused'} | ${'a person has authorized again'}
    ${(guard: AccountGuard) => guard.weigh(new XUnpaidError('402'))}    | ${'x.unpaid'}        | ${'somebody has paid'}
  `('takes $alert back once an act goes through: $because', async ({ raised, alert }) => {
    const { guard, control } = aGuard(1);
    await raised(guard);
    expect([...control.standing.keys()]).toEqual([alert]);

    await guard.worked();

    expect([...control.standing.keys()]).toEqual([]);
  });

  it('takes back what an earlier process said of the account, and nothing that others raised', async () => {
    const { guard, control } = aGuard();
    for (const kind of ['x.halted', 'access-revoked', 'webhook.invalid', 'x.token-refused'])
      await control.raiseAlert(kind, 1, {});

    await guard.worked();

    expect([...control.standing.keys()]).toEqual(['webhook.invalid', 'x.token-refused']);
  });

  it('leaves the pause of a person as it is, but still calls one when the account is locked', async () => {
    const { guard, control, log } = aGuard();
    const byPerson = { since: 1, by: 'chloe', why: 'launch day' };
    await control.pause(byPerson);

    await guard.weigh(new XHaltedError('locked'));

    expect(await control.paused()).toEqual(byPerson);
    expect([...control.standing.keys()]).toEqual(['x.halted']);
    expect(log.of('error')).toHaveLength(1);
  });

  it('says it once, however often it is told while everything stands still', async () => {
    const { guard, control, log } = aGuard();

    for (let times = 0; times < 5; times += 1) await guard.weigh(new XHaltedError('locked'));

    expect(control.pauses).toHaveLength(1);
    expect(log.of('error')).toHaveLength(1);
  });

  it('says it again when a person has resumed and the account is locked still', async () => {
    const { guard, control, log } = aGuard();
    await guard.weigh(new XHaltedError('locked'));
    await control.resume();

    await guard.weigh(new XHaltedError('locked'));

    expect(await control.paused()).not.toBeNull();
    expect(log.of('error')).toHaveLength(2);
  });

  it.each`
    error                            | alert                | stops    | because
    ${new XHaltedError('locked')}    | ${null}              | ${true}  | ${'the account itself is in trouble'}
    ${new XTokenRefusedError('401')} | ${'x.token-refused'} | ${false} | ${'acts may use another token and say so themselves'}
    ${new XUnpaidError('402')}       | ${'x.unpaid'}        | ${false} | ${'it is only slow'}
    ${new XUnavailableError('503')}  | ${null}              | ${false} | ${'it passes'}
  `('a reading that fails with $error.code: alert $alert, stops $stops ($because)', async ({ error, alert, stops }) => {
    const { guard, control } = aGuard(1);

    expect(await guard.weighReading(error)).toBe(alert);

    expect((await control.paused()) !== null).toBe(stops);
    if (alert) expect([...control.standing.keys()]).toEqual([alert]);
  });
});
