import { startSandbox } from '../src/sandbox/sandbox.ts';
import { BotProcess } from './bot-process.ts';
import { median, rounded } from './machine.ts';
import type { Measure } from './measure.ts';

const barMs = 2_000;

/** From the start of the process to `/readyz` answering 200; the very first start also makes the database and checks the lexicons. */
export const start: Measure = async ({ quick, say, execArgv }) => {
  const starts = quick ? 2 : 5;
  const sandbox = await startSandbox();
  const bot = await BotProcess.prepare({ sandboxUrl: sandbox.url, credentials: sandbox.credentials, execArgv });
  try {
    const once = async (): Promise<{ readonly listeningMs: number; readonly readyMs: number }> => {
      bot.spawn();
      const times = await bot.ready();
      await bot.stop();
      return times;
    };
    const first = await once();
    say(`very first start: ready after ${Math.round(first.readyMs)} ms`);
    const later: (typeof first)[] = [];
    for (let index = 0; index < starts; index += 1) later.push(await once());
    const ready = median(later.map((one) => one.readyMs));
    return {
      bar: `median under ${barMs} ms`,
      met: ready < barMs,
      starts,
      readyMedianMs: ready,
      readyMs: later.map((one) => rounded(one.readyMs)),
      listeningMedianMs: median(later.map((one) => one.listeningMs)),
      veryFirstReadyMs: rounded(first.readyMs),
      veryFirstListeningMs: rounded(first.listeningMs),
    };
  } finally {
    await bot.remove();
    await sandbox.close();
  }
};
