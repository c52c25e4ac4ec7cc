import { describe, expect, it } from 'vitest';
import { StoreRefusedError } from '../../domain/errors.ts';
import type { PolicyId } from '../../domain/ids.ts';
import { aPolicyId } from '../messages.fixture.ts';
import { aPipeline, aPolicy, dm, outcomesOf, reply } from './a-pipeline.fixture.ts';
import { freeFacts } from './fake-decision-store.fixture.ts';

const minute = 60_000;
const signal = new AbortController().signal;

describe('bot/moderate/decide-batch', () => {
  it('spends the brake within one batch: exactly what is left is hidden, the rest goes to people', async () => {
    const { decisions, control, log, step } = aPipeline();
    decisions.factsOf = () => ({ ...freeFacts, hidesLeft: 2 });
    decisions.put(...['5', '6', '7', '8', '9'].map((id) => reply(id, id === '6' ? 'bonjour' : 'spam')));

    await step(signal);

    expect(Object.values(outcomesOf(decisions))).toEqual([['hide'], ['allow'], ['hide'], ['escalate'], ['escalate']]);
    expect(decisions.decided[3]?.decision.restraints).toContain('brake');
    expect([...control.standing.keys()]).toEqual(['brake.acts']);
    expect(log.of('error')).toHaveLength(1);
  });

  it('spends deletions apart from hides', async () => {
    const { decisions, step } = aPipeline();
    decisions.factsOf = () => ({ ...freeFacts, hidesLeft: 1, deletesLeft: 1 });
    decisions.put(dm('5', 'spam', 'a'), reply('6', 'spam'), dm('7', 'spam', 'b'), reply('8', 'spam'));

    await step(signal);

    expect(outcomesOf(decisions)).toEqual({
      'dm:5': ['delete'],
      'post:6': ['hide'],
      'dm:7': ['escalate'],
      'post:8': ['escalate'],
    });
  });

  it.each`
    name           | paused   | safe     | outcome
    ${'running'}   | ${false} | ${false} | ${'hide'}
    ${'paused'}    | ${true}  | ${false} | ${'escalate'}
    ${'safe mode'} | ${false} | ${true}  | ${'escalate'}
  `('$name: $outcome', async ({ paused, safe, outcome }: { paused: boolean; safe: boolean; outcome: string }) => {
    const { decisions, state, step } = aPipeline();
    decisions.factsOf = () => ({ ...freeFacts, paused });
    state.safe = safe;
    decisions.put(reply('5', 'spam'));

    await step(signal);

    expect(outcomesOf(decisions)).toEqual({ 'post:5': [outcome] });
  });

  it.each(['threat first', 'spam first'])(
    'deletes nothing in a conversation that holds a threat of the same batch (%s)',
    async (order) => {
      const { decisions, step } = aPipeline();
      const both = [dm('5', 'threat', 'one'), dm('6', 'spam', 'one')];
      decisions.put(...(order === 'threat first' ? both : both.reverse()), dm('7', 'spam', 'another'));
      decisions.factsOf = (message) => ({
        ...freeFacts,
        conversationProtected: decisions.decided.some(
          (one) => one.decision.labels.includes('threat') && message.conversationId === 'one',
        ),
      });

      await step(signal);

      expect(outcomesOf(decisions)).toEqual({ 'dm:5': ['escalate'], 'dm:6': ['escalate'], 'dm:7': ['delete'] });
    },
  );

  it('still deletes spam that came twice in one conversation', async () => {
    const { decisions, step } = aPipeline();
    decisions.put(dm('5', 'spam'), dm('6', 'spam'));

    await step(signal);

    expect(outcomesOf(decisions)).toEqual({ 'dm:5': ['delete'], 'dm:6': ['delete'] });
    expect(decisions.decided).toHaveLength(2);
  });

  it('decides under the version that judged', async () => {
    const { decisions, judge, policies, step } = aPipeline();
    const newer = 'p-0000000000000002' as PolicyId;
    policies.use(aPolicy(newer));
    judge.policy = aPolicyId;
    decisions.put(reply('5', 'spam'));

    await step(signal);

    expect(decisions.decided[0]?.decision.policy).toBe(aPolicyId);
  });

  it.each`
    judgedUnder   | current       | simulated | because
    ${'act'}      | ${'act'}      | ${false}  | ${'both act'}
    ${'simulate'} | ${'act'}      | ${true}   | ${'it was judged as a rehearsal'}
    ${'act'}      | ${'simulate'} | ${true}   | ${'somebody has just switched acting off'}
  `('judged in $judgedUnder, now $current: simulated $simulated ($because)', async ({ judgedUnder, current, simulated }) => {
    const { decisions, policies, step } = aPipeline(aPolicy(aPolicyId, judgedUnder));
    policies.use(aPolicy('p-0000000000000002' as PolicyId, current));
    decisions.put(reply('5', 'spam'));

    await step(signal);

    expect(decisions.decided.map((one) => one.simulated)).toEqual([simulated]);
  });

  it('sends a message on which deciding fails to people, and decides its neighbours', async () => {
    const policy = aPolicy();
    const { decisions, log, step } = aPipeline({
      ...policy,
      decide: (message, ...rest) => {
        if (message.text === 'poison') throw new TypeError('a bug');
        return policy.decide(message, ...rest);
      },
    });
    decisions.put(reply('5', 'spam'), reply('6', 'poison'), reply('7', 'bonjour'));

    await step(signal);

    expect(outcomesOf(decisions)).toEqual({ 'post:5': ['hide'], 'post:6': ['escalate'], 'post:7': ['allow'] });
    expect(decisions.decided[1]?.decision).toMatchObject({
      unknowns: [{ source: 'decide', why: 'bug' }],
      review: { lane: 'trouble' },
      policy: aPolicyId,
    });
    expect(log.of('error')).toHaveLength(1);
  });

  it.each(['facts', 'record'] as const)(
    'does not let one message whose %s fail keep its neighbours from their decisions',
    async (where) => {
      const { decisions, log, clock, step } = aPipeline();
      decisions.put(reply('5', 'spam'), reply('6', 'bonjour'), reply('7', 'bonjour'));
      decisions.fault = (what, keys) => {
        if (what === where && (keys as readonly string[]).includes('post:6')) throw new TypeError('a bug');
      };

      await step(signal);

      expect(outcomesOf(decisions)).toEqual({ 'post:5': ['hide'], 'post:7': ['allow'] });
      expect(decisions.postponed).toEqual([{ key: 'post:6', at: clock.now() + 15_000 }]);
      expect(log.of('error').map((line) => line.fields)).toEqual([{ message: 'row-of-6', code: 'unexpected', attempt: 1 }]);
    },
  );

  it('tries a message that cannot be recorded again ever more slowly, for ever', async () => {
    const { decisions, clock, step } = aPipeline();
    decisions.put(reply('5', 'bonjour'));
    decisions.fault = (what) => {
      if (what === 'record') throw new TypeError('a bug');
    };
    const waits: number[] = [];

    for (let tries = 0; tries < 14; tries += 1) {
      await step(signal);
      const wait = (decisions.postponed.at(-1)?.at ?? 0) - clock.now();
      waits.push(wait);
      clock.advance(wait);
    }

    expect(decisions.postponed).toHaveLength(14);
    expect(waits.slice(0, 3)).toEqual([15_000, 30_000, 60_000]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(70 * minute);
  });

  it('fails as a step, and postpones nothing, when the database is away', async () => {
    const { decisions, judge, step } = aPipeline();
    const away = new StoreRefusedError('away');
    decisions.put(reply('5', 'spam'), reply('6', 'spam'));
    decisions.fault = () => {
      throw away;
    };

    await expect(step(signal)).rejects.toBe(away);

    expect(decisions.postponed).toEqual([]);
    expect(judge.asked).toHaveLength(1);
  });
});
