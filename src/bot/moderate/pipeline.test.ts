import { describe, expect, it } from 'vitest';
import { XUnavailableError } from '../../domain/errors.ts';
import { aTaken } from '../messages.fixture.ts';
import { aPipeline, outcomesOf, reply, spam } from './a-pipeline.fixture.ts';
import { freeFacts } from './fake-decision-store.fixture.ts';

const minute = 60_000;
const signal = new AbortController().signal;

describe('bot/moderate/pipeline', () => {
  it('takes, judges, decides and records what waits, and plans what is to be done', async () => {
    const { decisions, step, state, clock } = aPipeline();
    decisions.put(reply('5', 'bonjour'), reply('6', 'spam'));

    const result = await step(signal);

    expect(outcomesOf(decisions)).toEqual({ 'post:5': ['allow'], 'post:6': ['hide'] });
    expect(decisions.decided[1]?.acts).toEqual([{ act: 'hide', target: 'post:6', desired: 'hidden', severity: 'medium' }]);
    expect(decisions.decided.map((one) => one.simulated)).toEqual([false, false]);
    expect(state.planned).toBe(1);
    expect(result).toEqual({ nextAt: clock.now() });
  });

  it('escalates what a judge could not tell, even when everything else was clean', async () => {
    const { decisions, judge, step } = aPipeline();
    judge.cannotTell('hm', { source: 'judge', why: 'timeout' });
    decisions.put(reply('5', 'hm'));

    await step(signal);

    expect(outcomesOf(decisions)).toEqual({ 'post:5': ['escalate'] });
    expect(decisions.decided[0]?.decision.review?.lane).toBe('trouble');
  });

  it('escalates a text that could not be had whole', async () => {
    const { decisions, x, clock, step } = aPipeline();
    decisions.put(aTaken('5', { text: 'bonj' }, { complete: false, attempts: 50 }));
    x.fault = () => {
      throw new XUnavailableError('away');
    };

    await step(signal);

    expect(decisions.decided[0]?.decision).toMatchObject({
      outcomes: ['escalate'],
      unknowns: [{ source: 'text', why: 'incomplete' }],
    });
    expect(clock.sleeps).toEqual([]);
  });

  it('says once that the brake has closed, and again only after it was open', async () => {
    const { decisions, control, log, step } = aPipeline();
    decisions.factsOf = () => ({ ...freeFacts, hidesLeft: 0 });
    for (const id of ['5', '6', '7']) {
      decisions.put(reply(id, 'spam'));
      await step(signal);
    }
    expect(log.of('error')).toHaveLength(1);

    decisions.factsOf = () => freeFacts;
    decisions.put(reply('8', 'spam'));
    await step(signal);
    expect(control.standing.size).toBe(0);
    decisions.factsOf = () => ({ ...freeFacts, hidesLeft: 0 });
    decisions.put(reply('9', 'spam'));
    await step(signal);

    expect(log.of('error')).toHaveLength(2);
    expect([...control.standing.keys()]).toEqual(['brake.acts']);
  });

  it('records nothing when it is told to stop while judging', async () => {
    const { decisions, judge, step } = aPipeline();
    decisions.put(reply('5', 'spam'));
    judge.fault = () => {
      throw new Error('stopped');
    };

    await expect(step(signal)).rejects.toThrow('stopped');

    expect(decisions.decided).toEqual([]);
    expect(decisions.waiting.size).toBe(1);
  });

  it('waits for X with growing pauses, a rate window long, before it judges with what is known', async () => {
    const { decisions, x, clock, step } = aPipeline();
    decisions.owners.clear();
    x.fault = () => {
      throw new XUnavailableError('away');
    };
    decisions.put(reply('5', 'spam'));
    const began = clock.now();

    while (decisions.decided.length === 0) {
      await step(signal);
      const at = decisions.postponed.at(-1)?.at ?? 0;
      clock.advance(Math.max(0, at - clock.now()));
    }

    expect(clock.now() - began).toBeGreaterThanOrEqual(15 * minute);
    expect(clock.now() - began).toBeLessThan(30 * minute);
    expect(decisions.decided[0]?.decision).toMatchObject({ outcomes: ['escalate'], restraints: ['ownership-unknown'] });
  });

  it('says when the next message is due, and when none is', async () => {
    const { decisions, clock, step } = aPipeline();
    expect(await step(signal)).toBeUndefined();

    decisions.put(aTaken('5', {}, { receivedAt: clock.now() + 5_000 }));

    expect(await step(signal)).toEqual({ nextAt: clock.now() + 5_000 });
  });

  it('does not spin when something is due that it cannot take: another process may hold it', async () => {
    const { decisions, clock, step } = aPipeline();
    decisions.nextUndecidedAt = () => Promise.resolve(clock.now() - 1);

    const result = await step(signal);

    expect(result?.nextAt).toBeGreaterThan(clock.now());
  });

  it('logs one line a message, with nothing of the person in it', async () => {
    const { decisions, judge, log, step } = aPipeline();
    judge.finds('MARQUE-SECRETE au 06 39 98 00 01', spam);
    decisions.put(
      reply('5', 'MARQUE-SECRETE au 06 39 98 00 01', {
        author: { id: '900000000000000077', handle: 'marquee_secrete', createdAt: null, followers: null },
      }),
    );

    await step(signal);

    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toMatchObject({
      level: 'info',
      sentence: 'message decided',
      fields: { message: 'row-of-5', outcomes: ['hide'], rules: ['spam.links'] },
    });
    expect(JSON.stringify(log.lines)).not.toMatch(/secrete|06 39|9000000|post:5/iu);
  });
});
