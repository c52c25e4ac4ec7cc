import { startSandbox } from '../src/sandbox/sandbox.ts';
import { BotProcess } from './bot-process.ts';
import { rounded } from './machine.ts';
import type { Measure } from './measure.ts';
import { runLoad } from './run-load.ts';

const barMb = 300;

/** Memory of the bot after many messages at full speed, all judged. */
export const memory: Measure = async ({ quick, say, execArgv }) => {
  const total = quick ? 5_000 : 100_000;
  const sandbox = await startSandbox();
  const bot = await BotProcess.prepare({ sandboxUrl: sandbox.url, credentials: sandbox.credentials, execArgv });
  try {
    const root = sandbox.addPost(sandbox.credentials.brand.handle, 'Quelle couleur pour vous ?');
    bot.spawn();
    await bot.ready();
    const atStart = bot.memory();

    say(`${total} messages at full speed`);
    const load = await runLoad(sandbox, bot, { rootId: root.id, total, perSecond: null });
    const atLoadEnd = bot.memory();
    const ended = performance.now();
    await bot.drained(1_800_000, (waiting) => say(`${waiting} wait to be judged; ${bot.memory().rssMb} MB`));
    const drainSeconds = (performance.now() - ended) / 1000;
    const { rssMb, peakMb } = bot.memory();
    return {
      bar: `VmRSS under ${barMb} MB`,
      met: rssMb < barMb,
      messages: bot.messages(),
      rssMb,
      peakMb,
      rssAtStartMb: atStart.rssMb,
      rssAtLoadEndMb: atLoadEnd.rssMb,
      acceptedPerSecond: rounded(load.answered200 / load.seconds),
      otherAnswers: load.otherAnswers,
      drainSeconds: rounded(drainSeconds),
      judgedPerSecondOverall: rounded(total / (load.seconds + drainSeconds)),
    };
  } finally {
    await bot.remove();
    await sandbox.close();
  }
};
