import { afterEach, describe, expect, it } from 'vitest';
import { ManualClock } from './clock/manual-clock.fixture.ts';
import { Deferred, turns } from './deferred.fixture.ts';
import { PeriodicTask } from './periodic-task.ts';
import type { StepResult } from './periodic-task.ts';

const minute = 60_000;

/** A task whose steps a test begins to see and ends by hand. */
class SteppedTask {
  readonly clock = new ManualClock();
  readonly errors: unknown[] = [];
  readonly begun: { readonly at: number; readonly signal: AbortSignal; readonly end: Deferred<StepResult | undefined> }[] = [];
  running = 0;
  mostAtOnce = 0;
  onError: (name: string, error: unknown) => void = (_, error) => this.errors.push(error);
  readonly task = new PeriodicTask({
    name: 'stepped',
    pauseMs: minute,
    clock: this.clock,
    onError: (name, error) => this.onError(name, error),
    step: async (signal) => {
      const end = new Deferred<StepResult | undefined>();
      this.running += 1;
      this.mostAtOnce = Math.max(this.mostAtOnce, this.running);
      this.begun.push({ at: this.clock.now(), signal, end });
      try {
        return await end.promise;
      } finally {
        this.running -= 1;
      }
    },
  });

  end(result?: StepResult): void {
    this.begun.at(-1)?.end.resolve(result);
  }
}

describe('bot/periodic-task', () => {
  let made: SteppedTask[] = [];
  const make = (): SteppedTask => {
    const stepped = new SteppedTask();
    made.push(stepped);
    return stepped;
  };

  afterEach(async () => {
    for (const stepped of made) {
      const closed = stepped.task.close();
      stepped.end();
      await closed;
    }
    made = [];
  });

  it('runs the first step at once and is not started twice', () => {
    const { task, begun } = make();

    task.start();
    task.start();

    expect(begun).toHaveLength(1);
  });

  it('pauses from the end of a step to the start of the next', async () => {
    const stepped = make();
    stepped.task.start();
    stepped.clock.advance(10 * minute);
    await turns();
    expect(stepped.begun).toHaveLength(1);

    stepped.end();
    await stepped.clock.asleep();
    stepped.clock.advance(minute - 1);
    await turns();
    expect(stepped.begun).toHaveLength(1);
    stepped.clock.advance(1);
    await turns();

    expect(stepped.begun).toHaveLength(2);
    expect(stepped.clock.sleeps).toEqual([minute]);
  });

  it('never runs two steps at once, however often it is woken', async () => {
    const stepped = make();
    stepped.task.start();

    for (let step = 0; step < 5; step += 1) {
      for (let wake = 0; wake < 3; wake += 1) stepped.task.wake();
      await turns();
      stepped.end();
      await turns();
    }

    expect(stepped.mostAtOnce).toBe(1);
    expect(stepped.begun).toHaveLength(6);
  });

  it('runs once more right after a step in which it was woken', async () => {
    const stepped = make();
    stepped.task.start();

    stepped.task.wake();
    stepped.end();
    await turns();

    expect(stepped.begun).toHaveLength(2);
    expect(stepped.clock.sleeps).toEqual([]);
  });

  it('runs at once when woken in the pause, and then pauses again', async () => {
    const stepped = make();
    stepped.task.start();
    stepped.end();
    await stepped.clock.asleep();

    stepped.task.wake();
    await turns();
    expect(stepped.begun).toHaveLength(2);
    stepped.end();
    await stepped.clock.asleep();

    expect(stepped.clock.sleeps).toEqual([minute, minute]);
  });

  it('remembers a wake from before the start only as the first step', async () => {
    const stepped = make();

    stepped.task.wake();
    stepped.task.start();
    stepped.end();
    await stepped.clock.asleep();

    expect(stepped.begun).toHaveLength(1);
  });

  it.each`
    nextIn         | sleeps    | because
    ${5_000}       | ${5_000}  | ${'earlier than the usual pause'}
    ${10 * minute} | ${minute} | ${'never longer than the usual pause'}
    ${0}           | ${0}      | ${'now'}
    ${-5_000}      | ${0}      | ${'already past'}
  `('waits $sleeps ms for a nextAt in $nextIn ms ($because)', async ({ nextIn, sleeps }: { nextIn: number; sleeps: number }) => {
    const stepped = make();
    stepped.task.start();

    stepped.end({ nextAt: stepped.clock.now() + nextIn });
    await stepped.clock.asleep();

    expect(stepped.clock.sleeps).toEqual([sleeps]);
  });

  it('reports a failed step and goes on after the usual pause', async () => {
    const stepped = make();
    const failure = new Error('step failed');
    stepped.task.start();

    stepped.begun[0]?.end.reject(failure);
    await stepped.clock.asleep();
    stepped.clock.advance(minute);
    await turns();

    expect(stepped.errors).toEqual([failure]);
    expect(stepped.begun).toHaveLength(2);
  });

  it('goes on even when the report of a failure fails', async () => {
    const stepped = make();
    stepped.onError = () => {
      throw new Error('the report failed, too');
    };
    stepped.task.start();

    stepped.begun[0]?.end.reject(new Error('step failed'));
    await stepped.clock.asleep();
    stepped.clock.advance(minute);
    await turns();

    expect(stepped.begun).toHaveLength(2);
  });

  it('waits for the step in hand when it closes, tells it to stop, and begins none after it', async () => {
    const stepped = make();
    stepped.task.start();
    let closed = false;

    const closing = stepped.task.close().then(() => (closed = true));
    await turns();
    expect(stepped.begun[0]?.signal.aborted).toBe(true);
    expect(closed).toBe(false);
    stepped.task.wake();
    stepped.end();
    await closing;

    expect(stepped.begun).toHaveLength(1);
  });

  it('does not report what a step fails with because it was told to stop', async () => {
    const stepped = make();
    stepped.task.start();

    const closing = stepped.task.close();
    stepped.begun[0]?.end.reject(new Error('aborted'));
    await closing;

    expect(stepped.errors).toEqual([]);
  });

  it('closes at once in its pause, and when it was never started', async () => {
    const resting = make();
    const idle = make();
    resting.task.start();
    resting.end();
    await resting.clock.asleep();

    await resting.task.close();
    await idle.task.close();

    expect(resting.begun).toHaveLength(1);
    expect(idle.begun).toHaveLength(0);
  });

  it.each([0, -1, NaN])('refuses a pause of %d ms, which would never let go of the processor', (pauseMs) => {
    const options = {
      name: 'x',
      pauseMs,
      clock: new ManualClock(),
      onError: () => undefined,
      step: () => Promise.resolve(undefined),
    };

    expect(() => new PeriodicTask(options)).toThrow(RangeError);
  });
});
