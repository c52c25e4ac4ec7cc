import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../src/sandbox/sandbox.ts';
import { openSqliteFile } from '../src/store/sqlite-dialect.ts';
import { BotProcess } from './bot-process.ts';
import { cpuSecondsOf, rounded } from './machine.ts';
import type { Measure } from './measure.ts';
import { runLoad } from './run-load.ts';

const barP99Ms = 50;

/** A thousand deliveries a second: latency of the acknowledgement, durability, and how fast the backlog is judged. */
export const webhook: Measure = async ({ quick, say, execArgv }) => {
  const perSecond = 1_000;
  const seconds = quick ? 5 : 30;
  const sandbox = await startSandbox();
  const bot = await BotProcess.prepare({ sandboxUrl: sandbox.url, credentials: sandbox.credentials, execArgv });
  try {
    const root = sandbox.addPost(sandbox.credentials.brand.handle, 'Quelle couleur pour vous ?');
    bot.spawn();
    await bot.ready();
    // A first second warms the compiler up, as it is in a bot that has run for a while; its figures are not counted.
    const warm = await runLoad(sandbox, bot, { rootId: root.id, total: perSecond, perSecond, offset: 10_000_000 });
    await bot.drained(60_000, () => undefined);
    const before = bot.messages();
    const cpuBefore = cpuSecondsOf(bot.pid);

    say(`${perSecond} deliveries a second for ${seconds} s`);
    const load = await runLoad(sandbox, bot, { rootId: root.id, total: perSecond * seconds, perSecond });
    const cpu = cpuSecondsOf(bot.pid) - cpuBefore;
    // Counted through another connection: only what is committed is seen.
    const committed = bot.messages() - before;
    const waitingAtEnd = bot.undecided();
    const ended = performance.now();
    await bot.drained(600_000, (waiting) => say(`${waiting} messages wait to be judged`));
    const drainSeconds = (performance.now() - ended) / 1000;
    return {
      bar: `p99 under ${barP99Ms} ms`,
      met: load.p99 < barP99Ms && load.answered200 === load.sent && committed === load.sent,
      ...load,
      warmUpAnswered200: warm.answered200,
      committed,
      synchronous: await synchronousSetting(),
      judgedDuringLoad: load.sent - waitingAtEnd,
      waitingAtEnd,
      drainSeconds: rounded(drainSeconds),
      judgedPerSecondInDrain: rounded(waitingAtEnd / drainSeconds),
      judgedPerSecondOverall: rounded(load.sent / (load.seconds + drainSeconds)),
      botCpuSecondsDuringLoad: rounded(cpu),
      ...bot.memory(),
    };
  } finally {
    await bot.remove();
    await sandbox.close();
  }
};

/** What the store's own way of opening a file sets: `full` means that a commit has reached the disk. */
async function synchronousSetting(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'netiquette-pragma-'));
  const file = openSqliteFile(join(folder, 'pragma.db'));
  const level = file.pragma('synchronous', { simple: true }) as number;
  file.close();
  await rm(folder, { recursive: true });
  return ['off', 'normal', 'full', 'extra'][level] ?? String(level);
}
