import { startSandbox } from '../src/sandbox/sandbox.ts';
import type { Sandbox } from '../src/sandbox/sandbox.ts';
import { BotProcess } from './bot-process.ts';
import { median, rounded } from './machine.ts';
import type { Measure } from './measure.ts';
import { percentile } from './percentile.ts';
import { insulting } from './texts.ts';

const barMs = 1_000;
const hideRoute = 'PUT /2/tweets/:id/hidden';

/** From an insult's publication in the sandbox, over webhook and judgement, to the arrival of the hide request. */
export const latency: Measure = async ({ quick, say, execArgv }) => {
  const replies = quick ? 8 : 40;
  const sandbox = await startSandbox();
  const bot = await BotProcess.prepare({
    sandboxUrl: sandbox.url,
    credentials: sandbox.credentials,
    declareWebhook: true,
    execArgv,
  });
  try {
    const root = sandbox.addPost(sandbox.credentials.brand.handle, 'Quelle couleur pour vous ?');
    bot.spawn();
    await bot.ready();
    await bot.command('mode', 'act', 'insult');
    await until('the webhook to be declared and subscribed', () => sandbox.world.subscriptions.size > 0);
    for (let index = 0; index < 3; index += 1) sandbox.addUser({ handle: `rageur_${index}`, name: 'R' });

    const waits: number[] = [];
    for (let index = 0; index < replies; index += 1) {
      waits.push(await oneHide(sandbox, root.id, `${insulting[index % insulting.length] ?? ''} ${index}`, index));
      if (index % 10 === 9) say(`${index + 1} of ${replies}`);
      await pause(quick ? 20 : 100);
    }
    const sorted = [...waits].sort((a, b) => a - b);
    const middle = median(waits);
    return {
      bar: `median under ${barMs} ms`,
      met: middle < barMs,
      hides: waits.length,
      medianMs: middle,
      p95Ms: percentile(sorted, 0.95),
      maxMs: percentile(sorted, 1),
      firstMs: rounded(waits[0] ?? 0),
    };
  } finally {
    await bot.remove();
    await sandbox.close();
  }
};

async function oneHide(sandbox: Sandbox, root: string, text: string, index: number): Promise<number> {
  const began = performance.now();
  const reply = sandbox.addReply(`rageur_${index % 3}`, root, text, { mention: true });
  await until(`the hide of reply ${index}`, () =>
    sandbox.calls.list({ route: hideRoute }).some((call) => call.path.includes(reply.id)),
  );
  return performance.now() - began;
}

const limitMs = 30_000;

async function until(what: string, reached: () => boolean): Promise<void> {
  const began = performance.now();
  while (!reached()) {
    if (performance.now() - began > limitMs) throw new Error(`waited ${limitMs} ms in vain for ${what}`);
    await pause(1);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
