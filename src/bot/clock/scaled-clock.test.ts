import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ScaledClock, parseClockScale } from './scaled-clock.ts';

const origin = Date.UTC(2026, 10, 22, 8);

describe('bot/clock/scaled-clock', () => {
  afterEach(() => void vi.useRealTimers());

  it('runs as many times faster as its rate says', () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const clock = new ScaledClock({ anchor: 1_000_000, origin, rate: 60 });

    vi.advanceTimersByTime(2_500);

    expect(clock.now()).toBe(origin + 150_000);
  });

  it('gives two processes the same time, also after a restart', () => {
    vi.useFakeTimers({ now: 5_000_000 });
    const scale = { anchor: 1_000_000, origin, rate: 7.5 };

    expect(new ScaledClock(scale).now()).toBe(new ScaledClock(parseClockScale(`${scale.anchor},${origin},7.5`)).now());
  });

  it('sleeps in its own milliseconds', async () => {
    vi.useFakeTimers({ now: 0 });
    const clock = new ScaledClock({ anchor: 0, origin, rate: 1_000 });
    let awake = false;

    const sleeping = clock.sleep(15 * 60_000, new AbortController().signal).then(() => (awake = true));
    await vi.advanceTimersByTimeAsync(899);
    expect(awake).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await sleeping;

    expect(clock.now()).toBe(origin + 15 * 60_000);
  });

  it.each`
    text              | because
    ${''}             | ${'empty'}
    ${'1,2'}          | ${'two numbers'}
    ${'1,2,3,4'}      | ${'four numbers'}
    ${'1,2,'}         | ${'the third is missing'}
    ${',,1'}          | ${'an empty field is no 0'}
    ${'1, ,1'}        | ${'a blank field is no 0'}
    ${'1,2,0'}        | ${'time would stand still'}
    ${'1,2,-1'}       | ${'time would run backwards'}
    ${'1,2,x'}        | ${'not a number'}
    ${'1,2,NaN'}      | ${'not a number'}
    ${'1,Infinity,1'} | ${'not finite'}
  `('refuses "$text" ($because)', ({ text }: { text: string }) => {
    expect(() => parseClockScale(text)).toThrow(RangeError);
  });

  it('reads what it refuses to guess', () => {
    expect(parseClockScale('1000, 2000 ,0.5')).toEqual({ anchor: 1_000, origin: 2_000, rate: 0.5 });
  });

  it('never returns a scale that does not run, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.double()).map((numbers) => numbers.join(',')),
        ),
        (text) => {
          try {
            const scale = parseClockScale(text);
            expect(Number.isFinite(scale.anchor) && Number.isFinite(scale.origin) && scale.rate > 0).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
        },
      ),
    );
  });
});
