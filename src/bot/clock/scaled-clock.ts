import type { Clock } from '../../domain/clock.ts';
import { realSleep } from './system-clock.ts';

/** How a scaled clock runs. Two processes with the same three numbers agree about the time, also after a restart. */
export interface ClockScale {
  /** Machine time, in milliseconds, at which the scaled time was `origin`. */
  readonly anchor: number;
  /** Scaled time at the anchor, milliseconds UTC. */
  readonly origin: number;
  /** Scaled milliseconds per machine millisecond. */
  readonly rate: number;
}

/**
 * A clock that runs faster than the machine's, so that the demo, the journeys and chaos pass through whole
 * rate windows in seconds while X's limits stay what they are.
 */
export class ScaledClock implements Clock {
  readonly #scale: ClockScale;

  constructor(scale: ClockScale) {
    this.#scale = scale;
  }

  now(): number {
    return Math.floor(this.#scale.origin + (Date.now() - this.#scale.anchor) * this.#scale.rate);
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return realSleep(ms / this.#scale.rate, signal);
  }
}

/** Reads `anchor,origin,rate`. Throws `RangeError` when it is not three numbers with a positive rate. */
export function parseClockScale(text: string): ClockScale {
  // An empty field is no 0: `Number` alone would take it for one.
  const numbers = text.split(',').map((field) => (field.trim() === '' ? NaN : Number(field)));
  const [anchor = NaN, origin = NaN, rate = NaN] = numbers;
  if (numbers.length !== 3 || !numbers.every(Number.isFinite) || rate <= 0) {
    throw new RangeError('a clock scale is "anchor,origin,rate": three numbers, the rate above 0');
  }
  return { anchor, origin, rate };
}
