import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';

/** Linux counts processor time in hundredths of a second. */
const ticksPerSecond = 100;

/** Megabytes (2^20) of one process: what is resident now, and the most there ever was. */
export interface Memory {
  readonly rssMb: number;
  readonly peakMb: number;
}

/** Reads `/proc`; zeros where there is none (not Linux) or the process has ended. */
export function memoryOf(pid: number): Memory {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string): number =>
      Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024);
    return { rssMb: field('VmRSS'), peakMb: field('VmHWM') };
  } catch {
    return { rssMb: 0, peakMb: 0 };
  }
}

/** Processor seconds a process has used; 0 where `/proc` does not say. */
export function cpuSecondsOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return 0;
  }
}

/** What a figure was taken on: without it the figure says little. */
export interface Machine {
  readonly cores: number;
  readonly node: string;
  /** Load average of the last minute, before and after. */
  readonly load1: readonly [number, number];
  /** Processors that programs other than this measurement kept busy meanwhile, on average; null where `/proc` does not say. */
  readonly othersBusyCores: number | null;
}

/** Watches the machine from now on; the returned function tells what it was like since. Call it when all children have ended. */
export function watchMachine(): () => Machine {
  const began = performance.now();
  const before = { busy: busySeconds(), own: ownSeconds(), load: loadavg()[0] ?? 0 };
  return () => {
    const seconds = (performance.now() - began) / 1000;
    const busy = busySeconds();
    const others = busy === null || before.busy === null ? null : (busy - before.busy - (ownSeconds() - before.own)) / seconds;
    return {
      cores: availableParallelism(),
      node: process.versions.node,
      load1: [rounded(before.load), rounded(loadavg()[0] ?? 0)],
      othersBusyCores: others === null ? null : rounded(Math.max(0, others)),
    };
  };
}

/** Seconds that all processors together were busy since the machine started. */
function busySeconds(): number | null {
  try {
    const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] =
      /^cpu +(.*)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1]?.split(' ').map(Number) ?? [];
    return (user + nice + system + irq + softirq) / ticksPerSecond;
  } catch {
    return null;
  }
}

/** Processor seconds of this process and of its children that have ended. */
function ownSeconds(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / ticksPerSecond;
  } catch {
    return 0;
  }
}

/** Rounded to two digits after the point. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return rounded(sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2);
}
